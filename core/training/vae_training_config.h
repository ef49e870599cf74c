#pragma once
#include "core/models/autoencoder_kl.h"
#include "core/training/adversarial_loss.h"
#include "core/training/data_set.h"
#include "core/training/optimisation_config.h"

namespace sfumato::training {

/// The autoencoder's recipe. Defaults are those of the embedded model.
struct VaeTrainingConfig {
    OptimisationConfig run{.steps = 6000,
                           .seed = 1,
                           .batch_size = 16,
                           .learning_rate = 1.5e-3,
                           .lr_warmup_steps = 60,
                           .constant_share = 0.5,
                           .min_lr_ratio = 0.03,
                           .weight_decay = 1e-4,
                           .ema_decay = 0.995,
                           .ema_decay_late = 0.995};
    int crop = 64;                  ///< side of the training crops, pixels
    int crop_grid = 8;              ///< their offsets are multiples of this
    double l1_weight = 1, l2_weight = 1, edge_weight = 0.3, mean_weight = 0.5, kl_weight = 1e-5;
    double object_weight = 1;       ///< of the pixels where the data set knows a thing to be
    bool decoder_only = false;      ///< a second phase: the encoder, and so every latent, stays as it is
    /// Of the steps in which latent and picture are turned or made smaller alike (latent_transform.h).
    double equivariance_share = 0;
    AdversarialConfig adversarial;
    double latent_noise = 0;        ///< standard deviation added to latents, in units of the latents' own
    std::string
        start; ///< folder of a VAE to start from, instead of random weights; for the decoder alone: instead of out/vae
    std::string precision = "auto";
    DataOptions data;
    AutoencoderKlConfig vae{.latent_channels = 4,
                            .block_out_channels = {16, 32, 64, 128},
                            .layers_per_block = 1,
                            .norm_num_groups = 4,
                            .sample_size = 128,
                            .scaling_factor = 1,
                            .mid_block_add_attention = false,
                            .force_upcast = false};

    /// The recipe of the second phase, in which the decoder alone learns to draw from latents that are a little off.
    [[nodiscard]] static VaeTrainingConfig decoder_recipe();
    [[nodiscard]] Json to_json() const;
    /// The defaults overridden by `json`. Errors: unknown keys, wrong types, impossible values.
    [[nodiscard]] static Result<VaeTrainingConfig> from_json(const Json& json, const std::string& where);
};

} // namespace sfumato::training
