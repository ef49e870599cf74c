#include "core/sampling/spacing.h"

#include <algorithm>
#include <cmath>

namespace sfumato {
namespace {

/// Trailing spacing: round(T, T - T/N, ...) - 1, halves to even. The second value fixes the stride, rounding error
/// included, as the reference's range does: it decides which way a half falls.
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

/// The value below which a share p of the symmetric beta distribution lies: inverse of the regularised incomplete beta
/// function (DLMF 8.17.7), by bisection on the half where its series converges fast.
double beta_quantile(double p, double shape)
{
    if (p > 0.5) return 1 - beta_quantile(1 - p, shape);
    const double scale = std::exp(std::lgamma(2 * shape) - 2 * std::lgamma(shape)) / shape;
    const auto share_below = [&](double x) {
        double term = 1, sum = 1;
        for (int n = 0; term > 1e-17 * sum; ++n) sum += term *= (2 * shape + n) / (shape + 1 + n) * x;
        return scale * std::pow(x * (1 - x), shape) * sum;
    };
    double low = 0, high = 0.5;
    for (double middle = 0.25; low < middle && middle < high; middle = (low + high) / 2)
        (share_below(middle) < p ? low : high) = middle;
    return high;
}

/// Karras et al. 2022 (arXiv:2206.00364), eq. 5 with rho = 7, at a share of the way.
double karras_sigma(double largest, double smallest, double share)
{
    constexpr double kRho = 7;
    const double from = std::pow(largest, 1 / kRho), to = std::pow(smallest, 1 / kRho);
    return std::pow(from + share * (to - from), kRho);
}

/// Evenly spaced logarithms. The division first, as the reference does: truncated timesteps depend on the last digit.
double exponential_sigma(double largest, double smallest, int k, int steps)
{
    const double from = std::log(largest), to = std::log(smallest);
    return std::exp(steps > 1 ? from + k * ((to - from) / (steps - 1)) : from);
}

/// Dense at both ends (Lee et al. 2024, arXiv:2407.12173).
double beta_sigma(double largest, double smallest, double share)
{
    constexpr double kShape = 0.6;
    return smallest + beta_quantile(1 - share, kShape) * (largest - smallest);
}

} // namespace

std::vector<float> sigma_table(const NoiseSchedule& schedule)
{
    const auto& alpha_bar = schedule.alphas_cumprod;
    const auto finite = at::where(alpha_bar > 0, alpha_bar, at::full({}, 0x1p-24, at::kFloat));
    const auto sigmas = ((1 - finite) / finite).sqrt();
    return {sigmas.data_ptr<float>(), sigmas.data_ptr<float>() + sigmas.numel()};
}

double sigma_at(const std::vector<float>& table, double timestep)
{
    const auto low = static_cast<std::size_t>(timestep), high = std::min(low + 1, table.size() - 1);
    return table[low] + (timestep - static_cast<double>(low)) * (static_cast<double>(table[high]) - table[low]);
}

double log_sigma_at(const std::vector<float>& table, double timestep)
{
    const auto low = static_cast<std::size_t>(timestep), high = std::min(low + 1, table.size() - 1);
    const double share = timestep - static_cast<double>(low);
    return table[low] * std::pow(static_cast<double>(table[high]) / table[low], share);
}

/// The table's logarithms are single precision as in the reference: where a timestep is truncated to a whole one, this
/// decides it.
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

bool is_trailing(const NoiseSchedule& schedule, Schedule spacing)
{
    return spacing == Schedule::SgmUniform || schedule.config.timestep_spacing == "trailing";
}

std::vector<double> spaced_timesteps(const NoiseSchedule& schedule, Schedule spacing, int steps, int levels)
{
    if (is_trailing(schedule, spacing)) return trailing_timesteps(schedule.steps(), steps);
    levels = std::min(levels, schedule.steps());
    if (schedule.config.timestep_spacing == "leading") return leading_timesteps(schedule.config, steps, levels);
    return linspace_timesteps(schedule.steps(), steps, levels);
}

std::vector<double> linspace_timesteps(int training_steps, int steps, int levels)
{
    const double largest = training_steps - 1, stride = levels > 1 ? largest / (levels - 1) : 0;
    std::vector<double> timesteps{largest};
    for (int k = 1; k < steps; ++k) timesteps.push_back((levels - 1 - k) * stride);
    return timesteps;
}

std::vector<double> simple_timesteps(int training_steps, int steps)
{
    const double stride = static_cast<double>(training_steps) / steps;
    std::vector<double> timesteps;
    for (int k = 0; k < steps; ++k) timesteps.push_back(training_steps - 1 - std::floor(k * stride));
    return timesteps;
}

std::vector<double> normal_timesteps(int training_steps, int steps)
{
    return linspace_timesteps(training_steps, steps, steps);
}

bool is_formula(Schedule spacing)
{
    return spacing == Schedule::Karras || spacing == Schedule::Exponential || spacing == Schedule::Beta;
}

std::vector<double> formula_sigmas(Schedule spacing, double largest, double smallest, int steps)
{
    std::vector<double> sigmas;
    for (int k = 0; k < steps; ++k) {
        const double share = steps > 1 ? static_cast<double>(k) / (steps - 1) : 0;
        sigmas.push_back(spacing == Schedule::Karras        ? karras_sigma(largest, smallest, share)
                         : spacing == Schedule::Exponential ? exponential_sigma(largest, smallest, k, steps)
                                                            : beta_sigma(largest, smallest, share));
    }
    return sigmas;
}

} // namespace sfumato
