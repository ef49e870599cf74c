// The queue of jobs over a pipeline without a model: what outlives the program, pausing, going on, grids, timings.
#include "core/imaging/image.h"
#include "core/pipeline/provenance.h"
#include "core/studio/gallery/library_scan.h"
#include "core/studio/studio.h"
#include "tests/fake_pipeline.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace sfumato;

namespace {

GenerationRequest request_of(const std::string& prompt, std::int64_t seed = 1, int count = 1)
{
    GenerationRequest request;
    request.prompt = prompt;
    request.width = request.height = 16;
    request.steps = 3;
    request.seed = seed;
    request.count = count;
    return request;
}

/// A studio over a fresh data folder and a fake pipeline.
struct Bench {
    QTemporaryDir dir;
    FakeScript script;
    std::unique_ptr<Studio> studio;

    void open()
    {
        studio = Studio::open({.data_dir = dir.path(), .pipeline = {}, .open_model = FakePipeline::factory(script)})
                     .value();
    }
    /// The program ends, in the middle of whatever it does, and starts again.
    void reopen()
    {
        studio.reset();
        open();
    }
    const JobQueue& queue() const { return studio->queue(); }
    JobId generate(const GenerationRequest& request) { return studio->generate(request).value(); }
    /// The requests inside all saved pictures.
    [[nodiscard]] QList<GenerationRequest> saved() const
    {
        QList<GenerationRequest> requests;
        QDirIterator files(dir.filePath("outputs"), {"*.png"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) requests << read_request(files.next().toStdString()).value();
        return requests;
    }
    [[nodiscard]] HistoryState state_of(const std::string& prompt)
    {
        auto rows = studio->findHistory({});
        if (!QTest::qWaitFor([&] { return rows.isFinished(); })) return {};
        for (const HistoryEntry& row : rows.result())
            if (row.request.prompt == prompt) return row.state;
        return {};
    }
};

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
        Bench bench;
        bench.open();
        bench.studio->pauseQueue(true);
        QList<JobId> ids;
        for (const char* prompt : {"one", "two", "three"}) ids << bench.generate(request_of(prompt));
        QTRY_COMPARE(bench.queue().find(ids[2])->state, JobState::Waiting);
        bench.studio->moveJob(ids[2], 0);
        bench.studio->cancel(ids[1]);
        bench.reopen();
        QSignalSpy started(bench.studio.get(), &Studio::jobStarted), finished(bench.studio.get(), &Studio::jobFinished);
        QTRY_COMPARE(bench.queue().held().size(), 2);
        QCOMPARE(bench.queue().held()[0].job.request.prompt, std::string("three"));
        QCOMPARE(bench.queue().held()[1].job.request.prompt, std::string("one"));
        QCOMPARE(bench.state_of("one"), HistoryState::Interrupted);
        QTest::qWait(50);
        QCOMPARE(started.size(), 0);
        bench.generate(request_of("new"));      // is not kept waiting by what is held
        QTRY_COMPARE(finished.size(), 1);
        bench.studio->goOnWithHeld();
        QTRY_COMPARE(finished.size(), 3);
        QTRY_COMPARE(bench.state_of("one"), HistoryState::Finished);
        bench.reopen();
        QTest::qWait(50);
        QVERIFY(bench.queue().held().isEmpty());
    }

    void an_interrupted_job_goes_on_behind_the_pictures_it_has_made()
    {
        Bench bench;
        bench.script.step_ms = 25;
        bench.open();
        QSignalSpy saved(bench.studio.get(), &Studio::pictureSaved);
        bench.generate(request_of("castle", 10, 5));
        QTRY_COMPARE_GE(saved.size(), 2);
        bench.reopen();
        QTRY_COMPARE(bench.queue().held().size(), 1);
        const int done = bench.queue().held().first().pictures_done;
        QVERIFY(done >= 2 && done < 5);
        bench.script.runs = 0;
        QSignalSpy finished(bench.studio.get(), &Studio::jobFinished);
        bench.studio->resume(bench.queue().held().first().job.id);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(bench.script.runs.load(), 5 - done);
        QTRY_COMPARE(seeds(bench.saved()), (QList<std::int64_t>{10, 11, 12, 13, 14}));
    }

    void a_held_job_can_be_dismissed_for_good()
    {
        Bench bench;
        bench.open();
        bench.studio->pauseQueue(true);
        const JobId id = bench.generate(request_of("castle"));
        QTRY_COMPARE(bench.queue().find(id)->state, JobState::Waiting);
        bench.reopen();
        QTRY_COMPARE(bench.queue().held().size(), 1);
        bench.studio->dismissHeld();
        QTRY_COMPARE(bench.state_of("castle"), HistoryState::Cancelled);
        bench.reopen();
        QTest::qWait(50);
        QVERIFY(bench.queue().held().isEmpty());
    }

    void a_paused_queue_rests_after_the_picture_and_loses_none()
    {
        Bench bench;
        bench.script.step_ms = 60;
        bench.open();
        QSignalSpy rested(bench.studio.get(), &Studio::jobPaused), finished(bench.studio.get(), &Studio::jobFinished);
        QSignalSpy step(bench.studio.get(), &Studio::stepDone);
        const JobId id = bench.generate(request_of("castle", 1, 3));
        QTRY_VERIFY(step.size() > 0);
        bench.studio->pauseQueue(true);
        QTRY_COMPARE(rested.size(), 1);
        QCOMPARE(bench.queue().find(id)->state, JobState::Waiting);
        QCOMPARE(bench.queue().find(id)->pictures_done, 1);
        const int runs = bench.script.runs;
        QTest::qWait(60);
        QCOMPARE(bench.script.runs.load(), runs);
        bench.studio->pauseQueue(false);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(bench.script.runs.load(), 3);
        QTRY_COMPARE(seeds(bench.saved()), (QList<std::int64_t>{1, 2, 3}));
    }

