#pragma once
#include "core/models/latent_format.h"
#include "core/nn/module.h"

namespace sfumato {

/// Diagonal Gaussian q(z|x) of an autoencoder. Both [B, latent channels, h, w], not scaled.
struct LatentPosterior {
    at::Tensor mean, logvar; ///< logvar clamped to [-30, 20]
    /// mean + exp(logvar / 2) * unit_normal (the reparameterisation of Kingma & Welling, arXiv:1312.6114).
    [[nodiscard]] at::Tensor sample(const at::Tensor& unit_normal) const;
    /// KL(q || N(0, 1)), mean over all elements.
    [[nodiscard]] at::Tensor kl_mean() const;
};

/// What is known of an autoencoder from its configuration.
struct AutoencoderTraits {
    int image_channels = 3;
    LatentFormat latent{};
    bool force_upcast = false;  ///< overflows in float16
};

/// The network between pictures and latents.
class Autoencoder : public nn::Module {
public:
    [[nodiscard]] virtual const AutoencoderTraits& traits() const = 0;
    /// image: [B, image_channels, H, W] in [-1, 1], H and W multiples of the latents' downscale. The posterior is not
    /// scaled (LatentFormat).
    [[nodiscard]] virtual LatentPosterior encode(const at::Tensor& image) const = 0;
    /// latent: [B, channels, h, w], not scaled. Result [B, image_channels, H, W], about [-1, 1], not clamped.
    [[nodiscard]] virtual at::Tensor decode(const at::Tensor& latent) const = 0;
    /// The same for pictures that are too large to be worked on whole: layer by layer in bands of rows of about `band`
    /// values (row_bands.h), without gradients. Takes half to two thirds of the memory (docs/performance.md); equal
    /// but for rounding.
    [[nodiscard]] virtual LatentPosterior encode_in_bands(const at::Tensor& image, std::int64_t band = kBand) const = 0;
    [[nodiscard]] virtual at::Tensor decode_in_bands(const at::Tensor& latent, std::int64_t band = kBand) const = 0;
    static constexpr std::int64_t kBand = std::int64_t{8} << 20;
};

} // namespace sfumato
