#pragma once
#include <string_view>

namespace sfumato {

/// Whether a file or folder of this name is hidden or the system's, and never meant when somebody names the folder
/// around it: dot names (.Trash-1000, ._a.jpg), trashes (#recycle, $RECYCLE.BIN), thumbnails and snapshots of network
/// disks (@eaDir), System Volume Information, lost+found. Case does not matter.
[[nodiscard]] bool is_left_out(std::string_view name);

} // namespace sfumato
