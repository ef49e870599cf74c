// The queue of jobs over a pipeline without a model: what outlives the program, pausing, going on, grids, timings.
#include "core/imaging/image.h"
#include "core/pipeline/provenance.h"
#include "core/studio/models/model_entry.h"
#include "core/studio/gallery/library.h"
#include "core/studio/gallery/library_scan.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/studio.h"
#include "tests/support/studio_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace sfumato;

namespace {

/// The seeds of pictures, each once.
QList<std::int64_t> seeds(const QList<GenerationRequest>& requests)
{
    QList<std::int64_t> result;
    for (const auto& request : requests) result << request.seed;
    std::sort(result.begin(), result.end());
    return result;
}

GridAxis axis(const char* parameter, const QString& text)
{
    return read_axis(*grid_parameter(QLatin1String(parameter)), text, {}).value();
}

} // namespace

class TestJobs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_waits_outlives_the_program_and_starts_only_when_told()
    {
        StudioFixture fixture;
        fixture.open();
        fixture.studio->jobs().setPaused(true);
        QList<JobId> ids;
        for (const char* prompt : {"one", "two", "three"}) ids << fixture.generate(request_of(prompt));
        QTRY_COMPARE(fixture.queue().find(ids[2])->state, JobState::Waiting);
        fixture.studio->jobs().move(ids[2], 0);
        fixture.studio->jobs().cancel(ids[1]);
        fixture.reopen();
        QSignalSpy started(&fixture.studio->jobs(), &JobService::jobStarted),
            finished(&fixture.studio->jobs(), &JobService::jobFinished);
        QTRY_COMPARE(fixture.queue().interrupted().size(), 2);
        QCOMPARE(fixture.queue().interrupted()[0].job.request.prompt, std::string("three"));
        QCOMPARE(fixture.queue().interrupted()[1].job.request.prompt, std::string("one"));
        QCOMPARE(fixture.state_of("one"), HistoryState::Interrupted);
        settle(*fixture.studio);
        QCOMPARE(started.size(), 0);
        fixture.generate(request_of("new")); // is not kept waiting by interrupted ones
        QTRY_COMPARE(finished.size(), 1);
        fixture.studio->jobs().resumeInterrupted();
        QTRY_COMPARE(finished.size(), 3);
        QTRY_COMPARE(fixture.state_of("one"), HistoryState::Finished);
        fixture.reopen();
        settle(*fixture.studio);
        QVERIFY(fixture.queue().interrupted().isEmpty());
    }

    void an_interrupted_job_goes_on_behind_the_pictures_it_has_made()
    {
        StudioFixture fixture;
        fixture.script.gate.let_through(2 * 3 + 1); // two pictures and a step
        fixture.open();
        QSignalSpy saved(&fixture.studio->jobs(), &JobService::pictureSaved);
        fixture.generate(request_of("castle", 10, 5));
        QTRY_COMPARE(saved.size(), 2);
        fixture.reopen();
        QTRY_COMPARE(fixture.queue().interrupted().size(), 1);
        const int done = fixture.queue().interrupted().first().pictures_done;
        QCOMPARE(done, 2);
        fixture.script.runs = 0;
        fixture.script.gate.open();
        QSignalSpy finished(&fixture.studio->jobs(), &JobService::jobFinished);
        fixture.studio->jobs().resume(fixture.queue().interrupted().first().job.id);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(fixture.script.runs.load(), 5 - done);
        QTRY_COMPARE(seeds(fixture.saved()), (QList<std::int64_t>{10, 11, 12, 13, 14}));
    }

    void an_interrupted_job_can_be_dismissed_for_good()
    {
        StudioFixture fixture;
        fixture.open();
        fixture.studio->jobs().setPaused(true);
        const JobId id = fixture.generate(request_of("castle"));
        QTRY_COMPARE(fixture.queue().find(id)->state, JobState::Waiting);
        fixture.reopen();
        QTRY_COMPARE(fixture.queue().interrupted().size(), 1);
        fixture.studio->jobs().dismissInterrupted();
        QTRY_COMPARE(fixture.state_of("castle"), HistoryState::Cancelled);
        fixture.reopen();
        settle(*fixture.studio);
        QVERIFY(fixture.queue().interrupted().isEmpty());
    }

    void a_paused_queue_rests_after_the_picture_and_loses_none()
    {
        StudioFixture fixture;
        fixture.script.gate.let_through(1);
        fixture.open();
        QSignalSpy rested(&fixture.studio->jobs(), &JobService::jobPaused),
            finished(&fixture.studio->jobs(), &JobService::jobFinished);
        QSignalSpy step(&fixture.studio->jobs(), &JobService::stepDone);
        const JobId id = fixture.generate(request_of("castle", 1, 3));
        QTRY_VERIFY(step.size() > 0);
        fixture.studio->jobs().setPaused(true);
        fixture.script.gate.open();
        QTRY_COMPARE(rested.size(), 1);
        QCOMPARE(fixture.queue().find(id)->state, JobState::Waiting);
        QCOMPARE(fixture.queue().find(id)->pictures_done, 1);
        const int runs = fixture.script.runs;
        settle(*fixture.studio);
        QCOMPARE(fixture.script.runs.load(), runs);
        fixture.studio->jobs().setPaused(false);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(fixture.script.runs.load(), 3);
        QTRY_COMPARE(seeds(fixture.saved()), (QList<std::int64_t>{1, 2, 3}));
    }

    void a_failed_job_is_tried_again_from_where_it_failed()
    {
        StudioFixture fixture;
        std::atomic<bool> broken = true;
        fixture.script.before_run = [&](const GenerationRequest& request) {
            if (broken && request.seed == 2)
                throw Error{verbatim("memory"), verbatim("too little is left"), verbatim("close other programs")};
        };
        fixture.open();
        QSignalSpy failed(&fixture.studio->jobs(), &JobService::jobFailed),
            finished(&fixture.studio->jobs(), &JobService::jobFinished);
        const JobId id = fixture.generate(request_of("castle", 1, 3));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(fixture.queue().ended().first().state, JobState::Failed);
        QVERIFY(fixture.queue().ended().first().error->line().find("too little is left") != std::string::npos);
        QTRY_COMPARE(fixture.state_of("castle"), HistoryState::Failed);
        broken = false;
        fixture.studio->jobs().resume(id);
        QTRY_COMPARE(finished.size(), 1);
        QTRY_COMPARE(seeds(fixture.saved()), (QList<std::int64_t>{1, 2, 3}));
        QTRY_COMPARE(fixture.state_of("castle"), HistoryState::Finished);
    }

    void a_duplicate_draws_its_seed_anew_where_it_was_drawn()
    {
        StudioFixture fixture;
        fixture.open();
        fixture.studio->jobs().setPaused(true);
        const JobId drawn = fixture.generate(request_of("castle", -1)),
                    fixed = fixture.generate(request_of("castle", 5));
        const JobId other = fixture.studio->jobs().duplicate(drawn).value(),
                    same = fixture.studio->jobs().duplicate(fixed).value();
        QVERIFY(fixture.queue().find(other)->job.request.seed != fixture.queue().find(drawn)->job.request.seed);
        QCOMPARE(fixture.queue().find(same)->job.request, fixture.queue().find(fixed)->job.request);
        QVERIFY(!fixture.studio->jobs().duplicate(12345));
    }

    void what_is_done_stays_listed_with_its_timings_until_cleared()
    {
        StudioFixture fixture;
        fixture.open();
        QSignalSpy finished(&fixture.studio->jobs(), &JobService::jobFinished);
        fixture.generate(request_of("castle", 1, 2));
        QTRY_COMPARE(finished.size(), 1);
        const QueuedJob done = fixture.queue().ended().value(0);
        QCOMPARE(done.state, JobState::Finished);
        QCOMPARE(done.timings.pictures, 2);
        QVERIFY(done.timings.steps_s > 0 && done.timings.decode_s > 0
                && done.timings.total_s >= done.timings.steps_s + done.timings.decode_s);
        QTRY_COMPARE(fixture.queue().find(done.job.id)->files.size(), 2);
        fixture.studio->jobs().clearEnded();
        QVERIFY(fixture.queue().ended().isEmpty());
        QCOMPARE(fixture.saved().size(), 2);
    }

    void a_grid_saves_each_picture_and_the_sheet_of_all()
    {
        StudioFixture fixture;
        fixture.open();
        QSignalSpy saved(&fixture.studio->jobs(), &JobService::pictureSaved);
        const JobId id = fixture.studio->jobs().generateGrid({request_of("a red house", 3),
                                             {axis("steps", "2, 3"), axis("prompt_words", "red, blue, green")}})
                             .value();
        QTRY_COMPARE(saved.size(), 7);
        QCOMPARE(fixture.queue().find(id)->pictures_done, 6);
        QSet<QString> made;
        for (const auto& call : saved) {
            const auto picture = call[1].value<PictureEntry>();
            if (&call != &saved.last())
                made << QStringLiteral("%1 %2")
                            .arg(QString::fromStdString(picture.request.prompt))
                            .arg(picture.request.steps);
            else QVERIFY(picture.width > 3 * 16 && picture.height > 2 * 16);
        }
        // The sheet says what it varies: in its row, in its file, and to A1111.
        const auto sheet = saved.last()[1].value<PictureEntry>();
        const QList<GridAxis> axes{axis("steps", "2, 3"), axis("prompt_words", "red, blue, green")};
        QCOMPARE(sheet.axes, axes);
        QCOMPARE(read_picture_file(sheet.path)->axes, axes);
        QVERIFY(read_picture_file(saved.first()[1].value<PictureEntry>().path)->axes.isEmpty());
        auto row = fixture.studio->library().pictures({sheet.id});
        QTRY_VERIFY(row.isFinished());
        QCOMPARE(row.result().value(0).axes, axes);
        const std::string parameters = read_image_texts(sheet.path.toStdString())->at("parameters");
        QVERIFY2(parameters.ends_with("Script: X/Y/Z plot, X Type: Steps, X Values: \"2, 3\", Y Type: Words of the "
                                      "prompt, Y Values: \"red, blue, green\""),
                 parameters.c_str());
        QCOMPARE(made.size(), 6);
        QVERIFY(made.contains("a green house 3"));
        QVERIFY(
            !fixture.studio->jobs().generateGrid({request_of("a red house"), {axis("prompt_words", "purple, blue")}}));
    }

    void a_grid_goes_on_after_the_program_ended_in_its_middle()
    {
        StudioFixture fixture;
        fixture.script.gate.let_through(2 + 3 + 1); // two pictures and a step
        fixture.open();
        QSignalSpy first(&fixture.studio->jobs(), &JobService::pictureSaved);
        QVERIFY(fixture.studio->jobs().generateGrid({request_of("castle", -1), {axis("steps", "2-7")}}));
        QTRY_COMPARE(first.size(), 2);
        fixture.reopen();
        fixture.script.gate.open();
        QTRY_COMPARE(fixture.queue().interrupted().size(), 1);
        QSignalSpy finished(&fixture.studio->jobs(), &JobService::jobFinished);
        const std::int64_t seed = fixture.queue().interrupted().first().job.request.seed;
        fixture.studio->jobs().resumeInterrupted();
        QTRY_COMPARE(finished.size(), 1);
        QTRY_COMPARE(fixture.saved().size(), 7); // six, and the sheet
        for (const GenerationRequest& request : fixture.saved()) QCOMPARE(request.seed, seed);
    }
};

QTEST_MAIN(TestJobs)
#include "test_jobs.moc"
