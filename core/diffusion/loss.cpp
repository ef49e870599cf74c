#include "core/diffusion/loss.h"

namespace sfumato {

at::Tensor loss_weights(const NoiseProcess& process, const at::Tensor& train_steps, const LossWeighting& weighting)
{
    const auto options = at::TensorOptions(at::kFloat).device(train_steps.device());
    if (weighting.kind == LossWeighting::Kind::Simple) return at::ones({train_steps.numel()}, options);
    auto weights = process.min_snr_weights(weighting.gamma);
    weights = at::where(process.snr() < 1, weights.clamp_min(weighting.noisy_floor), weights);
    return weights.to(train_steps.device()).index_select(0, train_steps.flatten());
}

at::Tensor weighted_mse(const at::Tensor& prediction, const at::Tensor& target, const at::Tensor& weights)
{
    const auto error = prediction.to(at::kFloat) - target.to(at::kFloat);
    if (weights.dim() > 1) return (error.square() * weights).mean();
    return (error.square().flatten(1).mean(1) * weights).mean();
}

} // namespace sfumato
