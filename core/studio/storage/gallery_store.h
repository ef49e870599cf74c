#pragma once
#include "core/studio/storage/picture_writer.h"
#include "core/studio/storage/album_table.h"
#include "core/studio/storage/picture_table.h"

namespace sfumato {

/// Picture files and their index together: saves, removes, finds. For the database's thread only.
class GalleryStore {
public:
    /// `trash`: where removed files go if the desktop has no trash for them.
    GalleryStore(Database& database, const QString& outputs, QString trash);

    /// File first, then row: a crash between the two is healed by a scan. Errors leave no half-written file.
    /// `axes`: of the grid whose sheet it is.
    [[nodiscard]] Result<PictureEntry> save(const Image& image, const GenerationRequest& request, qint64 history_id,
                                            const QList<GridAxis>& axes = {});
    /// Of the files of new pictures: png, jpg.
    void set_ending(const QString& ending) { writer_.setEnding(ending); }
    [[nodiscard]] Result<QList<PictureEntry>> find(const PictureQuery& query) const;
    [[nodiscard]] const PictureTable& pictures() const { return table_; }
    [[nodiscard]] AlbumTable& albums() { return albums_; }
    [[nodiscard]] Result<void> set_marks(const QList<PictureMarks>& marks);
    /// Moves the files to the desktop's trash; restore() brings them back to their old places. One that fails does not
    /// keep the others: the error names the first and counts the rest. `moved`: those that went or came.
    [[nodiscard]] Result<void> remove(const QList<qint64>& ids, QList<qint64>* moved = nullptr);
    [[nodiscard]] Result<void> restore(const QList<qint64>& ids, QList<qint64>* moved = nullptr);

    // What a scan of the files needs (LibraryIndex)
    [[nodiscard]] Result<QHash<QString, KnownPicture>> paths(const QString& after = {}, int most = -1,
                                                             const QString& folder = {}) const
    {
        return table_.paths(after, most, folder);
    }
    [[nodiscard]] Result<void> enter(const QList<PictureEntry>& pictures);
    [[nodiscard]] Result<void> identify(const QHash<qint64, FileIdentity>& pictures);
    /// Rows by path whose files were seen to be gone; returns how many are gone still.
    [[nodiscard]] Result<int> mark_missing(const QHash<QString, qint64>& rows);

private:
    using Move = Result<void> (GalleryStore::*)(const PictureEntry& picture);
    [[nodiscard]] Result<void> move_each(const QList<qint64>& ids, Move move, QList<qint64>* moved);
    [[nodiscard]] Result<void> move_to_trash(const PictureEntry& picture);
    [[nodiscard]] Result<void> take_from_trash(const PictureEntry& picture);
    Database& database_;
    PictureTable table_;
    AlbumTable albums_;
    PictureWriter writer_;
    QString trash_;
};

} // namespace sfumato
