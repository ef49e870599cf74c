#pragma once
#include "core/families/model_family.h"

#include <optional>

namespace sfumato {

/// What the person put in place of a model's own parts.
struct ModelOverrides {
    std::filesystem::path tokenizer;    ///< folder; for every text tower
    std::filesystem::path vae;          ///< one file in either layout, or a folder
};

/// One text tower before it is loaded.
struct TowerSpec {
    ClipTextConfig config;
    std::filesystem::path tokenizer;    ///< folder; empty: the standard vocabulary of CLIP
    std::optional<Padding> padding;     ///< none: as the tokenizer says
};

/// Everything about a model but the values of its weights: configs, read or inferred from shapes, the family, and where
/// each tensor lies. The headers of all files are read and checked; no weight is.
struct ModelSpec {
    std::filesystem::path path;                 ///< a folder in diffusers' layout, or one .safetensors file
    std::filesystem::path vae_path;             ///< of a VAE that replaces the built-in one; empty: none does
    const ModelFamily* family = nullptr;
    UNet2DConditionConfig unet;
    AutoencoderKlConfig vae;
    std::vector<TowerSpec> text;                ///< none: the model makes pictures without words
    NoiseScheduleConfig scheduler;
    TextRule text_rule;
    bool sentencepiece = false;                 ///< the tokenizer folder holds a sentencepiece model
    Json card = Json::object();                 ///< sfumato.json, if there: title, defaults, vocabulary
    /// By diffusers' names: "unet", "vae", "text_encoder", "text_encoder_2".
    std::map<std::string, Weights> weights;

    /// The channels behind the latent's own that the U-Net takes: mask and masked picture of an inpainting model, or 0.
    [[nodiscard]] int extra_channels() const { return unet.in_channels - vae.latent_channels; }
    /// Side in pixels that the model was trained at.
    [[nodiscard]] int native_size() const { return unet.sample_size * vae.downscale(); }

    /// A VAE beside the model (NAME.vae.safetensors) counts unless another is given. Errors: no model there, of no
    /// family that Sfumato knows, a component missing, broken, or of a kind unknown; parts that do not fit each other.
    [[nodiscard]] static Result<ModelSpec> read(const std::filesystem::path& path,
                                                const ModelOverrides& overrides = {});
};

/// "text_encoder", "text_encoder_2": the name of the tower at `index`.
[[nodiscard]] std::string tower_name(std::size_t index);

} // namespace sfumato
