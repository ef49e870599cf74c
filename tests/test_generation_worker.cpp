#include "core/studio/jobs/generation_worker.h"
#include "tests/support/fake_pipeline.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QtTest>

#include <new>

using namespace sfumato;

namespace {

Job job_of(JobId id, std::int64_t seed, int steps = 5, int count = 1, const std::string& model = {})
{
    Job job{.id = id, .request = {}, .stop = {}};
    job.request.prompt = "a castle";
    job.request.seed = seed;
    job.request.steps = steps;
    job.request.count = count;
    job.request.width = job.request.height = 8;
    job.request.model.path = model;
    return job;
}

/// A worker with a fake pipeline; what it says, in order, as short lines.
struct WorkerFixture {
    FakeScript script;
    GenerationWorker worker{FakePipeline::factory(script)};
    QStringList log;
    QList<GeneratedImage> pictures;
    QList<Error> errors;
    QObject here;
    int ended = 0, wake_ups = 0;

    WorkerFixture()
    {
        const auto end = [this](const QString& line) { log << line; ++ended; };
        QObject::connect(&worker, &GenerationWorker::jobStarted, &here,
                         [this](JobId id) { log << QStringLiteral("start %1").arg(id); });
        QObject::connect(&worker, &GenerationWorker::jobFinished, &here,
                         [=](JobId id) { end(QStringLiteral("finish %1").arg(id)); });
        QObject::connect(&worker, &GenerationWorker::jobCancelled, &here, [=](JobId id, int picture, int step) {
            end(QStringLiteral("cancel %1 at %2/%3").arg(id).arg(picture).arg(step));
        });
        QObject::connect(&worker, &GenerationWorker::jobFailed, &here, [=, this](JobId id, const Error& error) {
            errors << error;
            end(QStringLiteral("fail %1").arg(id));
        });
        QObject::connect(&worker, &GenerationWorker::imageFinished, &here,
                         [this](const GeneratedImage& picture) { pictures << picture; });
        QObject::connect(&worker, &GenerationWorker::stepPreviewsWaiting, &here, [this] { ++wake_ups; });
    }
    [[nodiscard]] bool wait_for_ends(int n)
    {
        return QTest::qWaitFor([&] { return ended >= n; }, kPatienceMs);
    }
    /// Until the worker has nothing left to do and all that it said has arrived.
    [[nodiscard]] bool settle()
    {
        bool idle = false;
        worker.post([&](Pipeline*) {
            QMetaObject::invokeMethod(
                &here, [&] { idle = true; }, Qt::QueuedConnection);
        });
        return QTest::qWaitFor([&] { return idle; }, kPatienceMs);
    }
};

} // namespace

class TestGenerationWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jobs_run_in_order_and_each_ends_once()
    {
        WorkerFixture fixture;
        for (JobId id = 1; id <= 3; ++id) fixture.worker.run(job_of(id, id));
        QVERIFY(fixture.wait_for_ends(3) && fixture.settle());
        QCOMPARE(fixture.log, (QStringList{"start 1", "finish 1", "start 2", "finish 2", "start 3", "finish 3"}));
        QCOMPARE(fixture.script.opened, 1);
    }

    void several_pictures_have_seeds_in_a_row_and_are_each_reproducible()
    {
        WorkerFixture fixture;
        fixture.worker.run(job_of(1, 100, 5, 3));
        QVERIFY(fixture.wait_for_ends(1));
        QCOMPARE(fixture.pictures.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(fixture.pictures[i].index, i);
            QCOMPARE(fixture.pictures[i].request.seed, 100 + i);
            QCOMPARE(fixture.pictures[i].request.count, 1);
        }
        fixture.worker.run(Job{.id = 2, .request = fixture.pictures[2].request, .stop = {}});
        QVERIFY(fixture.wait_for_ends(2));
        QCOMPARE(fixture.pictures[3].image, fixture.pictures[2].image);
    }

    void any_cancel_point_leaves_the_next_result_unchanged()
    {
        constexpr int kSteps = 6;
        WorkerFixture fixture;
        fixture.worker.run(job_of(1, 42, kSteps));
        QVERIFY(fixture.wait_for_ends(1));
        const Image expected = fixture.pictures.takeFirst().image;
        for (int at = 1; at <= kSteps; ++at) {
            Job cancelled = job_of(2, 7, kSteps);
            fixture.script.in_step = [&](int step, const std::stop_token& stop) {
                if (step == at && stop == cancelled.stop.get_token()) cancelled.stop.request_stop();
            };
            fixture.ended = 0;
            fixture.log.clear();
            fixture.pictures.clear();
            fixture.worker.run(cancelled);
            fixture.worker.run(job_of(3, 42, kSteps));
            QVERIFY(fixture.wait_for_ends(2));
            // Asked to stop during the last step, the picture is made all the same.
            QCOMPARE(fixture.log[1],
                     at < kSteps ? QStringLiteral("cancel 2 at 0/%1").arg(at) : QStringLiteral("finish 2"));
            QCOMPARE(fixture.pictures.last().image, expected);
        }
    }

    void cancelled_before_its_turn_a_job_costs_nothing()
    {
        WorkerFixture fixture;
        Job second = job_of(2, 2);
        fixture.script.in_step = [&](int, const std::stop_token&) { second.stop.request_stop(); };
        fixture.worker.run(job_of(1, 1));
        fixture.worker.run(second);
        QVERIFY(fixture.wait_for_ends(2));
        QCOMPARE(fixture.log.last(), QStringLiteral("cancel 2 at 0/0"));
        QCOMPARE(fixture.script.runs, 1);
    }

    void a_cancel_keeps_the_pictures_already_made()
    {
        WorkerFixture fixture;
        Job job = job_of(1, 10, 4, 3);
        fixture.script.in_step = [&](int step, const std::stop_token&) {
            if (fixture.script.runs == 2 && step == 2) job.stop.request_stop();
        };
        fixture.worker.run(job);
        QVERIFY(fixture.wait_for_ends(1));
        QCOMPARE(fixture.log.last(), QStringLiteral("cancel 1 at 1/2"));
        QCOMPARE(fixture.pictures.size(), 1);
    }

    void whatever_is_thrown_fails_that_job_alone()
    {
        WorkerFixture fixture;
        fixture.script.before_run = [](const GenerationRequest& request) {
            if (request.seed == 1)
                throw Error{verbatim("unet"), verbatim("tensor is not there"), verbatim("fetch the model again")};
            if (request.seed == 2)
                throw std::runtime_error("CUDA out of something\nException raised from here:\nframe #0");
            if (request.seed == 3) throw std::bad_alloc();
        };
        for (JobId id = 1; id <= 4; ++id) fixture.worker.run(job_of(id, id));
        QVERIFY(fixture.wait_for_ends(4));
        QCOMPARE(fixture.log.mid(1, 1) + fixture.log.mid(3, 1) + fixture.log.mid(5, 1),
                 (QStringList{"fail 1", "fail 2", "fail 3"}));
        QCOMPARE(fixture.log.last(), QStringLiteral("finish 4"));
        QCOMPARE(fixture.errors[0].line(), std::string("unet: tensor is not there; fetch the model again"));
        QCOMPARE(fixture.errors[1].line(), std::string("the picture: CUDA out of something"));
        QVERIFY(fixture.errors[2].line().find("memory") != std::string::npos);
    }

    void models_are_switched_and_a_missing_one_fails_its_job_only()
    {
        WorkerFixture fixture;
        QSignalSpy opened(&fixture.worker, &GenerationWorker::modelOpened),
            failed(&fixture.worker, &GenerationWorker::modelFailed);
        fixture.worker.openModel("a");
        fixture.worker.openModel("a");
        fixture.worker.run(job_of(1, 1, 5, 2, "a"));
        fixture.worker.run(job_of(2, 1, 5, 1, "missing"));
        fixture.worker.run(job_of(3, 1, 5, 1, "b"));
        QVERIFY(fixture.wait_for_ends(3));
        QCOMPARE(fixture.log, (QStringList{"start 1", "finish 1", "start 2", "fail 2", "start 3", "finish 3"}));
        QCOMPARE(opened.size(), 2);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), QStringLiteral("missing"));
        QCOMPARE(fixture.errors.first().line(), std::string("missing: is not there; choose another model"));
        QCOMPARE(fixture.script.alive, 1); // never two at once, none left behind
    }

    void tensors_are_born_and_end_on_the_same_thread()
    {
        WorkerFixture fixture;
        fixture.worker.run(job_of(1, 1));
        QVERIFY(fixture.wait_for_ends(1));
        fixture.worker.shutDown();
        QCOMPARE(fixture.script.alive, 0);
        QVERIFY(fixture.script.opened_on.load() != QThread::currentThreadId());
        QCOMPARE(fixture.script.closed_on.load(), fixture.script.opened_on.load());
    }

    void every_step_has_a_preview_and_the_last_is_the_picture()
    {
        WorkerFixture fixture;
        fixture.worker.run(job_of(1, 1, 8));
        QVERIFY(fixture.wait_for_ends(1));
        const auto previews = fixture.worker.takeStepPreviews();
        QCOMPARE(previews.size(), 8);
        for (int i = 0; i < 8; ++i) QCOMPARE(previews[i].step, i + 1);
        QCOMPARE(fixture.script.decoded, 7); // the last was not decoded twice
        const QImage& last = previews.last().image;
        const Image& made = fixture.pictures.first().image;
        QCOMPARE(qRed(last.pixel(3, 2)), int(made.at(3, 2)[0]));
        QCOMPARE(qBlue(last.pixel(3, 2)), int(made.at(3, 2)[2]));
        QVERIFY(fixture.worker.takeStepPreviews().isEmpty());
    }

    void the_reader_of_previews_is_woken_once_until_it_has_read()
    {
        WorkerFixture fixture;
        fixture.worker.run(job_of(1, 1, 250));
        QVERIFY(fixture.wait_for_ends(1));
        QCOMPARE(fixture.wake_ups, 1);
        const auto waiting
            = fixture.worker.takeStepPreviews(); // a reader that never came costs no more memory than this
        QCOMPARE(waiting.size(), 64);
        QCOMPARE(waiting.last().step, 250);
        fixture.script.gate.let_through(1);
        fixture.worker.run(job_of(2, 1, 3));
        for (int step = 1; step <= 2; ++step) { // however soon the next one comes
            QTRY_COMPARE(fixture.wake_ups, 1 + step);
            QCOMPARE(fixture.worker.takeStepPreviews().size(), 1);
            fixture.script.gate.let_through(1);
        }
        QVERIFY(fixture.wait_for_ends(2));
    }

    void nobody_pays_for_previews_that_nobody_wants()
    {
        WorkerFixture fixture;
        fixture.worker.setStepPreviewInterval(-1);
        fixture.worker.run(job_of(1, 1, 20));
        QVERIFY(fixture.wait_for_ends(1));
        QCOMPARE(fixture.script.decoded, 0);
        QCOMPARE(fixture.wake_ups, 0);
        fixture.worker.setStepPreviewInterval(60'000);
        fixture.worker.run(job_of(2, 1, 20));
        QVERIFY(fixture.wait_for_ends(2));
        QCOMPARE(fixture.script.decoded, 1);
    }

    void progress_counts_the_pictures_to_come()
    {
        WorkerFixture fixture;
        QSignalSpy steps(&fixture.worker, &GenerationWorker::stepDone);
        fixture.worker.run(job_of(1, 1, 4, 2));
        QVERIFY(fixture.wait_for_ends(1));
        QCOMPARE(steps.size(), 8);
        const auto first = steps.first().first().value<StepProgress>();
        QCOMPARE(first.steps_per_second, 100.0);        // the fake says 10 ms a step
        QCOMPARE(first.seconds_left, 0.07);             // 3 of this picture, 4 of the next
        QCOMPARE(steps.last().first().value<StepProgress>().seconds_left, 0.0);
    }

    void tokens_are_counted_before_a_model_is_open_and_between_steps()
    {
        WorkerFixture fixture;
        QSignalSpy counted(&fixture.worker, &GenerationWorker::tokensCounted);
        fixture.worker.countTokens("early");
        QVERIFY(fixture.settle());
        QCOMPARE(counted.size(), 0);
        fixture.script.gate.close();
        fixture.worker.run(job_of(1, 1, 40));
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(counted.first(), (QList<QVariant>{"early", 5, 38}));
        fixture.worker.countTokens("between");
        fixture.script.gate.let_through(1);
        QTRY_COMPARE(counted.size(), 2);
        QCOMPARE(fixture.ended, 0); // the job still runs
        fixture.script.gate.open();
        QVERIFY(fixture.wait_for_ends(1));
    }

    void shutting_down_stops_the_running_job()
    {
        FakeScript script;
        script.gate.let_through(3);
        {
            GenerationWorker worker(FakePipeline::factory(script));
            worker.run(job_of(1, 1, 1000));
            worker.run(job_of(2, 1, 1000));
            QTRY_VERIFY(script.runs == 1 && script.gate.holds());
        } // would wait for ever for a job that goes on
        QCOMPARE(script.runs, 1);
        QCOMPARE(script.alive, 0);
    }
};

QTEST_GUILESS_MAIN(TestGenerationWorker)
#include "test_generation_worker.moc"
