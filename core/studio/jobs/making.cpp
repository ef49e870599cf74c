#include "core/studio/jobs/making.h"
#include "core/studio/support/qt_image.h"

#include <QPromise>

#include <memory>

namespace sfumato {

Making::Making(GenerationWorker& worker, const JobQueue& queue, const QString& costs, QObject* parent)
    : QObject(parent), worker_(worker), live_(worker), costs_(costs)
{
    connect(&live_, &LivePreview::made, this, [this](const MadePicture& picture) {
        costs_.add(picture);
        Q_EMIT livePicture(picture);
        Q_EMIT costsChanged();
    });
    connect(&live_, &LivePreview::failed, this, &Making::liveFailed);
    connect(&worker, &GenerationWorker::pictureFinished, this, [this](const MadePicture& picture) {
        costs_.add(picture);
        Q_EMIT costsChanged();
    });
    connect(&queue, &JobQueue::changed, this, [this, &queue] {
        if (queue.running()) live_.stop();
    });
    connect(&names_, &PromptNameList::changed, this, &Making::promptNamesChanged);
}

QFuture<QImage> Making::pictureAt(const GenerationRequest& request, int step)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    QFuture<QImage> future = promise->future();
    worker_.visit([promise, request, step](Pipeline* pipeline) {
        const auto picture = pipeline ? pipeline->picture_at(request, step) : std::nullopt;
        promise->addResult(picture ? to_qimage(*picture) : QImage());
        promise->finish();
    });
    return future;
}

} // namespace sfumato
