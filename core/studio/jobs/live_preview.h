#pragma once
#include "core/base/latest_slot.h"
#include "core/studio/jobs/generation_worker.h"

#include <QObject>

#include <stop_token>

namespace sfumato {

/// Pictures of what is being changed: of all requests only the newest runs, an older one stops where it is. Nothing of
/// them is journalled or saved. Runs on the worker's thread between its jobs, with the model that is open. GUI thread.
class LivePreview : public QObject {
    Q_OBJECT
public:
    /// `worker` must have been shut down before this is gone.
    explicit LivePreview(GenerationWorker& worker, QObject* parent = nullptr);
    /// Answered by made or failed, unless a newer request or stop() comes first, or no model is open.
    void run(const GenerationRequest& request);
    void stop();

Q_SIGNALS:
    void made(const sfumato::MadePicture& picture);
    void failed(const sfumato::Error& error);

private:
    struct Run {
        GenerationRequest request;
        std::stop_source stop;
    };
    void answer(Pipeline* pipeline);
    GenerationWorker& worker_;
    LatestSlot<Run> newest_;
    std::stop_source stop_;     // of the newest
};

} // namespace sfumato
