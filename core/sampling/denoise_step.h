#pragma once
#include "core/sampling/sampler.h"

namespace sfumato {

/// What the samplers share: one call of the model, one report to the observer.

[[nodiscard]] inline int model_calls(const SamplerRun& run)
{
    return static_cast<int>(run.trajectory.timesteps.size());
}
[[nodiscard]] inline float timestep(const Trajectory& trajectory, int i)
{
    return trajectory.timesteps[static_cast<std::size_t>(i)];
}
/// A point of the trajectory's sigmas: the coordinate of NoiseProcess, which of a variance-preserving one is the ratio
/// of noise to signal and not the sigma of its NoiseLevel.
[[nodiscard]] inline double schedule_sigma(const Trajectory& trajectory, int i)
{
    return trajectory.sigmas[static_cast<std::size_t>(i)];
}

/// The clean latent that the network predicts at model call i, which belongs to `step` (from 1); x at `level`. Throws
/// Error where its output does not determine it.
[[nodiscard]] at::Tensor denoised(const SamplerRun& run, int i, int step, const at::Tensor& x, NoiseLevel level);
/// The raw output of the network there, for a sampler that combines outputs.
[[nodiscard]] at::Tensor raw_output(const SamplerRun& run, int i, int step, const at::Tensor& x, NoiseLevel level);

/// Fresh unit noise, shaped like x.
[[nodiscard]] at::Tensor randn_like(const SamplerRun& run, const at::Tensor& x);
/// Shows the state after model call i, which was at `level`, to the observer, who may give back another.
[[nodiscard]] at::Tensor report(const SamplerRun& run, int i, NoiseLevel level, at::Tensor x, const at::Tensor& x0);

} // namespace sfumato
