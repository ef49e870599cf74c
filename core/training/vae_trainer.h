#pragma once
#include "core/training/training_loop.h"
#include "core/training/vae_training_config.h"

namespace sfumato::training {

/// Trains a VAE on `data` ("scenery[:seed[:count]]" or a folder) into options.out/vae, by vae_loss of the sampled
/// latent's reconstruction of random crops. With config.decoder_only the VAE that lies there, or in config.start, keeps
/// its encoder, and so every latent, and the decoder alone is trained on. The saved scaling factor is 1 / standard
/// deviation of the training pictures' latents. Errors as run_training.
[[nodiscard]] Result<RunResult> train_vae(const std::string& data, const VaeTrainingConfig& config,
                                          const RunOptions& options);

} // namespace sfumato::training
