#pragma once
#include "core/base/tensor.h"

namespace sfumato::training {

/// A change that a latent and its picture go through alike, so that what lies beside each other in a picture lies
/// beside each other in its latent, and a denoiser finds it easy (EQ-VAE, Kouzelis et al. 2025, arXiv:2502.09509):
/// made smaller by a factor in (1/4, 1], turned by quarter turns.
struct LatentTransform {
    std::int64_t side = 0;          ///< of the square latent afterwards
    std::int64_t quarter_turns = 0; ///< counter-clockwise

    /// maps: float [B, C, h, h], a latent (downscale 1) or what is `downscale` times as large. Smaller maps are means
    /// of what was there (bilinear, antialiased).
    [[nodiscard]] at::Tensor apply(const at::Tensor& maps, int downscale) const;
};

/// One at random that changes something. side: of the latents, at least 2.
[[nodiscard]] LatentTransform draw_latent_transform(std::int64_t side, const at::Generator& generator);

} // namespace sfumato::training
