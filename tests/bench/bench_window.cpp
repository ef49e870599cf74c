// How long the window's event loop takes for a pass while six pictures are sampled on all cores and a person types; 16
// ms or less in 99 of 100 is the aim. Time in which the thread was ready but another had its core does not count.
#include "core/studio/jobs/current_model.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/studio.h"
#include "ui/window/main_window.h"
#include "ui/generate/create_panel.h"
#include "ui/generate/filmstrip_panel.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
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

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    applyTheme("dark");
    StudioOptions options;
    options.data_dir = folder.path();
    options.pipeline.device = "cpu";
    auto opened = Studio::open(options);
    if (!opened) {
        std::fprintf(stderr, "bench_window: %s\n", opened.error().line().c_str());
        return 1;
    }
    const auto studio = std::move(*opened);
    MainWindow window(*studio, {});
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)
        || !QTest::qWaitFor([&] { return studio->currentModel().description().has_value(); }, 60'000))
        return 1;
    auto* create = window.findChild<CreatePanel*>();
    GenerationRequest request = create->request();
    request.prompt = "a red house by the sea at sunset";
    request.seed = 1;
    request.count = 6;
    request.steps = 20;
    create->setRequest(request);

    bool ended = false;
    QObject::connect(&studio->jobs(), &JobService::jobFinished, &window, [&] { ended = true; });
    QObject::connect(&studio->jobs(), &JobService::jobFailed, &window, [&] { ended = true; });
    QTimer typing;
    int typed = 0;
    QObject::connect(&typing, &QTimer::timeout, &window, [&] {
        GenerationRequest now = create->request();
        now.prompt += typed++ % 8 ? "a" : " (b:1.2)";
        now.guidance_scale = 1 + typed % 20;
        create->setRequest(now);
    });
    typing.start(60);
    if (!studio->jobs().generate(request)) return 1;
    Passes passes;
    passes.run([&] { return ended; }, 240);
    typing.stop();
    std::printf("%zu passes, %d letters: half of them below %.2f ms, 99 %% below %.2f ms, the longest %.2f ms\n",
                passes.ms.size(), typed, passes.percentile(0.5), passes.percentile(0.99), passes.ms.back());
}
