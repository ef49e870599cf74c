#pragma once
#include "core/sampling/sampler.h"

namespace sfumato {

/// Where the steps lie among the training steps. All values from above, in double; `steps` >= 1.

/// The model's own spacing, or for SGM Uniform trailing, which of a rectified flow is ComfyUI's: the first N of N + 1
/// evenly spaced. `levels`: N, or N + 1 for samplers that count the end point 0 among the spaced values, as long as
/// there are so many. Whole but for "linspace" and rectified flow.
[[nodiscard]] std::vector<double> spaced_steps(const NoiseProcess& process, Schedule schedule, int steps, int levels);
[[nodiscard]] bool is_trailing(const NoiseProcess& process, Schedule schedule);
/// The largest `steps` of `levels` evenly spaced values between the first and the last training step.
[[nodiscard]] std::vector<double> linspace_steps(const NoiseProcess& process, int steps, int levels);
/// Simple: every T/N-th training step from the last down. Normal: evenly spaced between the last and the first,
/// fractional. As A1111 does.
[[nodiscard]] std::vector<double> simple_steps(const NoiseProcess& process, int steps);
[[nodiscard]] std::vector<double> normal_steps(const NoiseProcess& process, int steps);

/// Schedules that are formulas of sigma between two ends: Karras, Exponential, Beta.
[[nodiscard]] bool is_formula(Schedule schedule);
[[nodiscard]] std::vector<double> formula_sigmas(Schedule schedule, double largest, double smallest, int steps);

} // namespace sfumato
