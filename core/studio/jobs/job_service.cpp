// The studio's jobs: accepting, journalling, running one after the other, holding what an earlier run left, ending.
#include "core/studio/grid/grid_sheet.h"
#include "core/studio/support/qt_image.h"
#include "core/studio/storage/studio_disk.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace sfumato {
namespace {

/// Which multiples fit is known of the open model; another one is asked when it is opened.
Result<void> check_size(const GenerationRequest& request, const ModelDescription& model)
{
    for (const auto& [name, size] : {std::pair{"width", request.width}, std::pair{"height", request.height}}) {
        const int multiple = std::max(model.size_multiple, 1);
        if (size > 0 && size % multiple == 0) continue;
        const int below = std::max(size / multiple, 1) * multiple;
        return fail(std::string(name) + " " + std::to_string(size),
                    "does not fit the model, which takes multiples of " + std::to_string(multiple),
                    "choose " + std::to_string(below) + " or " + std::to_string(below + multiple));
    }
    return {};
}

HistoryState history_state(JobState state)
{
    switch (state) {
    case JobState::Finished: return HistoryState::Finished;
    case JobState::Failed: return HistoryState::Failed;
    default: return HistoryState::Cancelled;
    }
}

JobTable::Rows rows_of(const QueuedJob& queued) { return {queued.row, queued.history_id}; }

/// A job as the disk kept it. Pictures behind a hole are made again: they are the same ones.
Result<QueuedJob> held_job(const StoredJob& stored)
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
    queued.row = stored.id;
    queued.history_id = stored.history_id;
    queued.files = stored.files;
    while (stored.files.contains(queued.pictures_done)) ++queued.pictures_done;
    return queued;
}

/// Drawn on a pool thread: a hundred pictures are read and shrunk.
QFuture<Image> sheet_of(const QueuedJob& job)
{
    auto promise = std::make_shared<QPromise<Image>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, plan = *job.grid, cells = job.job.cells, files = job.files] {
        promise->addResult(from_qimage(draw_grid_sheet(plan, cells, files)));
        promise->finish();
    });
    return future;
}

} // namespace

Result<void> Studio::checkAgainstModel(const GenerationRequest& request) const
{
    if (!model_ || request.model.path != model_->ref.path) return {};
    return check_size(request, *model_);
}

Result<JobId> Studio::generate(const GenerationRequest& request)
{
    if (auto valid = request.validate(); !valid) return tl::unexpected(valid.error());
    if (auto fits = checkAgainstModel(request); !fits) return tl::unexpected(fits.error());
    QueuedJob queued;
    queued.job.request = request.with_resolved_seed();
    queued.job.request.resolved.reset();    // the person may have changed the template since: the run resolves it anew
    queued.seed_drawn = request.seed < 0;
    return accept(std::move(queued));
}

Result<JobId> Studio::generateGrid(const GridPlan& plan)
{
    QueuedJob queued;
    queued.grid = plan.with_resolved_seeds();
    auto cells = queued.grid->cells();
    if (!cells) return tl::unexpected(cells.error());
    for (const GridCell& cell : *cells)
        if (auto fits = checkAgainstModel(cell.request); !fits) return tl::unexpected(fits.error());
    queued.job.request = queued.grid->base;
    queued.job.cells = std::move(*cells);
    queued.seed_drawn = plan.base.seed < 0;
    return accept(std::move(queued));
}

JobId Studio::accept(QueuedJob queued)
{
    const JobWork work{queued.job.request, queued.grid, queued.seed_drawn};
    const JobId job = queue_->add(std::move(queued));
    io_->run([work](Stores& stores) { return stores.jobs.accept(work); })
        .then(this, [this, job](const Result<JobTable::Rows>& rows) {
            if (!rows) { // what is not in the history does not run
                queue_->end(job, JobState::Failed, QString::fromStdString(rows.error().line()));
                Q_EMIT jobFailed(job, rows.error());
                return;
            }
            Q_EMIT historyChanged();
            queue_->setJournalled(job, rows->history, rows->job);
            const QueuedJob* queued = queue_->find(job);
            if (!queued || has_ended(queued->state)) { // cancelled in the meantime
                onDisk([rows = *rows](Stores& stores) { return stores.jobs.end(rows, HistoryState::Cancelled); },
                       [this] { Q_EMIT historyChanged(); });
                return;
            }
            startNext();
        });
    return job;
}

void Studio::startNext()
{
    if (closing_) return;
    if (auto job = queue_->startNext()) worker_->run(std::move(*job));
}

void Studio::cancel(JobId job)
{
    const QueuedJob* queued = queue_->find(job);
    if (!queued || has_ended(queued->state)) return;
    if (queued->state == JobState::Held) return dismissJob(job);
    if (queue_->stop(job)) return;  // the worker answers for a running one
    endJob(job, JobState::Cancelled, {});
    Q_EMIT jobCancelled(job);
}

