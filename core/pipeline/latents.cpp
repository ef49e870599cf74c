#include "core/pipeline/latents.h"

#include <cstring>

namespace sfumato {

using at::Tensor;

Tensor decode_latents(LoadedModel& model, const Tensor& latents)
{
    const AutoencoderKlConfig& config = model.vae->config();
    const Tensor unscaled = latents / config.scaling_factor + config.shift_factor;
    const auto decode = [&] {
        const Tensor z = unscaled.to(model.device, model.vae_dtype).contiguous(at::MemoryFormat::ChannelsLast);
        return model.vae->decode(z).to(at::kCPU, at::kFloat).contiguous();
    };
    Tensor picture = decode();
    if (model.vae_dtype != at::kFloat && !picture.isfinite().all().item<bool>()) {
        model.vae_dtype = at::kFloat;
        model.vae->to(model.device, at::kFloat);
        picture = decode();
    }
    return (picture / 2 + 0.5).clamp(0, 1);
}

Tensor encode_image(LoadedModel& model, const Image& image, NoiseSource& noise, Tensor& posterior_noise)
{
    const AutoencoderKlConfig& config = model.vae->config();
    const Tensor pixels = to_tensor(image).to(model.device, model.vae_dtype).contiguous(at::MemoryFormat::ChannelsLast);
    LatentPosterior posterior = model.vae->encode(pixels);
    posterior.mean = posterior.mean.to(at::kCPU, at::kFloat).contiguous();
    posterior.logvar = posterior.logvar.to(at::kCPU, at::kFloat).contiguous();
    posterior_noise = noise.draw(posterior.mean.sizes().slice(1));
    return (posterior.sample(posterior_noise) - config.shift_factor) * config.scaling_factor;
}

Image to_image(const Tensor& picture)
{
    const Tensor bytes = (picture * 255).round().to(at::kByte).permute({1, 2, 0}).contiguous();
    Image image{static_cast<int>(bytes.size(1)), static_cast<int>(bytes.size(0)), std::vector<std::uint8_t>(bytes.numel())};
    std::memcpy(image.rgb.data(), bytes.data_ptr(), image.rgb.size());
    return image;
}

Tensor to_tensor(const Image& image)
{
    const Tensor bytes = at::from_blob(const_cast<std::uint8_t*>(image.rgb.data()), {1, image.height, image.width, 3}, at::kByte);
    return (bytes.to(at::kFloat) / 127.5 - 1).permute({0, 3, 1, 2}).contiguous();
}

} // namespace sfumato
