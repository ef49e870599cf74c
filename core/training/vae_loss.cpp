#include "core/training/vae_loss.h"

namespace sfumato::training {

VaeLoss vae_loss(const VaeTrainingConfig& config, const at::Tensor& pictures, const at::Tensor& reconstruction, const at::Tensor& kl)
{
    // Every term is a norm of the difference or of something linear in it.
    const at::Tensor difference = reconstruction - pictures;
    const at::Tensor across = difference.slice(3, 1) - difference.slice(3, 0, -1), down = difference.slice(2, 1) - difference.slice(2, 0, -1);
    const at::Tensor l1 = difference.abs().mean();
    const at::Tensor total = config.l1_weight * l1 + config.l2_weight * difference.square().mean() +
                             config.edge_weight * (across.abs().mean() + down.abs().mean()) +
                             config.mean_weight * at::avg_pool2d(difference, {4, 4}).abs().mean() + config.kl_weight * kl;
    return {total, l1.detach()};
}

} // namespace sfumato::training
