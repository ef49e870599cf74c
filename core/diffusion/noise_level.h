#pragma once
#include "core/base/tensor.h"

#include <cmath>

namespace sfumato {

/// How much of the clean latent and of unit noise a noised latent holds: x = alpha x0 + sigma epsilon.
struct NoiseLevel {
    double alpha = 1, sigma = 0;
    /// Noise to signal; infinite without signal.
    [[nodiscard]] double ratio() const { return sigma / alpha; }
    /// The signal's share of the variance: alpha_bar of the papers about variance-preserving diffusion.
    [[nodiscard]] double signal_share() const { return alpha * alpha / (alpha * alpha + sigma * sigma); }
    /// Half the logarithm of the signal-to-noise ratio, the time of the DPM-Solver papers; infinite without noise.
    [[nodiscard]] double lambda() const { return std::log(alpha / sigma); }
};

/// Variance preserving, alpha^2 + sigma^2 = 1: from alpha^2, and from the ratio of noise to signal.
[[nodiscard]] inline NoiseLevel at_alpha_bar(double alpha_bar)
{
    return {std::sqrt(alpha_bar), std::sqrt(1 - alpha_bar)};
}
[[nodiscard]] inline NoiseLevel at_ratio(double ratio)
{
    return {1 / std::hypot(ratio, 1), ratio / std::hypot(ratio, 1)};
}

/// The NoiseLevel of each sample of a batch, or one for all: broadcasts against x.
struct NoiseLevels {
    at::Tensor alpha, sigma;
    [[nodiscard]] static NoiseLevels of(NoiseLevel level)
    {
        return {at::scalar_tensor(level.alpha, at::kDouble), at::scalar_tensor(level.sigma, at::kDouble)};
    }
};

} // namespace sfumato
