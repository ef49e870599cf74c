#include "core/studio/jobs/job_service.h"

#include "core/studio/jobs/current_model.h"
#include "core/studio/jobs/picture_saver.h"
#include "core/studio/storage/io_thread.h"
#include "core/studio/support/logging.h"
#include "core/studio/support/qt_image.h"

#include <QCoreApplication>

#include <utility>

namespace sfumato {
namespace {

constexpr int kStepPreviewThrottleMs = 50;

HistoryState history_state(JobState state)
{
    switch (state) {
    case JobState::Finished: return HistoryState::Finished;
    case JobState::Failed: return HistoryState::Failed;
    default: return HistoryState::Cancelled;
    }
}

JobTable::DbIds db_ids_of(const QueuedJob& queued) { return {queued.job_db_id, queued.history_id}; }

/// It goes on at its first picture that was not saved; those behind are made again and come out the same.
Result<QueuedJob> interrupted_job(const StoredJob& stored)
{
    QueuedJob queued;
    queued.job.request = stored.work.request;
    queued.grid = stored.work.grid;
    if (queued.grid) {
        auto cells = queued.grid->cells();
        if (!cells) return tl::unexpected(cells.error());
        queued.job.cells = std::move(*cells);
    }
    queued.seed_drawn = stored.work.seed_drawn;
    queued.job_db_id = stored.id;
    queued.history_id = stored.history_id;
    queued.files = stored.files;
    while (stored.files.contains(queued.pictures_done)) ++queued.pictures_done;
    return queued;
}

} // namespace

JobService::JobService(GenerationWorker& worker, CurrentModel& model, IoThread& io, std::optional<Error> read_only,
                       QObject* parent)
    : QObject(parent), worker_(worker), model_(model), io_(io), queue_(new JobQueue(this)),
      saver_(new PictureSaver(io, this)), read_only_(std::move(read_only))
{
    connectWorker();
    connectCompletion();
    connect(&model_, &CurrentModel::opening, this, [this] { model_load_timer_.start(); });
    connect(&model_, &CurrentModel::opened, this, [this] {
        if (const QueuedJob* running = queue_->running())
            queue_->addLoadTime(running->job.id, double(model_load_timer_.elapsed()) / 1000);
    });
    connect(saver_, &PictureSaver::saved, this, [this](JobId job, int index, const PictureEntry& picture) {
        queue_->setSaved(job, index, picture.path);
        Q_EMIT pictureSaved(job, picture);
    });
    connect(saver_, &PictureSaver::sheetSaved, this, &JobService::pictureSaved);
    connect(saver_, &PictureSaver::unsavedCountChanged, this, &JobService::followUnsaved);
    connect(saver_, &PictureSaver::unsavedCountChanged, this, &JobService::unsavedCountChanged);
    connect(saver_, &PictureSaver::saveFailed, this, &JobService::pictureSaveFailed);
    if (!read_only_) restoreInterrupted();
}

JobService::~JobService()
{
    closing_ = true;
    queue_->stopLivePreview();
    // A const stop_source cannot be asked to stop; a copy can, and shares its state.
    for (const QueuedJob& queued : queue_->jobs()) std::stop_source(queued.job.stop).request_stop();
    worker_.shutDown();
    // A picture that was finished just now still waits in the event queue: it goes to the disk like any other.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

template <class Work, class Then> void JobService::runOnIoThread(Work work, Then then)
{
    io_.run(std::move(work), this, std::move(then), [this](const Error& error) {
        qCWarning(log_history) << error.line().c_str();
        Q_EMIT errorOccurred(error);
    });
}

template <class Work> void JobService::changeHistory(Work work)
{
    runOnIoThread(std::move(work), [this] { Q_EMIT historyChanged(); });
}

void JobService::connectWorker()
{
    connect(&worker_, &GenerationWorker::jobStarted, this, &JobService::announce);
    connect(&worker_, &GenerationWorker::stepDone, this, [this](const StepProgress& progress) {
        queue_->setProgress(progress);
        Q_EMIT stepDone(progress);
    });
    // A fast run would keep the window painting and nothing else: while the timer runs, previews stay with the worker,
    // and its end delivers the newest.
    step_preview_throttle_.setSingleShot(true);
    connect(&step_preview_throttle_, &QTimer::timeout, this, &JobService::deliverStepPreviews);
    connect(&worker_, &GenerationWorker::stepPreviewsWaiting, this, [this] {
        if (!step_preview_throttle_.isActive()) deliverStepPreviews();
    });
    connect(&worker_, &GenerationWorker::imageFinished, this, &JobService::handleImage);
}

/// How a job ends. What the worker reports of a live preview that a newer one has replaced is dropped: the queue knows
/// its job no longer.
void JobService::connectCompletion()
{
    connect(&worker_, &GenerationWorker::jobFinished, this, [this](JobId job) {
        if (queue_->endLivePreview(job) || !queue_->find(job)) return;
        endJob(job, JobState::Finished);
        Q_EMIT jobFinished(job);
    });
    connect(&worker_, &GenerationWorker::jobCancelled, this, [this](JobId job) {
        if (queue_->endLivePreview(job) || !queue_->find(job)) return;
        deliverStepPreviews();
        endJob(job, JobState::Cancelled);
        Q_EMIT jobCancelled(job);
    });
    connect(&worker_, &GenerationWorker::jobFailed, this, [this](JobId job, const Error& error) {
        if (queue_->endLivePreview(job)) Q_EMIT livePreviewFailed(error);
        if (!queue_->find(job)) return;
        endJob(job, JobState::Failed, error);
        Q_EMIT jobFailed(job, error);
    });
    connect(&worker_, &GenerationWorker::jobPaused, this, [this](JobId job) {
        queue_->setJobPaused(job);
        announced_ = 0;
        Q_EMIT jobPaused(job);
        startNext();
    });
}

void JobService::deliverStepPreviews()
{
    const QList<StepPreview> previews = worker_.takeStepPreviews();
    if (!previews.isEmpty()) step_preview_throttle_.start(kStepPreviewThrottleMs);
    for (const StepPreview& preview : previews) {
        announce(preview.job);
        Q_EMIT stepPreviewReady(preview);
    }
}

/// Once each run, and before its first preview: that is fetched and may be here before the signal that it began.
void JobService::announce(JobId job)
{
    const QueuedJob* running = queue_->running();
    if (job == announced_ || !running || running->job.id != job) return;
    announced_ = job;
    Q_EMIT jobStarted(job);
}

void JobService::handleImage(const GeneratedImage& image)
{
    if (queue_->isLivePreview(image.job)) return Q_EMIT livePreviewReady(image);
    const QueuedJob* queued = queue_->find(image.job);
    if (!queued) return;
    deliverStepPreviews();
    queue_->setPictureDone(image.job, image.timings);
    Q_EMIT imageFinished(image.job, image.index, image.count, to_qimage(image.image), image.request);
    if (image.index == 0 && !image.notices.empty())
        Q_EMIT noticesAvailable(image.job, QList<Message>(image.notices.begin(), image.notices.end()));
    saver_->save(image, db_ids_of(*queued));
}

Result<void> JobService::checkAgainstModel(const GenerationRequest& request) const
{
    // Which multiples fit is known of the open model; another one is asked when it is opened.
    const auto& model = model_.description();
    if (!model || request.model.path != model->ref.path) return {};
    return request.check_size(model->size_multiple);
}

Result<JobId> JobService::generate(const GenerationRequest& request)
{
    if (read_only_) return tl::unexpected(*read_only_);
    if (auto valid = request.validate(); !valid) return tl::unexpected(valid.error());
    if (auto fits = checkAgainstModel(request); !fits) return tl::unexpected(fits.error());
    QueuedJob queued;
    queued.job.request = request.with_resolved_seed();
    queued.job.request.resolved.reset(); // the user may have changed the template since: the run resolves it again
    queued.seed_drawn = request.seed < 0;
    return enqueue(std::move(queued));
}

Result<JobId> JobService::generateGrid(const GridPlan& plan)
{
    if (read_only_) return tl::unexpected(*read_only_);
    QueuedJob queued;
    queued.grid = plan.with_resolved_seeds();
    auto cells = queued.grid->cells();
    if (!cells) return tl::unexpected(cells.error());
    for (const GridCell& cell : *cells)
        if (auto fits = checkAgainstModel(cell.request); !fits) return tl::unexpected(fits.error());
    queued.job.request = queued.grid->base;
    queued.job.cells = std::move(*cells);
    queued.seed_drawn = plan.base.seed < 0;
    return enqueue(std::move(queued));
}

JobId JobService::enqueue(QueuedJob queued)
{
    const JobWork work{queued.job.request, queued.grid, queued.seed_drawn};
    const JobId job = queue_->add(std::move(queued));
    io_.run([work](Stores& stores) { return stores.jobs.insert(work); }, this,
            [this, job](const JobTable::DbIds& ids) { onJobPersisted(job, ids); },
            [this, job](const Error& error) { // what is not in the history does not run
                queue_->end(job, JobState::Failed, error);
                Q_EMIT jobFailed(job, error);
            });
    return job;
}

void JobService::onJobPersisted(JobId job, const JobTable::DbIds& ids)
{
    Q_EMIT historyChanged();
    queue_->setPersisted(job, ids.history, ids.job);
    const QueuedJob* queued = queue_->find(job);
    if (queued && !has_ended(queued->state)) return startNext(); // else it was cancelled meanwhile
    changeHistory([ids](Stores& stores) { return stores.jobs.end(ids, HistoryState::Cancelled); });
}

void JobService::startNext()
{
    if (closing_) return;
    if (auto job = queue_->startNext()) worker_.run(std::move(*job));
}

void JobService::cancel(JobId job)
{
    const QueuedJob* queued = queue_->find(job);
    if (!queued || has_ended(queued->state)) return;
    if (queued->state == JobState::Interrupted) return dismiss(job);
    if (queue_->stop(job)) return;  // the worker answers for a running one
    endJob(job, JobState::Cancelled);
    Q_EMIT jobCancelled(job);
}

void JobService::cancelAll()
{
    // Back to front: otherwise each cancelled job would let the next one start.
    const QList<QueuedJob> jobs = queue_->jobs();
    for (auto queued = jobs.rbegin(); queued != jobs.rend(); ++queued) cancel(queued->job.id);
}

void JobService::move(JobId job, int index)
{
    queue_->move(job, index);
    QList<qint64> order;
    for (const QueuedJob& queued : queue_->jobs())
        if (queued.job_db_id > 0) order << queued.job_db_id;
    runOnIoThread([order](Stores& stores) { return stores.jobs.reorder(order); }, [] {});
}

void JobService::setPaused(bool paused)
{
    paused_for_unsaved_ = false;
    queue_->setPaused(paused);
    startNext();
}

void JobService::pauseAfterCurrentImage() { queue_->pauseAfterCurrentImage(); }

void JobService::resume(JobId job)
{
    const QueuedJob* known = queue_->find(job);
    if (known && known->state == JobState::Failed && known->job_db_id == 0) { // it was never persisted
        QueuedJob taken = *queue_->remove(job);
        taken.state = JobState::Persisting;
        enqueue(std::move(taken));
        return;
    }
    if (!queue_->requeue(job)) return;
    changeHistory([ids = db_ids_of(*queue_->find(job))](Stores& stores) { return stores.jobs.requeue(ids); });
    startNext();
}

void JobService::resumeInterrupted()
{
    const QList<QueuedJob> interrupted = queue_->interrupted(); // a copy: the list changes meanwhile
    for (const QueuedJob& queued : interrupted) resume(queued.job.id);
}

void JobService::dismiss(JobId job)
{
    const QueuedJob* queued = queue_->find(job);
    if (!queued || (queued->state != JobState::Interrupted && !has_ended(queued->state))) return;
    const auto taken = queue_->remove(job);
    if (taken->state == JobState::Interrupted) recordJobEnd(*taken);
}

void JobService::dismissInterrupted()
{
    const QList<QueuedJob> interrupted = queue_->interrupted(); // a copy: the list changes meanwhile
    for (const QueuedJob& queued : interrupted) dismiss(queued.job.id);
}

void JobService::clearEnded() { queue_->clearEnded(); }

void JobService::runLivePreview(const GenerationRequest& request)
{
    if (queue_->setLivePreview(request)) startNext();
}

void JobService::stopLivePreview() { queue_->stopLivePreview(); }

void JobService::saveLivePreview(const GeneratedImage& image)
{
    runOnIoThread(
        [request = image.request](Stores& stores) -> Result<qint64> {
            auto history_id = stores.history.accept(request);
            if (!history_id) return history_id;
            if (auto ended = stores.history.set_state(*history_id, HistoryState::Finished); !ended)
                return tl::unexpected(ended.error());
            return history_id;
        },
        [this, image](qint64 history_id) {
            Q_EMIT historyChanged();
            GeneratedImage kept = image;
            kept.job = 0;
            saver_->save(kept, {.job = 0, .history = history_id});
        });
}

QFuture<QImage> JobService::decodeStep(const GenerationRequest& request, int step)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    QFuture<QImage> future = promise->future();
    worker_.post([promise, request, step](Pipeline* pipeline) {
        const auto image = pipeline ? pipeline->picture_at(request, step) : std::nullopt;
        promise->addResult(image ? to_qimage(*image) : QImage());
        promise->finish();
    });
    return future;
}

void JobService::restoreInterrupted()
{
    runOnIoThread([](Stores& stores) { return stores.history.mark_interrupted(); }, [](int) {});
    runOnIoThread([](Stores& stores) { return stores.jobs.load_interrupted(); }, [this](const QList<StoredJob>& jobs) {
        for (const StoredJob& stored : jobs) {
            auto queued = interrupted_job(stored);
            if (queued) queue_->addInterrupted(std::move(*queued));
            else Q_EMIT errorOccurred(queued.error());
        }
    });
}

void JobService::endJob(JobId job, JobState state, const std::optional<Error>& error)
{
    if (closing_ && state == JobState::Cancelled) return; // the program ends: it comes back as interrupted
    const auto ended = queue_->end(job, state, error);
    if (job == announced_) announced_ = 0;
    if (ended && ended->grid && state == JobState::Finished) saveSheet(*ended);
    else if (ended && ended->job_db_id > 0) recordJobEnd(*ended);
    startNext();
}

void JobService::recordJobEnd(const QueuedJob& ended)
{
    // A job with a picture in memory alone has not ended: after a crash it would be missed.
    const auto end = [ids = db_ids_of(ended), state = history_state(ended.state), error = ended.error,
                      missing = saver_->missing()](Stores& stores) -> Result<bool> {
        if (*missing > 0) return false;
        return stores.jobs.end(ids, state, error).map([] { return true; });
    };
    runOnIoThread(end, [this, ended](bool recorded) {
        if (recorded) Q_EMIT historyChanged();
        else ends_waiting_ << ended;
    });
}

} // namespace sfumato
