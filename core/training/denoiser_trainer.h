#pragma once
#include "core/training/denoiser_training_config.h"
#include "core/training/training_loop.h"

namespace sfumato::training {

/// Trains denoiser and text encoder together, from random weights, on the latents of `data`, into options.out, which is
/// a complete model folder at every checkpoint. Without captions in the data, or with `unconditional`, the denoiser
/// alone. With config.from, a model that exists goes on learning instead: its denoiser, or only what of that reads
/// text, in the precision of its files; everything else is copied as it is (fine_tuning.h). Errors as run_training;
/// also no VAE where one should be, a model that cannot be fine-tuned, no captions for one that reads words, not enough
/// memory.
[[nodiscard]] Result<RunResult> train_denoiser(const std::string& data, const DenoiserTrainingConfig& config,
                                               const RunOptions& options);

} // namespace sfumato::training
