#include "core/sampling/trajectory.h"

#include "core/sampling/spacing.h"

#include <algorithm>
#include <cmath>

namespace sfumato {
namespace {

void round_all(std::vector<double>& values)
{
    for (double& value : values) value = std::nearbyint(value);
}

std::vector<double> timesteps_of(const std::vector<float>& table, const std::vector<double>& sigmas)
{
    std::vector<double> timesteps;
    for (const double sigma : sigmas) timesteps.push_back(timestep_at(table, sigma));
    return timesteps;
}

std::vector<double> sigmas_of(const std::vector<float>& table, const std::vector<double>& timesteps,
                              double (*sigma_of)(const std::vector<float>&, double))
{
    std::vector<double> sigmas;
    for (const double timestep : timesteps) sigmas.push_back(sigma_of(table, timestep));
    return sigmas;
}

Trajectory stored(const std::vector<double>& timesteps, const std::vector<double>& sigmas = {})
{
    Trajectory path{.timesteps = {timesteps.begin(), timesteps.end()}, .sigmas = {sigmas.begin(), sigmas.end()}};
    if (!sigmas.empty()) path.sigmas.push_back(0);
    return path;
}

bool is_of_a1111(Schedule spacing) { return spacing == Schedule::Simple || spacing == Schedule::Normal; }

/// Simple and Normal, which are the same for every sampler of sigmas.
Trajectory a1111_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps)
{
    const auto timesteps = spacing == Schedule::Simple ? simple_timesteps(schedule.steps(), steps)
                                                       : normal_timesteps(schedule.steps(), steps);
    return stored(timesteps, sigmas_of(sigma_table(schedule), timesteps, log_sigma_at));
}

/// `spaced`: the timesteps of Automatic and SGM Uniform.
Trajectory whole_timesteps_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps,
                                      std::vector<double> spaced)
{
    if (is_of_a1111(spacing)) return a1111_trajectory(schedule, spacing, steps);
    const auto table = sigma_table(schedule);
    if (!is_formula(spacing)) {
        round_all(spaced);
        return stored(spaced, sigmas_of(table, spaced, sigma_at));
    }
    const auto sigmas = formula_sigmas(spacing, table.back(), table.front(), steps);
    auto timesteps = timesteps_of(table, sigmas);
    for (double& t : timesteps) t = spacing == Schedule::Karras ? std::nearbyint(t) : std::trunc(t);
    return stored(timesteps, sigmas);
}

/// Puts the second evaluations, `between` each timestep and the next, into a path, and lists every level but the first
/// and the last twice.
Trajectory with_second_evaluations(const Trajectory& once, const std::vector<float>& between)
{
    Trajectory path{.timesteps = {once.timesteps.front()},
                    .sigmas = {once.sigmas.front()},
                    .init_noise_sigma = once.init_noise_sigma};
    for (std::size_t k = 1; k < once.timesteps.size(); ++k) {
        path.timesteps.insert(path.timesteps.end(), {between[k - 1], once.timesteps[k]});
        path.sigmas.insert(path.sigmas.end(), {once.sigmas[k], once.sigmas[k]});
    }
    path.sigmas.push_back(0);
    return path;
}

/// The middle in log sigma of each step but the last; of an ancestral one, on the way to next^2 / now: that is the next
/// level.
Trajectory with_middles(const NoiseSchedule& schedule, const Trajectory& once, bool ancestral)
{
    const auto table = sigma_table(schedule);
    std::vector<float> between;
    for (std::size_t k = 1; k < once.timesteps.size(); ++k) {
        const double now = once.sigmas[k - 1], next = once.sigmas[k];
        between.push_back(static_cast<float>(timestep_at(table, ancestral ? next : std::sqrt(now * next))));
    }
    return with_second_evaluations(once, between);
}

