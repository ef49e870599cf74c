#pragma once
#include "core/diffusion/loss.h"
#include "core/families/model_spec.h"
#include "core/training/data_set.h"
#include "core/training/optimisation_config.h"
#include "core/training/word_curriculum.h"

namespace sfumato::training {

/// What of a model that exists is trained on; "all" is its whole denoiser.
inline constexpr const char *kAllWeights = "all", *kCrossAttention = "cross-attention";

/// The denoiser's recipe. Defaults are those of the embedded model.
struct DenoiserTrainingConfig {
    OptimisationConfig run{.steps = 15000,
                           .seed = 1,
                           .batch_size = 48,
                           .learning_rate = 8e-4,
                           .lr_warmup_steps = 200,
                           .constant_share = 0.6,
                           .min_lr_ratio = 0.02,
                           .weight_decay = 0.01,
                           .ema_decay = 0.999,
                           .ema_decay_late = 0.9995,
                           .ema_late_from = 4000,
                           .validate_every = 500,
                           .sample_every = 1000};
    int gradient_accumulation = 1;    ///< a batch is worked through in this many pieces per worker, to need less memory
    double caption_dropout = 0.1;     ///< share of captions replaced by the empty one (for classifier-free guidance)
    bool unconditional = false;       ///< no text at all: the noise predictor alone
    int vocabulary_size = 512;
    bool min_snr = true;
    double min_snr_gamma = 5, noisy_floor = 0.5; ///< see LossWeighting
    double timestep_shift = 1;        ///< above 1: more of the noisy timesteps, see stratified_timesteps
    double object_weight
        = 5; ///< of the loss where the data set knows a thing to be, falling to 1 with the learning rate
    WordCurriculumConfig word_curriculum;     ///< in words that are not learnt by themselves
    std::string from;                 ///< folder of a model to fine-tune; empty: from random weights
    std::string weights = kAllWeights; ///< of that model: a TrainablePart of its family; its text encoder stays as it
                                       ///< is
    std::string vae;                  ///< folder of the trained VAE; empty: out/vae
    std::string precision = "auto";
    std::string title;                ///< name shown for the model; empty: the data's
    std::vector<std::string> sheet_prompts; ///< empty: the data's own
    double sheet_guidance = 4;
    int sheet_steps = 20, sheet_pictures = 12;
    DataOptions data;
    NoiseScheduleConfig schedule{.rescale_betas_zero_snr = true,
                                 .prediction_type = Prediction::V,
                                 .timestep_spacing = "trailing"};
    const ModelFamily* family;         ///< of the model
    ComponentSpec<DenoiserType> denoiser;
    ComponentSpec<TextEncoderType> text_encoder;    ///< its first, even where `unconditional` leaves it out

    DenoiserTrainingConfig() : DenoiserTrainingConfig(*family_by_id(kDefaultFamily)) {}
    /// By the family's own recipe for models from random weights. Precondition: it has one.
    explicit DenoiserTrainingConfig(const ModelFamily& trained);
    static constexpr const char* kDefaultFamily = "scenery";    ///< the embedded model's

    [[nodiscard]] Json to_json() const;
    /// The defaults overridden by `json`. Errors: unknown keys, wrong types, impossible values.
    [[nodiscard]] static Result<DenoiserTrainingConfig> from_json(const Json& json, const std::string& where);
    [[nodiscard]] LossWeighting weighting() const
    {
        return {.kind = min_snr ? LossWeighting::Kind::MinSnr : LossWeighting::Kind::Simple,
                .gamma = min_snr_gamma,
                .noisy_floor = noisy_floor};
    }
};

} // namespace sfumato::training
