#include "core/studio/history/picture_table.h"

#include "core/studio/history/database.h"
#include "core/studio/history/search_text.h"

#include <QDir>

#include <algorithm>

namespace sfumato {
namespace {

constexpr const char* kColumns = "SELECT id, path, created_ms, width, height, request, rating, history_id FROM picture ";

PictureEntry entry_of(const QSqlQuery& row, const QString& outputs)
{
    PictureEntry entry{.id = row.value(0).toLongLong(),
                       .path = outputs + u'/' + row.value(1).toString(),
                       .created = QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong()),
                       .width = row.value(3).toInt(),
                       .height = row.value(4).toInt(),
                       .rating = row.value(6).toInt(),
                       .history_id = row.value(7).toLongLong()};
    // A picture is worth showing also where its request cannot be read (made by a newer version).
    if (auto request = request_from_text(row.value(5).toString())) {
        entry.request = std::move(*request);
        entry.has_request = true;
    }
    return entry;
}

Result<void> without_rows(const Result<QSqlQuery>& query)
{
    if (!query) return tl::unexpected(query.error());
    return {};
}

} // namespace

Result<qint64> PictureTable::enter(const PictureEntry& picture)
{
    const QString path = QDir(outputs_).relativeFilePath(picture.path);
    QStringList texts = searchable(picture.request);
    texts << path;
    auto query = database_.execute(
        QStringLiteral("INSERT INTO picture (path, created_ms, width, height, request, search, history_id) VALUES (?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (path) DO UPDATE SET created_ms = excluded.created_ms, width = excluded.width, "
                       "height = excluded.height, request = excluded.request, search = excluded.search, removed = 0 RETURNING id"),
        {path, picture.created.toMSecsSinceEpoch(), picture.width, picture.height,
         picture.has_request ? request_to_text(picture.request) : QString(), search_text(texts), picture.history_id});
    if (!query) return tl::unexpected(query.error());
    if (!query->next()) return fail(path.toStdString(), "could not be entered in the gallery");
    return query->value(0).toLongLong();
}

Result<QList<PictureEntry>> PictureTable::find(const PictureQuery& query) const
{
    QVariantList values{query.min_rating};
    QString sql = QLatin1String(kColumns) + QStringLiteral("WHERE removed = 0 AND rating >= ?");
    sql += search_condition(query.text, values) + QStringLiteral(" ORDER BY created_ms DESC, id DESC LIMIT ? OFFSET ?");
    values << query.limit << query.offset;
    auto rows = database_.execute(sql, values);
    if (!rows) return tl::unexpected(rows.error());
    QList<PictureEntry> entries;
    while (rows->next()) entries << entry_of(*rows, outputs_);
    return entries;
}

Result<PictureEntry> PictureTable::get(qint64 id) const
{
    auto rows = database_.execute(QLatin1String(kColumns) + QStringLiteral("WHERE id = ?"), {id});
    if (!rows) return tl::unexpected(rows.error());
    if (!rows->next()) return fail("gallery", "has no picture " + std::to_string(id));
    return entry_of(*rows, outputs_);
}

Result<void> PictureTable::set_rating(qint64 id, int rating)
{
    return without_rows(database_.execute(QStringLiteral("UPDATE picture SET rating = ? WHERE id = ?"), {std::clamp(rating, 0, 5), id}));
}

Result<void> PictureTable::set_removed(qint64 id, bool removed)
{
    return without_rows(database_.execute(QStringLiteral("UPDATE picture SET removed = ? WHERE id = ?"), {removed, id}));
}

Result<QHash<QString, qint64>> PictureTable::paths() const
{
    auto rows = database_.execute(QStringLiteral("SELECT path, id FROM picture WHERE removed = 0"));
    if (!rows) return tl::unexpected(rows.error());
    QHash<QString, qint64> paths;
    while (rows->next()) paths.insert(outputs_ + u'/' + rows->value(0).toString(), rows->value(1).toLongLong());
    return paths;
}

Result<int> PictureTable::highest_number(const QString& day_folder) const
{
    // CAST reads the digits at the front of the file name and stops at the dash.
    auto rows = database_.execute(QStringLiteral("SELECT MAX(CAST(substr(path, ?) AS INTEGER)) FROM picture WHERE path GLOB ?"),
                                  {day_folder.size() + 2, day_folder + QLatin1String("/[0-9]*")});
    if (!rows) return tl::unexpected(rows.error());
    return rows->next() && !rows->value(0).isNull() ? rows->value(0).toInt() : -1;
}

} // namespace sfumato
