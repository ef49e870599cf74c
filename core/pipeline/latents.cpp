#include "core/pipeline/latents.h"
#include "core/base/platform.h"
#include "core/nn/component_scope.h"
#include "core/nn/torch_errors.h"
#include "core/pipeline/image_tensor.h"

namespace sfumato {

using at::Tensor;

namespace {

/// Pictures of more pixels than this go through the autoencoder in bands: at 512x512 that takes half a GB less
/// beside the U-Net, for a sixth of the decoding time.
constexpr std::int64_t kWhole = 448 * 448;

/// `whole`, or `in_bands` where the picture is large or memory runs out.
template <class Whole, class Bands> auto within_memory(std::int64_t pixels, Whole&& whole, Bands&& in_bands)
{
    if (pixels <= kWhole) {
        try {
            return whole();
        } catch (const std::exception& error) {
            if (!nn::is_out_of_memory(error)) throw;
        }
    }
    return in_bands();
}

/// The U-Net's freed tensors leave holes that are too small for the decoder's: given back first, the two are not held
/// at once. Takes milliseconds, so only where decoding takes far more.
void give_back_holes(std::int64_t pixels)
{
    constexpr std::int64_t kWorthIt = 256 * 256;
    if (pixels >= kWorthIt) return_freed_memory();
}

/// `work` in the autoencoder's dtype; where that is a half and the result not finite, again in float32, in which the
/// autoencoder then stays: a model that overflows once does so again.
template <class Work> Tensor finite(LoadedModel& model, Work&& work)
{
    Tensor result = work();
    if (model.vae_dtype == at::kFloat || result.isfinite().all().template item<bool>()) return result;
    model.vae_dtype = at::kFloat;
    model.vae->visit_parameters([&](const std::string& name, nn::Parameter& parameter) {
        // From the file where it can be: what overflowed in half precision may have lost more than range.
        const auto stored = model.spec.weights.at(model.spec.vae.name).tensor(name);
        parameter = (stored ? stored->view(parameter.sizes()) : parameter.value()).to(model.device, at::kFloat);
        if (parameter.dim() == 4) parameter = parameter.contiguous(at::MemoryFormat::ChannelsLast);
        parameter.store(nullptr);
    });
    return work();
}

} // namespace

Tensor decode_latents(LoadedModel& model, const Tensor& latents)
{
    const nn::ComponentScope scope(*model.vae);
    const LatentFormat& format = model.latent_format();
    const Tensor unscaled = format.unscaled(latents);
    const std::int64_t pixels
        = latents.size(0) * latents.size(2) * latents.size(3) * format.size_multiple() * format.size_multiple();
    give_back_holes(pixels);
    const Tensor picture = finite(model, [&] {
        const Tensor z = unscaled.to(model.device, model.vae_dtype).contiguous(at::MemoryFormat::ChannelsLast);
        return within_memory(
                   pixels, [&] { return model.vae->decode(z); }, [&] { return model.vae->decode_in_bands(z); })
            .to(at::kCPU, at::kFloat)
            .contiguous();
    });
    return (picture / 2 + 0.5).clamp(0, 1);
}

Tensor encode_image(LoadedModel& model, const Image& image, NoiseSource& noise, Tensor& posterior_noise)
{
    return encode_image(model, to_signed_unit(image), noise, posterior_noise);
}

Tensor encode_image(LoadedModel& model, const Tensor& picture, NoiseSource& noise, Tensor& posterior_noise)
{
    const nn::ComponentScope scope(*model.vae);
    const Tensor moments = finite(model, [&] {
        const Tensor pixels = picture.to(model.device, model.vae_dtype).contiguous(at::MemoryFormat::ChannelsLast);
        const LatentPosterior made = within_memory(
            picture.size(2) * picture.size(3), [&] { return model.vae->encode(pixels); },
            [&] { return model.vae->encode_in_bands(pixels); });
        return at::stack({made.mean, made.logvar}).to(at::kCPU, at::kFloat).contiguous();
    });
    const LatentPosterior posterior{moments[0], moments[1]};
    posterior_noise = noise.draw(posterior.mean.sizes().slice(1));
    return model.latent_format().scaled(posterior.sample(posterior_noise));
}

} // namespace sfumato
