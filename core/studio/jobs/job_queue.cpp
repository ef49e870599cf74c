#include "core/studio/jobs/job_queue.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace sfumato {
namespace {

template <class Jobs> auto find_in(Jobs& jobs, JobId id)
{
    return std::find_if(jobs.begin(), jobs.end(), [id](const QueuedJob& queued) { return queued.job.id == id; });
}

/// A stop request cannot be withdrawn: a job that runs again needs fresh ones.
void refresh(Job& job, int first_index)
{
    job.first_index = first_index;
    job.stop = std::stop_source();
    job.pause_after_current_image = std::stop_source();
}

} // namespace

void JobTimings::add(const Timings& picture)
{
    text_s += picture.text_encode_s;
    steps_s += std::accumulate(picture.step_s.begin(), picture.step_s.end(), 0.0);
    decode_s += picture.decode_s;
    total_s += picture.total_s;
    ++pictures;
    steps += static_cast<int>(picture.step_s.size());
}

double JobTimings::other_s() const { return std::max(0.0, total_s - load_s - text_s - steps_s - decode_s); }

QueuedJob* JobQueue::at(JobId id)
{
    for (QList<QueuedJob>* list : {&jobs_, &interrupted_, &ended_})
        if (const auto found = find_in(*list, id); found != list->end()) return &*found;
    return nullptr;
}

const QueuedJob* JobQueue::find(JobId id) const
{
    for (const QList<QueuedJob>* list : {&jobs_, &interrupted_, &ended_})
        if (const auto found = find_in(*list, id); found != list->end()) return &*found;
    return nullptr;
}

const QueuedJob* JobQueue::running() const
{
    const bool any
        = !jobs_.isEmpty() && (jobs_.first().state == JobState::Running || jobs_.first().state == JobState::Stopping);
    return any ? &jobs_.first() : nullptr;
}

JobId JobQueue::add(QueuedJob job)
{
    job.job.id = ++last_;
    jobs_ << std::move(job);
    Q_EMIT changed();
    unpauseForNextJob();
    return last_;
}

JobId JobQueue::addInterrupted(QueuedJob job)
{
    job.job.id = ++last_;
    job.state = JobState::Interrupted;
    job.job.first_index = job.pictures_done;
    interrupted_ << std::move(job);
    Q_EMIT changed();
    return last_;
}

void JobQueue::setPersisted(JobId id, qint64 historyId, qint64 jobDbId)
{
    if (QueuedJob* queued = at(id)) {
        queued->history_id = historyId;
        queued->job_db_id = jobDbId;
        if (queued->state == JobState::Persisting) queued->state = JobState::Waiting;
        Q_EMIT changed();
    }
}

std::optional<Job> JobQueue::startNext()
{
    if (running()) return std::nullopt;
    const auto next = std::find_if(jobs_.begin(), jobs_.end(),
                                   [](const QueuedJob& queued) { return queued.state == JobState::Waiting; });
    if (paused_ || next == jobs_.end()) return std::exchange(live_waits_, false) ? live_ : std::nullopt;
    stopLivePreview();
    next->state = JobState::Running;
    std::rotate(jobs_.begin(), next, next + 1);
    Q_EMIT changed();
    return jobs_.first().job;
}

JobId JobQueue::setLivePreview(const GenerationRequest& request)
{
    if (running()) return 0;
    stopLivePreview();
    live_ = Job{.id = ++last_, .kind = JobKind::LivePreview, .request = request};
    live_waits_ = true;
    return last_;
}

void JobQueue::stopLivePreview()
{
    if (live_) live_->stop.request_stop();
    live_.reset();
    live_waits_ = false;
}

bool JobQueue::endLivePreview(JobId id)
{
    if (!isLivePreview(id)) return false;
    live_.reset();
    return true;
}

void JobQueue::setProgress(const StepProgress& progress)
{
    if (QueuedJob* queued = at(progress.job)) {
        queued->progress = progress;
        Q_EMIT progressed(progress.job);
    }
}

