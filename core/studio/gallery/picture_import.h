#pragma once
#include "core/studio/gallery/library_scan.h"

namespace sfumato {

struct ImportReport {
    int entered = 0;
    int without_request = 0;    ///< of those entered: pictures that carry no parameters we read
    int known = 0;              ///< already in the library, byte for byte
    int unreadable = 0;         ///< files that are no picture
    int left_out = 0;           ///< pictures that are hidden, or in a folder of the system (picture_walk.h)
};

/// Copies the pictures below `folder`, which other programs made, into the dated folders of `outputs` by their own
/// dates, and enters them with their parameters; the originals stay. Files of the same name and content are taken once,
/// of the same name and other content get a number. Blocking; a stop between two pictures leaves what was done. Errors:
/// nothing there to import, a file that cannot be copied (full disk), those of the index.
[[nodiscard]] Result<ImportReport> import_pictures(const QString& folder, const QString& outputs,
                                                   const LibraryIndex& index, const ScanProgress& progress = {},
                                                   std::stop_token stop = {});

} // namespace sfumato
