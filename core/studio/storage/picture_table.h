#pragma once
#include "core/pipeline/generation_request.h"
#include "core/studio/grid/grid_axis.h"
#include "core/studio/storage/file_identity.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace sfumato {

class Database;

/// A saved picture.
struct PictureEntry {
    qint64 id = 0;
    QString path;                   ///< absolute
    QDateTime created;              ///< by the clock where it was made: its date is that of the lists and searches
    int width = 0, height = 0;
    GenerationRequest request{};    ///< of this picture alone; defaults where the file carries none
    bool has_request = false;
    QList<GridAxis> axes{};         ///< of the sheet of a grid over `request`; empty for a single picture
    int rating = 0;                 ///< stars, 0..5
    int label = 0;                  ///< colour, by its number in label_names()
    QString note{};
    QString program{};              ///< which made it: "Sfumato", "ComfyUI"; empty: unknown
    qint64 history_id = 0;          ///< 0: unknown
    FileIdentity identity{};        ///< of its file, for enter()
};

/// What a user noted about a picture.
struct PictureMarks {
    qint64 id = 0;
    int rating = 0, label = 0;
    QString note{};
    bool operator==(const PictureMarks&) const = default;
};
[[nodiscard]] inline PictureMarks marks_of(const PictureEntry& picture)
{
    return {picture.id, picture.rating, picture.label, picture.note};
}

enum class PictureSort { Newest, Oldest, BestRated, Label, Model, Largest, Seed };

struct PictureQuery {
    QString text{};                 ///< in the grammar of search.h
    PictureSort sort = PictureSort::Newest;
    bool operator==(const PictureQuery&) const = default;
};

/// A name and how many pictures it has.
struct Counted {
    QString name;
    int pictures = 0;
    bool operator==(const Counted&) const = default;
};

/// What the pictures are like: for a list of folders, and for completing a search.
struct PictureFacets {
    QList<Counted> days;                                ///< yyyy-mm-dd, newest first
    QStringList models, samplers, schedules, loras, programs;
    int pictures = 0;
};

/// A row as a scan compares it with the files.
struct KnownPicture {
    qint64 id = 0;
    qint64 bytes = 0; ///< of its file when it was entered; 0: not noted
};

/// The table behind the gallery: an index of the picture files, which can always be made again from them.
/// Paths are kept relative to `outputs`, so that the data folder may move. For the database's thread only.
class PictureTable {
public:
    PictureTable(Database& database, QString outputs) : database_(database), outputs_(std::move(outputs)) {}

    /// Enters the picture, or refreshes its row where the path is known: what the row alone knows (marks, date,
    /// history, a request that the file does not carry) stays. Returns the row.
    [[nodiscard]] Result<qint64> enter(const PictureEntry& picture);
    /// Of a file that was found: the row of this content whose own file is gone, if there is one, moves to its path.
    [[nodiscard]] Result<void> follow(const PictureEntry& picture);
    /// Notes the identity of the file of a row that has none.
    [[nodiscard]] Result<void> identify(qint64 id, const FileIdentity& identity);
    /// Rows in order, without removed pictures. Errors: those of search_condition.
    [[nodiscard]] Result<QList<qint64>> ids(const PictureQuery& query) const;
    /// The pictures of these rows in this order, removed ones too; rows that are not there are left out.
    [[nodiscard]] Result<QList<PictureEntry>> entries(const QList<qint64>& ids) const;
    [[nodiscard]] Result<PictureEntry> get(qint64 id) const;
    [[nodiscard]] Result<void> set_marks(const PictureMarks& marks);
    /// `trash_path`: where its file went; empty: it is gone, or back.
    [[nodiscard]] Result<void> set_removed(qint64 id, bool removed, const QString& trash_path = {});
    /// Its file is gone; whether the picture had been there until now.
    [[nodiscard]] Result<bool> set_missing(qint64 id);
    [[nodiscard]] Result<QString> trash_path(qint64 id) const;
    /// Row of every picture that is not removed, by absolute path: the first `most` behind the path `after`, in the
    /// order of their bytes, and only those below `folder` (absolute) where one is named.
    [[nodiscard]] Result<QHash<QString, KnownPicture>> paths(const QString& after = {}, int most = -1,
                                                             const QString& folder = {}) const;
    /// The highest number at the front of a file name that any row of this day folder has, removed ones too; -1 for
    /// none.
    [[nodiscard]] Result<int> highest_number(const QString& day_folder) const;
    [[nodiscard]] Result<PictureFacets> facets() const;

private:
    struct Row;
    [[nodiscard]] Result<std::optional<Row>> at_path(const QString& path) const;
    [[nodiscard]] Result<std::optional<Row>> moved_away(const PictureEntry& picture, qint64 except) const;
    [[nodiscard]] Result<void> make_room(const Row& row);
    Database& database_;
    QString outputs_;
};

} // namespace sfumato
