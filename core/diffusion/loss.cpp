#include "core/diffusion/loss.h"

namespace sfumato {
namespace {

/// Of the whole table. Written with min(1, gamma / snr) and snr / (snr + 1) = alpha_bar, so that an SNR of zero or
/// infinity gives the limit and not 0 / 0.
at::Tensor min_snr_weights(const NoiseSchedule& schedule, double gamma)
{
    const auto snr = schedule.snr();
    switch (schedule.config.prediction_type) {
    case Prediction::Epsilon: return (gamma / snr).clamp_max(1);
    case Prediction::V: return schedule.alphas_cumprod * (gamma / snr).clamp_max(1);
    case Prediction::Sample: break;
    }
    return snr.clamp_max(gamma);
}

} // namespace

at::Tensor loss_weights(const NoiseSchedule& schedule, const at::Tensor& timesteps, const LossWeighting& weighting)
{
    const auto options = at::TensorOptions(at::kFloat).device(timesteps.device());
    if (weighting.kind == LossWeighting::Kind::Simple) return at::ones({timesteps.numel()}, options);
    auto weights = min_snr_weights(schedule, weighting.gamma);
    weights = at::where(schedule.snr() < 1, weights.clamp_min(weighting.noisy_floor), weights);
    return weights.to(timesteps.device()).index_select(0, timesteps.flatten());
}

at::Tensor weighted_mse(const at::Tensor& prediction, const at::Tensor& target, const at::Tensor& weights)
{
    const auto error = prediction.to(at::kFloat) - target.to(at::kFloat);
    if (weights.dim() > 1) return (error.square() * weights).mean();
    return (error.square().flatten(1).mean(1) * weights).mean();
}

} // namespace sfumato
