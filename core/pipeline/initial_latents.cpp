#include "core/pipeline/initial_latents.h"

#include "core/pipeline/image_tensor.h"
#include "core/pipeline/latents.h"

#include <algorithm>

namespace sfumato {
namespace {

using at::Tensor;

/// The mask of latents: the strongest of the pixels under each; diffusers takes the one at the top left.
Tensor latent_mask(const GreyImage& mask, MaskMode mode, int downscale)
{
    if (mode == MaskMode::Studio) return at::max_pool2d(to_unit(mask), {downscale, downscale});
    return to_unit(mask).slice(2, 0, mask.height, downscale).slice(3, 0, mask.width, downscale).contiguous();
}

class LatentPreparation {
public:
    LatentPreparation(LoadedModel& model, const GenerationRequest& request, const SourceImages& source_images,
                      const SamplerTrajectory& sampling, NoiseSource& noise, Trace& trace)
        : model_(model), request_(request), source_images_(source_images), sampling_(sampling), noise_(noise),
          trace_(trace), downscale_(model.latent_format().size_multiple())
    {
    }
    InitialLatents operator()();

private:
    [[nodiscard]] bool takes_masks() const { return model_.spec.extra_channels() > 0; }
    [[nodiscard]] Tensor draw(PictureSize size)
    {
        return noise_.draw(
            {model_.latent_format().sampled_channels(), size.height / downscale_, size.width / downscale_});
    }
    [[nodiscard]] Tensor encode_init_image();
    /// Mask and latent of the masked picture, for models that were trained for inpainting; without a mask all is
    /// masked.
    [[nodiscard]] Tensor encode_masked_image();
    [[nodiscard]] Tensor with_masked_content(const Tensor& original, const Tensor& strength);

    LoadedModel& model_;
    const GenerationRequest& request_;
    const SourceImages& source_images_;
    const SamplerTrajectory& sampling_;
    NoiseSource& noise_;
    Trace& trace_;
    const int downscale_;
};

Tensor LatentPreparation::encode_init_image()
{
    Tensor drawn;
    const Tensor latents = encode_image(model_, to_signed_unit(source_images_.init_image()), noise_, drawn);
    trace_.add("posterior_noise", drawn);
    return latents;
}

Tensor LatentPreparation::encode_masked_image()
{
    const auto& inpainting = source_images_.inpainting();
    // Of an enlarged picture the model sees a tile at a time.
    const int width = std::min(request_.width, source_images_.size().width),
              height = std::min(request_.height, source_images_.size().height);
    const Tensor mask = inpainting ? latent_mask(inpainting->inpaint_mask, inpainting->mode, downscale_)
                                   : at::ones({1, 1, height / downscale_, width / downscale_});
    const Tensor seen = inpainting
        ? to_signed_unit(source_images_.init_image()) * (1 - to_unit(inpainting->inpaint_mask))
        : at::zeros({1, 3, height, width});
    Tensor drawn;
    const Tensor latents = encode_image(model_, seen, noise_, drawn);
    trace_.add("mask", mask);
    trace_.add("masked_image_latents", latents.narrow(0, 0, 1));
    return at::cat({mask.expand({latents.size(0), -1, -1, -1}), latents}, 1);
}

Tensor LatentPreparation::with_masked_content(const Tensor& original, const Tensor& strength)
{
    const auto& inpainting = *source_images_.inpainting();
    Tensor content, drawn;
    if (inpainting.content == MaskedContent::Original) return original;
    if (inpainting.content == MaskedContent::Noise) content = draw(source_images_.size());
    else if (inpainting.content == MaskedContent::Nothing) content = at::zeros_like(original);
    else content = encode_image(model_, to_signed_unit(inpainting.filled), noise_, drawn);
    return strength * content + (1 - strength) * original;
}

InitialLatents LatentPreparation::operator()()
{
    const auto& inpainting = source_images_.inpainting();
    const int all = sampling_.model_calls();
    const double strength = request_.strength().value_or(1);
    const int steps = std::min(static_cast<int>(request_.steps * strength), request_.steps);
    InitialLatents start{.latents = {},
                         .first = (request_.steps - steps) * sampling_.sampler.calls_per_step,
                         .blend = {},
                         .extra_channels = {}};
    if (steps == 0) start.first = all;
    // Diffusers starts from noise alone at strength 1, and an inpainting model of its needs no blend.
    const bool diffusers = inpainting && inpainting->mode == MaskMode::Diffusers, anew = diffusers && strength == 1;
    const bool blends = inpainting && !(diffusers && takes_masks());
    const Tensor original = source_images_.any() && (blends || !anew) ? encode_init_image() : Tensor();
    Tensor unit;
    if (source_images_.any() || !request_.branch) {
        unit = draw(source_images_.size());
        trace_.add("noise", unit);
    }
    if (takes_masks() || diffusers) {
        Tensor extra = encode_masked_image();
        if (takes_masks()) start.extra_channels = std::move(extra);
    }
    if (!source_images_.any() || anew) {
        if (unit.defined()) start.latents = unit * sampling_.trajectory.init_noise_sigma;
    } else {
        Tensor base = original;
        if (inpainting && !diffusers)
            base = with_masked_content(original, latent_mask(inpainting->strength, inpainting->mode, downscale_));
        start.latents = start.first == all ? original : sampling_.add_noise(start.first, base, unit);
    }
    if (blends)
        start.blend
            = LatentBlend{latent_mask(inpainting->strength, inpainting->mode, downscale_), original, unit, start.first};
    return start;
}

} // namespace

Tensor LatentBlend::operator()(const SamplerTrajectory& sampling, const SamplerStep& at) const
{
    constexpr double kSlack = 1e-6;
    const int all = sampling.model_calls();
    const Tensor kept = at.next_call == all ? original : sampling.add_noise(at.next_call, original, noise);
    // The model call that is done was one of the last `left`.
    const double left = all - at.next_call + 1;
    return at::where(strength * (all - first) >= left - kSlack, at.x, kept);
}

InitialLatents prepare_latents(LoadedModel& model, const GenerationRequest& request, const SourceImages& source_images,
                               const SamplerTrajectory& sampling, NoiseSource& noise, Trace& trace)
{
    return LatentPreparation(model, request, source_images, sampling, noise, trace)();
}

} // namespace sfumato
