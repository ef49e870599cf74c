#include "core/pipeline/pipeline.h"

#include <cstdlib>

namespace sfumato {
namespace fs = std::filesystem;

Result<fs::path> embedded_model_folder()
{
    std::vector<fs::path> places;
    if (const char* chosen = std::getenv("SFUMATO_EMBEDDED_MODEL")) places.emplace_back(chosen);
    std::error_code ignored;
    // Installed beside the program (bin/../share/sfumato), or run from the build folder of a source tree.
    const fs::path program = fs::read_symlink("/proc/self/exe", ignored).parent_path();
    places.push_back(program / "../share/sfumato/models/scenery");
    places.push_back(program / "../../resources/models/scenery");
    places.emplace_back(SFUMATO_RESOURCES "/models/scenery");
    for (const fs::path& place : places)
        if (fs::exists(place / "model_index.json")) return place.lexically_normal();
    return fail("built-in model", "it is not where the program expects it (" + places.back().string() + ")",
                "install the program again, or choose another model with --model");
}

} // namespace sfumato
