#include "core/pipeline/prompt_folders.h"

#include "core/base/ascii.h"
#include "core/base/left_out_names.h"
#include "core/families/model_family.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace sfumato {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kDeepest = 5; // A1111: models/Stable-diffusion/group/name

struct Named {
    std::string_view name;
    FolderContent content;
};
constexpr std::array kContents{Named{"lora", FolderContent::Loras}, Named{"loras", FolderContent::Loras},
                               Named{"lycoris", FolderContent::Loras}, Named{"embeddings", FolderContent::Embeddings},
                               Named{"wildcards", FolderContent::Wildcards}};
/// Where A1111 and ComfyUI keep parts of models besides what families call theirs, and additions that a prompt does not
/// name.
constexpr std::array<std::string_view, 11> kParts{"vae_approx",       "vae-approx",    "esrgan",      "upscale_models",
                                                  "controlnet",       "clip",          "clip_vision", "text_encoders",
                                                  "diffusion_models", "hypernetworks", "style_models"};

/// In lower case; also of a path that ends in a slash.
std::string name_of(const fs::path& folder)
{
    return ascii_lower((folder.has_filename() ? folder : folder.parent_path()).filename().string());
}

std::optional<FolderContent> content_called(const std::string& name)
{
    const auto found = std::ranges::find(kContents, name, &Named::name);
    return found == kContents.end() ? std::nullopt : std::optional(found->content);
}

/// Whether a folder of this name holds parts of models: a component that lies by itself is none.
bool is_of_parts(const std::string& name)
{
    bool found = std::ranges::find(kParts, name) != kParts.end();
    for (const ModelFamily* family : all_families())
        family->for_each_component([&](const auto& component) { found = found || name == component.folder; });
    return found;
}

/// Sorted by name, hidden ones and the system's left out.
std::vector<fs::path> folders_in(const fs::path& folder)
{
    std::vector<fs::path> found;
    std::error_code unreadable;
    for (fs::directory_iterator entry(folder, unreadable), end; !unreadable && entry != end;
         entry.increment(unreadable)) {
        std::error_code gone;
        if (entry->is_directory(gone) && !is_left_out(entry->path().filename().string()))
            found.push_back(entry->path());
    }
    std::ranges::sort(found);
    return found;
}

class Walk {
public:
    explicit Walk(std::stop_token stop) : stop_(std::move(stop)) {}
    void enter(const fs::path& folder, std::optional<FolderContent> above = std::nullopt)
    {
        std::error_code missing;
        const fs::path place = fs::canonical(folder, missing);
        if (missing || !fs::is_directory(place, missing) || std::ranges::find(around_, place) != around_.end()
            || !seen_.insert(folder).second)
            return;
        ModelFolder here{.path = folder};
        here.content = content_called(name_of(folder)).value_or(above.value_or(FolderContent::Models));
        here.uppermost = here.content != above;
        here.is_model = here.content == FolderContent::Models && fs::exists(folder / "model_index.json", missing);
        folders.push_back(here);
        if (stop_.stop_requested() || here.is_model || here.content == FolderContent::Wildcards
            || around_.size() == kDeepest)
            return;
        around_.push_back(place);
        for (const fs::path& child : folders_in(folder))
            if (!is_of_parts(name_of(child))) enter(child, here.content);
        around_.pop_back();
    }

    std::vector<ModelFolder> folders;

private:
    std::stop_token stop_;
    std::set<fs::path> seen_;
    std::vector<fs::path> around_; // canonical: a link that leads back up would have no end
};

} // namespace

std::vector<ModelFolder> model_folders(std::span<const fs::path> roots, std::stop_token stop)
{
    Walk walk(std::move(stop));
    for (const fs::path& given : roots) {
        fs::path root = given.lexically_normal();
        if (!root.has_filename()) root = root.parent_path();
        walk.enter(root);
        if (name_of(root) != "models") continue;
        const fs::path parent = root.has_parent_path() ? root.parent_path() : fs::path(".");
        for (const fs::path& beside : folders_in(parent))
            if (const auto content = content_called(name_of(beside));
                content == FolderContent::Embeddings || content == FolderContent::Wildcards)
                walk.enter(beside);
    }
    return std::move(walk.folders);
}

void PromptFolders::append(const PromptFolders& others)
{
    for (const auto list : {&PromptFolders::loras, &PromptFolders::embeddings, &PromptFolders::wildcards})
        for (const fs::path& folder : others.*list)
            if (std::ranges::find(this->*list, folder) == (this->*list).end()) (this->*list).push_back(folder);
}

PromptFolders prompt_folders(std::span<const fs::path> roots, std::stop_token stop)
{
    PromptFolders folders;
    for (const ModelFolder& folder : model_folders(roots, std::move(stop))) {
        if (!folder.uppermost) continue;
        if (folder.content == FolderContent::Loras) folders.loras.push_back(folder.path);
        if (folder.content == FolderContent::Embeddings) folders.embeddings.push_back(folder.path);
        if (folder.content == FolderContent::Wildcards) folders.wildcards.push_back(folder.path);
    }
    return folders;
}

} // namespace sfumato
