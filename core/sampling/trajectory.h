#pragma once
#include "core/sampling/sampler.h"

namespace sfumato {

/// Trajectory makers, one per way of thinking: the `trajectory` column of the table of samplers.

/// Whole training steps, no sigmas: DDPM, DDIM.
[[nodiscard]] Trajectory discrete_trajectory(const NoiseProcess& process, Schedule schedule, int steps);
/// The same, the second timestep twice: PLMS.
[[nodiscard]] Trajectory plms_trajectory(const NoiseProcess& process, Schedule schedule, int steps);
/// Timesteps of the distillation, every T/50-th from the last down (or as the model says), thinned to `steps`: LCM.
inline constexpr int kLcmOriginalSteps = 50;
[[nodiscard]] Trajectory lcm_trajectory(const NoiseProcess& process, Schedule schedule, int steps);

/// Sigmas of the spaced timesteps; Karras, Exponential and Beta run between the first and last of these and bring
/// fractional timesteps: Euler, Euler a, LMS.
[[nodiscard]] Trajectory sigma_trajectory(const NoiseProcess& process, Schedule schedule, int steps);
/// The same for two model calls a step and one on the last: the second at the next level (Heun), at the geometric
/// middle (DPM2), or at the middle on the way to an ancestral step's lower end (DPM2 a, DPM++ 2S a).
[[nodiscard]] Trajectory heun_trajectory(const NoiseProcess& process, Schedule schedule, int steps);
[[nodiscard]] Trajectory dpm2_trajectory(const NoiseProcess& process, Schedule schedule, int steps);
[[nodiscard]] Trajectory dpm2_a_trajectory(const NoiseProcess& process, Schedule schedule, int steps);
[[nodiscard]] Trajectory dpmpp_2s_a_trajectory(const NoiseProcess& process, Schedule schedule, int steps);

/// Sigmas and, but for Normal and processes without discrete steps, whole timesteps; Karras, Exponential and Beta run
/// over the whole table: DPM++ 2M, 2M SDE, 3M SDE, UniPC.
[[nodiscard]] Trajectory multistep_trajectory(const NoiseProcess& process, Schedule schedule, int steps);
/// The same, evenly spaced over the whole table whatever the model's own spacing: DPM++ SDE.
[[nodiscard]] Trajectory singlestep_trajectory(const NoiseProcess& process, Schedule schedule, int steps);
/// The same as multistep_trajectory, ending at the table's smallest sigma instead of 0, which is where Karras,
/// Exponential and Beta have their last step: DEIS.
[[nodiscard]] Trajectory deis_trajectory(const NoiseProcess& process, Schedule schedule, int steps);

} // namespace sfumato
