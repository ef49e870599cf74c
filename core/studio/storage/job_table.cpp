#include "core/studio/storage/job_table.h"

#include "core/studio/storage/database.h"
#include "core/studio/support/json_text.h"
#include "core/studio/support/logging.h"
#include "core/studio/support/moved_files.h"

#include <QDir>

namespace sfumato {

Json JobWork::to_json() const
{
    Json json{{"request", request.to_json()}, {"seed_drawn", seed_drawn}};
    if (grid) json["grid"] = grid->to_json();
    return json;
}

Result<JobWork> JobWork::from_json(Json json, const std::filesystem::path& data_folder)
{
    find_moved_files(json, data_folder);
    if (!json.is_object() || !json.contains("request")) return fail(Message::tr("job"), Message::tr("has no request"));
    auto request = GenerationRequest::from_json(json["request"]);
    if (!request) return tl::unexpected(request.error());
    JobWork work{.request = std::move(*request)};
    if (const auto drawn = json_value(json, "seed_drawn", false, "job")) work.seed_drawn = *drawn;
    if (!json.contains("grid")) return work;
    auto grid = GridPlan::from_json(json["grid"]);
    if (!grid) return tl::unexpected(grid.error());
    work.grid = std::move(*grid);
    return work;
}

Result<JobTable::DbIds> JobTable::insert(const JobWork& work)
{
    DbIds ids;
    const auto entered = database_.transact([&]() -> Result<void> {
        const auto history = history_.accept(work.request);
        if (!history) return tl::unexpected(history.error());
        const auto job = database_.execute(QStringLiteral("INSERT INTO job (history_id, place, work) VALUES (?, "
                                                          "(SELECT COALESCE(MAX(place), 0) + 1 FROM job), ?)"),
                                           {*history, json_text(work.to_json())});
        if (!job) return tl::unexpected(job.error());
        ids = {job->lastInsertId().toLongLong(), *history};
        return {};
    });
    if (!entered) return tl::unexpected(entered.error());
    return ids;
}

Result<void> JobTable::enter_picture(qint64 job, int picture, const QString& file)
{
    const auto entered
        = database_.execute(QStringLiteral("INSERT OR REPLACE INTO job_picture (job, number, path) VALUES (?, ?, ?)"),
                            {job, picture, QDir(outputs_).relativeFilePath(file)});
    if (!entered) return tl::unexpected(entered.error());
    return {};
}

Result<void> JobTable::end(const DbIds& ids, HistoryState state, const std::optional<Error>& error)
{
    return database_.transact([&]() -> Result<void> {
        if (auto set = history_.set_state(ids.history, state, error); !set) return set;
        if (auto ended = database_.execute(QStringLiteral("UPDATE job SET ended = 1 WHERE id = ?"), {ids.job}); !ended)
            return tl::unexpected(ended.error());
        return {};
    });
}

Result<void> JobTable::requeue(const DbIds& ids)
{
    return database_.transact([&]() -> Result<void> {
        if (auto set = history_.set_state(ids.history, HistoryState::Accepted); !set) return set;
        const auto waits
            = database_.execute(QStringLiteral(
                                    "UPDATE job SET ended = 0, place = (SELECT MAX(place) + 1 FROM job) WHERE id = ?"),
                                {ids.job});
        if (!waits) return tl::unexpected(waits.error());
        return {};
    });
}

Result<void> JobTable::reorder(const QList<qint64>& jobs)
{
    return database_.transact([&]() -> Result<void> {
        // Behind all others, so that jobs of which this list does not know keep their place before or among themselves.
        for (const qint64 job : jobs)
            if (auto moved = database_.execute(
                    QStringLiteral("UPDATE job SET place = (SELECT MAX(place) + 1 FROM job) WHERE id = ?"), {job});
                !moved)
                return tl::unexpected(moved.error());
        return {};
    });
}

Result<QHash<int, QString>> JobTable::files_of(qint64 job)
{
    auto rows = database_.execute(QStringLiteral("SELECT number, path FROM job_picture WHERE job = ?"), {job});
    if (!rows) return tl::unexpected(rows.error());
    QHash<int, QString> files;
    while (rows->next())
        files.insert(rows->value(0).toInt(), QDir(outputs_).absoluteFilePath(rows->value(1).toString()));
    return files;
}

Result<QList<StoredJob>> JobTable::load_interrupted()
{
    if (auto gone = database_.execute(QStringLiteral("DELETE FROM job WHERE ended")); !gone)
        return tl::unexpected(gone.error());
    auto rows = database_.execute(QStringLiteral("SELECT id, history_id, work FROM job ORDER BY place"));
    if (!rows) return tl::unexpected(rows.error());
    QList<StoredJob> jobs;
    while (rows->next()) {
        const qint64 id = rows->value(0).toLongLong();
        auto work = JobWork::from_json(json_or_null(rows->value(2).toString().toStdString()), database_.folder());
        auto files = files_of(id);
        if (!files) return tl::unexpected(files.error());
        if (work) jobs << StoredJob{id, rows->value(1).toLongLong(), std::move(*work), std::move(*files)};
        else qCWarning(log_history) << "job" << id << "left out:" << work.error().line().c_str();
    }
    return jobs;
}

} // namespace sfumato
