#include "core/pipeline/provenance.h"
#include "core/studio/gallery/library.h"
#include "core/studio/jobs/current_model.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/storage/database.h"
#include "core/studio/studio.h"
#include "tests/support/studio_fixture.h"

#include <QSignalSpy>
#include <QtTest>

#include <thread>

using namespace sfumato;

class TestStudio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_request_is_in_the_history_before_sampling_starts()
    {
        StudioFixture fixture;
        const auto file = fixture.dir.filePath("studio.db").toStdString();
        std::atomic<qsizetype> seen = -1;
        fixture.script.before_run = [&](const GenerationRequest&) {
            auto database = Database::open(file);
            if (const auto rows = HistoryStore(**database).find({});
                rows && !rows->isEmpty() && rows->first().state == HistoryState::Accepted)
                seen = rows->size();
        };
        fixture.open();
        QSignalSpy finished(&fixture.studio->jobs(), &JobService::jobFinished);
        QVERIFY(fixture.studio->jobs().generate(request_of("castle")));
        QVERIFY(finished.wait());
        QCOMPARE(seen.load(), 1);
        QTRY_COMPARE(fixture.history().first().state, HistoryState::Finished);
    }

    void pictures_are_saved_with_their_request_and_entered()
    {
        StudioFixture fixture;
        fixture.open();
        QSignalSpy saved(&fixture.studio->jobs(), &JobService::pictureSaved),
            previews(&fixture.studio->jobs(), &JobService::stepPreviewReady);
        QVERIFY(fixture.studio->jobs().generate(request_of("castle", 30, 3)));
        QTRY_COMPARE(saved.size(), 3);
        QCOMPARE(previews.size(), 9);
        const auto pictures = fixture.pictures();
        QCOMPARE(pictures.size(), 3);
        const qint64 row = fixture.history().first().id;
        for (const PictureEntry& picture : pictures) {
            QCOMPARE(read_request(picture.path.toStdString()).value(), picture.request);
            QCOMPARE(picture.history_id, row);
        }
        QCOMPARE(pictures.first().request.seed, 32);
        QCOMPARE(pictures.first().request.model, (ModelRef{"", "0123456789", "fake"})); // the built-in one has no path
        QCOMPARE(wait_for(fixture.studio->library().thumbnail(pictures.first().path)).size(), QSize(16, 16));
    }

    void the_seed_is_drawn_when_the_request_is_accepted()
    {
        StudioFixture fixture;
        fixture.open();
        QSignalSpy finished(&fixture.studio->jobs(), &JobService::jobFinished);
        QVERIFY(fixture.studio->jobs().generate(request_of("castle", -1)));
        QVERIFY(finished.wait());
        const auto seed = fixture.history().first().request.seed;
        QVERIFY(seed >= 0);
        QTRY_COMPARE(fixture.pictures().size(), 1);
        QCOMPARE(fixture.pictures().first().request.seed, seed);
    }

    void what_cannot_run_is_refused_at_once()
    {
        StudioFixture fixture;
        fixture.open();
        QSignalSpy opened(&fixture.studio->currentModel(), &CurrentModel::opened);
        QVERIFY(opened.wait());
        auto request = request_of("castle");
        request.steps = 0;
        QVERIFY(!fixture.studio->jobs().generate(request));
        request = request_of("castle");
        request.width = 100;
        const auto refused = fixture.studio->jobs().generate(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().line(),
                 std::string("width 100: does not fit the model, which takes multiples of 8; choose 96 or 104"));
        QVERIFY(fixture.history().isEmpty());
        QVERIFY(fixture.studio->jobs().generate(request_of(""))); // an empty prompt is allowed
    }

    void waiting_jobs_are_cancelled_moved_and_run_in_their_order()
    {
        StudioFixture fixture;
        fixture.script.gate.close();
        fixture.open();
        QSignalSpy started(&fixture.studio->jobs(), &JobService::jobStarted),
            cancelled(&fixture.studio->jobs(), &JobService::jobCancelled);
        QList<JobId> ids;
        for (const char* prompt : {"one", "two", "three", "four"})
            ids << fixture.studio->jobs().generate(request_of(prompt)).value();
        QTRY_COMPARE(started.size(), 1);
        QTRY_COMPARE(fixture.studio->jobs().queue().find(ids[3])->state, JobState::Waiting);
        fixture.studio->jobs().move(ids[3], 0); // never before the running one
        QCOMPARE(fixture.studio->jobs().queue().jobs()[0].job.id, ids[0]);
        QCOMPARE(fixture.studio->jobs().queue().jobs()[1].job.id, ids[3]);
        fixture.studio->jobs().cancel(ids[1]);
        fixture.script.gate.open();
        QTRY_VERIFY(fixture.studio->jobs().queue().isEmpty());
        QList<JobId> order;
        for (const auto& call : started) order << call.first().value<JobId>();
        QCOMPARE(order, (QList<JobId>{ids[0], ids[3], ids[2]}));
        QCOMPARE(cancelled.size(), 1);
        QMap<QString, HistoryState> states;
        for (const auto& entry : fixture.history()) states[QString::fromStdString(entry.request.prompt)] = entry.state;
        QCOMPARE(states["two"], HistoryState::Cancelled);
        QCOMPARE(states["three"], HistoryState::Finished);
    }

    void cancelling_everything_starts_nothing_else()
    {
        StudioFixture fixture;
        fixture.script.gate.close();
        fixture.open();
        QSignalSpy started(&fixture.studio->jobs(), &JobService::jobStarted),
            cancelled(&fixture.studio->jobs(), &JobService::jobCancelled);
        for (int i = 0; i < 3; ++i) QVERIFY(fixture.studio->jobs().generate(request_of("castle")));
        QTRY_COMPARE(started.size(), 1);
        fixture.studio->jobs().cancelAll();
        QTRY_COMPARE(cancelled.size(), 3);
        QCOMPARE(started.size(), 1);
        QTRY_COMPARE(fixture.history().size(), 3);
        for (const auto& entry : fixture.history()) QCOMPARE(entry.state, HistoryState::Cancelled);
    }

    void a_picture_that_cannot_be_saved_is_kept_until_it_can()
    {
        StudioFixture fixture;
        fixture.open();
        QSignalSpy lost(&fixture.studio->jobs(), &JobService::pictureSaveFailed),
            saved(&fixture.studio->jobs(), &JobService::pictureSaved);
        const QString outputs = fixture.dir.filePath("outputs");
        QVERIFY(QDir().rmdir(outputs));
        QFile in_the_way(outputs);
        QVERIFY(in_the_way.open(QIODevice::WriteOnly));
        QVERIFY(fixture.studio->jobs().generate(request_of("castle")));
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(fixture.studio->jobs().unsavedCount(), 1);
        fixture.studio->jobs().retryUnsaved();
        QTRY_COMPARE(lost.size(), 2);
        QCOMPARE(fixture.studio->jobs().unsavedCount(), 1);
        fixture.studio->jobs().retryUnsaved(fixture.dir.filePath("elsewhere"));
        QTRY_COMPARE(QDir(fixture.dir.filePath("elsewhere")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        QVERIFY(in_the_way.remove());
        QVERIFY(fixture.studio->jobs().generate(request_of("castle", 2)));
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(fixture.studio->jobs().unsavedCount(), 0);
    }

    void closing_in_the_middle_keeps_finished_pictures_and_the_history()
    {
        StudioFixture fixture;
        fixture.script.gate.close();
        fixture.open();
        QVERIFY(fixture.studio->jobs().generate(request_of("castle", 1, 5)));
        QVERIFY(fixture.studio->jobs().generate(request_of("waits")));
        QTRY_VERIFY(fixture.queue().jobs().size() == 2 && fixture.queue().jobs()[1].state == JobState::Waiting);
        fixture.script.gate.let_through(2 * 3 + 1);
        while (fixture.script.runs < 3 || !fixture.script.gate.holds())
            std::this_thread::yield(); // this thread handles no events: two pictures wait in its queue
        fixture.studio.reset();
        fixture.open();
        QVERIFY(fixture.pictures().size() >= 2);
        const auto rows = fixture.history();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().state, HistoryState::Interrupted);
    }

    void the_model_of_last_time_or_the_built_in_one()
    {
        StudioFixture fixture;
        fixture.script.vocabulary = {"red", "house"};
        fixture.open("missing");
        QSignalSpy opened(&fixture.studio->currentModel(), &CurrentModel::opened),
            failed(&fixture.studio->currentModel(), &CurrentModel::failed);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(failed.size(), 1);
        QVERIFY(fixture.studio->currentModel().description()->ref.path.empty());
        QCOMPARE(fixture.studio->currentModel().knownWords().unknown_in("red dragon").size(), 1);
        fixture.studio->currentModel().open("other");
        QTRY_COMPARE(opened.size(), 2);
        fixture.studio.reset();
        fixture.open();
        QSignalSpy again(&fixture.studio->currentModel(), &CurrentModel::opened);
        QVERIFY(again.wait());
        QCOMPARE(fixture.studio->currentModel().description()->ref.path, std::string("other"));
    }

    void an_unwritable_data_folder_is_one_line()
    {
        const auto refused = Studio::open({.data_dir = "/proc/sfumato", .pipeline = {}, .open_model = {}});
        QVERIFY(!refused);
        QVERIFY(refused.error().line().find("--data-dir") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestStudio)
#include "test_studio.moc"
