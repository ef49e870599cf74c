#pragma once
#include "core/studio/training/training_process.h"

#include <QFuture>

#include <optional>
#include <vector>

namespace sfumato {

/// All trainings of a data folder, newest first; at most one is active at a time. GUI thread.
class TrainingProcesses : public QObject {
    Q_OBJECT
public:
    /// `folder`: <data>/training. `program`: sfumato-cli; empty: the one beside this program. `read_only`: why none may
    /// be made, started or removed.
    TrainingProcesses(QString folder, QString models, const QString& program = {},
                      const std::optional<Error>& read_only = {}, QObject* parent = nullptr);

    [[nodiscard]] int size() const { return int(runs_.size()); }
    [[nodiscard]] TrainingProcess* at(int index) const { return runs_[size_t(index)].get(); }
    /// The active one, or null.
    [[nodiscard]] TrainingProcess* active() const;
    /// A new run with a folder of its own. Errors: no pictures or title named, the folder cannot be written.
    [[nodiscard]] Result<TrainingProcess*> create(const TrainingPlan& plan);
    /// Errors: another one is active; what happens later is the run's state.
    Result<void> start(TrainingProcess& run);
    /// Its folder goes to the desktop's trash; models that were tried stay. Errors: it is active, there is no trash.
    Result<void> remove(TrainingProcess& run);
    /// What the run saved last as a model of the library (make_trial); its path.
    [[nodiscard]] QFuture<Result<QString>> tryOut(const TrainingProcess& run);

Q_SIGNALS:
    /// Runs came or went.
    void changed();

private:
    void readAll();
    void add(const QString& folder, const TrainingPlan& plan);
    const QString folder_, models_;
    const std::optional<Error> read_only_;
    const QString program_;
    std::vector<std::unique_ptr<TrainingProcess>> runs_;
};

} // namespace sfumato
