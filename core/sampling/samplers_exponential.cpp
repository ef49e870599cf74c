#include "core/sampling/denoise_step.h"
#include "core/sampling/samplers.h"

#include <deque>

namespace sfumato {
namespace {

using at::Tensor;

NoiseLevel level(const SamplerRun& run, int i) { return run.process.level_at(schedule_sigma(run.trajectory, i)); }

/// Exact where x0 stays what it is along the way (Lu et al. 2022, arXiv:2211.01095, eq. 9); to no noise at all it gives
/// x0.
Tensor exponential_step(NoiseLevel now, NoiseLevel next, const Tensor& x, const Tensor& x0)
{
    return next.sigma / now.sigma * x - next.alpha * std::expm1(now.lambda() - next.lambda()) * x0;
}

/// The same for the reverse-time SDE (eq. 19), which replaces part of the noise by new noise.
Tensor sde_exponential_step(NoiseLevel now, NoiseLevel next, const Tensor& x, const Tensor& x0, const Tensor& noise)
{
    const double h = next.lambda() - now.lambda(), replaced = -std::expm1(-2 * h);
    return next.sigma / now.sigma * std::exp(-h) * x + next.alpha * replaced * x0
        + next.sigma * std::sqrt(replaced) * noise;
}

/// What x0 will be at the middle of a step of length h, after one of length `h_prev`.
Tensor extrapolate_to_midpoint(const Tensor& x0, const Tensor& x0_prev, double h, double h_prev)
{
    return x0 + h / (2 * h_prev) * (x0 - x0_prev);
}

/// Multistep solvers of second order in x0: DPM++ 2M and its SDE variant differ only in the update.
template <class Step> Tensor multistep_2nd_order(Tensor x, const SamplerRun& run, Step step)
{
    Tensor x0_prev;
    for (int i = run.first; i < model_calls(run); ++i) {
        const NoiseLevel now = level(run, i), next = level(run, i + 1);
        const Tensor x0 = denoised(run, i, i + 1, x, now);
        const bool second_order
            = x0_prev.defined() && i + 1 < model_calls(run); // the last step is infinitely long in lambda: first order
        x = step(now, next, x,
                 second_order ? extrapolate_to_midpoint(x0, x0_prev, next.lambda() - now.lambda(),
                                                        now.lambda() - level(run, i - 1).lambda())
                              : x0);
        x0_prev = x0;
        x = report(run, i, now, x, x0);
    }
    return x;
}

/// What the network predicted at a level; x0 is undefined where it was not asked.
struct X0AtLevel {
    NoiseLevel level;
    Tensor x0;
};
/// UniPC's corrector of the step from `prev` to `now`, when x0 at its end is known (arXiv:2302.04867, eq. 9 with
/// B(h) = e^h - 1). `prev2`: empty after the first step.
Tensor unipc_correct(const Tensor& x, const X0AtLevel& prev2, const X0AtLevel& prev, const X0AtLevel& now)
{
    const double h = now.level.lambda() - prev.level.lambda(), h_phi_1 = std::expm1(-h);
    const Tensor change = now.x0 - prev.x0;
    if (!prev2.x0.defined()) return exponential_step(prev.level, now.level, x, prev.x0 + 0.5 * change);
    const double b1 = (h_phi_1 / -h - 1) / h_phi_1, b2 = 2 * ((h_phi_1 / -h - 1) / -h - 0.5) / h_phi_1;
    const double ratio = (prev2.level.lambda() - prev.level.lambda()) / h;
    const double rho_past = (b1 - b2) / (1 - ratio), rho_change = b1 - rho_past;
    return exponential_step(prev.level, now.level, x,
                            prev.x0 + rho_past / ratio * (prev2.x0 - prev.x0) + rho_change * change);
}

/// Integral from `from` to `to` of the line in log rho that is 1 at `node` and 0 at `other_node`, all of them ratios of
/// noise to signal (DEIS, eq. 15).
double log_line_integral(double from, double to, double node, double other_node)
{
    const auto antiderivative
        = [&](double rho) { return rho * (std::log(rho / other_node) - 1) / std::log(node / other_node); };
    return antiderivative(to) - antiderivative(from);
}

} // namespace

Tensor sample_dpmpp_2m(Tensor x, const SamplerRun& run)
{
    return multistep_2nd_order(std::move(x), run, exponential_step);
}

Tensor sample_dpmpp_2m_sde(Tensor x, const SamplerRun& run)
{
    return multistep_2nd_order(std::move(x), run,
                               [&](NoiseLevel now, NoiseLevel next, const Tensor& from, const Tensor& x0) {
                                   return sde_exponential_step(now, next, from, x0, randn_like(run, from));
                               });
}

Tensor sample_dpmpp_3m_sde(Tensor x, const SamplerRun& run)
{
    Tensor x0_prev, x0_prev2; // of the last step and of the one before it
    double h_prev = 0, h_prev2 = 0;
    for (int i = run.first; i < model_calls(run); ++i) {
        const NoiseLevel now = level(run, i), next = level(run, i + 1);
        const Tensor x0 = denoised(run, i, i + 1, x, now);
        const double h = next.lambda() - now.lambda();
        if (i + 1 < model_calls(run)) {
            // Derivatives of x0 in units of the step, and the integrals of their powers against e^(-2h).
            Tensor d1 = at::zeros_like(x0), d2 = d1;
            if (x0_prev.defined()) d1 = h / h_prev * (x0 - x0_prev);
            if (x0_prev2.defined()) {
                const Tensor difference = d1 - h / h_prev2 * (x0_prev - x0_prev2);
                d1 = d1 + h_prev / (h_prev + h_prev2) * difference;
                d2 = h / (h_prev + h_prev2) * difference;
            }
            const double phi_2 = std::expm1(-2 * h) / (2 * h) + 1, phi_3 = phi_2 / (2 * h) - 0.5;
            x = sde_exponential_step(now, next, x, x0, randn_like(run, x)) + next.alpha * (phi_2 * d1 - phi_3 * d2);
        } else {
            x = x0;
        }
        x0_prev2 = x0_prev, h_prev2 = h_prev;
        x0_prev = x0, h_prev = h;
        x = report(run, i, now, x, x0);
    }
    return x;
}

Tensor sample_dpmpp_sde(Tensor x, const SamplerRun& run)
{
    Tensor start, start_x0;
    for (int i = run.first; i < model_calls(run); ++i) {
        const NoiseLevel now = level(run, i), next = level(run, i + 1);
        const Tensor x0 = denoised(run, i, i + 1, x, now), noise = randn_like(run, x);
        // Odd model calls are the midpoint stage of the step begun at i - 1; the last one is a step of its own.
        if (i % 2 == 1 && i + 1 < model_calls(run) && start.defined()) {
            const NoiseLevel from = level(run, i - 1);
            const double h = next.lambda() - from.lambda(), h_mid = now.lambda() - from.lambda();
            x = sde_exponential_step(from, next, start, start_x0 + h / (2 * h_mid) * (x0 - start_x0), noise);
        } else {
            start = x, start_x0 = x0;
            x = sde_exponential_step(now, next, x, x0, noise);
        }
        x = report(run, i, now, x, x0);
    }
    return x;
}

Tensor sample_unipc(Tensor x, const SamplerRun& run)
{
    X0AtLevel prev, prev2;
    Tensor start;
    bool second_order = false;
    for (int i = run.first; i < model_calls(run); ++i) {
        const X0AtLevel now{level(run, i), denoised(run, i, i + 1, x, level(run, i))};
        const NoiseLevel next = level(run, i + 1);
        if (start.defined()) x = unipc_correct(start, second_order ? prev2 : X0AtLevel{}, prev, now);
        second_order = start.defined() && i + 1 < model_calls(run);
        start = x;
        const double h = next.lambda() - now.level.lambda();
        x = exponential_step(now.level, next, start,
                             second_order
                                 ? extrapolate_to_midpoint(now.x0, prev.x0, h, now.level.lambda() - prev.level.lambda())
                                 : now.x0);
        prev2 = prev;
        prev = now;
        x = report(run, i, now.level, x, now.x0);
    }
    return x;
}

Tensor sample_deis(Tensor x, const SamplerRun& run)
{
    constexpr int kLowerOrderFinalBelow = 15; // fewer end with a first-order step
    Tensor epsilon_prev;
    for (int i = run.first; i < model_calls(run); ++i) {
        const NoiseLevel now = level(run, i), next = level(run, i + 1);
        const Tensor x0 = denoised(run, i, i + 1, x, now), epsilon = (x - now.alpha * x0) / now.sigma;
        const bool lower_order_final = i + 1 == model_calls(run) && model_calls(run) < kLowerOrderFinalBelow;
        if (epsilon_prev.defined() && !lower_order_final) {
            const double rho = now.ratio(), rho_prev = schedule_sigma(run.trajectory, i - 1);
            x = next.alpha
                * (x / now.alpha + log_line_integral(rho, next.ratio(), rho, rho_prev) * epsilon
                   + log_line_integral(rho, next.ratio(), rho_prev, rho) * epsilon_prev);
        } else {
            x = next.alpha * (x / now.alpha + (next.ratio() - now.ratio()) * epsilon);
        }
        epsilon_prev = epsilon;
        x = report(run, i, now, x, x0);
    }
    return x;
}

Tensor add_noise_at_sigma(const NoiseProcess& process, const Trajectory& trajectory, int call, const Tensor& original,
                          const Tensor& noise)
{
    const NoiseLevel level = process.level_at(schedule_sigma(trajectory, call));
    return level.alpha * original + level.sigma * noise;
}

} // namespace sfumato
