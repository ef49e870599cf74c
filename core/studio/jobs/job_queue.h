#pragma once
#include "core/pipeline/pipeline.h"
#include "core/studio/grid/grid_plan.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>
#include <stop_token>

namespace sfumato {

/// Numbers jobs within one run of the program, from 1.
using JobId = qint64;

enum class JobKind {
    Pictures,    ///< persisted, saved, shown in the queue
    LivePreview, ///< of what is being changed: neither; any other job goes first
};

/// What the worker gets, by value. Whoever keeps a copy may stop the job through it, from any thread.
struct Job {
    JobId id = 0;
    JobKind kind = JobKind::Pictures;
    GenerationRequest request{};             ///< seed resolved; of a grid: what its pictures vary
    std::stop_source stop{};                 ///< at once
    std::stop_source pause_after_current_image{}; ///< the job may continue later
    QList<GridCell> cells{};    ///< the pictures of a grid; empty: request.count pictures
    int first_index = 0;        ///< the picture to begin with; those before are made

    [[nodiscard]] int pictures() const { return cells.isEmpty() ? request.count : static_cast<int>(cells.size()); }
    /// What makes picture i alone.
    [[nodiscard]] GenerationRequest picture(int i) const
    {
        return cells.isEmpty() ? request.for_picture(i) : cells[i].request;
    }
};

/// Where a run is. Picture `picture` (from 0) of `pictures`, step 1..steps.
struct StepProgress {
    JobId job = 0;
    int picture = 0, pictures = 1, step = 0, steps = 0;
    double steps_per_second = 0;
    double seconds_left = 0;    ///< for the whole job
};

enum class JobState {
    Persisting, ///< being written to the database; not yet allowed to start
    Waiting,
    Running,
    Stopping,    ///< asked to stop, not yet there
    Interrupted, ///< from an earlier run of the program; waits to be resumed
    Finished,
    Cancelled,
    Failed,
};
[[nodiscard]] inline bool has_ended(JobState state) { return state >= JobState::Finished; }

/// Seconds that a job took, over all its pictures made since the program started.
struct JobTimings {
    double load_s = 0, text_s = 0, steps_s = 0, decode_s = 0, total_s = 0;
    int pictures = 0, steps = 0;
    void add(const Timings& picture);
    /// What belongs to none of the parts: previews, saving, waiting.
    [[nodiscard]] double other_s() const;
};

/// One line of the queue panel.
struct QueuedJob {
    Job job;
    JobState state = JobState::Persisting;
    std::optional<GridPlan> grid{};
    bool seed_drawn = false;    ///< the seed was asked for as -1
    qint64 history_id = 0;      ///< its row in the table of requests
    qint64 job_db_id = 0;       ///< its row in the table of jobs; 0: not persisted yet
    int pictures_done = 0;
    StepProgress progress{};
    JobTimings timings{};
    std::optional<Error> error{}; ///< of a Failed one
    QHash<int, QString> files{};///< saved pictures by index
};

/// The jobs of the studio: those to run in their order, those interrupted when the program last ended, those that ended
/// in this run, and beside them at most one live preview. Lives on the GUI thread; decides the order, runs nothing.
class JobQueue : public QObject {
    Q_OBJECT
public:
    static constexpr int kMaxEnded = 200;      ///< older ones are forgotten
    using QObject::QObject;

    /// To run, in this order; the running job, if any, is first.
    [[nodiscard]] const QList<QueuedJob>& jobs() const { return jobs_; }
    /// Asked for in an earlier run of the program and not finished there.
    [[nodiscard]] const QList<QueuedJob>& interrupted() const { return interrupted_; }
    /// Ended in this run of the program, newest first.
    [[nodiscard]] const QList<QueuedJob>& ended() const { return ended_; }
    /// In any of the three.
    [[nodiscard]] const QueuedJob* find(JobId id) const;
    [[nodiscard]] const QueuedJob* running() const;
    /// Nothing runs or waits, a live preview apart.
    [[nodiscard]] bool isEmpty() const { return jobs_.isEmpty(); }
    [[nodiscard]] bool isPaused() const { return paused_; }

    /// Appends; the id is this function's to give.
    JobId add(QueuedJob job);
    /// The job is in the database: it may start.
    void setPersisted(JobId id, qint64 historyId, qint64 jobDbId);
    /// The next job, now Running, which stops the live preview; nothing while one runs, none may start yet or the queue
    /// is paused. Then the live preview, if it waits: a pause does not hold it up.
    std::optional<Job> startNext();
    /// Puts a live preview in the place of the one before, which is stopped. 0, and nothing is done, while a job runs.
    JobId setLivePreview(const GenerationRequest& request);
    void stopLivePreview();
    [[nodiscard]] bool isLivePreview(JobId id) const { return live_ && live_->id == id; }
    /// It was made, failed, or was cancelled. False where `id` is not the newest one.
    bool endLivePreview(JobId id);
    void setProgress(const StepProgress& progress);
    void setPictureDone(JobId id, const Timings& timings);
    void setSaved(JobId id, int picture, const QString& file);
    /// A model is opened for this job: it takes so long.
    void addLoadTime(JobId id, double seconds);
    /// Nothing starts while paused; the running job pauses after its image.
    void setPaused(bool paused);
    /// The running job rests after its picture, and what waits does not start, until a job is added or goes on again.
    /// Does nothing where the picture being made is the last anyway, or the queue is paused already.
    void pauseAfterCurrentImage();
    /// The running job has paused: it waits again, first in line.
    void setJobPaused(JobId id);
    /// Fires the job's stop token and marks it Stopping. True if it runs (the worker will answer), false if it only
    /// waited.
    bool stop(JobId id);
    /// The job is done with: it goes to ended().
    std::optional<QueuedJob> end(JobId id, JobState state, const std::optional<Error>& error = {});
    /// Adds a job that an earlier run of the program did not finish; it waits for requeue().
    JobId addInterrupted(QueuedJob job);
    /// An interrupted, failed or cancelled job waits again, last in line, and continues after the pictures it has made.
    /// False where it does not: unknown, in line already, finished.
    bool requeue(JobId id);
    /// Takes a job out, wherever it is.
    std::optional<QueuedJob> remove(JobId id);
    void clearEnded();
    /// Moves a waiting job to place `index` of jobs(); never before the running one.
    void move(JobId id, int index);

Q_SIGNALS:
    /// Jobs were added, removed, moved, or changed state.
    void changed();
    /// Only the numbers of this job changed.
    void progressed(sfumato::JobId id);
    void pausedChanged(bool paused);

private:
    QueuedJob* at(JobId id);
    void unpauseForNextJob();
    QList<QueuedJob> jobs_, interrupted_, ended_;
    std::optional<Job> live_;
    bool live_waits_ = false;
    JobId last_ = 0;
    bool paused_ = false, unpause_on_next_job_ = false;
};

} // namespace sfumato
