#include "core/sampling/samplers.h"

#include "core/diffusion/prediction.h"

#include <cmath>

namespace sfumato {
namespace {

using at::Tensor;

/// Signal and noise rate of the variance-preserving view: alpha^2 + sigma^2 = 1.
struct Level {
    double alpha, sigma;
    [[nodiscard]] double ratio() const { return sigma / alpha; }
};
Level at_alpha_bar(double alpha_bar) { return {std::sqrt(alpha_bar), std::sqrt(1 - alpha_bar)}; }
Level at_sigma(double ratio) { return {1 / std::hypot(ratio, 1), ratio / std::hypot(ratio, 1)}; }

int evaluations(const SamplerRun& run) { return static_cast<int>(run.path.timesteps.size()); }
double sigma(const SamplerRun& run, int i) { return run.path.sigmas[static_cast<std::size_t>(i)]; }
int timestep(const Trajectory& path, int i) { return static_cast<int>(path.timesteps[static_cast<std::size_t>(i)]); }
double alpha_bar(const SamplerRun& run, int i)
{
    return run.schedule.alphas_cumprod.data_ptr<float>()[timestep(run.path, i)];
}

/// The clean latent that the network sees at evaluation i; x in the variance-preserving scaling.
Tensor predict_x0(const SamplerRun& run, int i, const Tensor& x, Level level)
{
    const auto output = run.predict({x, run.path.timesteps[static_cast<std::size_t>(i)], i + 1, run.path.steps});
    const Rates rates{at::scalar_tensor(level.alpha, at::kDouble), at::scalar_tensor(level.sigma, at::kDouble)};
    return to_x0(run.schedule.config.prediction_type, output, x, rates);
}

Tensor draw_like(const SamplerRun& run, const Tensor& x) { return run.noise.draw(x.sizes().slice(1)).to(x.device()); }

/// Shows the step to the observer, who may give back another x.
Tensor report(const SamplerRun& run, int i, Level level, Tensor x, const Tensor& x0)
{
    if (!run.on_step) return x;
    return run.on_step({i + 1, run.path.timesteps[static_cast<std::size_t>(i)], static_cast<float>(level.ratio()), x, x0});
}

} // namespace

Tensor sample_ddpm(Tensor x, const SamplerRun& run)
{
    for (int i = run.first; i < evaluations(run); ++i) {
        const double now = alpha_bar(run, i), next = i + 1 < evaluations(run) ? alpha_bar(run, i + 1) : 1;
        const double alpha = now / next, beta = 1 - alpha;
        const Tensor x0 = predict_x0(run, i, x, at_alpha_bar(now));
        x = std::sqrt(next) * beta / (1 - now) * x0 + std::sqrt(alpha) * (1 - next) / (1 - now) * x;
        if (timestep(run.path, i) > 0) x = x + std::sqrt((1 - next) / (1 - now) * beta) * draw_like(run, x);
        x = report(run, i, at_alpha_bar(now), x, x0);
    }
    return x;
}

Tensor sample_ddim(Tensor x, const SamplerRun& run)
{
    const double end = run.schedule.config.set_alpha_to_one ? 1 : run.schedule.alphas_cumprod.data_ptr<float>()[0];
    for (int i = run.first; i < evaluations(run); ++i) {
        const double now = alpha_bar(run, i), next = i + 1 < evaluations(run) ? alpha_bar(run, i + 1) : end;
        const auto [alpha, sigma] = at_alpha_bar(now);
        const Tensor x0 = predict_x0(run, i, x, {alpha, sigma});
        const Tensor epsilon = (x - alpha * x0) / sigma;
        const double fresh = run.eta * std::sqrt((1 - next) / (1 - now) * (1 - now / next));
        x = std::sqrt(next) * x0 + std::sqrt(std::max(0.0, 1 - next - fresh * fresh)) * epsilon;
        if (run.eta > 0) x = x + fresh * draw_like(run, x);
        x = report(run, i, {alpha, sigma}, x, x0);
    }
    return x;
}

Tensor sample_euler(Tensor x, const SamplerRun& run)
{
    for (int i = run.first; i < evaluations(run); ++i) {
        const double now = sigma(run, i), next = sigma(run, i + 1);
        const Level level = at_sigma(now);
        const Tensor x0 = predict_x0(run, i, level.alpha * x, level);
        x = x + (next - now) / now * (x - x0);
        x = report(run, i, level, x, x0);
    }
    return x;
}

Tensor sample_euler_a(Tensor x, const SamplerRun& run)
{
    for (int i = run.first; i < evaluations(run); ++i) {
        const double now = sigma(run, i), next = sigma(run, i + 1);
        const double up = next / now * std::sqrt(now * now - next * next), down = next / now * next;
        const Level level = at_sigma(now);
        const Tensor x0 = predict_x0(run, i, level.alpha * x, level);
        x = x + (down - now) / now * (x - x0);
        x = x + up * draw_like(run, x);
        x = report(run, i, level, x, x0);
    }
    return x;
}

Tensor sample_dpmpp_2m(Tensor x, const SamplerRun& run)
{
    Tensor previous_x0;
    double previous_h = 0;
    for (int i = run.first; i < evaluations(run); ++i) {
        const Level now = at_sigma(sigma(run, i)), next = at_sigma(sigma(run, i + 1));
        const Tensor x0 = predict_x0(run, i, x, now);
        const double h = std::log(now.ratio() / next.ratio()); // infinite on the last step, which has first order
        const bool second_order = previous_x0.defined() && i + 1 < evaluations(run);
        const Tensor slope = second_order ? x0 + h / (2 * previous_h) * (x0 - previous_x0) : x0;
        x = next.sigma / now.sigma * x - next.alpha * std::expm1(-h) * slope;
        previous_x0 = x0;
        previous_h = h;
        x = report(run, i, now, x, x0);
    }
    return x;
}

Tensor noised_by_timestep(const NoiseSchedule& schedule, const Trajectory& path, int evaluation, const Tensor& original,
                          const Tensor& noise)
{
    const auto level = at_alpha_bar(schedule.alphas_cumprod.data_ptr<float>()[timestep(path, evaluation)]);
    return level.alpha * original + level.sigma * noise;
}

Tensor noised_exploding(const NoiseSchedule&, const Trajectory& path, int evaluation, const Tensor& original, const Tensor& noise)
{
    return original + path.sigmas[static_cast<std::size_t>(evaluation)] * noise;
}

Tensor noised_preserving(const NoiseSchedule&, const Trajectory& path, int evaluation, const Tensor& original, const Tensor& noise)
{
    const auto level = at_sigma(path.sigmas[static_cast<std::size_t>(evaluation)]);
    return level.alpha * original + level.sigma * noise;
}

} // namespace sfumato
