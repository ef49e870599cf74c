#include "core/pipeline/provenance.h"
#include "core/studio/storage/database.h"
#include "core/studio/studio.h"
#include "tests/fake_pipeline.h"

#include <QSignalSpy>
#include <QtTest>

using namespace sfumato;

namespace {

GenerationRequest request_of(const std::string& prompt, std::int64_t seed = 1, int count = 1)
{
    GenerationRequest request;
    request.prompt = prompt;
    request.width = request.height = 16;
    request.steps = 5;
    request.seed = seed;
    request.count = count;
    return request;
}

/// A studio over a fresh data folder and a fake pipeline.
struct Bench {
    QTemporaryDir dir;
    FakeScript script;
    std::unique_ptr<Studio> studio;

    void open(const QString& model = {})
    {
        if (!model.isEmpty()) Settings(dir.filePath("settings.ini")).set(setting::kModel, model);
        studio = Studio::open({.data_dir = dir.path(), .pipeline = {}, .open_model = FakePipeline::factory(script)})
                     .value();
    }
    [[nodiscard]] QList<HistoryEntry> history() { return wait(studio->findHistory({})); }
    [[nodiscard]] QList<PictureEntry> pictures() { return wait(studio->library().find({})); }
    template <class T> static T wait(QFuture<T> future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }) ? future.result() : T();
    }
};

} // namespace

