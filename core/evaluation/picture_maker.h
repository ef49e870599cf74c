#pragma once
#include "core/families/model_loader.h"
#include "core/imaging/image.h"
#include "core/sampling/sampler.h"

#include <stop_token>

namespace sfumato::evaluation {

/// How pictures are sampled, but for prompt and seed.
struct SamplingPlan {
    std::string sampler = "DDIM", schedule = "Automatic";
    int steps = 20, side = 128;
    double guidance_scale = 5;
    /// What the model's card and family recommend.
    [[nodiscard]] static SamplingPlan of(const LoadedModel& model);
    [[nodiscard]] Json to_json() const;
};

/// The clean latents [N, C, h, w] of one picture for every prompt, sampled together; picture i has the noise of seed +
/// i, as in a request of its own. Prompts of different lengths in chunks cannot share a batch: throws Error. Throws
/// Cancelled.
[[nodiscard]] at::Tensor sample_prompts(const LoadedModel& model, const std::vector<std::string>& prompts,
                                        const SamplingPlan& plan, std::uint64_t seed, std::stop_token stop = {},
                                        const StepObserver& on_step = {});

/// The finished pictures, in batches as memory and prompts allow: one that is composed or changes on the way goes
/// alone. `on_picture` hears how many are done.
[[nodiscard]] std::vector<Image> make_pictures(LoadedModel& model, const std::vector<std::string>& prompts,
                                               const SamplingPlan& plan, std::uint64_t seed, std::stop_token stop = {},
                                               const std::function<void(std::size_t done)>& on_picture = {});

/// The pictures as they come back through the autoencoder, encoded and decoded: what a denoiser without any error would
/// show of them. Sides are multiples of the autoencoder's downscale. Throws Cancelled.
[[nodiscard]] std::vector<Image> reconstruct_pictures(LoadedModel& model, const std::vector<Image>& pictures,
                                                      std::uint64_t seed, std::stop_token stop = {});

} // namespace sfumato::evaluation
