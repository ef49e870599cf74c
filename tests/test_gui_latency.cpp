// While a picture is sampled on all cores and the person types, no pass of the GUI thread's event loop takes over 16 ms
// in 99 of 100. Time in which the thread was ready but another had its core does not count: the machine may be busy.
#include "core/studio/studio.h"
#include "ui/window/main_window.h"
#include "ui/generate/create_panel.h"
#include "ui/generate/filmstrip_panel.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

/// Milliseconds this thread has run or waited for something else than a core: what the person waits for.
double own_ms()
{
    long long ran = 0, queued = 0;
    std::FILE* file = std::fopen("/proc/thread-self/schedstat", "r");
    const bool known = file && std::fscanf(file, "%lld %lld", &ran, &queued) == 2;
    if (file) std::fclose(file);
    timespec now{};
    if (!known) {
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec - queued) / 1e6;
}

/// How long each pass of the event loop took that had something to do: all that waited at one time, which is as long as
/// a key pressed then would have waited.
class Passes {
public:
    template <class Done> void run(Done done, int mostSeconds)
    {
        QElapsedTimer clock;
        for (clock.start(); !done() && clock.elapsed() < 1000 * mostSeconds;) {
            const double began = own_ms();
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (const double took = own_ms() - began; took > kIdleMs) ms.push_back(took);
            QThread::usleep(500);
        }
        std::ranges::sort(ms);
    }
    [[nodiscard]] double percentile(double share) const
    {
        return ms[std::min(ms.size() - 1, static_cast<std::size_t>(share * double(ms.size())))];
    }
    std::vector<double> ms;

private:
    static constexpr double kIdleMs = 0.05;
};

} // namespace

class TestGuiLatency : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_window_answers_while_a_picture_is_made()
    {
        constexpr double kMostMs = 16;
        QTemporaryDir folder;
        applyTheme("dark");
        StudioOptions options;
        options.data_dir = folder.path();
        options.pipeline.device = "cpu";
        auto studio = value_or_throw(Studio::open(options));
        MainWindow window(*studio, {});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY_WITH_TIMEOUT(studio->model(), 60'000);
        GenerationRequest request = window.panels().create->request();
        request.prompt = "a red house by the sea at sunset";
        request.seed = 1;
        request.count = 6;
        request.steps = 20;
        window.panels().create->setRequest(request);

        bool ended = false;
        connect(studio.get(), &Studio::jobFinished, &window, [&] { ended = true; });
        connect(studio.get(), &Studio::jobFailed, &window, [&] { ended = true; });
        QTimer typing;
        int typed = 0;
        connect(&typing, &QTimer::timeout, this, [&] {
            GenerationRequest now = window.panels().create->request();
            now.prompt += typed++ % 8 ? "a" : " (b:1.2)";
            now.guidance_scale = 1 + typed % 20;
            window.panels().create->setRequest(now);
        });
        typing.start(60);
        const auto job = studio->generate(request);
        QVERIFY(job);
        Passes passes;
        passes.run([&] { return ended; }, 240);
        typing.stop();
        QVERIFY(studio->queue().isEmpty());
        QVERIFY2(passes.ms.size() >= 60, qPrintable(QString::number(passes.ms.size())));
        QVERIFY(typed > 3);
        const double usual = passes.percentile(0.5), slow = passes.percentile(0.99);
        qInfo("%zu passes: half of them below %.2f ms, 99 %% below %.2f ms, the longest %.2f ms", passes.ms.size(),
              usual, slow, passes.ms.back());
        QVERIFY2(slow <= kMostMs, qPrintable(QStringLiteral("99 % of the passes took %1 ms or less").arg(slow)));
    }
};

QTEST_MAIN(TestGuiLatency)
#include "test_gui_latency.moc"
