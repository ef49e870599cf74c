#include "core/studio/storage/picture_table.h"

#include "core/studio/storage/database.h"
#include "core/studio/storage/local_day.h"
#include "core/studio/storage/request_columns.h"
#include "core/studio/storage/search.h"
#include "core/studio/support/qt_message.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace sfumato {
namespace {

constexpr const char* kPictureColumns
    = "SELECT id, path, created_ms, width, height, request, rating, label, note, program, history_id, "
      "zone_s, day FROM picture ";

/// By PictureSort.
constexpr std::array kOrders{"created_ms DESC, id DESC",
                             "created_ms, id",
                             "rating DESC, created_ms DESC, id DESC",
                             "label = 0, label, created_ms DESC, id DESC",
                             "model COLLATE NOCASE, created_ms DESC, id DESC",
                             "width * height DESC, created_ms DESC, id DESC",
                             "seed, created_ms DESC, id DESC"};

PictureEntry entry_of(const QSqlQuery& row, const Database& database, const QString& outputs)
{
    PictureEntry entry{.id = row.value(0).toLongLong(),
                       .path = outputs + u'/' + row.value(1).toString(),
                       .created = made_at(row.value(2).toLongLong(), row.value(11), row.value(12).toString()),
                       .width = row.value(3).toInt(),
                       .height = row.value(4).toInt(),
                       .rating = row.value(6).toInt(),
                       .label = row.value(7).toInt(),
                       .note = row.value(8).toString(),
                       .program = row.value(9).toString(),
                       .history_id = row.value(10).toLongLong()};
    // A picture is worth showing also where its request cannot be read (made by a newer version).
    if (auto request = request_from_text(row.value(5).toString(), database.folder())) {
        entry.request = std::move(*request);
        entry.has_request = true;
        entry.axes = axes_in(row.value(5).toString().toStdString());
    }
    return entry;
}

QVariantList values_of(const PictureEntry& picture)
{
    if (picture.has_request)
        return request_values(picture.request, picture.axes)
            << QString::fromStdString(picture.request.resolved ? picture.request.resolved->prompt : "");
    return {QString(), QString(), QString(), QString(), QString(), QString(), QString(), -1, 0, 0, QString()};
}

/// What a file that carries its request tells anew, as assignments.
QString refreshed_columns()
{
    QString assignments;
    for (const QString& column :
         QStringLiteral("%1, resolved, program").arg(QLatin1String(kRequestColumns)).split(QStringLiteral(", ")))
        assignments += QStringLiteral("%1 = excluded.%1, ").arg(column);
    return assignments;
}

} // namespace

Result<qint64> PictureTable::enter(const PictureEntry& picture)
{
    const QString path = QDir(outputs_).relativeFilePath(picture.path);
    // A row that a scan entered a moment before its request was known learns it; none loses it.
    static const QString sql
        = QStringLiteral(
              "INSERT INTO picture (%1, resolved, program, path, created_ms, day, zone_s, width, height, bytes, "
              "content, history_id) VALUES (%2, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
              "ON CONFLICT (path) DO UPDATE SET %3width = excluded.width, height = excluded.height, bytes = "
              "excluded.bytes, content = excluded.content, "
              "history_id = CASE WHEN excluded.history_id > 0 THEN excluded.history_id ELSE history_id END, "
              "removed = 0, trash_path = '' RETURNING id")
              .arg(QLatin1String(kRequestColumns), QLatin1String(kRequestPlaces));
    static const QString refreshed = refreshed_columns();
    QVariantList values = values_of(picture);
    values << picture.program << path << picture.created.toMSecsSinceEpoch()
           << picture.created.date().toString(Qt::ISODate) << picture.created.offsetFromUtc() << picture.width
           << picture.height << picture.identity.bytes << picture.identity.content << picture.history_id;
    auto query = database_.execute(sql.arg(picture.has_request ? refreshed : QString()), values);
    if (!query) return tl::unexpected(query.error());
    if (!query->next()) return fail(verbatim(path), Message::tr("could not be entered in the gallery"));
    return query->value(0).toLongLong();
}

Result<QList<qint64>> PictureTable::ids(const PictureQuery& query) const
{
    const auto condition = search_condition(query.text, SearchIn::Pictures, database_.now().date());
    if (!condition) return tl::unexpected(condition.error());
    auto rows
        = database_.execute(QStringLiteral("SELECT id FROM picture WHERE removed = 0%1 ORDER BY %2")
                                .arg(condition->sql, QLatin1String(kOrders[static_cast<std::size_t>(query.sort)])),
                            condition->values);
    if (!rows) return tl::unexpected(rows.error());
    QList<qint64> ids;
    while (rows->next()) ids << rows->value(0).toLongLong();
    return ids;
}

