#pragma once
#include "core/families/model_family.h"
#include "core/text/tokenizer.h"

namespace sfumato {

/// An opened model: every component on its device, in its dtype.
struct LoadedModel {
    ModelFolder folder;
    const ModelFamily* family = nullptr;
    std::unique_ptr<UNet2DCondition> unet;
    std::unique_ptr<AutoencoderKl> vae;
    std::unique_ptr<ClipTextModel> text_encoder;  ///< null without words
    std::shared_ptr<const Tokenizer> tokenizer;   ///< null without words
    std::unique_ptr<NoiseSchedule> schedule;
    at::Device device = at::kCPU;
    at::ScalarType dtype = at::kFloat, vae_dtype = at::kFloat;
};

/// Opens a folder in diffusers' layout. `tokenizer` replaces the model's own where given. Errors: whatever
/// ModelFolder::read, the tokenizer and strict loading refuse.
[[nodiscard]] Result<LoadedModel> load_model(const std::filesystem::path& path, at::Device device, at::ScalarType dtype,
                                             const std::filesystem::path& tokenizer = {});

} // namespace sfumato
