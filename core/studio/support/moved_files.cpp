#include "core/studio/support/moved_files.h"

#include <array>

namespace sfumato {
namespace {

/// Of the data folder, those whose files are named elsewhere (DataDir).
constexpr std::array<std::string_view, 4> kNamedFolders{"/sources/", "/outputs/", "/models/", "/training/"};

/// Empty where it was not moved with the data folder.
std::string moved_to(const std::string& path, const std::filesystem::path& data_folder)
{
    std::error_code unknown;
    for (const std::string_view folder : kNamedFolders) {
        const auto at = path.rfind(folder);
        if (at == std::string::npos) continue;
        if (std::filesystem::exists(path, unknown)) return {};
        const auto now = data_folder / path.substr(at + 1);
        if (std::filesystem::exists(now, unknown)) return now.string();
    }
    return {};
}

} // namespace

void find_moved_files(Json& json, const std::filesystem::path& data_folder)
{
    if (data_folder.empty()) return;
    if (const auto* text = json.get_ptr<const std::string*>(); text && text->starts_with('/')) {
        if (std::string now = moved_to(*text, data_folder); !now.empty()) json = std::move(now);
    } else if (json.is_structured()) {
        for (Json& part : json) find_moved_files(part, data_folder);
    }
}

} // namespace sfumato
