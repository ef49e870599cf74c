#pragma once
#include "core/base/error.h"
#include "core/base/latest_slot.h"
#include "core/studio/explorer/noising.h"
#include "core/studio/explorer/run_watch.h"

#include <QObject>

namespace sfumato {

class GenerationWorker;

/// What the Diffusion explorer asks of the worker's thread: a picture under noise, and a run taken apart. GUI thread;
/// nothing here blocks it. Questions wait while a picture is made.
class Explorer : public QObject {
    Q_OBJECT
public:
    explicit Explorer(GenerationWorker& worker, QObject* parent = nullptr);
    ~Explorer() override;

    /// The picture under noise from now on, with this noise. Large ones are scaled down first.
    void setPicture(const QImage& picture, std::uint64_t seed);
    /// Answered by noised; of questions that come faster than answers only the newest counts.
    void noise(NoisingSchedule schedule, int t);

    /// Runs the request's prompt and settings as one picture, shown step by step. Nothing is kept in history or
    /// gallery. Ends the run before. Answered by stepDone ..., then wordsFound and runEnded, or runFailed.
    void run(const GenerationRequest& request);
    void stopRun();

Q_SIGNALS:
    void noised(const QImage& picture, sfumato::NoisingSchedule schedule, int t);
    void stepDone(const sfumato::ExplorerStep& step);
    void wordsFound(const QList<sfumato::WordMap>& words);
    void runEnded();
    void runFailed(const sfumato::Error& error);

private:
    struct Source;
    struct Question {
        std::shared_ptr<Source> source;
        NoisingSchedule schedule;
        int t;
    };
    GenerationWorker& worker_;
    std::shared_ptr<Source> source_;
    std::shared_ptr<LatestSlot<Question>> question_;
    std::stop_source stop_;
    int run_ = 0;       // signals of an older one are dropped
};

} // namespace sfumato
