#pragma once
#include "core/studio/gallery/picture_writer.h"
#include "core/studio/history/picture_table.h"

namespace sfumato {

/// Picture files and their index together: saves, removes, finds, and heals the index from the files.
/// For the database's thread only.
class GalleryStore {
public:
    GalleryStore(Database& database, const QString& outputs, QString trash);

    /// File first, then row: a crash between the two is healed by scan(). Errors leave no half-written file.
    [[nodiscard]] Result<PictureEntry> save(const Image& image, const GenerationRequest& request, qint64 history_id);
    [[nodiscard]] Result<QList<PictureEntry>> find(const PictureQuery& query) const { return table_.find(query); }
    [[nodiscard]] Result<void> set_rating(qint64 id, int rating) { return table_.set_rating(id, rating); }
    /// Moves the file to the trash folder; restore() brings it back to its old place.
    [[nodiscard]] Result<void> remove(qint64 id);
    [[nodiscard]] Result<void> restore(qint64 id);

    struct ScanReport {
        int entered = 0;        ///< files without a row
        int missing = 0;        ///< rows without a file; their rating waits in case the file comes back
    };
    /// Makes rows and files agree, the files being the truth; clears temporary files that a crash left. Files that are
    /// no picture are passed over.
    [[nodiscard]] Result<ScanReport> scan();

private:
    [[nodiscard]] QString trash_path(const PictureEntry& picture) const;
    [[nodiscard]] Result<void> enter_unknown(const QHash<QString, qint64>& known, ScanReport& report);
    PictureTable table_;
    PictureWriter writer_;
    QString trash_;
};

} // namespace sfumato
