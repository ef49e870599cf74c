#include "core/base/resources.h"

namespace sfumato {
namespace fs = std::filesystem;

fs::path find_resource(const fs::path& name)
{
    std::error_code ignored;
    const fs::path program = fs::read_symlink("/proc/self/exe", ignored).parent_path();
    for (const fs::path& folder :
         {program / "../share/sfumato", program / "../../resources", fs::path(SFUMATO_RESOURCES)})
        if (const fs::path found = folder / name; fs::exists(found, ignored)) return found.lexically_normal();
    return {};
}

} // namespace sfumato
