#pragma once
#include "core/base/tensor.h"

#include <vector>

namespace sfumato {

/// The latents that are sampled: how large they are for a picture, and how they come from those that the autoencoder
/// makes (Rombach et al. 2022, arXiv:2112.10752, section D.1: brought to a deviation of about 1).
struct LatentFormat {
    int channels = 4;            ///< of the autoencoder's latents
    int downscale = 8;           ///< pixels along each side for one of the autoencoder's latents
    int patch = 1;               ///< side of the squares that are folded into channels before sampling (FLUX.2: 2)
    double scale = 1, shift = 0; ///< sampled = (latent - shift) * scale
    /// By sampled channel. Where they are not empty, sampled = (latent - mean) / deviation instead.
    std::vector<double> mean{}, deviation{};

    [[nodiscard]] int sampled_channels() const { return channels * patch * patch; }
    /// Pixels along each side for one sampled latent: what the sides of a picture have to be multiples of.
    [[nodiscard]] int size_multiple() const { return downscale * patch; }

    /// The autoencoder's latents [B, channels, h, w] as they are sampled: [B, sampled_channels(), h/patch, w/patch].
    [[nodiscard]] at::Tensor scaled(const at::Tensor& latents) const;
    /// The way back.
    [[nodiscard]] at::Tensor unscaled(const at::Tensor& sampled) const;
    bool operator==(const LatentFormat&) const = default;
};

} // namespace sfumato
