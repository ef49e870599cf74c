#include "core/sampling/trajectory.h"

#include <algorithm>
#include <cmath>

namespace sfumato {
namespace {

/// Trailing spacing, from above: round(T, T - T/N, ...) - 1, halves to even. The second value fixes the stride, rounding
/// error included, as the reference's range does: it decides which way a half falls.
std::vector<double> trailing_timesteps(int training_steps, int steps)
{
    const double stride = (training_steps - static_cast<double>(training_steps) / steps) - training_steps;
    std::vector<double> timesteps;
    for (int k = 0; k < steps; ++k) timesteps.push_back(std::nearbyint(training_steps + k * stride) - 1);
    return timesteps;
}

/// The largest `steps` of `levels` multiples of T / levels, plus the offset as far as the table reaches.
std::vector<double> leading_timesteps(const NoiseScheduleConfig& config, int steps, int levels)
{
    const int stride = config.num_train_timesteps / levels;
    const int offset = std::min(config.steps_offset, config.num_train_timesteps - 1 - (levels - 1) * stride);
    std::vector<double> timesteps;
    for (int k = 0; k < steps; ++k) timesteps.push_back((levels - 1 - k) * stride + offset);
    return timesteps;
}

/// The largest `steps` of `levels` evenly spaced values from 0 to T - 1.
std::vector<double> linspace_timesteps(int training_steps, int steps, int levels)
{
    const double largest = training_steps - 1, stride = levels > 1 ? largest / (levels - 1) : 0;
    std::vector<double> timesteps{largest};
    for (int k = 1; k < steps; ++k) timesteps.push_back((levels - 1 - k) * stride);
    return timesteps;
}

bool is_trailing(const NoiseSchedule& schedule, Schedule spacing)
{
    return spacing == Schedule::SgmUniform || schedule.config.timestep_spacing == "trailing";
}

/// From above, no two alike. `levels`: N, or N + 1 for samplers that count the end point 0 among the spaced values, as
/// long as the table has so many.
std::vector<double> spaced_timesteps(const NoiseSchedule& schedule, Schedule spacing, int steps, int levels)
{
    if (is_trailing(schedule, spacing)) return trailing_timesteps(schedule.steps(), steps);
    levels = std::min(levels, schedule.steps());
    if (schedule.config.timestep_spacing == "leading") return leading_timesteps(schedule.config, steps, levels);
    return linspace_timesteps(schedule.steps(), steps, levels);
}

void round_all(std::vector<double>& values)
{
    for (double& value : values) value = std::nearbyint(value);
}

/// Karras et al. 2022 (arXiv:2206.00364), eq. 5 with rho = 7.
std::vector<double> karras_sigmas(double largest, double smallest, int steps)
{
    constexpr double kRho = 7;
    const double from = std::pow(largest, 1 / kRho), to = std::pow(smallest, 1 / kRho);
    std::vector<double> sigmas;
    for (int k = 0; k < steps; ++k) sigmas.push_back(std::pow(from + (steps > 1 ? k * (to - from) / (steps - 1) : 0), kRho));
    return sigmas;
}

/// Evenly spaced logarithms.
std::vector<double> exponential_sigmas(double largest, double smallest, int steps)
{
    const double from = std::log(largest), to = std::log(smallest);
    std::vector<double> sigmas;
    for (int k = 0; k < steps; ++k) sigmas.push_back(std::exp(steps > 1 ? from + k * ((to - from) / (steps - 1)) : from));
    return sigmas;
}

std::vector<double> spaced_sigmas(Schedule spacing, double largest, double smallest, int steps)
{
    return spacing == Schedule::Karras ? karras_sigmas(largest, smallest, steps) : exponential_sigmas(largest, smallest, steps);
}

/// Linear between the entries of the table.
double sigma_at(const std::vector<float>& table, double timestep)
{
    const auto low = static_cast<std::size_t>(timestep), high = std::min(low + 1, table.size() - 1);
    return table[low] + (timestep - static_cast<double>(low)) * (static_cast<double>(table[high]) - table[low]);
}

/// Inverse of the table, linear in log sigma. The table's logarithms are single precision as in the reference: where a
/// timestep is truncated to a whole one, this decides it.
double timestep_at(const std::vector<float>& table, double sigma)
{
    if (table.size() < 2) return 0;
    const double wanted = std::log(std::max(sigma, 1e-10));
    const auto log_at = [&](std::size_t i) { return static_cast<double>(std::log(table[i])); };
    std::size_t low = 0, end = table.size() - 1;   // the last entry not above `wanted`, but never the very last
    while (end - low > 1) (log_at((low + end) / 2) <= wanted ? low : end) = (low + end) / 2;
    const double share = std::clamp((log_at(low) - wanted) / (log_at(low) - log_at(low + 1)), 0.0, 1.0);
    return (1 - share) * static_cast<double>(low) + share * static_cast<double>(low + 1);
}

std::vector<double> timesteps_of(const std::vector<float>& table, const std::vector<double>& sigmas)
{
    std::vector<double> timesteps;
    for (const double sigma : sigmas) timesteps.push_back(timestep_at(table, sigma));
    return timesteps;
}

std::vector<double> sigmas_of(const std::vector<float>& table, const std::vector<double>& timesteps)
{
    std::vector<double> sigmas;
    for (const double timestep : timesteps) sigmas.push_back(sigma_at(table, timestep));
    return sigmas;
}

bool is_formula(Schedule spacing) { return spacing == Schedule::Karras || spacing == Schedule::Exponential; }

Trajectory stored(const std::vector<double>& timesteps, const std::vector<double>& sigmas = {})
{
    Trajectory path{{timesteps.begin(), timesteps.end()}, {sigmas.begin(), sigmas.end()}};
    if (!sigmas.empty()) path.sigmas.push_back(0);
    return path;
}

} // namespace

std::vector<float> sigma_table(const NoiseSchedule& schedule)
{
    const auto& alpha_bar = schedule.alphas_cumprod;
    const auto finite = at::where(alpha_bar > 0, alpha_bar, at::full({}, 0x1p-24, at::kFloat));
    const auto sigmas = ((1 - finite) / finite).sqrt();
    return {sigmas.data_ptr<float>(), sigmas.data_ptr<float>() + sigmas.numel()};
}

Trajectory discrete_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps)
{
    auto timesteps = spaced_timesteps(schedule, spacing, steps, steps);
    round_all(timesteps);
    return stored(timesteps);
}

