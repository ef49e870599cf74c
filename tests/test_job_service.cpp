// Jobs without a window, as a network service drives them: the services alone, on a QCoreApplication.
#include "core/pipeline/provenance.h"
#include "core/studio/grid/grid_axis.h"
#include "core/studio/history/history.h"
#include "core/studio/jobs/current_model.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/models/model_entry.h"
#include "core/studio/storage/io_thread.h"
#include "core/studio/support/settings.h"
#include "tests/support/fake_pipeline.h"

#include <QDirIterator>
#include <QGuiApplication>
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

/// What follows an answer, while it is put in place so slowly that the answer is there first.
class SlowToMove {
public:
    explicit SlowToMove(std::function<void()> work) : work_(std::move(work)) {}
    SlowToMove(const SlowToMove& other) : work_(other.work_) { pass(); }
    SlowToMove(SlowToMove&& other) noexcept : work_(other.work_) { pass(); }
    void operator()() const { work_(); }

private:
    static void pass() { QThread::msleep(5); }
    std::function<void()> work_;
};

/// What a server composes; no Studio, no window.
struct Server {
    QTemporaryDir folder;
    FakeScript script;
    DataDir dir = DataDir::open(folder.path()).value();
    std::unique_ptr<IoThread> io = IoThread::start(dir).value();
    Settings settings{dir.settings()};
    GenerationWorker worker{FakePipeline::factory(script)};
    CurrentModel model{worker, settings};
    History history{*io};
    std::unique_ptr<JobService> jobs = std::make_unique<JobService>(worker, model, *io);

    Server()
    {
        (void)QTest::qWaitFor([this] { return model.description().has_value(); });
    }
    ~Server() { jobs.reset(); }
    [[nodiscard]] QStringList files() const
    {
        QStringList names;
        QDirIterator found(dir.outputs(), QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) names << found.next();
        names.sort();
        return names;
    }
    [[nodiscard]] QList<HistoryEntry> rows()
    {
        auto found = history.find({});
        return QTest::qWaitFor([&] { return found.isFinished(); }) ? found.result() : QList<HistoryEntry>();
    }
};

/// Holds every run before its second step until it is let go or, unless deaf, stopped.
struct Barrier {
    std::atomic<bool> open = false, deaf = false;
    std::atomic<int> waiting = 0;
    void into(FakeScript& script)
    {
        script.in_step = [this](int step, const std::stop_token& stop) {
            if (step != 2) return;
            ++waiting;
            while (!open && (deaf || !stop.stop_requested())) QThread::msleep(1);
            --waiting;
        };
    }
};

} // namespace

