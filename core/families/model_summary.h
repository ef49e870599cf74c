#pragma once
#include "core/base/json.h"
#include "core/families/model_spec.h"

namespace sfumato {

struct ModelPart {
    std::string name;   ///< as its family calls the folder: "unet", "vae", "text_encoder"
    std::string type;   ///< the class its config.json names; empty in single files
    std::size_t tensors = 0, parameters = 0, bytes = 0;
    std::string dtype;  ///< "float16", or several joined by ", "
};

/// What can be told of model weights from names and shapes alone, without loading them.
struct ModelSummary {
    std::string kind{};       ///< "model folder", "checkpoint", "LoRA", "textual inversion", "VAE" ...
    std::string family{};     ///< id in the table of families; empty where there is none
    std::string title{};      ///< the family for people; says so of an inpainting model
    std::string prediction{}; ///< "epsilon", "v_prediction", "sample"; empty where it does not show
    int size = 0;             ///< side in pixels that a model was trained at; 0 where it does not show
    std::optional<Error> problem{}; ///< why a whole model cannot be opened
    std::vector<ModelPart> parts{};
    std::map<std::string, std::string> metadata{};
    /// Of the denoiser's weights; of the first part where there is none.
    [[nodiscard]] std::string dtype() const;
    [[nodiscard]] Json to_json() const;
};

/// `path`: a diffusers folder (model_index.json), the folder of one part (config.json), or a file of weights.
/// Errors: no model there, a part that is named but missing, a broken file.
[[nodiscard]] Result<ModelSummary> summarize_model(const std::filesystem::path& path);

} // namespace sfumato
