#pragma once
#include "core/base/json.h"

#include <filesystem>

namespace sfumato {

/// Files of the data folder that `json` names by the path the folder had when it was written (sources of repaints,
/// pictures, models) are named by the path they have now. Only what is not there, and is there under `data_folder`, is
/// named anew. Blocking: looks at the disk for each absolute path.
void find_moved_files(Json& json, const std::filesystem::path& data_folder);

} // namespace sfumato
