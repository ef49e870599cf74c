#include "core/studio/history/history.h"
#include "core/studio/support/settings.h"
#include "tests/support/studio_fixture.h"

#include "core/pipeline/provenance.h"

#include <QDirIterator>
#include <QTimer>

namespace sfumato {

GenerationRequest request_of(const std::string& prompt, std::int64_t seed, int count)
{
    GenerationRequest request;
    request.prompt = prompt;
    request.width = request.height = 16;
    request.steps = 3;
    request.seed = seed;
    request.count = count;
    return request;
}

void settle(Studio& studio, const QObject* window)
{
    const auto pauses = [window] {
        if (!window) return false;
        const auto timers = window->findChildren<QTimer*>();
        return std::any_of(timers.begin(), timers.end(),
                           [](const QTimer* timer) { return timer->isSingleShot() && timer->isActive(); });
    };
    // What an answer sets off is answered in the round after; three rounds are deeper than anything here.
    for (int round = 0; round < 3; ++round) {
        wait_for(studio.jobs().decodeStep({}, 0)); // both threads work in the order of what they are given
        wait_for(studio.history().find({}));
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        (void)QTest::qWaitFor([&] { return !pauses(); }, kPatienceMs);
    }
}

void StudioFixture::open(const QString& model)
{
    if (!model.isEmpty()) Settings(dir.filePath("settings.ini")).set(setting::kModel, model);
    StudioOptions options{.data_dir = dir.path(), .pipeline = {}, .open_model = {}, .trainer = trainer};
    if (!built_in_model) options.open_model = FakePipeline::factory(script);
    auto opened = Studio::open(options);
    if (!opened) qFatal("%s", opened.error().line().c_str());
    studio = std::move(*opened);
}

void StudioFixture::reopen()
{
    studio.reset();
    open();
}

HistoryState StudioFixture::state_of(const std::string& prompt)
{
    for (const HistoryEntry& row : history())
        if (row.request.prompt == prompt) return row.state;
    return {};
}

QList<GenerationRequest> StudioFixture::saved() const
{
    QList<GenerationRequest> requests;
    QDirIterator files(dir.filePath("outputs"), {"*.png"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) requests << value_or_throw(read_request(files.next().toStdString()));
    return requests;
}

} // namespace sfumato
