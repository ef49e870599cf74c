#pragma once
#include "core/studio/grid/grid_plan.h"
#include "core/studio/storage/history_store.h"

#include <QHash>
#include <optional>

namespace sfumato {

/// What a job is to make: a request or, where there is one, the grid over it.
struct JobWork {
    GenerationRequest request;
    std::optional<GridPlan> grid{};
    bool seed_drawn = false;        ///< the seed was asked for as -1
    [[nodiscard]] Json to_json() const;
    /// Errors: those of GenerationRequest::from_json and GridPlan::from_json.
    [[nodiscard]] static Result<JobWork> from_json(Json json, const std::filesystem::path& data_folder = {});
};

struct StoredJob {
    qint64 id = 0, history_id = 0;
    JobWork work;
    QHash<int, QString> files{};    ///< pictures made and saved, by index; absolute
};

/// The queue as it lies on the disk, so that a job outlives the program. For the database's thread only.
class JobTable {
public:
    JobTable(Database& database, HistoryStore& history, QString outputs)
        : database_(database), history_(history), outputs_(std::move(outputs))
    {
    }

    /// Rows of a job in this table and of its request in the history; 0: none.
    struct DbIds {
        qint64 job = 0, history = 0;
    };
    /// Enters the job and its row in the history, both or neither.
    [[nodiscard]] Result<DbIds> insert(const JobWork& work);
    [[nodiscard]] Result<void> enter_picture(qint64 job, int picture, const QString& file);
    /// The job is done with, and its row in the history tells how.
    [[nodiscard]] Result<void> end(const DbIds& ids, HistoryState state, const std::optional<Error>& error = {});
    /// The job waits again, last in line.
    [[nodiscard]] Result<void> requeue(const DbIds& ids);
    /// The order in which waiting jobs run.
    [[nodiscard]] Result<void> reorder(const QList<qint64>& jobs);
    /// What an earlier run of the program did not finish, in its order; forgets what had ended. Called once, before any
    /// insert().
    /// A job that a newer version wrote is left out.
    [[nodiscard]] Result<QList<StoredJob>> load_interrupted();

private:
    [[nodiscard]] Result<QHash<int, QString>> files_of(qint64 job);
    Database& database_;
    HistoryStore& history_;
    QString outputs_;
};

} // namespace sfumato