class TestStudio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_request_is_in_the_history_before_sampling_starts()
    {
        Bench bench;
        const auto file = bench.dir.filePath("studio.db").toStdString();
        std::atomic<qsizetype> seen = -1;
        bench.script.before_run = [&](const GenerationRequest&) {
            auto database = Database::open(file);
            if (const auto rows = HistoryStore(**database).find({});
                rows && !rows->isEmpty() && rows->first().state == HistoryState::Accepted)
                seen = rows->size();
        };
        bench.open();
        QSignalSpy finished(bench.studio.get(), &Studio::jobFinished);
        QVERIFY(bench.studio->generate(request_of("castle")));
        QVERIFY(finished.wait());
        QCOMPARE(seen.load(), 1);
        QTRY_COMPARE(bench.history().first().state, HistoryState::Finished);
    }

    void pictures_are_saved_with_their_request_and_entered()
    {
        Bench bench;
        bench.open();
        QSignalSpy saved(bench.studio.get(), &Studio::pictureSaved),
            previews(bench.studio.get(), &Studio::previewReady);
        QVERIFY(bench.studio->generate(request_of("castle", 30, 3)));
        QTRY_COMPARE(saved.size(), 3);
        QCOMPARE(previews.size(), 15);
        const auto pictures = bench.pictures();
        QCOMPARE(pictures.size(), 3);
        const qint64 row = bench.history().first().id;
        for (const PictureEntry& picture : pictures) {
            QCOMPARE(read_request(picture.path.toStdString()).value(), picture.request);
            QCOMPARE(picture.history_id, row);
        }
        QCOMPARE(pictures.first().request.seed, 32);
        QCOMPARE(pictures.first().request.model, (ModelRef{"", "0123456789", "fake"})); // the built-in one has no path
        QCOMPARE(Bench::wait(bench.studio->library().thumbnail(pictures.first().path)).size(), QSize(16, 16));
    }

    void the_seed_is_drawn_when_the_request_is_accepted()
    {
        Bench bench;
        bench.open();
        QSignalSpy finished(bench.studio.get(), &Studio::jobFinished);
        QVERIFY(bench.studio->generate(request_of("castle", -1)));
        QVERIFY(finished.wait());
        const auto seed = bench.history().first().request.seed;
        QVERIFY(seed >= 0);
        QTRY_COMPARE(bench.pictures().size(), 1);
        QCOMPARE(bench.pictures().first().request.seed, seed);
    }

    void what_cannot_run_is_refused_at_once()
    {
        Bench bench;
        bench.open();
        QSignalSpy opened(bench.studio.get(), &Studio::modelOpened);
        QVERIFY(opened.wait());
        auto request = request_of("castle");
        request.steps = 0;
        QVERIFY(!bench.studio->generate(request));
        request = request_of("castle");
        request.width = 100;
        const auto refused = bench.studio->generate(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().line(),
                 std::string("width 100: does not fit the model, which takes multiples of 8; choose 96 or 104"));
        QVERIFY(bench.history().isEmpty());
        QVERIFY(bench.studio->generate(request_of("")));        // an empty prompt is allowed
    }

    void waiting_jobs_are_cancelled_moved_and_run_in_their_order()
    {
        Bench bench;
        bench.script.step_ms = 20;
        bench.open();
        QSignalSpy started(bench.studio.get(), &Studio::jobStarted),
            cancelled(bench.studio.get(), &Studio::jobCancelled);
        QList<JobId> ids;
        for (const char* prompt : {"one", "two", "three", "four"})
            ids << bench.studio->generate(request_of(prompt)).value();
        QTRY_COMPARE(started.size(), 1);
        QTRY_COMPARE(bench.studio->queue().find(ids[3])->state, JobState::Waiting);
        bench.studio->moveJob(ids[3], 0);           // never before the running one
        QCOMPARE(bench.studio->queue().jobs()[0].job.id, ids[0]);
        QCOMPARE(bench.studio->queue().jobs()[1].job.id, ids[3]);
        bench.studio->cancel(ids[1]);
        QTRY_VERIFY(bench.studio->queue().isEmpty());
        QList<JobId> order;
        for (const auto& call : started) order << call.first().value<JobId>();
        QCOMPARE(order, (QList<JobId>{ids[0], ids[3], ids[2]}));
        QCOMPARE(cancelled.size(), 1);
        QMap<QString, HistoryState> states;
        for (const auto& entry : bench.history()) states[QString::fromStdString(entry.request.prompt)] = entry.state;
        QCOMPARE(states["two"], HistoryState::Cancelled);
        QCOMPARE(states["three"], HistoryState::Finished);
    }

    void cancelling_everything_starts_nothing_else()
    {
        Bench bench;
        bench.script.step_ms = 20;
        bench.open();
        QSignalSpy started(bench.studio.get(), &Studio::jobStarted),
            cancelled(bench.studio.get(), &Studio::jobCancelled);
        for (int i = 0; i < 3; ++i) QVERIFY(bench.studio->generate(request_of("castle")));
        QTRY_COMPARE(started.size(), 1);
        bench.studio->cancelAll();
        QTRY_COMPARE(cancelled.size(), 3);
        QCOMPARE(started.size(), 1);
        QTRY_COMPARE(bench.history().size(), 3);
        for (const auto& entry : bench.history()) QCOMPARE(entry.state, HistoryState::Cancelled);
    }

    void a_picture_that_cannot_be_saved_is_kept_until_it_can()
    {
        Bench bench;
        bench.open();
        QSignalSpy lost(bench.studio.get(), &Studio::pictureNotSaved), saved(bench.studio.get(), &Studio::pictureSaved);
        const QString outputs = bench.dir.filePath("outputs");
        QVERIFY(QDir().rmdir(outputs));
        QFile in_the_way(outputs);
        QVERIFY(in_the_way.open(QIODevice::WriteOnly));
        QVERIFY(bench.studio->generate(request_of("castle")));
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(bench.studio->unsavedCount(), 1);
        bench.studio->saveUnsaved();
        QTRY_COMPARE(lost.size(), 2);
        QCOMPARE(bench.studio->unsavedCount(), 1);
        bench.studio->saveUnsaved(bench.dir.filePath("elsewhere"));
        QTRY_COMPARE(QDir(bench.dir.filePath("elsewhere")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        QVERIFY(in_the_way.remove());
        QVERIFY(bench.studio->generate(request_of("castle", 2)));
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(bench.studio->unsavedCount(), 0);
    }

    void closing_in_the_middle_keeps_finished_pictures_and_the_history()
    {
        Bench bench;
        bench.script.step_ms = 5;
        bench.open();
        QVERIFY(bench.studio->generate(request_of("castle", 1, 5)));
        QVERIFY(bench.studio->generate(request_of("waits")));
        QVERIFY(QTest::qWaitFor([&] {
            return bench.studio->queue().jobs().size() == 2
                && bench.studio->queue().jobs()[1].state == JobState::Waiting;
        }));
        while (bench.script.runs < 3)
            QThread::msleep(1); // this thread handles no events: two pictures wait in its queue
        bench.studio.reset();
        bench.open();
        QVERIFY(bench.pictures().size() >= 2);
        const auto rows = bench.history();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().state, HistoryState::Interrupted);
    }

    void the_model_of_last_time_or_the_built_in_one()
    {
        Bench bench;
        bench.script.vocabulary = {"red", "house"};
        bench.open("missing");
        QSignalSpy opened(bench.studio.get(), &Studio::modelOpened), failed(bench.studio.get(), &Studio::modelFailed);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(failed.size(), 1);
        QVERIFY(bench.studio->model()->ref.path.empty());
        QCOMPARE(bench.studio->knownWords().unknown_in("red dragon").size(), 1);
        bench.studio->openModel("other");
        QTRY_COMPARE(opened.size(), 2);
        bench.studio.reset();
        bench.open();
        QSignalSpy again(bench.studio.get(), &Studio::modelOpened);
        QVERIFY(again.wait());
        QCOMPARE(bench.studio->model()->ref.path, std::string("other"));
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
