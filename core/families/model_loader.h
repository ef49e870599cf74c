#pragma once
#include "core/families/lora_key_map.h"
#include "core/families/model_spec.h"
#include "core/text/tokenizer.h"

namespace sfumato {

/// A text encoder and the tokenizer that feeds it; `tokenizer->pad_id()` is the one this tower was trained with.
struct TextTower {
    std::string name;           ///< the component's: "text_encoder", "text_encoder_2"
    std::unique_ptr<TextEncoder> encoder;
    std::shared_ptr<const Tokenizer> tokenizer;
};

/// An opened model: every component on its device, in its dtype.
struct LoadedModel {
    ModelSpec spec;
    std::unique_ptr<Denoiser> denoiser;
    std::unique_ptr<Autoencoder> vae;
    std::vector<TextTower> text;                  ///< none without words, two with SDXL; see spec.text_rule
    std::unique_ptr<const NoiseProcess> process;  ///< it was trained with
    at::Device device = at::kCPU;
    at::ScalarType dtype = at::kFloat, vae_dtype = at::kFloat;

    /// Of the latents that are sampled.
    [[nodiscard]] const LatentFormat& latent_format() const { return vae->traits().latent; }
    /// Error if a file that weights are still read from lost bytes since it was opened.
    [[nodiscard]] Result<void> intact() const;
};

/// Denoisers of fewer parameters gain no time by computing in 16 bits (docs/performance.md), and lose digits.
inline constexpr std::int64_t kSmallDenoiser = 6'000'000;
/// The dtype of a model that was asked for in none: float16 on a GPU; bfloat16 on processors that multiply it natively,
/// unless the denoiser is small; else float32.
[[nodiscard]] at::ScalarType automatic_dtype(at::Device device, std::int64_t denoiser_parameters = kSmallDenoiser);

/// Opens a folder in diffusers' layout or a one-file model; without a dtype, in the automatic one. Errors: whatever
/// ModelSpec::read, the tokenizer and strict loading refuse.
[[nodiscard]] Result<LoadedModel> load_model(const std::filesystem::path& path, at::Device device,
                                             std::optional<at::ScalarType> dtype, const ModelOverrides& overrides = {});

/// The living parameters by component, valid as long as the model. Whoever changes one assigns a tensor of the same
/// device, dtype and memory format, and never writes into the one that is there: it may be a page of the model's file.
[[nodiscard]] LiveNetworks live_tensors(LoadedModel& model);

} // namespace sfumato
