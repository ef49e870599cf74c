#pragma once
#include "core/training/denoiser_training_config.h"
#include "core/training/training_loop.h"
#include "core/training/vae_training_config.h"

namespace sfumato::training {

/// A whole model, phase after phase: autoencoder, denoiser on its latents, then the decoder alone. Defaults are the
/// embedded model's, seed included.
struct ModelTrainingConfig {
    VaeTrainingConfig vae;
    DenoiserTrainingConfig diffusion;
    VaeTrainingConfig decoder = VaeTrainingConfig::decoder_recipe();

    [[nodiscard]] Json to_json() const;
    /// The defaults overridden by the objects "vae", "diffusion" and "decoder" of `json`; its "seed" and "flip" hold
    /// for all three. Errors: as those of the parts, and any other key.
    [[nodiscard]] static Result<ModelTrainingConfig> from_json(const Json& json, const std::string& where);
};

/// Runs the phases that are not finished yet into options.out; options.max_seconds is for all of them together.
/// `on_phase` is told the name of each phase as it begins. Errors as run_training.
[[nodiscard]] Result<RunResult> train_model(const std::string& data, const ModelTrainingConfig& config,
                                            const RunOptions& options,
                                            const std::function<void(const std::string&)>& on_phase = {});

} // namespace sfumato::training
