#pragma once
#include "core/families/model_loader.h"
#include "core/pipeline/prompt_encoding.h"
#include "core/sampling/sampler.h"

namespace sfumato {

/// Classifier-free guidance (Ho & Salimans 2022, arXiv:2207.12598): negative + scale (positive - negative), both in one
/// batch; at scale 1, or without words, one forward on the prompt alone. The returned predictor works in float32
/// outside the network; `stop` is looked at between the network's blocks. `model` must outlive it.
[[nodiscard]] NoisePredictor guided_denoiser(const LoadedModel& model, const EncodedPrompts& prompts, double guidance_scale, int pictures,
                                             std::stop_token stop);

} // namespace sfumato
