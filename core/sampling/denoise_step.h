#pragma once
#include "core/sampling/sampler.h"

#include <cmath>

namespace sfumato {

/// What the samplers share: levels of noise, one look at the network, one report to the observer.

/// Signal and noise rate of the variance-preserving view: alpha^2 + sigma^2 = 1.
struct Level {
    double alpha, sigma;
    [[nodiscard]] double ratio() const { return sigma / alpha; }
    /// Half the logarithm of the signal-to-noise ratio, the time of the DPM-Solver papers; infinite without noise.
    [[nodiscard]] double lambda() const { return std::log(alpha / sigma); }
};
[[nodiscard]] inline Level at_alpha_bar(double alpha_bar) { return {std::sqrt(alpha_bar), std::sqrt(1 - alpha_bar)}; }
[[nodiscard]] inline Level at_ratio(double ratio) { return {1 / std::hypot(ratio, 1), ratio / std::hypot(ratio, 1)}; }

[[nodiscard]] inline int evaluations(const SamplerRun& run) { return static_cast<int>(run.path.timesteps.size()); }
[[nodiscard]] inline float timestep(const Trajectory& path, int i)
{
    return path.timesteps[static_cast<std::size_t>(i)];
}
[[nodiscard]] inline double sigma(const Trajectory& path, int i) { return path.sigmas[static_cast<std::size_t>(i)]; }

/// The raw model output at evaluation i, which belongs to `step` (from 1); x in the variance-preserving scaling.
[[nodiscard]] at::Tensor predict(const SamplerRun& run, int i, int step, const at::Tensor& x);
/// The clean latent that this output means.
[[nodiscard]] at::Tensor predict_x0(const SamplerRun& run, int i, int step, const at::Tensor& x, Level level);
/// x0 and epsilon of an output at a level. Throws Error where they do not determine x0.
[[nodiscard]] at::Tensor x0_of(const SamplerRun& run, const at::Tensor& output, const at::Tensor& x, Level level);
[[nodiscard]] at::Tensor epsilon_of(const SamplerRun& run, const at::Tensor& output, const at::Tensor& x, Level level);

/// Fresh unit noise, shaped like x.
[[nodiscard]] at::Tensor draw_like(const SamplerRun& run, const at::Tensor& x);
/// Shows the state after evaluation i to the observer, who may give back another.
[[nodiscard]] at::Tensor report(const SamplerRun& run, int i, Level level, at::Tensor x, const at::Tensor& x0);

} // namespace sfumato
