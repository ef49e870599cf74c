#pragma once
#include "core/diffusion/noise_schedule.h"
#include "core/models/autoencoder_kl.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace sfumato {

/// The configs of a diffusers folder, read and checked, before any weight is touched.
struct ModelFolder {
    std::filesystem::path path;
    UNet2DConditionConfig unet;
    AutoencoderKlConfig vae;
    std::optional<ClipTextConfig> text_encoder; ///< none: the model makes pictures without words
    NoiseScheduleConfig scheduler;
    bool sentencepiece = false;                 ///< the tokenizer folder holds a sentencepiece model
    Json card = Json::object();                 ///< sfumato.json, if there: title, defaults, vocabulary

    /// Reads model_index.json and the config of every component. Errors: no model folder, a component missing,
    /// a config of a kind we do not know.
    [[nodiscard]] static Result<ModelFolder> read(const std::filesystem::path& path);
};

/// What the program offers when a model of the family is opened.
struct FamilyDefaults {
    int size = 512, steps = 20;
    double guidance_scale = 7.5;
    const char* sampler = "DPM++ 2M";
    const char* schedule = "Karras";
};

/// A model family as data: how it is recognised and what it likes. No switch over families exists elsewhere.
struct ModelFamily {
    const char* id;
    const char* title;
    bool (*matches)(const ModelFolder& folder);
    FamilyDefaults defaults;
};

[[nodiscard]] std::span<const ModelFamily* const> all_families();
/// The first family of the table that recognises the folder. Errors: none does.
[[nodiscard]] Result<const ModelFamily*> family_of(const ModelFolder& folder);

extern const ModelFamily kScenery, kStableDiffusion1, kStableDiffusion2, kUnconditional;

} // namespace sfumato
