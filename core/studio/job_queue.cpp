#include "core/studio/job_queue.h"

#include <algorithm>

namespace sfumato {

QueuedJob* JobQueue::at(JobId id)
{
    const auto found = std::find_if(jobs_.begin(), jobs_.end(), [id](const QueuedJob& queued) { return queued.job.id == id; });
    return found == jobs_.end() ? nullptr : &*found;
}

const QueuedJob* JobQueue::find(JobId id) const
{
    const auto found = std::find_if(jobs_.begin(), jobs_.end(), [id](const QueuedJob& queued) { return queued.job.id == id; });
    return found == jobs_.end() ? nullptr : &*found;
}

const QueuedJob* JobQueue::running() const
{
    const bool any = !jobs_.isEmpty() && (jobs_.first().state == JobState::Running || jobs_.first().state == JobState::Stopping);
    return any ? &jobs_.first() : nullptr;
}

JobId JobQueue::add(const GenerationRequest& request)
{
    QueuedJob queued;
    queued.job.id = ++last_;
    queued.job.request = request;
    jobs_ << queued;
    Q_EMIT changed();
    return last_;
}

void JobQueue::setJournalled(JobId id, qint64 historyId)
{
    if (QueuedJob* queued = at(id)) {
        queued->history_id = historyId;
        queued->state = JobState::Waiting;
        Q_EMIT changed();
    }
}

std::optional<Job> JobQueue::startNext()
{
    if (running()) return std::nullopt;
    const auto next = std::find_if(jobs_.begin(), jobs_.end(), [](const QueuedJob& queued) { return queued.state == JobState::Waiting; });
    if (next == jobs_.end()) return std::nullopt;
    next->state = JobState::Running;
    std::rotate(jobs_.begin(), next, next + 1);
    Q_EMIT changed();
    return jobs_.first().job;
}

void JobQueue::setProgress(const StepProgress& progress)
{
    if (QueuedJob* queued = at(progress.job)) {
        queued->progress = progress;
        Q_EMIT progressed(progress.job);
    }
}

void JobQueue::setPictureDone(JobId id)
{
    if (QueuedJob* queued = at(id)) {
        ++queued->pictures_done;
        Q_EMIT progressed(id);
    }
}

bool JobQueue::stop(JobId id)
{
    QueuedJob* queued = at(id);
    if (!queued) return false;
    queued->job.stop.request_stop();
    const bool runs = queued == running();
    queued->state = JobState::Stopping;
    Q_EMIT changed();
    return runs;
}

std::optional<QueuedJob> JobQueue::remove(JobId id)
{
    const QueuedJob* queued = at(id);
    if (!queued) return std::nullopt;
    const QueuedJob taken = *queued;
    jobs_.removeAt(queued - jobs_.constData());
    Q_EMIT changed();
    return taken;
}

void JobQueue::move(JobId id, int index)
{
    const QueuedJob* queued = at(id);
    if (!queued || queued == running()) return;
    const int first = running() ? 1 : 0;
    const int to = std::clamp(index, first, static_cast<int>(jobs_.size()) - 1);
    jobs_.move(queued - jobs_.constData(), to);
    Q_EMIT changed();
}

} // namespace sfumato