class TestJobService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The I/O thread may be ready before whoever asked has said what is to follow.
    void an_answer_never_comes_before_the_call_has_returned()
    {
        Server server;
        bool returned = false, early = false;
        int answers = 0;
        QObject context;
        const SlowToMove then([&] {
            early = early || !returned;
            ++answers;
        });
        for (int i = 0; i < 5; ++i) {
            returned = false;
            server.io->run([](Stores&) -> Result<void> { return {}; }, &context, then, [](const Error&) {});
            returned = true;
            QTRY_COMPARE(answers, i + 1);
        }
        QVERIFY(!early);
    }

    void initTestCase() { QVERIFY(!qobject_cast<QGuiApplication*>(QCoreApplication::instance())); }

    void a_request_is_journalled_made_saved_and_reported()
    {
        Server server;
        QSignalSpy started(server.jobs.get(), &JobService::jobStarted), steps(server.jobs.get(), &JobService::stepDone),
            saved(server.jobs.get(), &JobService::pictureSaved), finished(server.jobs.get(), &JobService::jobFinished),
            journal(server.jobs.get(), &JobService::historyChanged);
        const JobId id = server.jobs->generate(request_of("a mill", 7, 2)).value();
        QTRY_COMPARE(saved.size(), 2);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(started.size(), 1);
        QCOMPARE(steps.size(), 6);
        QCOMPARE(steps.last()[0].value<StepProgress>().picture, 1);
        QVERIFY(!journal.isEmpty());
        const QStringList files = server.files();
        QCOMPARE(files.size(), 2);
        for (int i = 0; i < 2; ++i) QCOMPARE(read_request(files[i].toStdString()).value().seed, 7 + i);
        QTRY_COMPARE(server.rows().first().state, HistoryState::Finished);
        QCOMPARE(server.jobs->queue().find(id)->files.size(), 2);
    }

    void a_refused_request_reaches_neither_journal_nor_queue()
    {
        Server server;
        QVERIFY(!server.jobs->generate(request_of("a mill", 1, 0)));
        GenerationRequest odd = request_of("a mill");
        odd.width = 100;
        const auto refused = server.jobs->generate(odd);
        QVERIFY(!refused);
        QCOMPARE(refused.error().what.text(), std::string("width 100"));
        QCOMPARE(refused.error().line(), odd.check_size(8).error().line());
        QVERIFY(server.jobs->queue().isEmpty());
        QVERIFY(server.rows().isEmpty());
    }

    void a_job_is_cancelled_paused_and_resumed()
    {
        Barrier barrier;
        Server server;
        barrier.into(server.script);
        QSignalSpy cancelled(server.jobs.get(), &JobService::jobCancelled),
            finished(server.jobs.get(), &JobService::jobFinished);
        const JobId first = server.jobs->generate(request_of("one")).value(),
                    second = server.jobs->generate(request_of("two")).value();
        QTRY_COMPARE(barrier.waiting.load(), 1);
        server.jobs->setPaused(true);
        server.jobs->cancel(first);
        QTRY_COMPARE(cancelled.size(), 1);
        QVERIFY(!server.jobs->queue().running());
        barrier.open = true;
        server.jobs->setPaused(false);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].value<JobId>(), second);
        server.jobs->resume(first);
        QTRY_COMPARE(finished.size(), 2);
        QTRY_COMPARE(server.files().size(), 2);
    }

    void a_live_preview_is_made_and_leaves_nothing_behind()
    {
        Server server;
        QSignalSpy ready(server.jobs.get(), &JobService::livePreviewReady),
            started(server.jobs.get(), &JobService::jobStarted), steps(server.jobs.get(), &JobService::stepDone),
            finished(server.jobs.get(), &JobService::jobFinished);
        server.jobs->runLivePreview(request_of("a mill", 5));
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready[0][0].value<GeneratedImage>().request.seed, 5);
        QTest::qWait(20);
        QVERIFY(started.isEmpty() && steps.isEmpty() && finished.isEmpty());
        QVERIFY(server.jobs->queue().isEmpty() && server.jobs->queue().ended().isEmpty());
        QVERIFY(server.rows().isEmpty() && server.files().isEmpty());

        QSignalSpy saved(server.jobs.get(), &JobService::pictureSaved);
        server.jobs->saveLivePreview(ready[0][0].value<GeneratedImage>());
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved[0][0].value<JobId>(), 0);
        QCOMPARE(server.files().size(), 1);
        QCOMPARE(server.rows().first().state, HistoryState::Finished);
    }

    void of_live_previews_only_the_newest_runs()
    {
        Barrier barrier;
        Server server;
        barrier.into(server.script);
        QSignalSpy ready(server.jobs.get(), &JobService::livePreviewReady);
        barrier.deaf = true;
        server.jobs->runLivePreview(request_of("a", 1));
        QTRY_COMPARE(barrier.waiting.load(), 1);
        for (int seed = 2; seed <= 5; ++seed) server.jobs->runLivePreview(request_of("a", seed));
        barrier.deaf = false;
        QTRY_COMPARE(server.script.runs.load(), 2); // those between were never begun
        barrier.open = true;
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready[0][0].value<GeneratedImage>().request.seed, 5);
    }

    void a_job_goes_before_a_live_preview()
    {
        Barrier barrier;
        Server server;
        barrier.into(server.script);
        QSignalSpy ready(server.jobs.get(), &JobService::livePreviewReady),
            started(server.jobs.get(), &JobService::jobStarted), finished(server.jobs.get(), &JobService::jobFinished);
        server.jobs->runLivePreview(request_of("live"));
        QTRY_COMPARE(barrier.waiting.load(), 1);
        QVERIFY(server.jobs->generate(request_of("asked for")));
        QTRY_COMPARE(started.size(), 1); // though nobody let the preview go
        server.jobs->runLivePreview(request_of("too late"));
        barrier.open = true;
        QTRY_COMPARE(finished.size(), 1);
        QTRY_COMPARE(server.files().size(), 1);
        QCOMPARE(server.script.runs.load(), 2);
        QVERIFY(ready.isEmpty());
    }

    void a_pause_does_not_hold_up_a_live_preview_and_a_stop_ends_it()
    {
        Barrier barrier;
        Server server;
        QSignalSpy ready(server.jobs.get(), &JobService::livePreviewReady);
        server.jobs->setPaused(true);
        QVERIFY(server.jobs->generate(request_of("waits")));
        server.jobs->runLivePreview(request_of("live"));
        QTRY_COMPARE(ready.size(), 1);
        barrier.into(server.script);
        server.jobs->runLivePreview(request_of("live", 2));
        QTRY_COMPARE(barrier.waiting.load(), 1);
        server.jobs->stopLivePreview();
        QTRY_COMPARE(barrier.waiting.load(), 0);
        barrier.open = true;
        server.jobs->runLivePreview(request_of("live", 3));
        QTRY_COMPARE(ready.size(), 2);
        QCOMPARE(ready[1][0].value<GeneratedImage>().request.seed, 3);
        QCOMPARE(server.jobs->queue().jobs().size(), 1);
    }

    void a_live_preview_that_fails_tells_why_and_fails_no_job()
    {
        Server server;
        server.script.before_run = [](const GenerationRequest&) {
            throw Error{verbatim("prompt"), verbatim("is broken"), verbatim("mend it")};
        };
        QSignalSpy live(server.jobs.get(), &JobService::livePreviewFailed),
            failed(server.jobs.get(), &JobService::jobFailed);
        server.jobs->runLivePreview(request_of("live"));
        QTRY_COMPARE(live.size(), 1);
        QCOMPARE(live[0][0].value<Error>().what, verbatim("prompt"));
        QVERIFY(failed.isEmpty());
    }

    void a_grid_ends_in_its_sheet_where_there_are_no_fonts_either()
    {
        Server server;
        QSignalSpy saved(server.jobs.get(), &JobService::pictureSaved);
        const GridAxis steps = read_axis(*grid_parameter(QLatin1String("steps")), "2, 4", {}).value();
        QVERIFY(server.jobs->generateGrid({request_of("a mill"), {steps}}));
        QTRY_COMPARE(saved.size(), 3);
        const auto sheet = saved.last()[1].value<PictureEntry>();
        QCOMPARE(sheet.axes.size(), 1);
        QVERIFY(sheet.width >= 32 && sheet.height >= 16);
    }

    void what_is_unfinished_at_the_end_is_interrupted_at_the_next_start()
    {
        Barrier barrier;
        Server server;
        barrier.into(server.script);
        QVERIFY(server.jobs->generate(request_of("left", 3)));
        QTRY_COMPARE(barrier.waiting.load(), 1);
        server.jobs.reset(); // stops it
        GenerationWorker worker(FakePipeline::factory(server.script));
        CurrentModel model(worker, server.settings);
        JobService next(worker, model, *server.io);
        QTRY_COMPARE(next.queue().interrupted().size(), 1);
        barrier.open = true;
        QSignalSpy saved(&next, &JobService::pictureSaved);
        next.resumeInterrupted();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved[0][1].value<PictureEntry>().request.seed, 3);
    }
};

QTEST_GUILESS_MAIN(TestJobService)
#include "test_job_service.moc"
