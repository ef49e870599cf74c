#pragma once
#include "core/sampling/sampler.h"

namespace sfumato {

/// Trajectory makers, one per way of thinking: the `trajectory` column of the table of samplers.

/// Whole timesteps, no sigmas: DDPM, DDIM.
[[nodiscard]] Trajectory discrete_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps);
/// Sigmas of the spaced timesteps; Karras and Exponential run between the first and last of these and bring fractional
/// timesteps: Euler, Euler a.
[[nodiscard]] Trajectory ode_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps);
/// Whole timesteps and sigmas; Karras and Exponential run over the whole table: DPM++ 2M.
[[nodiscard]] Trajectory multistep_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps);

/// sqrt((1 - alpha_bar) / alpha_bar) of each training step, finite also at zero terminal SNR, where alpha_bar counts as
/// 2^-24 (sigma 4096).
[[nodiscard]] std::vector<float> sigma_table(const NoiseSchedule& schedule);

} // namespace sfumato
