#include "core/base/left_out_names.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <string>

namespace sfumato {
namespace {

/// Lower case. Synology, QNAP, Windows, archives of macOS, ext4.
constexpr std::array<std::string_view, 13> kSystemNames{
    "#recycle", "@recycle", "@recently-snapshot",        "#snapshot", "@eadir",     "@tmp",     "$recycle.bin",
    "recycler", "recycled", "system volume information", "__macosx",  "lost+found", "found.000"};

} // namespace

bool is_left_out(std::string_view name)
{
    return name.starts_with('.')
        || std::ranges::find(kSystemNames, ascii_lower(std::string(name))) != kSystemNames.end();
}

} // namespace sfumato