void Studio::cancelAll()
{
    // Back to front: otherwise each cancelled job would let the next one start.
    const QList<QueuedJob> jobs = queue_->jobs();
    for (auto queued = jobs.rbegin(); queued != jobs.rend(); ++queued) cancel(queued->job.id);
}

void Studio::moveJob(JobId job, int index)
{
    queue_->move(job, index);
    QList<qint64> order;
    for (const QueuedJob& queued : queue_->jobs())
        if (queued.row > 0) order << queued.row;
    onDisk([order](Stores& stores) { return stores.jobs.reorder(order); }, [] {});
}

void Studio::pauseQueue(bool paused)
{
    queue_->setPaused(paused);
    startNext();
}

void Studio::stopAfterImage() { queue_->pauseUntilNext(); }

void Studio::resume(JobId job)
{
    const QueuedJob* known = queue_->find(job);
    if (known && known->state == JobState::Failed && known->row == 0) {     // it was never written down
        QueuedJob taken = *queue_->remove(job);
        taken.state = JobState::Accepted;
        accept(std::move(taken));
        return;
    }
    if (!queue_->requeue(job)) return;
    onDisk([rows = rows_of(*queue_->find(job))](Stores& stores) { return stores.jobs.requeue(rows); },
           [this] { Q_EMIT historyChanged(); });
    startNext();
}

void Studio::goOnWithHeld()
{
    const QList<QueuedJob> held = queue_->held();
    for (const QueuedJob& queued : held) resume(queued.job.id);
}

Result<JobId> Studio::duplicateJob(JobId job)
{
    const QueuedJob* original = queue_->find(job);
    if (!original) return fail("job", "is no longer in the queue");
    if (original->grid) {
        GridPlan plan = *original->grid;
        if (original->seed_drawn) plan.base.seed = -1;
        return generateGrid(plan);
    }
    GenerationRequest request = original->job.request;
    if (original->seed_drawn) request.seed = -1;
    return generate(request);
}

void Studio::dismissJob(JobId job)
{
    const QueuedJob* queued = queue_->find(job);
    if (!queued || (queued->state != JobState::Held && !has_ended(queued->state))) return;
    const auto taken = queue_->remove(job);
    if (taken->state == JobState::Held)
        onDisk([rows = rows_of(*taken)](Stores& stores) { return stores.jobs.end(rows, HistoryState::Cancelled); },
               [this] { Q_EMIT historyChanged(); });
}

void Studio::dismissHeld()
{
    const QList<QueuedJob> held = queue_->held();
    for (const QueuedJob& queued : held) dismissJob(queued.job.id);
}

void Studio::clearEndedJobs() { queue_->clearEnded(); }

void Studio::holdWhatIsLeft()
{
    onDisk([](Stores& stores) { return stores.history.mark_interrupted(); }, [](int) {});
    onDisk([](Stores& stores) { return stores.jobs.take_over(); }, [this](const QList<StoredJob>& left) {
        for (const StoredJob& stored : left) {
            auto queued = held_job(stored);
            if (queued) queue_->hold(std::move(*queued));
            else Q_EMIT problem(queued.error());
        }
    });
}

void Studio::endJob(JobId job, JobState state, const QString& error)
{
    if (closing_ && state == JobState::Cancelled) return;   // nobody asked for it: it comes back as held
    const auto ended = queue_->end(job, state, error);
    if (ended && ended->grid && state == JobState::Finished) saveSheet(*ended);
    else if (ended && ended->row > 0) forgetJob(*ended);
    startNext();
}

void Studio::forgetJob(const QueuedJob& ended)
{
    onDisk([rows = rows_of(ended), state = history_state(ended.state),
            error = ended.error](Stores& stores) { return stores.jobs.end(rows, state, error); },
           [this] { Q_EMIT historyChanged(); });
}

void Studio::saveSheet(const QueuedJob& ended)
{
    // Behind the pictures on their way to the disk; until the sheet is saved, too, a crash brings the job back.
    onDisk([](Stores&) -> Result<void> { return {}; }, [this, job = ended.job.id, fallback = ended] {
        const QueuedJob* found = queue_->find(job);
        const QueuedJob known = found ? *found : fallback;
        sheet_of(known).then(this, [this, known](const Image& sheet) {
            onDisk(
                [sheet, known](Stores& stores) {
                    return stores.gallery.save(sheet, known.job.request, known.history_id, known.grid->axes);
                },
                [this, known](const PictureEntry& picture) {
                    forgetJob(known);
                    Q_EMIT pictureSaved(known.job.id, picture);
                });
        });
    });
}

} // namespace sfumato
