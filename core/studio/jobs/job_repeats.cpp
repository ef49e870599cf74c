// Jobs that are asked for again.
#include "core/studio/jobs/job_service.h"

namespace sfumato {

Result<JobId> JobService::askAgain(JobId job, const std::function<void(GenerationRequest&)>& change)
{
    const QueuedJob* original = queue_->find(job);
    if (!original) return fail(Message::tr("job"), Message::tr("is no longer in the queue"));
    if (original->grid) {
        GridPlan plan = *original->grid;
        change(plan.base);
        return generateGrid(plan);
    }
    GenerationRequest request = original->job.request;
    change(request);
    return generate(request);
}

Result<JobId> JobService::duplicate(JobId job)
{
    const QueuedJob* original = queue_->find(job);
    return askAgain(job, [drawn = original && original->seed_drawn](GenerationRequest& request) {
        if (drawn) request.seed = -1;
    });
}

Result<JobId> JobService::retryChanged(JobId job, const std::function<void(GenerationRequest&)>& change)
{
    const auto now = askAgain(job, change);
    if (!now) return now;
    dismiss(job);
    Q_EMIT jobReplaced(job, *now);
    return now;
}

} // namespace sfumato
