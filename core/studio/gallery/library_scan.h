#pragma once
#include "core/studio/storage/picture_table.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace sfumato {

/// The index as a scan sees it, from whatever thread.
struct LibraryIndex {
    std::function<Result<QHash<QString, KnownPicture>>()> paths;
    std::function<Result<void>(const QList<PictureEntry>&)> enter;
    /// Of rows by path; returns how many files are missing still.
    std::function<Result<int>(const QHash<QString, qint64>&)> mark_missing;
    std::function<Result<void>(const QHash<qint64, FileIdentity>&)> identify{};
};

/// NewFiles enters what has no row, or is of another size than its row says. EveryFile reads every file again: the
/// index is rebuilt from the pictures.
enum class ScanDepth { NewFiles, EveryFile };

struct ScanReport {
    int entered = 0;        ///< files that had no row, or were read again
    int missing = 0;        ///< rows without a file; their marks wait in case the file comes back
    int unreadable = 0;     ///< files that are no picture; passed over
    int unidentified = 0;   ///< rows that identify_pictures has not been through yet
    QStringList folders{};  ///< that were looked into
    int left_out = 0;       ///< pictures that are hidden, or in a folder of the system (picture_walk.h)
};

using ScanProgress = std::function<void(int done, int total)>;

/// Makes rows and files agree, the files being the truth; clears temporary files that a crash left. A picture that was
/// renamed or moved, known by its content, keeps its row: marks, albums, date and history.
/// Blocking; a stop between two pictures leaves what was done. Errors: those of the index.
[[nodiscard]] Result<ScanReport> scan_library(const QString& outputs, const LibraryIndex& index,
                                              ScanDepth depth = ScanDepth::NewFiles, const ScanProgress& progress = {},
                                              std::stop_token stop = {});

/// The same of one folder below `outputs`, of which `index` gives the rows; no temporary file is cleared. Writes
/// nothing there. A folder that is gone has no files.
[[nodiscard]] Result<ScanReport> look_at_folder(const QString& folder, const QString& outputs,
                                                const LibraryIndex& index, ScanDepth depth = ScanDepth::NewFiles,
                                                const ScanProgress& progress = {}, std::stop_token stop = {});

/// Rows of earlier versions learn what their pictures are known by. Blocking, at most for some twenty seconds: what is
/// left is for the next start. Errors: those of the index.
[[nodiscard]] Result<void> identify_pictures(const LibraryIndex& index, std::stop_token stop = {});

/// A picture file as a row, its request read from whatever program wrote it. Its date is that of the nearest folder
/// around it, below `root`, that is called by one (2026-11-30); else the file's. Nothing: the file is no picture.
[[nodiscard]] std::optional<PictureEntry> read_picture_file(const QString& path, const QString& root = {});

/// Endings of the files that are pictures, as name filters ("*.png").
[[nodiscard]] const QStringList& picture_filters();

} // namespace sfumato
