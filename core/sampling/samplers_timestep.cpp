#include "core/sampling/denoise_step.h"
#include "core/sampling/samplers.h"

#include <deque>

namespace sfumato {
namespace {

using at::Tensor;

int whole_timestep(const Trajectory& trajectory, int i) { return static_cast<int>(timestep(trajectory, i)); }
double alpha_bar(const SamplerRun& run, int i) { return run.process.alpha_bar(whole_timestep(run.trajectory, i)); }

/// Where the step of model call i leads. A stride that does not divide the training steps ends a little off the next
/// timestep: so these samplers are defined in the reference.
double next_alpha_bar(const SamplerRun& run, int i)
{
    const int following = i + 1 < model_calls(run) ? whole_timestep(run.trajectory, i + 1) : -1;
    const int next = run.trajectory.stride > 0 ? whole_timestep(run.trajectory, i) - run.trajectory.stride : following;
    return next >= 0 ? run.process.alpha_bar(next) : run.process.final_alpha_bar();
}

/// The deterministic step of DDIM, which is also the transfer of PNDM (Liu et al. 2022, eq. 11).
Tensor transfer(const SamplerRun& run, const Tensor& x, const Tensor& output, double from, double to)
{
    const NoiseLevel now = at_alpha_bar(from), next = at_alpha_bar(to);
    return next.alpha * run.process.predicted_x0(output, x, now)
        + next.sigma * run.process.predicted_epsilon(output, x, now);
}

/// Adams-Bashforth over the latest outputs, newest first (eq. 12).
Tensor extrapolated(const std::deque<Tensor>& outputs)
{
    static constexpr double kWeights[4][4]
        = {{1}, {3 / 2.0, -1 / 2.0}, {23 / 12.0, -16 / 12.0, 5 / 12.0}, {55 / 24.0, -59 / 24.0, 37 / 24.0, -9 / 24.0}};
    const double* weights = kWeights[outputs.size() - 1];
    Tensor sum = weights[0] * outputs[0];
    for (std::size_t k = 1; k < outputs.size(); ++k) sum = sum + weights[k] * outputs[k];
    return sum;
}

} // namespace

Tensor sample_ddpm(Tensor x, const SamplerRun& run)
{
    for (int i = run.first; i < model_calls(run); ++i) {
        const double now = alpha_bar(run, i), next = i + 1 < model_calls(run) ? alpha_bar(run, i + 1) : 1;
        const double alpha = now / next, beta = 1 - alpha;
        const Tensor x0 = denoised(run, i, i + 1, x, at_alpha_bar(now));
        x = std::sqrt(next) * beta / (1 - now) * x0 + std::sqrt(alpha) * (1 - next) / (1 - now) * x;
        if (whole_timestep(run.trajectory, i) > 0)
            x = x + std::sqrt((1 - next) / (1 - now) * beta) * randn_like(run, x);
        x = report(run, i, at_alpha_bar(now), x, x0);
    }
    return x;
}

Tensor sample_ddim(Tensor x, const SamplerRun& run)
{
    for (int i = run.first; i < model_calls(run); ++i) {
        const double now = alpha_bar(run, i), next = next_alpha_bar(run, i);
        const auto [alpha, sigma] = at_alpha_bar(now);
        const Tensor x0 = denoised(run, i, i + 1, x, {alpha, sigma});
        const Tensor epsilon = (x - alpha * x0) / sigma;
        const double fresh = run.eta * std::sqrt((1 - next) / (1 - now) * (1 - now / next));
        x = std::sqrt(next) * x0 + std::sqrt(std::max(0.0, 1 - next - fresh * fresh)) * epsilon;
        if (run.eta > 0) x = x + fresh * randn_like(run, x);
        x = report(run, i, {alpha, sigma}, x, x0);
    }
    return x;
}

Tensor sample_plms(Tensor x, const SamplerRun& run)
{
    std::deque<Tensor> outputs; // raw, combined before they are turned into epsilon: of v that is not the same
    Tensor start;
    for (int i = run.first; i < model_calls(run); ++i) {
        const double now = alpha_bar(run, i);
        const Tensor output = raw_output(run, i, std::max(i, 1), x, at_alpha_bar(now));
        const Tensor x0 = run.process.predicted_x0(output, x, at_alpha_bar(now));
        if (i != 1) {
            outputs.push_front(output);
            if (outputs.size() > 4) outputs.pop_back();
            start = x;
            x = transfer(run, start, extrapolated(outputs), now, next_alpha_bar(run, i));
        } else if (start.defined()) { // the first step again, now that both its ends are known; a run that begins here
                                      // has none
            const double before = run.process.alpha_bar(whole_timestep(run.trajectory, i) + run.trajectory.stride);
            x = transfer(run, start, (output + outputs.front()) / 2, before, now);
        }
        x = report(run, i, at_alpha_bar(now), x, x0);
    }
    return x;
}

Tensor sample_lcm(Tensor x, const SamplerRun& run)
{
    constexpr double kDataDeviation = 0.5, kTimestepScaling = 10;
    for (int i = run.first; i < model_calls(run); ++i) {
        const double now = alpha_bar(run, i);
        const Tensor x0 = denoised(run, i, i + 1, x, at_alpha_bar(now));
        // The boundary condition f(x, 0) = x of a consistency function.
        const double distance = kTimestepScaling * timestep(run.trajectory, i),
                     norm = std::hypot(distance, kDataDeviation);
        x = distance / norm * x0 + std::pow(kDataDeviation / norm, 2) * x;
        if (i + 1 < model_calls(run)) {
            const auto [alpha, sigma] = at_alpha_bar(alpha_bar(run, i + 1));
            x = alpha * x + sigma * randn_like(run, x);
        }
        x = report(run, i, at_alpha_bar(now), x, x0);
    }
    return x;
}

Tensor add_noise_at_timestep(const NoiseProcess& process, const Trajectory& trajectory, int call,
                             const Tensor& original, const Tensor& noise)
{
    const auto level = at_alpha_bar(process.alpha_bar(whole_timestep(trajectory, call)));
    return level.alpha * original + level.sigma * noise;
}

} // namespace sfumato
