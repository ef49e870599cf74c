#include "core/sampling/trajectory.h"

#include "core/sampling/sigma_schedule.h"

#include <algorithm>
#include <cmath>

namespace sfumato {
namespace {

using Interpolation = NoiseProcess::Interpolation;

void round_all(std::vector<double>& values)
{
    for (double& value : values) value = std::nearbyint(value);
}

std::vector<double> timesteps_at(const NoiseProcess& process, const std::vector<double>& sigmas)
{
    std::vector<double> timesteps;
    for (const double sigma : sigmas) timesteps.push_back(process.timestep_at(sigma));
    return timesteps;
}

std::vector<double> timesteps_of(const NoiseProcess& process, const std::vector<double>& train_steps)
{
    std::vector<double> timesteps;
    for (const double train_step : train_steps) timesteps.push_back(process.timestep(train_step));
    return timesteps;
}

std::vector<double> sigmas_of(const NoiseProcess& process, const std::vector<double>& train_steps,
                              NoiseProcess::Interpolation interpolation)
{
    std::vector<double> sigmas;
    for (const double train_step : train_steps) sigmas.push_back(process.sigma(train_step, interpolation));
    return sigmas;
}

double largest_sigma(const NoiseProcess& process)
{
    return process.sigma(process.num_train_timesteps() - 1, Interpolation::Linear);
}
double smallest_sigma(const NoiseProcess& process) { return process.sigma(0, Interpolation::Linear); }

Trajectory stored(const std::vector<double>& timesteps, const std::vector<double>& sigmas = {})
{
    Trajectory trajectory{.timesteps = {timesteps.begin(), timesteps.end()}, .sigmas = {sigmas.begin(), sigmas.end()}};
    if (!sigmas.empty()) trajectory.sigmas.push_back(0);
    return trajectory;
}

bool is_of_a1111(Schedule schedule) { return schedule == Schedule::Simple || schedule == Schedule::Normal; }

/// Simple and Normal, which are the same for every sampler of sigmas.
Trajectory a1111_trajectory(const NoiseProcess& process, Schedule schedule, int steps)
{
    const auto train_steps = schedule == Schedule::Simple ? simple_steps(process, steps) : normal_steps(process, steps);
    return stored(timesteps_of(process, train_steps), sigmas_of(process, train_steps, Interpolation::LogLinear));
}

/// `spaced`: the training steps of Automatic and SGM Uniform.
Trajectory whole_timesteps_trajectory(const NoiseProcess& process, Schedule schedule, int steps,
                                      std::vector<double> spaced)
{
    if (is_of_a1111(schedule)) return a1111_trajectory(process, schedule, steps);
    if (!is_formula(schedule)) {
        if (process.spacing().whole) round_all(spaced);
        return stored(timesteps_of(process, spaced), sigmas_of(process, spaced, Interpolation::Linear));
    }
    const auto sigmas = formula_sigmas(schedule, largest_sigma(process), smallest_sigma(process), steps);
    auto timesteps = timesteps_at(process, sigmas);
    if (process.spacing().whole)
        for (double& t : timesteps) t = schedule == Schedule::Karras ? std::nearbyint(t) : std::trunc(t);
    return stored(timesteps, sigmas);
}

/// Puts the second model calls, `between` each timestep and the next, into a path, and lists every level but the first
/// and the last twice.
Trajectory with_second_calls(const Trajectory& once, const std::vector<float>& between)
{
    Trajectory trajectory{.timesteps = {once.timesteps.front()},
                          .sigmas = {once.sigmas.front()},
                          .init_noise_sigma = once.init_noise_sigma};
    for (std::size_t k = 1; k < once.timesteps.size(); ++k) {
        trajectory.timesteps.insert(trajectory.timesteps.end(), {between[k - 1], once.timesteps[k]});
        trajectory.sigmas.insert(trajectory.sigmas.end(), {once.sigmas[k], once.sigmas[k]});
    }
    trajectory.sigmas.push_back(0);
    return trajectory;
}

/// The middle in log sigma of each step but the last; of an ancestral one, on the way to next^2 / now: that is the next
/// level.
Trajectory with_middles(const NoiseProcess& process, const Trajectory& once, bool ancestral)
{
    std::vector<float> between;
    for (std::size_t k = 1; k < once.timesteps.size(); ++k) {
        const double now = once.sigmas[k - 1], next = once.sigmas[k];
        between.push_back(static_cast<float>(process.timestep_at(ancestral ? next : std::sqrt(now * next))));
    }
    return with_second_calls(once, between);
}

/// k-diffusion's solvers of second order: Karras comes with whole timesteps, and the reference lists the last 0 thrice.
Trajectory dpm2_of(const NoiseProcess& process, Schedule schedule, int steps, bool ancestral)
{
    Trajectory once = sigma_trajectory(process, schedule, steps);
    if (schedule == Schedule::Karras && process.spacing().whole)
        for (float& t : once.timesteps) t = std::nearbyint(t);
    Trajectory trajectory = with_middles(process, once, ancestral);
    trajectory.sigmas.insert(trajectory.sigmas.end(), {0, 0});
    return trajectory;
}

} // namespace

Trajectory discrete_trajectory(const NoiseProcess& process, Schedule schedule, int steps)
{
    if (schedule == Schedule::Simple) return stored(simple_steps(process, steps));
    auto timesteps = spaced_steps(process, schedule, steps, steps);
    round_all(timesteps);
    Trajectory trajectory = stored(timesteps);
    trajectory.stride = process.num_train_timesteps() / steps;
    return trajectory;
}

Trajectory plms_trajectory(const NoiseProcess& process, Schedule schedule, int steps)
{
    Trajectory trajectory = discrete_trajectory(process, schedule, steps);
    if (steps > 1) trajectory.timesteps.insert(trajectory.timesteps.begin() + 1, trajectory.timesteps[1]);
    return trajectory;
}

Trajectory lcm_trajectory(const NoiseProcess& process, Schedule, int steps)
{
    const int original = std::min(process.spacing().original_inference_steps, process.num_train_timesteps()),
              stride = process.num_train_timesteps() / original;
    const double thinned = static_cast<double>(original) / steps;
    std::vector<double> timesteps;
    for (int k = 0; k < steps; ++k) timesteps.push_back((original - std::floor(k * thinned)) * stride - 1);
    return stored(timesteps);
}

Trajectory sigma_trajectory(const NoiseProcess& process, Schedule schedule, int steps)
{
    Trajectory trajectory;
    if (is_of_a1111(schedule)) {
        trajectory = a1111_trajectory(process, schedule, steps);
    } else {
        const auto train_steps = spaced_steps(process, schedule, steps, steps);
        auto sigmas = sigmas_of(process, train_steps, Interpolation::Linear);
        auto timesteps = timesteps_of(process, train_steps);
        if (is_formula(schedule)) {
            sigmas = formula_sigmas(schedule, sigmas.front(), sigmas.back(), steps);
            timesteps = timesteps_at(process, sigmas);
        }
        trajectory = stored(timesteps, sigmas);
    }
    // Leading spacing begins where some signal is left, so that pure noise has to stand for signal and noise together;
    // an EDM process always does.
    const double largest = trajectory.sigmas.front();
    const bool begins_at_the_end = process.kind() != ProcessKind::Edm
        && (is_of_a1111(schedule) || is_trailing(process, schedule)
            || process.spacing().kind == TimestepSpacing::Kind::Linspace);
    trajectory.init_noise_sigma = static_cast<float>(begins_at_the_end ? largest : std::sqrt(largest * largest + 1));
    return trajectory;
}

Trajectory heun_trajectory(const NoiseProcess& process, Schedule schedule, int steps)
{
    const Trajectory once = sigma_trajectory(process, schedule, steps);
    return with_second_calls(once, {once.timesteps.begin() + 1, once.timesteps.end()});
}

Trajectory dpm2_trajectory(const NoiseProcess& process, Schedule schedule, int steps)
{
    return dpm2_of(process, schedule, steps, false);
}
Trajectory dpm2_a_trajectory(const NoiseProcess& process, Schedule schedule, int steps)
{
    return dpm2_of(process, schedule, steps, true);
}

Trajectory dpmpp_2s_a_trajectory(const NoiseProcess& process, Schedule schedule, int steps)
{
    return with_middles(process, sigma_trajectory(process, schedule, steps), true);
}

Trajectory multistep_trajectory(const NoiseProcess& process, Schedule schedule, int steps)
{
    return whole_timesteps_trajectory(process, schedule, steps, spaced_steps(process, schedule, steps, steps + 1));
}

Trajectory singlestep_trajectory(const NoiseProcess& process, Schedule schedule, int steps)
{
    const int levels = std::min(steps + 1, process.num_train_timesteps());
    return whole_timesteps_trajectory(process, schedule, steps, linspace_steps(process, steps, levels));
}

Trajectory deis_trajectory(const NoiseProcess& process, Schedule schedule, int steps)
{
    Trajectory trajectory = multistep_trajectory(process, schedule, steps);
    const float last = trajectory.sigmas[trajectory.sigmas.size() - 2];
    trajectory.sigmas.back()
        = is_formula(schedule) ? last : std::min(last, static_cast<float>(smallest_sigma(process)));
    return trajectory;
}

} // namespace sfumato
