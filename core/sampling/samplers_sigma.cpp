#include "core/sampling/denoise_step.h"
#include "core/sampling/samplers.h"

#include <deque>

namespace sfumato {
namespace {

using at::Tensor;

/// From a latent that is scaled for steps along sigma.
Tensor denoised_at(const SamplerRun& run, int i, int step, const Tensor& x, double sigma)
{
    return denoised(run, i, step, run.process.sigma_scaling(sigma).input * x, run.process.level_at(sigma));
}
Tensor report_at(const SamplerRun& run, int i, double sigma, Tensor x, const Tensor& x0)
{
    return report(run, i, run.process.level_at(sigma), std::move(x), x0);
}

/// The sigma of step k, counted from 0, where every sigma but the first is listed twice.
double sigma_of_step(const SamplerRun& run, int k) { return schedule_sigma(run.trajectory, k == 0 ? 0 : 2 * k - 1); }

/// An ancestral step goes down further than asked, and fresh noise brings it up again: down^2 + up^2 = next^2, with the
/// variance of the true posterior (Song et al. 2021, eq. 16 at eta = 1).
struct AncestralStep {
    double down, up;
};
AncestralStep ancestral_step(double now, double next)
{
    return {next / now * next, next / now * std::sqrt(now * now - next * next)};
}

/// What the network saw and predicted at a sigma.
struct X0AtSigma {
    double sigma;
    Tensor x, x0;
};

/// Steps of two model calls: the second at the geometric middle, on the way to the next level or, ancestral, below it.
/// `advance(start, from, to, X0AtSigma)` is the solver's rule.
template <class Advance> Tensor midpoint_steps(Tensor x, const SamplerRun& run, bool ancestral, Advance advance)
{
    for (int k = run.first / 2; k < run.trajectory.steps; ++k) {
        const double now = sigma_of_step(run, k), next = sigma_of_step(run, k + 1);
        const auto [down, up] = ancestral ? ancestral_step(now, next) : AncestralStep{next, 0};
        const double middle = std::sqrt(now * down);
        const Tensor start = x, x0 = denoised_at(run, 2 * k, k + 1, x, now);
        x = report_at(run, 2 * k, now, advance(start, now, middle, X0AtSigma{now, x, x0}), x0);
        if (k + 1 == run.trajectory.steps) break; // the way to no noise at all has no middle
        const Tensor middle_x0 = denoised_at(run, 2 * k + 1, k + 1, x, middle);
        x = advance(start, now, down, X0AtSigma{middle, x, middle_x0});
        if (ancestral) x = x + up * randn_like(run, x);
        x = report_at(run, 2 * k + 1, middle, x, middle_x0);
    }
    return x;
}

Tensor slope_update(const Tensor& start, double from, double to, const X0AtSigma& at)
{
    return start + (to - from) / at.sigma * (at.x - at.x0);
}
Tensor dpmpp_update(const Tensor& start, double from, double to, const X0AtSigma& at)
{
    return at.x0 + to / from * (start - at.x0);
}

/// Integral from the newest node to `to` of the polynomial that is 1 at nodes[j] and 0 at the others: two Gauss points
/// are exact up to the third degree, so for four nodes.
double linear_multistep_coeff(const std::deque<double>& nodes, std::size_t j, double to)
{
    const double middle = (nodes.front() + to) / 2, half = (to - nodes.front()) / 2;
    double sum = 0;
    for (const double point : {middle - half / std::sqrt(3), middle + half / std::sqrt(3)}) {
        double value = 1;
        for (std::size_t k = 0; k < nodes.size(); ++k)
            if (k != j) value *= (point - nodes[k]) / (nodes[j] - nodes[k]);
        sum += value;
    }
    return half * sum;
}

} // namespace

Tensor sample_euler(Tensor x, const SamplerRun& run)
{
    for (int i = run.first; i < model_calls(run); ++i) {
        const double now = schedule_sigma(run.trajectory, i), next = schedule_sigma(run.trajectory, i + 1);
        const Tensor x0 = denoised_at(run, i, i + 1, x, now);
        x = x + (next - now) / now * (x - x0);
        x = report_at(run, i, now, x, x0);
    }
    return x;
}

Tensor sample_euler_a(Tensor x, const SamplerRun& run)
{
    for (int i = run.first; i < model_calls(run); ++i) {
        const double now = schedule_sigma(run.trajectory, i);
        const auto [down, up] = ancestral_step(now, schedule_sigma(run.trajectory, i + 1));
        const Tensor x0 = denoised_at(run, i, i + 1, x, now);
        x = x + (down - now) / now * (x - x0);
        x = x + up * randn_like(run, x);
        x = report_at(run, i, now, x, x0);
    }
    return x;
}

Tensor sample_heun(Tensor x, const SamplerRun& run)
{
    for (int k = run.first / 2; k < run.trajectory.steps; ++k) {
        const double now = sigma_of_step(run, k), next = sigma_of_step(run, k + 1);
        const Tensor start = x, x0 = denoised_at(run, 2 * k, k + 1, x, now);
        const Tensor slope = (start - x0) / now;
        x = report_at(run, 2 * k, now, start + (next - now) * slope, x0);
        if (k + 1 == run.trajectory.steps) break; // no slope where there is no noise
        const Tensor end_x0 = denoised_at(run, 2 * k + 1, k + 1, x, next);
        x = start + (next - now) / 2 * (slope + (x - end_x0) / next);
        x = report_at(run, 2 * k + 1, next, x, end_x0);
    }
    return x;
}

Tensor sample_dpm2(Tensor x, const SamplerRun& run) { return midpoint_steps(std::move(x), run, false, slope_update); }
Tensor sample_dpm2_a(Tensor x, const SamplerRun& run) { return midpoint_steps(std::move(x), run, true, slope_update); }
Tensor sample_dpmpp_2s_a(Tensor x, const SamplerRun& run)
{
    return midpoint_steps(std::move(x), run, true, dpmpp_update);
}

Tensor sample_lms(Tensor x, const SamplerRun& run)
{
    std::deque<Tensor> slopes; // newest first
    std::deque<double> nodes;
    for (int i = run.first; i < model_calls(run); ++i) {
        const double now = schedule_sigma(run.trajectory, i), next = schedule_sigma(run.trajectory, i + 1);
        const Tensor x0 = denoised_at(run, i, i + 1, x, now);
        slopes.push_front((x - x0) / now);
        nodes.push_front(now);
        if (slopes.size() > 4) slopes.pop_back(), nodes.pop_back();
        for (std::size_t j = 0; j < slopes.size(); ++j) x = x + linear_multistep_coeff(nodes, j, next) * slopes[j];
        x = report_at(run, i, now, x, x0);
    }
    return x;
}

Tensor add_noise_sigma_scaled(const NoiseProcess& process, const Trajectory& trajectory, int call,
                              const Tensor& original, const Tensor& noise)
{
    const double level = schedule_sigma(trajectory, call);
    return process.sigma_scaling(level).signal * original + level * noise;
}

} // namespace sfumato
