#pragma once
#include "core/diffusion/noise_schedule.h"
#include "core/models/autoencoder_kl.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"

#include <filesystem>
#include <span>
#include <string>

namespace sfumato {

/// How a family turns text into what its U-Net receives. The states of several towers are joined along the last
/// dimension.
struct TextRule {
    /// Every tower's last layer but one without the final norm, whatever the clip skip (SDXL); else the N-th last
    /// through the final norm.
    bool penultimate = false;
    /// The U-Net also takes the last tower's `pooled` and the sizes (H, W, 0, 0, H, W).
    bool pooled = false;
    /// An empty negative prompt is zeros, states and pooled, instead of the encoding of "".
    bool empty_negative_is_zero = false;
};

/// What stands behind the end of a text where the model's own tokenizer does not say.
enum class Padding { EndOfText, Zero };

/// A text tower of the one-file layout: where it lies, and what its shapes do not tell.
struct OneFileTower {
    const char* prefix;
    bool open_clip = false; ///< OpenCLIP's names and exact GELU; else transformers' and the quick approximation
    bool projected = false;
    int unused_layers = 0;           ///< blocks at the end that are stored but not run
    Padding padding = Padding::EndOfText;
};

/// What the tensors of a one-file model do not say.
struct OneFileLayout {
    std::span<const OneFileTower> towers;   ///< the file is of this family if it holds all of them
    HeadRule heads;
    double latent_scale;
    int sample_size = 64, sample_size_v = 64;    ///< latent side the U-Net was trained at; with v-prediction
    Prediction prediction
        = Prediction::Epsilon; ///< where nothing in or beside the file tells; inpainting models: epsilon
};

/// A usual size in pixels.
struct FamilySize {
    int width, height;
};

/// What the program offers when a model of the family is opened.
struct FamilyDefaults {
    int steps = 20;
    double guidance_scale = 7.5;
    const char* sampler = "DPM++ 2M";
    const char* schedule = "Karras";
    std::span<const FamilySize> sizes{};    ///< none: the usual shapes of as many pixels as it was trained on
};

struct ModelSpec;

/// A model family as data: how it is recognised and what it likes. No switch over families exists elsewhere.
struct ModelFamily {
    const char* id;
    const char* title;
    bool (*matches)(const ModelSpec& spec);
    TextRule text{};
    FamilyDefaults defaults{};
    const OneFileLayout* one_file = nullptr;    ///< null: only as a folder
};

[[nodiscard]] std::span<const ModelFamily* const> all_families();

extern const ModelFamily kScenery, kStableDiffusion1, kStableDiffusion2, kStableDiffusionXl, kUnconditional;

} // namespace sfumato
