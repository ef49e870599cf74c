#include "core/training/sample_sheet.h"

#include "core/pipeline/latent_sampling.h"

namespace sfumato::training {

at::Tensor sample_pictures(Denoiser& denoiser, const Autoencoder& vae, const NoiseProcess& process,
                           const at::Tensor& conditions, const at::Tensor& empty, const SheetOptions& options)
{
    const at::NoGradGuard no_grad;
    const char* const sampler = process.kind() == ProcessKind::DiscreteVp ? "DDIM" : "Euler";
    const SamplerTrajectory sampling
        = value_or_throw(make_sampler_trajectory(process, sampler, "Automatic", options.steps));
    const auto noise = make_torch_noise(options.seed, options.count);
    const DenoiserTraits& traits = denoiser.traits();
    PromptConditioning prompts;
    prompts.positive = {{{{options.steps, {.context = conditions}}}, 1}};
    if (empty.defined()) prompts.negative = {{options.steps, {.context = empty}}};
    const at::Tensor latents
        = sample_latents({denoiser, process}, sampling,
                         {.latents = initial_noise(sampling, *noise,
                                                   {traits.in_channels, traits.sample_size, traits.sample_size}),
                          .prompts = std::move(prompts),
                          .guidance = {.scale = options.guidance}},
                         *noise);
    return vae.decode(vae.traits().latent.unscaled(latents)).to(at::kFloat);
}

} // namespace sfumato::training