Result<QList<PictureEntry>> PictureTable::entries(const QList<qint64>& ids) const
{
    QStringList numbers;
    for (const qint64 id : ids) numbers << QString::number(id);
    auto rows = database_.execute(QLatin1String(kPictureColumns)
                                  + QStringLiteral("WHERE id IN (%1)").arg(numbers.join(u',')));
    if (!rows) return tl::unexpected(rows.error());
    QHash<qint64, PictureEntry> found;
    while (rows->next()) found.insert(rows->value(0).toLongLong(), entry_of(*rows, database_, outputs_));
    QList<PictureEntry> entries;
    for (const qint64 id : ids)
        if (const auto entry = found.constFind(id); entry != found.cend()) entries << *entry;
    return entries;
}

Result<PictureEntry> PictureTable::get(qint64 id) const
{
    auto found = entries({id});
    if (!found) return tl::unexpected(found.error());
    if (found->isEmpty()) return fail(Message::tr("gallery"), Message::tr("has no picture %1", id));
    return found->first();
}

Result<void> PictureTable::set_marks(const PictureMarks& marks)
{
    return without_rows(
        database_.execute(QStringLiteral("UPDATE picture SET rating = ?, label = ?, note = ? WHERE id = ?"),
                          {std::clamp(marks.rating, 0, 5),
                           std::clamp(marks.label, 0, static_cast<int>(label_names().size()) - 1), marks.note,
                           marks.id}));
}

Result<void> PictureTable::set_removed(qint64 id, bool removed, const QString& trash_path)
{
    return without_rows(database_.execute(QStringLiteral("UPDATE picture SET removed = ?, trash_path = ? WHERE id = ?"),
                                          {removed, trash_path, id}));
}

Result<QString> PictureTable::trash_path(qint64 id) const
{
    auto rows = database_.execute(QStringLiteral("SELECT trash_path FROM picture WHERE id = ?"), {id});
    if (!rows) return tl::unexpected(rows.error());
    return rows->next() ? rows->value(0).toString() : QString();
}

Result<QHash<QString, KnownPicture>> PictureTable::paths(const QString& after, int most, const QString& folder) const
{
    QString sql = QStringLiteral("SELECT path, id, bytes FROM picture INDEXED BY picture_files WHERE removed = 0 AND "
                                 "path > ?");
    QVariantList values{after.isEmpty() ? QString() : QDir(outputs_).relativeFilePath(after)};
    if (!folder.isEmpty() && folder != outputs_) {
        // All that begins with "folder/": '0' is what follows '/'.
        const QString below = QDir(outputs_).relativeFilePath(folder);
        sql += QStringLiteral(" AND path > ? AND path < ?");
        values << below + u'/' << below + u'0';
    }
    values << most;
    auto rows = database_.execute(sql + QStringLiteral(" ORDER BY path LIMIT ?"), values);
    if (!rows) return tl::unexpected(rows.error());
    QHash<QString, KnownPicture> paths;
    while (rows->next())
        paths.insert(outputs_ + u'/' + rows->value(0).toString(),
                     {rows->value(1).toLongLong(), rows->value(2).toLongLong()});
    return paths;
}

Result<int> PictureTable::highest_number(const QString& day_folder) const
{
    // CAST reads the digits at the front of the file name and stops at the dash.
    auto rows = database_.execute(QStringLiteral(
                                      "SELECT MAX(CAST(substr(path, ?) AS INTEGER)) FROM picture WHERE path GLOB ?"),
                                  {day_folder.size() + 2, day_folder + QLatin1String("/[0-9]*")});
    if (!rows) return tl::unexpected(rows.error());
    return rows->next() && !rows->value(0).isNull() ? rows->value(0).toInt() : -1;
}

Result<PictureFacets> PictureTable::facets() const
{
    PictureFacets facets;
    auto days = database_.execute(
        QStringLiteral("SELECT day, COUNT(*) FROM picture WHERE removed = 0 GROUP BY day ORDER BY day DESC"));
    if (!days) return tl::unexpected(days.error());
    while (days->next()) facets.days << Counted{days->value(0).toString(), days->value(1).toInt()};
    for (const Counted& day : facets.days) facets.pictures += day.pictures;

    // Few combinations among many pictures: one walk over the index for all names.
    auto rows = database_.execute(
        QStringLiteral("SELECT DISTINCT model, sampler, schedule, loras, program FROM picture WHERE removed = 0"));
    if (!rows) return tl::unexpected(rows.error());
    const std::array lists{&facets.models, &facets.samplers, &facets.schedules, &facets.loras, &facets.programs};
    while (rows->next())
        for (std::size_t i = 0; i < lists.size(); ++i)
            *lists[i] << rows->value(static_cast<int>(i)).toString().split(u'\n', Qt::SkipEmptyParts);
    for (QStringList* names : lists) {
        names->removeDuplicates();
        names->sort(Qt::CaseInsensitive);
    }
    return facets;
}

} // namespace sfumato
