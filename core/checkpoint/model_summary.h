#pragma once
#include "core/base/json.h"
#include "core/checkpoint/safetensors.h"

#include <stop_token>

namespace sfumato {

struct ModelPart {
    std::string name;   ///< as diffusers names its folder: "unet", "vae", "text_encoder"
    std::string type;   ///< the class its config.json names; empty in single files
    std::size_t tensors = 0, parameters = 0, bytes = 0;
    std::string dtype;  ///< "float16", or several joined by ", "
};

/// What can be told of model weights from names and shapes alone, without loading them.
struct ModelSummary {
    std::string kind;       ///< "model folder", "checkpoint", "LoRA", "textual inversion", "VAE" ...
    std::string family;     ///< "sd1", "sd2", "sdxl", "scenery", "unconditional"; empty where it does not show
    std::string title;      ///< the family for people
    std::string prediction; ///< "epsilon", "v_prediction", "sample"; empty where it does not show
    std::vector<ModelPart> parts;
    std::map<std::string, std::string> metadata;
    [[nodiscard]] Json to_json() const;
};

/// `path`: a diffusers folder (model_index.json), the folder of one part (config.json), or a .safetensors file.
/// Errors: no model there, a part that is named but missing, a broken file.
[[nodiscard]] Result<ModelSummary> summarize_model(const std::filesystem::path& path);

/// SHA-256 that identifies a model, 64 hexadecimal digits: of the file itself; of a folder, the hash of what
/// `sha256sum` prints for its weights ("<hash>  <part>/<file>\n", sorted by path).
[[nodiscard]] Result<std::string> hash_model(const std::filesystem::path& path, std::stop_token stop = {});

} // namespace sfumato
