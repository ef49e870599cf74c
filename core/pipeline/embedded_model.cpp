#include "core/base/resources.h"
#include "core/base/command_option.h"
#include "core/pipeline/pipeline.h"

#include <cstdlib>

namespace sfumato {
namespace fs = std::filesystem;

Result<fs::path> embedded_model_folder()
{
    constexpr const char* kModel = "models/scenery";
    if (const char* chosen = std::getenv("SFUMATO_EMBEDDED_MODEL");
        chosen && fs::exists(fs::path(chosen) / "model_index.json"))
        return fs::path(chosen);
    if (const fs::path found = find_resource(fs::path(kModel) / "model_index.json"); !found.empty())
        return found.parent_path();
    return fail(Message::tr("built-in model"),
                Message::tr("it is not where the program expects it (%1)",
                            verbatim(SFUMATO_RESOURCES "/models/scenery")),
                Message::tr("install the program again, or choose another model with %1", command_option("--model")));
}

} // namespace sfumato
