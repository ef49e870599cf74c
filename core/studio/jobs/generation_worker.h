#pragma once
#include "core/base/latest_slot.h"
#include "core/base/platform.h"
#include "core/pipeline/pipeline.h"
#include "core/studio/jobs/job_queue.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace sfumato {

/// The clean latent that step `step` predicts, decoded.
struct StepPreview {
    JobId job = 0;
    int picture = 0, step = 0, steps = 0;
    QImage image;
    std::shared_ptr<const GenerationRequest>
        request{}; ///< of this picture alone, prompts resolved: what a branch begins from
};

/// A picture as the pipeline made it, not yet saved.
struct GeneratedImage {
    JobId job = 0;
    int index = 0, count = 1;
    Image image;
    GenerationRequest request;  ///< of this picture alone: makes the same picture again
    Timings timings;
    std::int64_t idle_bytes = 0, peak_bytes = 0; ///< main memory of the program before and at most; 0: not known
    std::vector<Message> notices{};              ///< Finished::notices
};

/// One long-lived thread that owns the model and every tensor. Jobs go in by value, signals come out queued.
/// The public functions may be called from any thread; they return at once.
/// The pictures of one job run one after the other: each is exactly what its own file's request gives again,
/// is saved as soon as it is there, and a cancel keeps those already made.
/// A model keeps the path it was asked by, in descriptions and requests: empty for the embedded one, wherever that
/// lies.
class GenerationWorker : public QObject {
    Q_OBJECT
public:
    explicit GenerationWorker(OpenPipeline open, PipelineOptions options = {});
    ~GenerationWorker() override;
    /// Stops the running job, forgets those not begun, waits for the thread. The signals of before are still delivered.
    void shutDown();

    /// Opens the model of `path` (empty: the embedded one) unless it is open already.
    void openModel(const std::filesystem::path& path);
    /// Runs after the jobs given before. Opens the request's model first where another is open; a live preview is made
    /// with the one that is open, reports no steps, and is cancelled where there is none.
    /// Ends in exactly one of jobFinished, jobCancelled, jobFailed, jobPaused.
    void run(Job job);
    /// Opens the model again on another device, in another precision (as in PipelineOptions). A running job is done
    /// first.
    void setDevice(const std::string& device, const std::string& dtype);
    /// Where the files that a prompt names are looked for from the next picture on, which waits for the answer.
    void setPromptFolders(const QFuture<PromptFolders>& folders);
    /// Runs `work` on this thread between jobs, with the open model or null. What it throws is only logged.
    void post(std::function<void(Pipeline*)> work);
    /// Answered by tokensCounted, also between the steps of a running job. Of several asked in a row the newest is
    /// answered.
    void countTokens(const QString& prompt);
    /// Decode a preview at most once in `ms` milliseconds: 0 at every step, negative never.
    void setStepPreviewInterval(int ms) { step_preview_interval_ms_ = ms; }
    /// The previews since the last call, oldest first (the newest 64).
    [[nodiscard]] QList<StepPreview> takeStepPreviews();

Q_SIGNALS:
    void modelOpening(const QString& path);
    void modelOpened(const sfumato::ModelDescription& model);
    /// Another one that was open stays so, or is opened again.
    void modelFailed(const QString& path, const sfumato::Error& error);
    void jobStarted(sfumato::JobId job);
    void stepDone(const sfumato::StepProgress& progress);
    /// There are previews to take. Not said again before they were taken.
    void stepPreviewsWaiting();
    void imageFinished(const sfumato::GeneratedImage& picture);
    void jobFinished(sfumato::JobId job);
    void jobCancelled(sfumato::JobId job, int picture, int step);
    void jobFailed(sfumato::JobId job, const sfumato::Error& error);
    /// Asked to pause, the job stopped between two images.
    void jobPaused(sfumato::JobId job);
    /// `limit`: pieces that the chunks it takes have room for (75, 150, …).
    void tokensCounted(const QString& prompt, int tokens, int limit);

private:
    void applyPromptFolders();
    /// On an Error the model that was open is open again, unless it is the one that cannot be opened any more.
    Result<void> ensureModel(const std::filesystem::path& path, const std::string& vae = {});
    [[nodiscard]] Result<std::unique_ptr<Pipeline>> openPipeline(const std::filesystem::path& path,
                                                                 const std::string& vae) const;
    void reopenModel();
    void announceModel();
    void runJob(const Job& job);
    Outcome runImage(const Job& job, int picture);
    void finishImage(const Job& job, int picture, Finished finished);
    void onStep(const Job& job, int picture, const StepState& state);
    void addStepPreview(StepPreview preview);
    void answerTokenCount();

    const OpenPipeline open_;
    PipelineOptions options_;
    std::optional<QFuture<PromptFolders>> prompt_folders_; // not yet taken
    std::unique_ptr<Pipeline> pipeline_;
    std::filesystem::path model_;               // meaningful while pipeline_ is set
    std::string vae_;                           // as asked for; empty: the model's own, or the one beside it
    std::stop_source shutdown_;
    std::atomic<int> step_preview_interval_ms_ = 0;
    LatestSlot<QList<StepPreview>> step_previews_;
    LatestSlot<QString> token_question_;
    std::atomic<bool> reader_woken_ = false;   // and has not taken the previews yet
    QElapsedTimer since_step_preview_;
    std::shared_ptr<const GenerationRequest> running_;
    MemoryUse before_;                          // the picture being made
    int steps_ = 0;                             // of the picture being made, as the pipeline counts them
    QThread thread_;
};

} // namespace sfumato
