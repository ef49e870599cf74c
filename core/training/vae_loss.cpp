#include "core/training/vae_loss.h"

namespace sfumato::training {

VaeLoss vae_loss(const VaeTrainingConfig& config, const at::Tensor& pictures, const at::Tensor& reconstruction,
                 const at::Tensor& kl, const at::Tensor& pixels)
{
    const auto mean = [](const at::Tensor& term, const at::Tensor& weights) {
        return weights.defined() ? (term * weights).mean() : term.mean();
    };
    const auto but_last = [&](int dimension) { return pixels.defined() ? pixels.slice(dimension, 0, -1) : pixels; };
    // Every term is a norm of the difference or of something linear in it.
    const at::Tensor difference = reconstruction - pictures;
    const at::Tensor across = difference.slice(3, 1) - difference.slice(3, 0, -1),
                     down = difference.slice(2, 1) - difference.slice(2, 0, -1);
    const at::Tensor absolute = difference.abs();
    const at::Tensor total = config.l1_weight * mean(absolute, pixels)
        + config.l2_weight * mean(difference.square(), pixels)
        + config.edge_weight * (mean(across.abs(), but_last(3)) + mean(down.abs(), but_last(2)))
        + config.mean_weight
            * mean(at::avg_pool2d(difference, {4, 4}).abs(), pixels.defined() ? at::avg_pool2d(pixels, {4, 4}) : pixels)
        + config.kl_weight * kl;
    return {total, absolute.mean().detach()};
}

at::Tensor pixel_weights(const std::vector<std::array<int, 4>>& boxes, int left, int top, int side, double weight)
{
    at::Tensor pixels = at::ones({1, side, side});
    const auto within = [&](int place) { return std::clamp(place, 0, side); };
    for (const auto& [x, y, width, height] : boxes)
        pixels.slice(1, within(y - top), within(y + height - top))
            .slice(2, within(x - left), within(x + width - left))
            .fill_(weight);
    return pixels;
}

} // namespace sfumato::training
