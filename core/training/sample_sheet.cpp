#include "core/training/sample_sheet.h"

#include "core/sampling/sampler.h"

namespace sfumato::training {

at::Tensor sample_pictures(const Denoiser& denoiser, const Autoencoder& vae, const NoiseProcess& process,
                           const at::Tensor& conditions, const at::Tensor& empty, const SheetOptions& options)
{
    const at::NoGradGuard no_grad;
    const auto& sampler = *value_or_throw(sampler_by_name("DDIM"));
    const auto path = value_or_throw(make_trajectory(sampler, process, Schedule::Automatic, options.steps));
    const auto noise = make_torch_noise(options.seed, options.count);
    const int side = denoiser.traits().sample_size;
    const at::Tensor start = noise->draw({denoiser.traits().in_channels, side, side}) * path.init_noise_sigma;

    Conditioning conditioning;
    if (conditions.defined()) conditioning.context = at::cat({empty, conditions});
    const auto predict = [&](const DenoiserInput& input) {
        const at::Tensor time = at::full({input.x.size(0)}, input.timestep);
        if (!conditions.defined()) return denoiser.forward(input.x, time, conditioning).to(at::kFloat);
        const at::Tensor both = denoiser.forward(at::cat({input.x, input.x}), at::cat({time, time}), conditioning);
        const auto halves = both.to(at::kFloat).chunk(2);
        return halves[0] + options.guidance * (halves[1] - halves[0]);
    };
    const at::Tensor latents = sampler.sample(start,
                                              {.process = process,
                                               .path = path,
                                               .predict = predict,
                                               .noise = *noise,
                                               .on_step = [](const SamplerStep& step) { return step.x; }});
    return vae.decode(vae.traits().latent.unscaled(latents)).to(at::kFloat);
}

} // namespace sfumato::training
