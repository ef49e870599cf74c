#include "core/studio/jobs/live_preview.h"

namespace sfumato {

LivePreview::LivePreview(GenerationWorker& worker, QObject* parent) : QObject(parent), worker_(worker) {}

void LivePreview::run(const GenerationRequest& request)
{
    stop_.request_stop();
    stop_ = std::stop_source();
    if (newest_.put({request.for_picture(0), stop_})) worker_.visit([this](Pipeline* pipeline) { answer(pipeline); });
}

void LivePreview::stop()
{
    stop_.request_stop();
}

void LivePreview::answer(Pipeline* pipeline)
{
    const auto run = newest_.take();
    if (!run || !pipeline || run->stop.stop_requested()) return;
    Outcome outcome = pipeline->run(run->request, {}, run->stop.get_token());
    if (run->stop.stop_requested()) return;
    if (const auto* wrong = std::get_if<Failed>(&outcome)) Q_EMIT failed(wrong->error);
    auto* finished = std::get_if<Finished>(&outcome);
    if (!finished || finished->pictures.empty()) return;
    finished->request.model.path = run->request.model.path;
    MadePicture picture;
    picture.image = std::move(finished->pictures.front());
    picture.request = std::move(finished->request);
    picture.timings = std::move(finished->timings);
    Q_EMIT made(picture);
}

} // namespace sfumato
