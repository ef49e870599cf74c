#pragma once
#include <filesystem>
#include <span>
#include <stop_token>
#include <vector>

namespace sfumato {

/// What a folder of models holds.
enum class FolderContent { Models, Loras, Embeddings, Wildcards };

struct ModelFolder {
    std::filesystem::path path;
    FolderContent content = FolderContent::Models;
    bool is_model = false; ///< a diffusers folder, one model as a whole
    bool uppermost = true; ///< what lies above it holds something else
};

/// The roots with every folder below them, parents first, siblings by name, each once; at most five levels deep. A
/// folder's name, in any letter case, says what it holds, as in the layouts of A1111 and ComfyUI: LoRAs in Lora, loras
/// or LyCORIS, textual inversions in embeddings, text files in wildcards; the others hold what the one above does. VAE,
/// ControlNet and other parts are left out with all below them, and nothing is looked for inside a model or among
/// wildcards. Beside a root called "models" its embeddings/ and wildcards/ count, too (A1111 has them there). What
/// is hidden or the system's (is_left_out) and what cannot be read is left out. Blocking; when stopped, what was found
/// so far.
[[nodiscard]] std::vector<ModelFolder> model_folders(std::span<const std::filesystem::path> roots,
                                                     std::stop_token stop = {});

/// Where the files lie that a prompt names, earlier folders first: what completion offers and what a run finds.
struct PromptFolders {
    std::vector<std::filesystem::path> loras, embeddings, wildcards;
    /// These folders, then the others.
    void append(const PromptFolders& others);
    bool operator==(const PromptFolders&) const = default;
};
/// The uppermost folder of each kind among model_folders(roots, stop). Blocking.
[[nodiscard]] PromptFolders prompt_folders(std::span<const std::filesystem::path> roots, std::stop_token stop = {});

} // namespace sfumato