void JobQueue::setPictureDone(JobId id, const Timings& timings)
{
    if (QueuedJob* queued = at(id)) {
        ++queued->pictures_done;
        queued->timings.add(timings);
        Q_EMIT progressed(id);
    }
}

void JobQueue::setSaved(JobId id, int picture, const QString& file)
{
    if (QueuedJob* queued = at(id)) {
        queued->files.insert(picture, file);
        Q_EMIT progressed(id);
    }
}

void JobQueue::addLoadTime(JobId id, double seconds)
{
    if (QueuedJob* queued = at(id)) {
        queued->timings.load_s += seconds;
        queued->timings.total_s += seconds;
    }
}

void JobQueue::pauseAfterCurrentImage()
{
    const bool more = jobs_.size() > 1 || (running() && running()->pictures_done + 1 < running()->job.pictures());
    if (!more || paused_) return;
    setPaused(true);
    unpause_on_next_job_ = true;
}

void JobQueue::unpauseForNextJob()
{
    if (unpause_on_next_job_) setPaused(false);
}

void JobQueue::setPaused(bool paused)
{
    unpause_on_next_job_ = false;
    if (paused == paused_) return;
    paused_ = paused;
    // Unpaused before the image is made, the job pauses for nothing: it then continues at once.
    if (paused && running()) jobs_.first().job.pause_after_current_image.request_stop();
    Q_EMIT pausedChanged(paused);
    Q_EMIT changed();
}

void JobQueue::setJobPaused(JobId id)
{
    QueuedJob* queued = at(id);
    if (!queued || queued != running()) return;
    queued->state = JobState::Waiting;
    refresh(queued->job, queued->pictures_done);
    Q_EMIT changed();
}

bool JobQueue::stop(JobId id)
{
    const auto queued = find_in(jobs_, id);
    if (queued == jobs_.end()) return false;
    queued->job.stop.request_stop();
    const bool runs = &*queued == running();
    queued->state = JobState::Stopping;
    Q_EMIT changed();
    return runs;
}

std::optional<QueuedJob> JobQueue::end(JobId id, JobState state, const std::optional<Error>& error)
{
    const auto queued = find_in(jobs_, id);
    if (queued == jobs_.end()) return std::nullopt;
    QueuedJob taken = *queued;
    jobs_.erase(queued);
    taken.state = state;
    taken.error = error;
    ended_.prepend(taken);
    if (ended_.size() > kMaxEnded) ended_.removeLast();
    Q_EMIT changed();
    return taken;
}

bool JobQueue::requeue(JobId id)
{
    for (QList<QueuedJob>* list : {&interrupted_, &ended_}) {
        const auto found = find_in(*list, id);
        if (found == list->end() || found->state == JobState::Finished) continue;
        QueuedJob taken = *found;
        list->erase(found);
        refresh(taken.job, taken.pictures_done);
        taken.state = JobState::Waiting;
        taken.error.reset();
        taken.progress = {};
        jobs_ << std::move(taken);
        Q_EMIT changed();
        unpauseForNextJob();
        return true;
    }
    return false;
}

std::optional<QueuedJob> JobQueue::remove(JobId id)
{
    for (QList<QueuedJob>* list : {&jobs_, &interrupted_, &ended_}) {
        const auto found = find_in(*list, id);
        if (found == list->end()) continue;
        QueuedJob taken = *found;
        list->erase(found);
        Q_EMIT changed();
        return taken;
    }
    return std::nullopt;
}

void JobQueue::clearEnded()
{
    if (ended_.isEmpty()) return;
    ended_.clear();
    Q_EMIT changed();
}

void JobQueue::move(JobId id, int index)
{
    const auto queued = find_in(jobs_, id);
    if (queued == jobs_.end() || &*queued == running()) return;
    const int first = running() ? 1 : 0;
    const int to = std::clamp(index, first, static_cast<int>(jobs_.size()) - 1);
    const int from = static_cast<int>(queued - jobs_.begin());
    if (from == to) return;
    jobs_.move(from, to);
    Q_EMIT changed();
}

} // namespace sfumato
