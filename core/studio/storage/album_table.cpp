#include "core/studio/storage/album_table.h"

#include "core/studio/storage/database.h"

#include <QDateTime>

namespace sfumato {
namespace {

Error taken(const QString& name)
{
    return {Message::tr("album \"%1\"", name.toStdString()), Message::tr("exists already"),
            Message::tr("choose another name")};
}

} // namespace

Result<QList<Album>> AlbumTable::all() const
{
    auto rows = database_.execute(QStringLiteral(
        "SELECT album.id, name, COUNT(picture.id) FROM album LEFT JOIN album_picture ON album_id = album.id "
        "LEFT JOIN picture ON picture.id = picture_id AND picture.removed = 0 "
        "WHERE NOT album.removed GROUP BY album.id ORDER BY name"));
    if (!rows) return tl::unexpected(rows.error());
    QList<Album> albums;
    while (rows->next())
        albums << Album{rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toInt()};
    return albums;
}

/// 0: there is none.
Result<qint64> AlbumTable::with_name(const QString& name) const
{
    auto rows = database_.execute(QStringLiteral("SELECT id FROM album WHERE name = ? AND NOT removed"), {name});
    if (!rows) return tl::unexpected(rows.error());
    return rows->next() ? rows->value(0).toLongLong() : 0;
}

Result<qint64> AlbumTable::create(const QString& name)
{
    const QString tidy = name.simplified();
    if (tidy.isEmpty()) return fail(Message::tr("the album"), Message::tr("has no name"), Message::tr("type one"));
    const auto known = with_name(tidy);
    if (!known || *known) return known;
    const auto query = database_.execute(QStringLiteral("INSERT INTO album (name, created_ms) VALUES (?, ?)"),
                                         {tidy, database_.now().toMSecsSinceEpoch()});
    if (!query) return tl::unexpected(query.error());
    return query->lastInsertId().toLongLong();
}

Result<void> AlbumTable::rename(qint64 id, const QString& name)
{
    const QString tidy = name.simplified();
    if (tidy.isEmpty()) return fail(Message::tr("the album"), Message::tr("has no name"), Message::tr("type one"));
    const auto known = with_name(tidy);
    if (!known) return tl::unexpected(known.error());
    if (*known && *known != id) return tl::unexpected(taken(tidy));
    return without_rows(database_.execute(QStringLiteral("UPDATE album SET name = ? WHERE id = ?"), {tidy, id}));
}

Result<void> AlbumTable::set_removed(qint64 id, bool removed)
{
    return without_rows(database_.execute(QStringLiteral("UPDATE album SET removed = ? WHERE id = ?"), {removed, id}));
}

Result<QList<qint64>> AlbumTable::add(qint64 id, const QList<qint64>& pictures)
{
    QList<qint64> added;
    auto done = database_.transact([&]() -> Result<void> {
        for (const qint64 picture : pictures) {
            const auto query
                = database_.execute(QStringLiteral("INSERT OR IGNORE INTO album_picture VALUES (?, ?)"), {id, picture});
            if (!query) return tl::unexpected(query.error());
            if (query->numRowsAffected() > 0) added << picture;
        }
        return {};
    });
    if (!done) return tl::unexpected(done.error());
    return added;
}

Result<void> AlbumTable::remove(qint64 id, const QList<qint64>& pictures)
{
    return database_.transact([&]() -> Result<void> {
        for (const qint64 picture : pictures)
            if (auto query
                = database_.execute(QStringLiteral("DELETE FROM album_picture WHERE album_id = ? AND picture_id = ?"),
                                    {id, picture});
                !query)
                return tl::unexpected(query.error());
        return {};
    });
}

} // namespace sfumato
