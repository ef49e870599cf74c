#pragma once
#include "core/sampling/sampler.h"

namespace sfumato {

/// Where the steps lie. All values from above, in double; `steps` >= 1.

/// sqrt((1 - alpha_bar) / alpha_bar) of each training step, finite also at zero terminal SNR, where alpha_bar counts as
/// 2^-24 (sigma 4096).
[[nodiscard]] std::vector<float> sigma_table(const NoiseSchedule& schedule);
/// Between the entries of the table: linear in sigma (as spaced timesteps are looked up), or linear in log sigma.
[[nodiscard]] double sigma_at(const std::vector<float>& table, double timestep);
[[nodiscard]] double log_sigma_at(const std::vector<float>& table, double timestep);
/// Inverse of log_sigma_at; the ends of the table beyond it.
[[nodiscard]] double timestep_at(const std::vector<float>& table, double sigma);

/// The model's own spacing, or trailing for SGM Uniform. `levels`: N, or N + 1 for samplers that count the end point 0
/// among the spaced values, as long as the table has so many. Whole but for "linspace".
[[nodiscard]] std::vector<double> spaced_timesteps(const NoiseSchedule& schedule, Schedule spacing, int steps,
                                                   int levels);
[[nodiscard]] bool is_trailing(const NoiseSchedule& schedule, Schedule spacing);
/// The largest `steps` of `levels` evenly spaced values from 0 to T - 1.
[[nodiscard]] std::vector<double> linspace_timesteps(int training_steps, int steps, int levels);
/// Simple: every T/N-th timestep from the last down. Normal: evenly spaced from T - 1 to 0, fractional. As A1111 does.
[[nodiscard]] std::vector<double> simple_timesteps(int training_steps, int steps);
[[nodiscard]] std::vector<double> normal_timesteps(int training_steps, int steps);

/// Schedules that are formulas of sigma between two ends: Karras, Exponential, Beta.
[[nodiscard]] bool is_formula(Schedule spacing);
[[nodiscard]] std::vector<double> formula_sigmas(Schedule spacing, double largest, double smallest, int steps);

} // namespace sfumato
