#include "core/studio/storage/history_store.h"

#include "core/base/error_json.h"
#include "core/studio/storage/database.h"
#include "core/studio/storage/local_day.h"
#include "core/studio/storage/request_columns.h"
#include "core/studio/storage/search.h"
#include "core/studio/support/json_text.h"
#include "core/studio/support/logging.h"
#include "core/studio/support/qt_message.h"

#include <array>

namespace sfumato {
namespace {

/// By HistoryState.
constexpr std::array kStateNames{"accepted", "finished", "cancelled", "failed", "interrupted"};
constexpr const char* kColumns
    = "SELECT id, created_ms, request, state, error, error_json, starred, note, resolved, "
      "(SELECT COUNT(*) FROM picture WHERE history_id = history.id AND removed = 0), "
      "(SELECT path FROM picture WHERE history_id = history.id AND removed = 0 ORDER BY id DESC LIMIT 1), "
      "zone_s, day FROM history ";

QString name_of(HistoryState state) { return QLatin1String(kStateNames[static_cast<std::size_t>(state)]); }

HistoryState state_of(const QString& name)
{
    for (std::size_t i = 0; i < kStateNames.size(); ++i)
        if (name == QLatin1String(kStateNames[i])) return static_cast<HistoryState>(i);
    return HistoryState::Interrupted;
}

/// `line` alone is what versions before wrote.
std::optional<Error> error_of(const QString& line, const QString& json)
{
    if (line.isEmpty()) return std::nullopt;
    const Json read = json_or_null(json.toStdString());
    return read.is_object() ? error_from_json(read) : Error{verbatim(line), {}, {}};
}

Result<HistoryEntry> entry_of(const QSqlQuery& row, const Database& database)
{
    auto request = request_from_text(row.value(2).toString(), database.folder());
    if (!request) return tl::unexpected(request.error());
    return HistoryEntry{.id = row.value(0).toLongLong(),
                        .created = made_at(row.value(1).toLongLong(), row.value(11), row.value(12).toString()),
                        .request = std::move(*request),
                        .state = state_of(row.value(3).toString()),
                        .error = error_of(row.value(4).toString(), row.value(5).toString()),
                        .starred = row.value(6).toBool(),
                        .note = row.value(7).toString(),
                        .resolved = row.value(8).toString(),
                        .pictures = row.value(9).toInt(),
                        .cover = row.value(10).toString()};
}

} // namespace

Result<qint64> HistoryStore::accept(const GenerationRequest& request)
{
    QVariantList values = request_values(request);
    const QDateTime now = database_.now();
    values << now.toMSecsSinceEpoch() << now.date().toString(Qt::ISODate) << now.offsetFromUtc() << request.width
           << request.height << name_of(HistoryState::Accepted) << values[0] << values[1];
    const auto query = database_.execute(
        QStringLiteral("INSERT INTO history (%1, created_ms, day, zone_s, width, height, state, starred) VALUES (%2, "
                       "?, ?, ?, ?, ?, ?, "
                       "EXISTS (SELECT 1 FROM history WHERE prompt = ? AND negative_prompt = ? AND starred))")
            .arg(QLatin1String(kRequestColumns), QLatin1String(kRequestPlaces)),
        values);
    if (!query) return tl::unexpected(query.error());
    return query->lastInsertId().toLongLong();
}

Result<void> HistoryStore::set_state(qint64 id, HistoryState state, const std::optional<Error>& error)
{
    const QString line = error ? QString::fromStdString(error->line()) : QString();
    const QString json = error ? json_text(to_json(*error)) : QString();
    return without_rows(
        database_.execute(QStringLiteral("UPDATE history SET state = ?, error = ?, error_json = ? WHERE id = ?"),
                          {name_of(state), line, json, id}));
}

Result<void> HistoryStore::set_starred(qint64 id, bool starred)
{
    return without_rows(database_.execute(
        QStringLiteral("UPDATE history SET starred = ? WHERE (prompt, negative_prompt) = "
                       "(SELECT prompt, negative_prompt FROM history WHERE id = ?)"), {starred, id}));
}

Result<void> HistoryStore::set_note(qint64 id, const QString& note)
{
    return without_rows(database_.execute(QStringLiteral("UPDATE history SET note = ? WHERE id = ?"), {note, id}));
}

Result<void> HistoryStore::add_resolved(qint64 id, const GenerationRequest& picture)
{
    if (!picture.resolved || picture.resolved->prompt == picture.prompt) return {};
    const QString line = QString::fromStdString(picture.resolved->prompt).simplified();
    return without_rows(database_.execute(
        QStringLiteral(
            "UPDATE history SET resolved = CASE WHEN resolved = '' THEN ? ELSE resolved || char(10) || ? END "
            "WHERE id = ? AND instr(char(10) || resolved || char(10), char(10) || ? || char(10)) = 0"),
        {line, line, id, line}));
}

Result<void> HistoryStore::set_hidden(qint64 id, bool hidden)
{
    return without_rows(database_.execute(QStringLiteral("UPDATE history SET hidden = ? WHERE id = ?"), {hidden, id}));
}

Result<QList<HistoryEntry>> HistoryStore::find(const HistoryQuery& query) const
{
    const auto condition = search_condition(query.text, SearchIn::History, database_.now().date());
    if (!condition) return tl::unexpected(condition.error());
    QString sql = QLatin1String(kColumns) + QStringLiteral("WHERE hidden = 0");
    // The newest of equal prompts decides, hidden or not: hiding it must not bring an older twin to light.
    if (query.distinct_prompts)
        sql += QStringLiteral(" AND id IN (SELECT MAX(id) FROM history GROUP BY prompt, negative_prompt)");
    sql += condition->sql + QStringLiteral(" ORDER BY id DESC LIMIT ? OFFSET ?");
    QVariantList values = condition->values;
    values << query.limit << query.offset;

    auto rows = database_.execute(sql, values);
    if (!rows) return tl::unexpected(rows.error());
    QList<HistoryEntry> entries;
    while (rows->next()) {
        if (auto entry = entry_of(*rows, database_)) entries << std::move(*entry);
        else
            qCWarning(log_history) << "row" << rows->value(0).toLongLong()
                                   << "left out:" << entry.error().line().c_str();
    }
    return entries;
}

Result<HistoryEntry> HistoryStore::get(qint64 id) const
{
    auto rows = database_.execute(QLatin1String(kColumns) + QStringLiteral("WHERE id = ?"), {id});
    if (!rows) return tl::unexpected(rows.error());
    if (!rows->next()) return fail(Message::tr("history"), Message::tr("has no row %1", id));
    return entry_of(*rows, database_);
}

Result<int> HistoryStore::mark_interrupted()
{
    const auto query = database_.execute(QStringLiteral("UPDATE history SET state = ? WHERE state = ?"),
                                         {name_of(HistoryState::Interrupted), name_of(HistoryState::Accepted)});
    if (!query) return tl::unexpected(query.error());
    return query->numRowsAffected();
}

} // namespace sfumato
