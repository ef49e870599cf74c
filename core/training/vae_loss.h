#pragma once
#include "core/training/vae_training_config.h"

namespace sfumato::training {

/// Scalars with gradients, but for l1.
struct VaeLoss {
    at::Tensor total, l1;
};

/// The autoencoder's loss of a reconstruction: L1 + L2 + L1 of the horizontal and of the vertical first differences +
/// L1 of 4x4 means + KL, each with its weight of the configuration. Every term is a mean over its elements, each of
/// which counts as often as its pixel does (a difference as often as its first pixel, a block as its mean one).
/// pictures, reconstruction: float [B, 3, H, W] in [-1, 1], H and W at least 4; kl: scalar; pixels: float [B, 1, H, W],
/// or undefined: every pixel once. l1 is without them.
[[nodiscard]] VaeLoss vae_loss(const VaeTrainingConfig& config, const at::Tensor& pictures,
                               const at::Tensor& reconstruction, const at::Tensor& kl, const at::Tensor& pixels = {});

/// How often the pixels of a crop count: `weight` times where one of the picture's boxes (x, y, width, height) lies,
/// once elsewhere. left, top: of the crop in the picture. float [1, side, side].
[[nodiscard]] at::Tensor pixel_weights(const std::vector<std::array<int, 4>>& boxes, int left, int top, int side,
                                       double weight);

} // namespace sfumato::training
