#pragma once
#include "core/pipeline/generation_request.h"

#include <QList>
#include <QObject>

#include <optional>
#include <stop_token>

namespace sfumato {

/// Numbers jobs within one run of the program, from 1.
using JobId = qint64;

/// What the worker gets, by value. Whoever keeps a copy may stop the job through it, from any thread.
struct Job {
    JobId id = 0;
    GenerationRequest request;  ///< seed resolved
    std::stop_source stop;
};

/// Where a run is. Picture `picture` (from 0) of `pictures`, step 1..steps.
struct StepProgress {
    JobId job = 0;
    int picture = 0, pictures = 1, step = 0, steps = 0;
    double steps_per_second = 0;
    double seconds_left = 0;    ///< for the whole job
};

enum class JobState {
    Accepted,   ///< being written to the history; not yet allowed to start
    Waiting,
    Running,
    Stopping,   ///< asked to stop, not yet there
};

/// One line of the queue panel.
struct QueuedJob {
    Job job;
    JobState state = JobState::Accepted;
    qint64 history_id = 0;
    int pictures_done = 0;
    StepProgress progress;
};

/// The requests that are not done yet, in the order in which they run. Lives on the GUI thread; decides the order, runs nothing.
class JobQueue : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The running job, if any, is first.
    [[nodiscard]] const QList<QueuedJob>& jobs() const { return jobs_; }
    [[nodiscard]] const QueuedJob* find(JobId id) const;
    [[nodiscard]] const QueuedJob* running() const;
    [[nodiscard]] bool isEmpty() const { return jobs_.isEmpty(); }

    /// Appends; the request's count says how many pictures.
    JobId add(const GenerationRequest& request);
    /// The request is in the history: it may start.
    void setJournalled(JobId id, qint64 historyId);
    /// The next job, now Running; nothing while one runs or none may start yet.
    std::optional<Job> startNext();
    void setProgress(const StepProgress& progress);
    void setPictureDone(JobId id);
    /// Fires the job's stop token and marks it Stopping. True if it runs (the worker will answer), false if it only waited.
    bool stop(JobId id);
    /// Takes a finished, cancelled or failed job out.
    std::optional<QueuedJob> remove(JobId id);
    /// Moves a waiting job to place `index` of jobs(); never before the running one.
    void move(JobId id, int index);

Q_SIGNALS:
    /// Jobs were added, removed, moved, or changed state.
    void changed();
    /// Only the numbers of this job changed.
    void progressed(sfumato::JobId id);

private:
    QueuedJob* at(JobId id);
    QList<QueuedJob> jobs_;
    JobId last_ = 0;
};

} // namespace sfumato
