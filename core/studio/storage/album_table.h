#pragma once
#include "core/base/error.h"

#include <QList>
#include <QString>

namespace sfumato {

class Database;

/// A collection that a user made.
struct Album {
    qint64 id = 0;
    QString name;
    int pictures = 0;   ///< those not removed
    bool operator==(const Album&) const = default;
};

/// Albums and which pictures are in them. For the database's thread only.
class AlbumTable {
public:
    explicit AlbumTable(Database& database) : database_(database) {}

    /// By name, without removed ones.
    [[nodiscard]] Result<QList<Album>> all() const;
    /// A new album; the row of the old one where there is one of that name. Errors: the name is empty.
    [[nodiscard]] Result<qint64> create(const QString& name);
    /// Errors: the name is empty or another album's.
    [[nodiscard]] Result<void> rename(qint64 id, const QString& name);
    /// A removed album keeps its pictures and can come back. Errors: its name has been given away meanwhile.
    [[nodiscard]] Result<void> set_removed(qint64 id, bool removed);
    /// Those of `pictures` that were not in it before.
    [[nodiscard]] Result<QList<qint64>> add(qint64 id, const QList<qint64>& pictures);
    [[nodiscard]] Result<void> remove(qint64 id, const QList<qint64>& pictures);

private:
    [[nodiscard]] Result<qint64> with_name(const QString& name) const;
    Database& database_;
};

} // namespace sfumato