Trajectory ode_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps)
{
    const auto table = sigma_table(schedule);
    auto timesteps = spaced_timesteps(schedule, spacing, steps, steps);
    auto sigmas = sigmas_of(table, timesteps);
    if (is_formula(spacing)) {
        sigmas = spaced_sigmas(spacing, sigmas.front(), sigmas.back(), steps);
        timesteps = timesteps_of(table, sigmas);
    }
    auto path = stored(timesteps, sigmas);
    // Leading spacing begins where some signal is left, so that pure noise has to stand for signal and noise together.
    const double largest = path.sigmas.front();
    const bool begins_at_the_end = is_trailing(schedule, spacing) || schedule.config.timestep_spacing == "linspace";
    path.init_noise_sigma = static_cast<float>(begins_at_the_end ? largest : std::sqrt(largest * largest + 1));
    return path;
}

Trajectory multistep_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps)
{
    const auto table = sigma_table(schedule);
    if (!is_formula(spacing)) {
        auto timesteps = spaced_timesteps(schedule, spacing, steps, steps + 1);
        round_all(timesteps);
        return stored(timesteps, sigmas_of(table, timesteps));
    }
    const auto sigmas = spaced_sigmas(spacing, table.back(), table.front(), steps);
    auto timesteps = timesteps_of(table, sigmas);
    for (double& t : timesteps) t = spacing == Schedule::Karras ? std::nearbyint(t) : std::trunc(t);
    return stored(timesteps, sigmas);
}

} // namespace sfumato