/// k-diffusion's solvers of second order: Karras comes with whole timesteps, and the reference lists the last 0 thrice.
Trajectory dpm2_of(const NoiseSchedule& schedule, Schedule spacing, int steps, bool ancestral)
{
    Trajectory once = ode_trajectory(schedule, spacing, steps);
    if (spacing == Schedule::Karras)
        for (float& t : once.timesteps) t = std::nearbyint(t);
    Trajectory path = with_middles(schedule, once, ancestral);
    path.sigmas.insert(path.sigmas.end(), {0, 0});
    return path;
}

} // namespace

Trajectory discrete_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps)
{
    if (spacing == Schedule::Simple) return stored(simple_timesteps(schedule.steps(), steps));
    auto timesteps = spaced_timesteps(schedule, spacing, steps, steps);
    round_all(timesteps);
    Trajectory path = stored(timesteps);
    path.stride = schedule.steps() / steps;
    return path;
}

Trajectory plms_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps)
{
    Trajectory path = discrete_trajectory(schedule, spacing, steps);
    if (steps > 1) path.timesteps.insert(path.timesteps.begin() + 1, path.timesteps[1]);
    return path;
}

Trajectory lcm_trajectory(const NoiseSchedule& schedule, Schedule, int steps)
{
    const int original = std::min(kLcmOriginalSteps, schedule.steps()), stride = schedule.steps() / original;
    const double thinned = static_cast<double>(original) / steps;
    std::vector<double> timesteps;
    for (int k = 0; k < steps; ++k) timesteps.push_back((original - std::floor(k * thinned)) * stride - 1);
    return stored(timesteps);
}

Trajectory ode_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps)
{
    Trajectory path;
    if (is_of_a1111(spacing)) {
        path = a1111_trajectory(schedule, spacing, steps);
    } else {
        const auto table = sigma_table(schedule);
        auto timesteps = spaced_timesteps(schedule, spacing, steps, steps);
        auto sigmas = sigmas_of(table, timesteps, sigma_at);
        if (is_formula(spacing)) {
            sigmas = formula_sigmas(spacing, sigmas.front(), sigmas.back(), steps);
            timesteps = timesteps_of(table, sigmas);
        }
        path = stored(timesteps, sigmas);
    }
    // Leading spacing begins where some signal is left, so that pure noise has to stand for signal and noise together.
    const double largest = path.sigmas.front();
    const bool begins_at_the_end
        = is_of_a1111(spacing) || is_trailing(schedule, spacing) || schedule.config.timestep_spacing == "linspace";
    path.init_noise_sigma = static_cast<float>(begins_at_the_end ? largest : std::sqrt(largest * largest + 1));
    return path;
}

Trajectory heun_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps)
{
    const Trajectory once = ode_trajectory(schedule, spacing, steps);
    return with_second_evaluations(once, {once.timesteps.begin() + 1, once.timesteps.end()});
}

Trajectory dpm2_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps)
{
    return dpm2_of(schedule, spacing, steps, false);
}
Trajectory dpm2_a_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps)
{
    return dpm2_of(schedule, spacing, steps, true);
}

Trajectory dpmpp_2s_a_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps)
{
    return with_middles(schedule, ode_trajectory(schedule, spacing, steps), true);
}

Trajectory multistep_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps)
{
    return whole_timesteps_trajectory(schedule, spacing, steps, spaced_timesteps(schedule, spacing, steps, steps + 1));
}

Trajectory singlestep_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps)
{
    const int levels = std::min(steps + 1, schedule.steps());
    return whole_timesteps_trajectory(schedule, spacing, steps, linspace_timesteps(schedule.steps(), steps, levels));
}

Trajectory deis_trajectory(const NoiseSchedule& schedule, Schedule spacing, int steps)
{
    Trajectory path = multistep_trajectory(schedule, spacing, steps);
    const float last = path.sigmas[path.sigmas.size() - 2];
    path.sigmas.back() = is_formula(spacing) ? last : std::min(last, sigma_table(schedule).front());
    return path;
}

} // namespace sfumato
