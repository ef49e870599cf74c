#pragma once
#include "core/studio/training/training_files.h"

#include <QObject>
#include <QProcess>

#include <memory>
#include <optional>

namespace sfumato {

enum class TrainingState { Paused, Preparing, Running, Pausing, Finished, Failed };
[[nodiscard]] inline bool is_active(TrainingState state)
{
    return state == TrainingState::Preparing || state == TrainingState::Running || state == TrainingState::Pausing;
}

/// Why a training ended, as far as its Error tells: want of memory, a loss that is no finite number.
[[nodiscard]] bool wants_memory(const Error& error);
[[nodiscard]] bool has_diverged(const Error& error);

/// How far a run is.
struct TrainingStatus {
    TrainingState state = TrainingState::Paused;
    QString phase;                          ///< "vae", "diffusion", "decoder"
    qint64 step = 0, steps = 0;             ///< of the phase
    qint64 saved_step = 0;                  ///< of the phase's newest checkpoint
    double seconds_left = 0;                ///< of the phase; meaningful while running
    double pictures_per_second = 0;
    QString preparing;                      ///< "files", "pictures", "latents" while Preparing; may be empty
    qint64 prepared = 0, to_prepare = 0;
    qint64 memory_bytes = 0;                ///< that the trainer reckons to take; 0: unknown
    qint64 pictures = 0, held_out = 0;      ///< learnt from, kept for validation; 0: not known yet
    QList<Error> skipped{};                 ///< files that cannot be used
    QList<Message> notices{}; ///< one per picture whose colours were converted to sRGB or should have been
    std::optional<Error> error{};           ///< why it Failed
};

/// A training: its folder <data>/training/<name>, which is a model folder with a run.json, and while it runs a
/// process of sfumato-cli that works there at low priority. The process saves and ends when it is asked to and when
/// this program ends in any way; whatever happens to it happens to itself alone. GUI thread.
class TrainingProcess : public QObject {
    Q_OBJECT
public:
    /// `program`: sfumato-cli.
    TrainingProcess(QString folder, TrainingPlan plan, QString program, QObject* parent = nullptr);
    /// Asks a running process to save; waits for it a little and leaves it to itself then.
    ~TrainingProcess() override;

    [[nodiscard]] const QString& folder() const { return folder_; }
    [[nodiscard]] const TrainingPlan& plan() const { return plan_; }
    /// For a run that is not active: counts from its next start. Kept in run.json. Errors: it cannot be written.
    Result<void> setPlan(const TrainingPlan& plan);
    [[nodiscard]] const TrainingStatus& status() const { return status_; }
    /// The newest phase's steps and sheets.
    [[nodiscard]] const QList<TrainingPoint>& points() const { return points_; }
    [[nodiscard]] const QList<TrainingSheet>& sheets() const { return sheets_; }
    /// There is a model to try.
    [[nodiscard]] bool canBeTried() const;

    /// Begins, or continues from the newest checkpoint.
    void start();
    void pause();

Q_SIGNALS:
    /// The state is another.
    void stateChanged();
    /// One more step, or preparation is further.
    void progressed();
    void sheetAdded();
    void saved(qint64 step);

private:
    void readFolder();
    void readLines();
    void handleEvent(const Json& event);
    void handleStep(const Json& event);
    void handleEnd();
    void beginPhase(const QString& phase);
    void setState(TrainingState state);
    void fail(Error error);
    const QString folder_, program_;
    TrainingPlan plan_;
    TrainingStatus status_;
    QList<TrainingPoint> points_;
    QList<TrainingSheet> sheets_;
    std::unique_ptr<QProcess> process_;
    QByteArray stderr_tail_;         // the end of what it wrote to stderr
    QString end_message_;                 // its last event
};

} // namespace sfumato
