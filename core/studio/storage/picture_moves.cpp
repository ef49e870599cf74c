// How rows follow their pictures from path to path.
#include "core/studio/storage/picture_table.h"

#include "core/studio/storage/database.h"

#include <QDir>
#include <QFileInfo>

namespace sfumato {

struct PictureTable::Row {
    qint64 id = 0;
    QString path, trash_path, content;
};

Result<std::optional<PictureTable::Row>> PictureTable::at_path(const QString& path) const
{
    auto rows
        = database_.execute(QStringLiteral("SELECT id, path, trash_path, content FROM picture WHERE path = ?"), {path});
    if (!rows) return tl::unexpected(rows.error());
    if (!rows->next()) return std::nullopt;
    return Row{rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toString(),
               rows->value(3).toString()};
}

/// A row of this content whose file is not where the row says, best one of the same file name.
Result<std::optional<PictureTable::Row>> PictureTable::moved_away(const PictureEntry& picture, qint64 except) const
{
    auto rows = database_.execute(QStringLiteral("SELECT id, path, trash_path, content FROM picture "
                                                 "WHERE content = ? AND content <> '' AND bytes = ? AND id <> ? "
                                                 "ORDER BY rating DESC, id"),
                                  {picture.identity.content, picture.identity.bytes, except});
    if (!rows) return tl::unexpected(rows.error());
    const QString name = QFileInfo(picture.path).fileName();
    std::optional<Row> found;
    while (rows->next()) {
        Row row{rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toString(),
                rows->value(3).toString()};
        const bool same_name = QFileInfo(row.path).fileName() == name;
        if (found && !same_name) continue;
        if (identity_of(row.trash_path.isEmpty() ? outputs_ + u'/' + row.path : row.trash_path) == picture.identity)
            continue;
        found = std::move(row);
        if (same_name) break;
    }
    return found;
}

/// Another picture lies at its path now: it waits under a name of its own for its file, or to come back from the trash.
Result<void> PictureTable::make_room(const Row& row)
{
    const QFileInfo file(row.path);
    const QString folder = row.path.chopped(file.fileName().size());
    const QString name
        = QStringLiteral("%1%2 (%3).%4").arg(folder, file.completeBaseName()).arg(row.id).arg(file.suffix());
    return without_rows(
        database_.execute(QStringLiteral("UPDATE picture SET path = ?, removed = 1 WHERE id = ?"), {name, row.id}));
}

Result<void> PictureTable::follow(const PictureEntry& picture)
{
    if (picture.identity.content.isEmpty()) return {};
    const QString path = QDir(outputs_).relativeFilePath(picture.path);
    const auto here = at_path(path);
    if (!here) return tl::unexpected(here.error());
    const bool known = here->has_value();
    if (known && ((*here)->content.isEmpty() || (*here)->content == picture.identity.content)) return {};
    const auto moved = moved_away(picture, known ? (*here)->id : 0);
    if (!moved) return tl::unexpected(moved.error());
    // A file that was written over is still the same picture; one of the name of a deleted picture is not.
    if (known && (*moved || !(*here)->trash_path.isEmpty()))
        if (auto free = make_room(**here); !free) return free;
    if (!*moved) return {};
    if (auto set = without_rows(
            database_.execute(QStringLiteral("UPDATE picture SET path = ?, removed = 0, trash_path = '' WHERE id = ?"),
                              {path, (*moved)->id}));
        !set)
        return set;
    return without_rows(
        database_.execute(QStringLiteral("UPDATE job_picture SET path = ? WHERE path = ?"), {path, (*moved)->path}));
}

Result<void> PictureTable::identify(qint64 id, const FileIdentity& identity)
{
    return without_rows(database_.execute(QStringLiteral("UPDATE picture SET bytes = ?, content = ? WHERE id = ?"),
                                          {identity.bytes, identity.content, id}));
}

Result<bool> PictureTable::set_missing(qint64 id)
{
    auto query = database_.execute(QStringLiteral(
                                       "UPDATE picture SET removed = 1, trash_path = '' WHERE id = ? AND removed = 0"),
                                   {id});
    if (!query) return tl::unexpected(query.error());
    return query->numRowsAffected() > 0;
}

} // namespace sfumato
