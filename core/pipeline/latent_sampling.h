#pragma once
#include "core/pipeline/guided_denoiser.h"
#include "core/sampling/sampler_trajectory.h"

namespace sfumato {

/// What a run is sampled with, from conditioning to clean latents.
struct LatentSampling {
    at::Tensor latents; ///< float32 [B, C, h, w], in the sampler's scaling; enters model call `first`
    int first = 0;
    PromptConditioning prompts{}; ///< for B pictures
    Guidance guidance{};
    double eta = 0; ///< DDIM only
    /// Latents larger than this are denoised in tiles of this size (tiled_denoiser.h); 0: as a whole.
    std::int64_t tile_height = 0, tile_width = 0;
    StepObserver on_step{};
    std::stop_token stop{}; ///< looked at between the network's blocks and after every model call
};

/// Unit noise as it enters the first model call: [B, C, h, w] for the B pictures of `noise`; shape_of_one: C, h, w.
[[nodiscard]] at::Tensor initial_noise(const SamplerTrajectory& sampling, NoiseSource& noise,
                                       at::IntArrayRef shape_of_one);

/// The clean latents, float32 [B, C, h, w]; the ones given where no model call is left. Throws Error, Cancelled, and
/// what the observer throws.
[[nodiscard]] at::Tensor sample_latents(const SampledModel& model, const SamplerTrajectory& sampling,
                                        LatentSampling run, NoiseSource& noise);

} // namespace sfumato
