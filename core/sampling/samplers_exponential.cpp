#include "core/sampling/denoise_step.h"
#include "core/sampling/samplers.h"

#include <deque>

namespace sfumato {
namespace {

using at::Tensor;

Level level(const SamplerRun& run, int i) { return run.process.level_at(sigma(run.path, i)); }

/// Exact where x0 stays what it is along the way (Lu et al. 2022, arXiv:2211.01095, eq. 9); to no noise at all it gives
/// x0.
Tensor exponential_step(Level now, Level next, const Tensor& x, const Tensor& x0)
{
    return next.sigma / now.sigma * x - next.alpha * std::expm1(now.lambda() - next.lambda()) * x0;
}

/// The same for the reverse diffusion (eq. 19), in which half of the old noise is replaced as the way goes on.
Tensor noisy_exponential_step(Level now, Level next, const Tensor& x, const Tensor& x0, const Tensor& noise)
{
    const double h = next.lambda() - now.lambda(), replaced = -std::expm1(-2 * h);
    return next.sigma / now.sigma * std::exp(-h) * x + next.alpha * replaced * x0
        + next.sigma * std::sqrt(replaced) * noise;
}

/// What x0 will be at the middle of a step of length h, after one of length `previous_h`.
Tensor at_the_middle(const Tensor& x0, const Tensor& previous_x0, double h, double previous_h)
{
    return x0 + h / (2 * previous_h) * (x0 - previous_x0);
}

/// Two-step solvers of x0: DPM++ 2M and its noisy sister differ in the step alone.
template <class Step> Tensor two_step(Tensor x, const SamplerRun& run, Step step)
{
    Tensor previous_x0;
    for (int i = run.first; i < evaluations(run); ++i) {
        const Level now = level(run, i), next = level(run, i + 1);
        const Tensor x0 = denoised(run, i, i + 1, x, now);
        const bool second_order
            = previous_x0.defined() && i + 1 < evaluations(run); // the last step, of infinite length, has the first
        x = step(now, next, x,
                 second_order ? at_the_middle(x0, previous_x0, next.lambda() - now.lambda(),
                                              now.lambda() - level(run, i - 1).lambda())
                              : x0);
        previous_x0 = x0;
        x = report(run, i, now, x, x0);
    }
    return x;
}

/// UniPC's second look at the step from `before` to `now`, when x0 at its end is known (arXiv:2302.04867, eq. 9 with
/// B(h) = e^h - 1). `older` is undefined after the first step.
struct Past {
    Level level;
    Tensor x0;
};
Tensor corrected(const Tensor& x, const Past& older, const Past& before, const Past& now)
{
    const double h = now.level.lambda() - before.level.lambda(), grown = std::expm1(-h);
    const Tensor change = now.x0 - before.x0;
    if (!older.x0.defined()) return exponential_step(before.level, now.level, x, before.x0 + 0.5 * change);
    const double first = (grown / -h - 1) / grown, second = 2 * ((grown / -h - 1) / -h - 0.5) / grown;
    const double ratio = (older.level.lambda() - before.level.lambda()) / h;
    const double of_past = (first - second) / (1 - ratio), of_change = first - of_past;
    return exponential_step(before.level, now.level, x,
                            before.x0 + of_past / ratio * (older.x0 - before.x0) + of_change * change);
}

/// Integral from `from` to `to` of the line in log rho that is 1 at `one` and 0 at `zero` (DEIS, eq. 15).
double log_line_integral(double from, double to, double one, double zero)
{
    const auto antiderivative = [&](double rho) { return rho * (std::log(rho / zero) - 1) / std::log(one / zero); };
    return antiderivative(to) - antiderivative(from);
}

} // namespace

Tensor sample_dpmpp_2m(Tensor x, const SamplerRun& run) { return two_step(std::move(x), run, exponential_step); }

Tensor sample_dpmpp_2m_sde(Tensor x, const SamplerRun& run)
{
    return two_step(std::move(x), run, [&](Level now, Level next, const Tensor& from, const Tensor& x0) {
        return noisy_exponential_step(now, next, from, x0, draw_like(run, from));
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
            Tensor slope = at::zeros_like(x0), curve = slope;
            if (x0_1.defined()) slope = h / h_1 * (x0 - x0_1);
            if (x0_2.defined()) {
                const Tensor difference = slope - h / h_2 * (x0_1 - x0_2);
                slope = slope + h_1 / (h_1 + h_2) * difference;
                curve = h / (h_1 + h_2) * difference;
            }
            const double phi_2 = std::expm1(-2 * h) / (2 * h) + 1, phi_3 = phi_2 / (2 * h) - 0.5;
            x = noisy_exponential_step(now, next, x, x0, draw_like(run, x))
                + next.alpha * (phi_2 * slope - phi_3 * curve);
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
        // Every other evaluation lies within a step that began at the one before; the last is a step of its own.
        if (i % 2 == 1 && i + 1 < evaluations(run) && start.defined()) {
            const Level from = level(run, i - 1);
            const double h = next.lambda() - from.lambda(), part = now.lambda() - from.lambda();
            x = noisy_exponential_step(from, next, start, start_x0 + h / (2 * part) * (x0 - start_x0), noise);
        } else {
            start = x, start_x0 = x0;
            x = noisy_exponential_step(now, next, x, x0, noise);
        }
        x = report(run, i, now, x, x0);
    }
    return x;
}

Tensor sample_unipc(Tensor x, const SamplerRun& run)
{
    Past before, older;
    Tensor start;
    bool second_order = false;
    for (int i = run.first; i < evaluations(run); ++i) {
        const Past now{level(run, i), denoised(run, i, i + 1, x, level(run, i))};
        const Level next = level(run, i + 1);
        if (start.defined()) x = corrected(start, second_order ? older : Past{}, before, now);
        second_order = start.defined() && i + 1 < evaluations(run);
        start = x;
        const double h = next.lambda() - now.level.lambda();
        x = exponential_step(now.level, next, start,
                             second_order
                                 ? at_the_middle(now.x0, before.x0, h, now.level.lambda() - before.level.lambda())
                                 : now.x0);
        older = before;
        before = now;
        x = report(run, i, now.level, x, now.x0);
    }
    return x;
}

Tensor sample_deis(Tensor x, const SamplerRun& run)
{
    constexpr int kFewSteps = 15; // fewer end with a first-order step
    Tensor previous;
    for (int i = run.first; i < evaluations(run); ++i) {
        const Level now = level(run, i), next = level(run, i + 1);
        const Tensor x0 = denoised(run, i, i + 1, x, now), epsilon = (x - now.alpha * x0) / now.sigma;
        const bool careful_end = i + 1 == evaluations(run) && evaluations(run) < kFewSteps;
        if (previous.defined() && !careful_end) {
            const double rho = now.ratio(), before = sigma(run.path, i - 1);
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

Tensor noised_at_level(const NoiseProcess& process, const Trajectory& path, int evaluation, const Tensor& original,
                       const Tensor& noise)
{
    const Level level = process.level_at(sigma(path, evaluation));
    return level.alpha * original + level.sigma * noise;
}

} // namespace sfumato