    void a_failed_job_is_tried_again_from_where_it_failed()
    {
        Bench bench;
        std::atomic<bool> broken = true;
        bench.script.before_run = [&](const GenerationRequest& request) {
            if (broken && request.seed == 2) throw Error{"memory", "too little is left", "close other programs"};
        };
        bench.open();
        QSignalSpy failed(bench.studio.get(), &Studio::jobFailed), finished(bench.studio.get(), &Studio::jobFinished);
        const JobId id = bench.generate(request_of("castle", 1, 3));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(bench.queue().ended().first().state, JobState::Failed);
        QVERIFY(bench.queue().ended().first().error.contains("too little is left"));
        QTRY_COMPARE(bench.state_of("castle"), HistoryState::Failed);
        broken = false;
        bench.studio->resume(id);
        QTRY_COMPARE(finished.size(), 1);
        QTRY_COMPARE(seeds(bench.saved()), (QList<std::int64_t>{1, 2, 3}));
        QTRY_COMPARE(bench.state_of("castle"), HistoryState::Finished);
    }

    void a_duplicate_draws_its_seed_anew_where_it_was_drawn()
    {
        Bench bench;
        bench.open();
        bench.studio->pauseQueue(true);
        const JobId drawn = bench.generate(request_of("castle", -1)), fixed = bench.generate(request_of("castle", 5));
        const JobId other = bench.studio->duplicateJob(drawn).value(), same = bench.studio->duplicateJob(fixed).value();
        QVERIFY(bench.queue().find(other)->job.request.seed != bench.queue().find(drawn)->job.request.seed);
        QCOMPARE(bench.queue().find(same)->job.request, bench.queue().find(fixed)->job.request);
        QVERIFY(!bench.studio->duplicateJob(12345));
    }

    void what_is_done_stays_listed_with_its_timings_until_cleared()
    {
        Bench bench;
        bench.open();
        QSignalSpy finished(bench.studio.get(), &Studio::jobFinished);
        bench.generate(request_of("castle", 1, 2));
        QTRY_COMPARE(finished.size(), 1);
        const QueuedJob done = bench.queue().ended().value(0);
        QCOMPARE(done.state, JobState::Finished);
        QCOMPARE(done.timings.pictures, 2);
        QVERIFY(done.timings.steps_s > 0 && done.timings.decode_s > 0
                && done.timings.total_s >= done.timings.steps_s + done.timings.decode_s);
        QTRY_COMPARE(bench.queue().find(done.job.id)->files.size(), 2);
        bench.studio->clearEndedJobs();
        QVERIFY(bench.queue().ended().isEmpty());
        QCOMPARE(bench.saved().size(), 2);
    }

    void a_grid_saves_each_picture_and_the_sheet_of_all()
    {
        Bench bench;
        bench.open();
        QSignalSpy saved(bench.studio.get(), &Studio::pictureSaved);
        const JobId id = bench.studio
                             ->generateGrid({request_of("a red house", 3),
                                             {axis("steps", "2, 3"), axis("prompt_words", "red, blue, green")}})
                             .value();
        QTRY_COMPARE(saved.size(), 7);
        QCOMPARE(bench.queue().find(id)->pictures_done, 6);
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
        auto row = bench.studio->library().pictures({sheet.id});
        QTRY_VERIFY(row.isFinished());
        QCOMPARE(row.result().value(0).axes, axes);
        const std::string parameters = read_image_texts(sheet.path.toStdString())->at("parameters");
        QVERIFY2(parameters.ends_with("Script: X/Y/Z plot, X Type: Steps, X Values: \"2, 3\", Y Type: Words of the "
                                      "prompt, Y Values: \"red, blue, green\""),
                 parameters.c_str());
        QCOMPARE(made.size(), 6);
        QVERIFY(made.contains("a green house 3"));
        QVERIFY(!bench.studio->generateGrid({request_of("a red house"), {axis("prompt_words", "purple, blue")}}));
    }

    void a_grid_goes_on_after_the_program_ended_in_its_middle()
    {
        Bench bench;
        bench.script.step_ms = 15;
        bench.open();
        QSignalSpy first(bench.studio.get(), &Studio::pictureSaved);
        QVERIFY(bench.studio->generateGrid({request_of("castle", -1), {axis("steps", "2-7")}}));
        QTRY_COMPARE_GE(first.size(), 2);
        bench.reopen();
        QTRY_COMPARE(bench.queue().held().size(), 1);
        QSignalSpy finished(bench.studio.get(), &Studio::jobFinished);
        const std::int64_t seed = bench.queue().held().first().job.request.seed;
        bench.studio->goOnWithHeld();
        QTRY_COMPARE(finished.size(), 1);
        QTRY_COMPARE(bench.saved().size(), 7);      // six, and the sheet
        for (const GenerationRequest& request : bench.saved()) QCOMPARE(request.seed, seed);
    }
};

QTEST_MAIN(TestJobs)
#include "test_jobs.moc"
