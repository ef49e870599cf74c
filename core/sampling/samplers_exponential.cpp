#include "core/sampling/denoise_step.h"
#include "core/sampling/samplers.h"

#include <deque>

namespace sfumato {
namespace {

using at::Tensor;

Level level(const SamplerRun& run, int i) { return run.process.level_at(sigma(run.trajectory, i)); }

/// Exact where x0 stays what it is along the way (Lu et al. 2022, arXiv:2211.01095, eq. 9); to no noise at all it gives
/// x0.
Tensor exponential_step(Level now, Level next, const Tensor& x, const Tensor& x0)
{
    return next.sigma / now.sigma * x - next.alpha * std::expm1(now.lambda() - next.lambda()) * x0;
}

/// The same for the reverse-time SDE (eq. 19), which replaces part of the noise by new noise.
Tensor sde_exponential_step(Level now, Level next, const Tensor& x, const Tensor& x0, const Tensor& noise)
{
    const double h = next.lambda() - now.lambda(), replaced = -std::expm1(-2 * h);
    return next.sigma / now.sigma * std::exp(-h) * x + next.alpha * replaced * x0
        + next.sigma * std::sqrt(replaced) * noise;
}

/// What x0 will be at the middle of a step of length h, after one of length `previous_h`.
Tensor extrapolate_to_midpoint(const Tensor& x0, const Tensor& previous_x0, double h, double previous_h)
{
    return x0 + h / (2 * previous_h) * (x0 - previous_x0);
}

/// Multistep solvers of second order in x0: DPM++ 2M and its SDE variant differ only in the update.
template <class Step> Tensor multistep_2nd_order(Tensor x, const SamplerRun& run, Step step)
{
    Tensor previous_x0;
    for (int i = run.first; i < evaluations(run); ++i) {
        const Level now = level(run, i), next = level(run, i + 1);
        const Tensor x0 = denoised(run, i, i + 1, x, now);
        const bool second_order = previous_x0.defined()
            && i + 1 < evaluations(run); // the last step is infinitely long in lambda: first order
        x = step(now, next, x,
                 second_order ? extrapolate_to_midpoint(x0, previous_x0, next.lambda() - now.lambda(),
                                                        now.lambda() - level(run, i - 1).lambda())
                              : x0);
        previous_x0 = x0;
        x = report(run, i, now, x, x0);
    }
    return x;
}

/// An evaluation of the network that is behind us; x0 is undefined where there was none.
struct PreviousEvaluation {
    Level level;
    Tensor x0;
};
/// UniPC's corrector of the step from `before` to `now`, when x0 at its end is known (arXiv:2302.04867, eq. 9 with
/// B(h) = e^h - 1). `older`: empty after the first step.
Tensor unipc_correct(const Tensor& x, const PreviousEvaluation& older, const PreviousEvaluation& before,
                     const PreviousEvaluation& now)
{
    const double h = now.level.lambda() - before.level.lambda(), h_phi_1 = std::expm1(-h);
    const Tensor change = now.x0 - before.x0;
    if (!older.x0.defined()) return exponential_step(before.level, now.level, x, before.x0 + 0.5 * change);
    const double b1 = (h_phi_1 / -h - 1) / h_phi_1, b2 = 2 * ((h_phi_1 / -h - 1) / -h - 0.5) / h_phi_1;
    const double ratio = (older.level.lambda() - before.level.lambda()) / h;
    const double rho_past = (b1 - b2) / (1 - ratio), rho_change = b1 - rho_past;
    return exponential_step(before.level, now.level, x,
                            before.x0 + rho_past / ratio * (older.x0 - before.x0) + rho_change * change);
}

/// Integral from `from` to `to` of the line in log rho that is 1 at `one` and 0 at `zero` (DEIS, eq. 15).
double log_line_integral(double from, double to, double one, double zero)
{
    const auto antiderivative = [&](double rho) { return rho * (std::log(rho / zero) - 1) / std::log(one / zero); };
    return antiderivative(to) - antiderivative(from);
}

} // namespace

Tensor sample_dpmpp_2m(Tensor x, const SamplerRun& run)
{
    return multistep_2nd_order(std::move(x), run, exponential_step);
}

Tensor sample_dpmpp_2m_sde(Tensor x, const SamplerRun& run)
{
    return multistep_2nd_order(std::move(x), run, [&](Level now, Level next, const Tensor& from, const Tensor& x0) {
        return sde_exponential_step(now, next, from, x0, draw_like(run, from));
    });
}

Tensor sample_dpmpp_3m_sde(Tensor x, const SamplerRun& run)
{
    Tensor x0_1, x0_2; // of the last step and of the one before
    double h_1 = 0, h_2 = 0;
    for (int i = run.first; i < evaluations(run); ++i) {
        const Level now = level(run, i), next = level(run, i + 1);
        const Tensor x0 = denoised(run, i, i + 1, x, now);
        const double h = next.lambda() - now.lambda();
        if (i + 1 < evaluations(run)) {
            // Derivatives of x0 in units of the step, and the integrals of their powers against e^(-2h).
            Tensor d1 = at::zeros_like(x0), d2 = d1;
            if (x0_1.defined()) d1 = h / h_1 * (x0 - x0_1);
            if (x0_2.defined()) {
                const Tensor difference = d1 - h / h_2 * (x0_1 - x0_2);
                d1 = d1 + h_1 / (h_1 + h_2) * difference;
                d2 = h / (h_1 + h_2) * difference;
            }
            const double phi_2 = std::expm1(-2 * h) / (2 * h) + 1, phi_3 = phi_2 / (2 * h) - 0.5;
            x = sde_exponential_step(now, next, x, x0, draw_like(run, x)) + next.alpha * (phi_2 * d1 - phi_3 * d2);
        } else {
            x = x0;
        }
        x0_2 = x0_1, h_2 = h_1;
        x0_1 = x0, h_1 = h;
        x = report(run, i, now, x, x0);
    }
    return x;
}

Tensor sample_dpmpp_sde(Tensor x, const SamplerRun& run)
{
    Tensor start, start_x0;
    for (int i = run.first; i < evaluations(run); ++i) {
        const Level now = level(run, i), next = level(run, i + 1);
        const Tensor x0 = denoised(run, i, i + 1, x, now), noise = draw_like(run, x);
        // Odd evaluations are the midpoint stage of the step begun at i - 1; the last one is a step of its own.
        if (i % 2 == 1 && i + 1 < evaluations(run) && start.defined()) {
            const Level from = level(run, i - 1);
            const double h = next.lambda() - from.lambda(), part = now.lambda() - from.lambda();
            x = sde_exponential_step(from, next, start, start_x0 + h / (2 * part) * (x0 - start_x0), noise);
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
    PreviousEvaluation before, older;
    Tensor start;
    bool second_order = false;
    for (int i = run.first; i < evaluations(run); ++i) {
        const PreviousEvaluation now{level(run, i), denoised(run, i, i + 1, x, level(run, i))};
        const Level next = level(run, i + 1);
        if (start.defined()) x = unipc_correct(start, second_order ? older : PreviousEvaluation{}, before, now);
        second_order = start.defined() && i + 1 < evaluations(run);
        start = x;
        const double h = next.lambda() - now.level.lambda();
        x = exponential_step(now.level, next, start,
                             second_order ? extrapolate_to_midpoint(now.x0, before.x0, h,
                                                                    now.level.lambda() - before.level.lambda())
                                          : now.x0);
        older = before;
        before = now;
        x = report(run, i, now.level, x, now.x0);
    }
    return x;
}

Tensor sample_deis(Tensor x, const SamplerRun& run)
{
    constexpr int kLowerOrderFinalBelow = 15; // fewer end with a first-order step
    Tensor previous;
    for (int i = run.first; i < evaluations(run); ++i) {
        const Level now = level(run, i), next = level(run, i + 1);
        const Tensor x0 = denoised(run, i, i + 1, x, now), epsilon = (x - now.alpha * x0) / now.sigma;
        const bool lower_order_final = i + 1 == evaluations(run) && evaluations(run) < kLowerOrderFinalBelow;
        if (previous.defined() && !lower_order_final) {
            const double rho = now.ratio(), before = sigma(run.trajectory, i - 1);
            x = next.alpha * (x / now.alpha + log_line_integral(rho, next.ratio(), rho, before) * epsilon
                              + log_line_integral(rho, next.ratio(), before, rho) * previous);
        } else {
            x = next.alpha * (x / now.alpha + (next.ratio() - now.ratio()) * epsilon);
        }
        previous = epsilon;
        x = report(run, i, now, x, x0);
    }
    return x;
}

Tensor noised_at_level(const NoiseProcess& process, const Trajectory& trajectory, int evaluation,
                       const Tensor& original, const Tensor& noise)
{
    const Level level = process.level_at(sigma(trajectory, evaluation));
    return level.alpha * original + level.sigma * noise;
}

} // namespace sfumato
