#include "core/sampling/sigma_schedule.h"

#include <algorithm>
#include <cmath>

namespace sfumato {
namespace {

/// Trailing spacing: (T, T - T/N, ...) - 1, whole ones rounded, halves to even. The second value fixes the stride,
/// rounding error included, as the reference's range does: it decides which way a half falls.
std::vector<double> trailing_steps(int training_steps, int steps, bool whole)
{
    const double stride = (training_steps - static_cast<double>(training_steps) / steps) - training_steps;
    std::vector<double> spaced;
    for (int k = 0; k < steps; ++k) {
        const double place = training_steps + k * stride;
        spaced.push_back((whole ? std::nearbyint(place) : place) - 1);
    }
    return spaced;
}

/// The largest `steps` of `levels` multiples of T / levels, plus the offset as far as there are training steps.
std::vector<double> leading_steps(int training_steps, int steps_offset, int steps, int levels)
{
    const int stride = training_steps / levels;
    const int offset = std::min(steps_offset, training_steps - 1 - (levels - 1) * stride);
    std::vector<double> spaced;
    for (int k = 0; k < steps; ++k) spaced.push_back((levels - 1 - k) * stride + offset);
    return spaced;
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

bool is_trailing(const NoiseProcess& process, Schedule schedule)
{
    return schedule == Schedule::SgmUniform || process.spacing().kind == TimestepSpacing::Kind::Trailing;
}

std::vector<double> spaced_steps(const NoiseProcess& process, Schedule schedule, int steps, int levels)
{
    const int all = process.num_train_timesteps();
    const TimestepSpacing own = process.spacing();
    if (schedule == Schedule::SgmUniform && !own.whole) return linspace_steps(process, steps, steps + 1);
    if (is_trailing(process, schedule)) return trailing_steps(all, steps, own.whole);
    levels = std::min(levels, all);
    if (own.kind == TimestepSpacing::Kind::Leading) return leading_steps(all, own.steps_offset, steps, levels);
    return linspace_steps(process, steps, levels);
}

std::vector<double> linspace_steps(const NoiseProcess& process, int steps, int levels)
{
    const double largest = process.num_train_timesteps() - 1, smallest = process.spacing().first,
                 stride = levels > 1 ? (largest - smallest) / (levels - 1) : 0;
    std::vector<double> spaced{largest};
    for (int k = 1; k < steps; ++k) spaced.push_back(smallest + (levels - 1 - k) * stride);
    return spaced;
}

std::vector<double> simple_steps(const NoiseProcess& process, int steps)
{
    const int all = process.num_train_timesteps();
    const double stride = static_cast<double>(all) / steps;
    std::vector<double> spaced;
    for (int k = 0; k < steps; ++k) spaced.push_back(all - 1 - std::floor(k * stride));
    return spaced;
}

std::vector<double> normal_steps(const NoiseProcess& process, int steps)
{
    return linspace_steps(process, steps, steps);
}

bool is_formula(Schedule schedule)
{
    return schedule == Schedule::Karras || schedule == Schedule::Exponential || schedule == Schedule::Beta;
}

std::vector<double> formula_sigmas(Schedule schedule, double largest, double smallest, int steps)
{
    std::vector<double> sigmas;
    for (int k = 0; k < steps; ++k) {
        const double share = steps > 1 ? static_cast<double>(k) / (steps - 1) : 0;
        sigmas.push_back(schedule == Schedule::Karras            ? karras_sigma(largest, smallest, share)
                             : schedule == Schedule::Exponential ? exponential_sigma(largest, smallest, k, steps)
                                                                 : beta_sigma(largest, smallest, share));
    }
    return sigmas;
}

} // namespace sfumato
