#include "core/base/resources.h"

#include "core/base/platform.h"

namespace sfumato {
namespace fs = std::filesystem;

fs::path find_resource(const fs::path& name)
{
    std::error_code ignored;
    const fs::path program = program_folder();
    for (const fs::path& folder :
         {program / "../share/sfumato", program / "../../resources", fs::path(SFUMATO_RESOURCES)})
        if (const fs::path found = folder / name; fs::exists(found, ignored)) return found.lexically_normal();
    return {};
}

} // namespace sfumato
