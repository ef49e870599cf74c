#include "core/studio/history/history_store.h"

#include "core/studio/history/database.h"
#include "core/studio/history/search_text.h"
#include "core/studio/logging.h"

#include <array>

namespace sfumato {
namespace {

/// By HistoryState.
constexpr std::array kStateNames{"accepted", "finished", "cancelled", "failed", "interrupted"};
constexpr const char* kColumns = "SELECT id, created_ms, request, state, error, starred FROM history ";

QString name_of(HistoryState state) { return QLatin1String(kStateNames[static_cast<std::size_t>(state)]); }

HistoryState state_of(const QString& name)
{
    for (std::size_t i = 0; i < kStateNames.size(); ++i)
        if (name == QLatin1String(kStateNames[i])) return static_cast<HistoryState>(i);
    return HistoryState::Interrupted;
}

Result<HistoryEntry> entry_of(const QSqlQuery& row)
{
    auto request = request_from_text(row.value(2).toString());
    if (!request) return tl::unexpected(request.error());
    return HistoryEntry{.id = row.value(0).toLongLong(),
                        .created = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong()),
                        .request = std::move(*request),
                        .state = state_of(row.value(3).toString()),
                        .error = row.value(4).toString(),
                        .starred = row.value(5).toBool()};
}

Result<void> without_rows(const Result<QSqlQuery>& query)
{
    if (!query) return tl::unexpected(query.error());
    return {};
}

} // namespace

Result<qint64> HistoryStore::accept(const GenerationRequest& request)
{
    const auto prompt = QString::fromStdString(request.prompt), negative = QString::fromStdString(request.negative_prompt);
    const auto query = database_.execute(
        QStringLiteral("INSERT INTO history (created_ms, prompt, negative_prompt, request, search, state, starred) "
                       "VALUES (?, ?, ?, ?, ?, ?, "
                       "EXISTS (SELECT 1 FROM history WHERE prompt = ? AND negative_prompt = ? AND starred))"),
        {QDateTime::currentMSecsSinceEpoch(), prompt, negative, request_to_text(request), search_text(searchable(request)),
         name_of(HistoryState::Accepted), prompt, negative});
    if (!query) return tl::unexpected(query.error());
    return query->lastInsertId().toLongLong();
}

Result<void> HistoryStore::set_state(qint64 id, HistoryState state, const QString& error)
{
    return without_rows(database_.execute(QStringLiteral("UPDATE history SET state = ?, error = ? WHERE id = ?"),
                                          {name_of(state), error, id}));
}

Result<void> HistoryStore::set_starred(qint64 id, bool starred)
{
    return without_rows(database_.execute(
        QStringLiteral("UPDATE history SET starred = ? WHERE (prompt, negative_prompt) = "
                       "(SELECT prompt, negative_prompt FROM history WHERE id = ?)"), {starred, id}));
}

Result<void> HistoryStore::set_hidden(qint64 id, bool hidden)
{
    return without_rows(database_.execute(QStringLiteral("UPDATE history SET hidden = ? WHERE id = ?"), {hidden, id}));
}

Result<QList<HistoryEntry>> HistoryStore::find(const HistoryQuery& query) const
{
    QVariantList values;
    QString sql = QLatin1String(kColumns) + QStringLiteral("WHERE NOT hidden");
    if (query.starred_only) sql += QStringLiteral(" AND starred");
    // The newest of equal prompts decides, hidden or not: hiding it must not bring an older twin to light.
    if (query.distinct_prompts) sql += QStringLiteral(" AND id IN (SELECT MAX(id) FROM history GROUP BY prompt, negative_prompt)");
    sql += search_condition(query.text, values) + QStringLiteral(" ORDER BY id DESC LIMIT ? OFFSET ?");
    values << query.limit << query.offset;

    auto rows = database_.execute(sql, values);
    if (!rows) return tl::unexpected(rows.error());
    QList<HistoryEntry> entries;
    while (rows->next()) {
        if (auto entry = entry_of(*rows)) entries << std::move(*entry);
        else qCWarning(log_history) << "row" << rows->value(0).toLongLong() << "left out:" << entry.error().line().c_str();
    }
    return entries;
}

Result<HistoryEntry> HistoryStore::get(qint64 id) const
{
    auto rows = database_.execute(QLatin1String(kColumns) + QStringLiteral("WHERE id = ?"), {id});
    if (!rows) return tl::unexpected(rows.error());
    if (!rows->next()) return fail("history", "has no row " + std::to_string(id));
    return entry_of(*rows);
}

Result<int> HistoryStore::mark_interrupted()
{
    const auto query = database_.execute(QStringLiteral("UPDATE history SET state = ? WHERE state = ?"),
                                         {name_of(HistoryState::Interrupted), name_of(HistoryState::Accepted)});
    if (!query) return tl::unexpected(query.error());
    return query->numRowsAffected();
}

} // namespace sfumato
