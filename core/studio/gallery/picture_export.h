#pragma once
#include "core/studio/gallery/library_scan.h"

namespace sfumato {

enum class ExportFormat {
    Zip,    ///< the files as they are, and parameters.txt
    Html,   ///< one page that holds everything: pictures, prompts, parameters
};

/// Writes the pictures to `file`, whole or not at all. Pictures of one name get numbers in a ZIP. Blocking.
/// Returns how many pictures are in it: files that are gone are left out. Errors: nothing to export, cannot be written,
/// stopped.
[[nodiscard]] Result<int> export_pictures(const QList<PictureEntry>& pictures, const QString& file, ExportFormat format,
                                          const ScanProgress& progress = {}, std::stop_token stop = {});

/// A picture's parameters as A1111 writes them; empty where it has none.
[[nodiscard]] QString parameters_text(const PictureEntry& picture);

} // namespace sfumato
