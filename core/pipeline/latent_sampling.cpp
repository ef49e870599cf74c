#include "core/pipeline/latent_sampling.h"

#include "core/base/cancelled.h"
#include "core/pipeline/tiled_denoiser.h"

namespace sfumato {

using at::Tensor;

Tensor initial_noise(const SamplerTrajectory& sampling, NoiseSource& noise, at::IntArrayRef shape_of_one)
{
    return noise.draw(shape_of_one) * sampling.trajectory.init_noise_sigma;
}

Tensor sample_latents(const SampledModel& model, const SamplerTrajectory& sampling, LatentSampling run,
                      NoiseSource& noise)
{
    if (run.first >= sampling.model_calls()) return run.latents;
    const auto observe = [&](const SamplerStep& step) {
        Tensor next = run.on_step ? run.on_step(step) : step.x;
        throw_if_stopped(run.stop);
        return next;
    };
    const auto pictures = static_cast<int>(run.latents.size(0));
    ModelFunction guided = guided_denoiser(model, std::move(run.prompts), run.guidance, pictures, run.stop);
    if (run.tile_height > 0) guided = tiled_denoiser(std::move(guided), run.tile_height, run.tile_width);
    return sampling.sampler.sample(run.latents,
                                   {.process = sampling.process,
                                    .trajectory = sampling.trajectory,
                                    .first = run.first,
                                    .eta = run.eta,
                                    .model = std::move(guided),
                                    .noise = noise,
                                    .on_step = observe});
}

} // namespace sfumato
