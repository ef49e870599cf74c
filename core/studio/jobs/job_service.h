#pragma once
#include "core/studio/jobs/generation_worker.h"
#include "core/studio/jobs/job_queue.h"
#include "core/studio/storage/job_table.h"
#include "core/studio/storage/picture_table.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace sfumato {

class CurrentModel;
class IoThread;
class PictureSaver;

/// Makes pictures: takes requests, writes them to the database, runs them one after the other, saves what they make,
/// and reports all of it by signals. Needs an event loop and no window: a network service drives it as the studio
/// does. Lives on the thread that made it; nothing here blocks that.
class JobService : public QObject {
    Q_OBJECT
public:
    /// Restores the jobs that an earlier run of the program did not finish, as interrupted ones. All three must outlive
    /// this. `read_only`: why nothing may be made; then the jobs there are another program's, and stay with it.
    JobService(GenerationWorker& worker, CurrentModel& model, IoThread& io, std::optional<Error> read_only = {},
               QObject* parent = nullptr);
    /// Shuts the worker down; what it had finished still goes to the disk.
    ~JobService() override;

    /// Resolves the request's seed, queues it and writes it to the database; it starts once it is there. Errors: what
    /// GenerationRequest::validate and the open model's sizes refuse.
    Result<JobId> generate(const GenerationRequest& request);
    /// The same for a grid: one job, each picture saved alone, at last the sheet of all. Errors: also those of
    /// GridPlan::cells.
    Result<JobId> generateGrid(const GridPlan& plan);
    void cancel(JobId job);
    void cancelAll();
    /// To place `index` of queue().jobs(), never before the running one.
    void move(JobId job, int index);
    /// Nothing starts while paused; the running job pauses after the image being made. Every start of the program
    /// begins unpaused.
    void setPaused(bool paused);
    /// The image being made is the last until another job is asked for; see JobQueue::pauseAfterCurrentImage.
    void pauseAfterCurrentImage();
    /// An interrupted, failed or cancelled job waits again and continues after the pictures it has made.
    void resume(JobId job);
    void resumeInterrupted();
    /// Asks for the same again; a seed that was drawn is drawn again. Errors: as generate(), or the job is gone.
    Result<JobId> duplicate(JobId job);
    /// Asks for an ended job again, its request (or what its grid varies) changed, its seed kept. The new one takes its
    /// place: jobReplaced. Errors: as duplicate().
    Result<JobId> retryChanged(JobId job, const std::function<void(GenerationRequest&)>& change);
    /// Takes an interrupted or ended job off the list; pictures and history stay. A job that waits or runs is left as
    /// it is: cancel() stops that.
    void dismiss(JobId job);
    void dismissInterrupted();
    void clearEnded();
    [[nodiscard]] const JobQueue& queue() const { return *queue_; }

    /// Makes a picture of what is being changed, as a job of its own kind: of all of them only the newest runs, neither
    /// persisted nor saved, with the model that is open, and any other job goes first. Answered by livePreviewReady or
    /// livePreviewFailed, unless a newer one, stopLivePreview() or a job comes first, or one runs already.
    void runLivePreview(const GenerationRequest& request);
    void stopLivePreview();
    /// Enters a live preview into history and gallery. Answered by pictureSaved or pictureSaveFailed, of job 0.
    void saveLivePreview(const GeneratedImage& image);
    /// The image predicted at a step of a recent run, decoded when no job runs; null where that run's states are gone.
    [[nodiscard]] QFuture<QImage> decodeStep(const GenerationRequest& request, int step);

    /// Pictures that could not be saved are kept, and the queue pauses until they are on a disk; this tries again, in
    /// `folder` if one is named.
    void retryUnsaved(const QString& folder = {});
    [[nodiscard]] int unsavedCount() const;
    /// A picture is on its way to the disk: unsavedCount() is not the last word.
    [[nodiscard]] bool isSaving() const;

Q_SIGNALS:
    void jobStarted(sfumato::JobId job);
    void stepDone(const sfumato::StepProgress& progress);
    void stepPreviewReady(const sfumato::StepPreview& preview);
    /// The picture is made; it is on the disk only with pictureSaved. `image` is ready to be shown.
    void imageFinished(sfumato::JobId job, int index, int count, const QImage& image,
                         const sfumato::GenerationRequest& request);
    void pictureSaved(sfumato::JobId job, const sfumato::PictureEntry& picture);
    void pictureSaveFailed(sfumato::JobId job, const sfumato::Error& error);
    /// Finished::notices of the job's first picture: a mask that was resized, a file that has changed since. One
    /// sentence each.
    void noticesAvailable(sfumato::JobId job, const QList<sfumato::Message>& sentences);
    void jobFinished(sfumato::JobId job);
    void jobCancelled(sfumato::JobId job);
    void jobFailed(sfumato::JobId job, const sfumato::Error& error);
    /// Whoever waits for `job` waits for `now`.
    void jobReplaced(sfumato::JobId job, sfumato::JobId now);
    /// The queue was paused: the job waits to continue.
    void jobPaused(sfumato::JobId job);

    void livePreviewReady(const sfumato::GeneratedImage& picture);
    void livePreviewFailed(const sfumato::Error& error);

    void unsavedCountChanged(int count);
    /// A request was entered into the history, or its row there was brought up to date.
    void historyChanged();
    /// Something in the background failed that belongs to no job.
    void errorOccurred(const sfumato::Error& error);

private:
    void connectWorker();
    void connectCompletion();
    void deliverStepPreviews();
    void announce(JobId job);
    void handleImage(const GeneratedImage& image);
    /// Errors: the size does not fit the open model, where the request is for that one.
    [[nodiscard]] Result<void> checkAgainstModel(const GenerationRequest& request) const;
    /// Once more what was asked for, after `change`.
    Result<JobId> askAgain(JobId job, const std::function<void(GenerationRequest&)>& change);
    /// Queues the job and persists it; onJobPersisted or a failure of the job follows.
    JobId enqueue(QueuedJob queued);
    void onJobPersisted(JobId job, const JobTable::DbIds& ids);
    void startNext();
    void endJob(JobId job, JobState state, const std::optional<Error>& error = {});
    void recordJobEnd(const QueuedJob& ended);
    void saveSheet(const QueuedJob& ended);
    void drawSheet(const QueuedJob& known);
    /// Stops the queue while pictures wait for a disk.
    void followUnsaved(int count);
    void restoreInterrupted();
    /// Runs work(Stores&) -> Result<T> on the I/O thread, then then(T) here; an Error becomes errorOccurred().
    template <class Work, class Then> void runOnIoThread(Work work, Then then);
    /// The same for what changes the history.
    template <class Work> void changeHistory(Work work);

    GenerationWorker& worker_;
    CurrentModel& model_;
    IoThread& io_;
    JobQueue* const queue_;
    PictureSaver* const saver_;
    QTimer step_preview_throttle_; // while it runs, step previews are not delivered
    QElapsedTimer model_load_timer_;
    const std::optional<Error> read_only_;
    QList<QueuedJob> sheets_waiting_; // for pictures of theirs that are on no disk yet
    QList<QueuedJob> ends_waiting_;   // to be recorded, for the same
    JobId announced_ = 0;             // jobStarted was said of it
    bool closing_ = false, paused_for_unsaved_ = false;
};

} // namespace sfumato
