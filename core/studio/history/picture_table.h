#pragma once
#include "core/pipeline/generation_request.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace sfumato {

class Database;

/// A saved picture.
struct PictureEntry {
    qint64 id = 0;
    QString path;                   ///< absolute
    QDateTime created;
    int width = 0, height = 0;
    GenerationRequest request{};    ///< of this picture alone; defaults where the file carries none
    bool has_request = false;
    int rating = 0;                 ///< stars, 0..5
    qint64 history_id = 0;          ///< 0: unknown
};

struct PictureQuery {
    QString text{};                 ///< words that must all occur in the prompts, the model or the file name
    int min_rating = 0;
    int limit = 500, offset = 0;
};

/// The table behind the gallery: an index of the picture files, which can always be made again from them.
/// Paths are kept relative to `outputs`, so that the data folder may move. For the database's thread only.
class PictureTable {
public:
    PictureTable(Database& database, QString outputs) : database_(database), outputs_(std::move(outputs)) {}

    /// Enters the picture, or refreshes its row where the path is known (rating kept). Returns the row.
    [[nodiscard]] Result<qint64> enter(const PictureEntry& picture);
    /// Newest first; removed pictures are left out.
    [[nodiscard]] Result<QList<PictureEntry>> find(const PictureQuery& query) const;
    [[nodiscard]] Result<PictureEntry> get(qint64 id) const;
    [[nodiscard]] Result<void> set_rating(qint64 id, int rating);
    [[nodiscard]] Result<void> set_removed(qint64 id, bool removed);
    /// Row of every picture that is not removed, by absolute path.
    [[nodiscard]] Result<QHash<QString, qint64>> paths() const;
    /// The highest number at the front of a file name that any row of this day folder has, removed ones too; -1 for none.
    [[nodiscard]] Result<int> highest_number(const QString& day_folder) const;

private:
    Database& database_;
    QString outputs_;
};

} // namespace sfumato
