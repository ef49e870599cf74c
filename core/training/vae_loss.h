#pragma once
#include "core/training/vae_training_config.h"

namespace sfumato::training {

/// Scalars with gradients, but for l1.
struct VaeLoss {
    at::Tensor total, l1;
};

/// The autoencoder's loss of a reconstruction: L1 + L2 + L1 of the horizontal and of the vertical first differences + L1
/// of 4x4 means + KL, each with its weight of the configuration. Every term is a mean over its elements.
/// pictures, reconstruction: float [B, 3, H, W] in [-1, 1], H and W at least 4; kl: scalar.
[[nodiscard]] VaeLoss vae_loss(const VaeTrainingConfig& config, const at::Tensor& pictures, const at::Tensor& reconstruction, const at::Tensor& kl);

} // namespace sfumato::training
