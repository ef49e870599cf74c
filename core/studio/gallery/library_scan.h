#pragma once
#include "core/studio/storage/picture_table.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace sfumato {

/// The index as a scan sees it, from whatever thread.
struct LibraryIndex {
    std::function<Result<QHash<QString, qint64>>()> paths;
    std::function<Result<void>(const QList<PictureEntry>&)> enter;
    /// Of rows by path; returns how many files are missing still.
    std::function<Result<int>(const QHash<QString, qint64>&)> mark_missing;
};

/// NewFiles enters what has no row. EveryFile reads every file again: the index is rebuilt from the pictures.
enum class ScanDepth { NewFiles, EveryFile };

struct ScanReport {
    int entered = 0;        ///< files that had no row, or were read again
    int missing = 0;        ///< rows without a file; their marks wait in case the file comes back
    int unreadable = 0;     ///< files that are no picture; passed over
};

using ScanProgress = std::function<void(int done, int total)>;

/// Makes rows and files agree, the files being the truth; clears temporary files that a crash left.
/// Blocking; a stop between two pictures leaves what was done. Errors: those of the index.
[[nodiscard]] Result<ScanReport> scan_library(const QString& outputs, const LibraryIndex& index,
                                              ScanDepth depth = ScanDepth::NewFiles, const ScanProgress& progress = {},
                                              std::stop_token stop = {});

/// A picture file as a row, its request read from whatever program wrote it. Nothing: the file is no picture.
[[nodiscard]] std::optional<PictureEntry> read_picture_file(const QString& path);

/// Endings of the files that are pictures, as name filters ("*.png").
[[nodiscard]] const QStringList& picture_filters();

} // namespace sfumato
