#include "core/sampling/denoise_step.h"

#include "core/diffusion/prediction.h"

namespace sfumato {
namespace {

using at::Tensor;

Rates rates(Level level)
{
    return {at::scalar_tensor(level.alpha, at::kDouble), at::scalar_tensor(level.sigma, at::kDouble)};
}

} // namespace

Tensor predict(const SamplerRun& run, int i, int step, const Tensor& x)
{
    return run.predict({x, timestep(run.path, i), step, run.path.steps});
}

Tensor predict_x0(const SamplerRun& run, int i, int step, const Tensor& x, Level level)
{
    return x0_of(run, predict(run, i, step, x), x, level);
}

Tensor x0_of(const SamplerRun& run, const Tensor& output, const Tensor& x, Level level)
{
    return to_x0(run.schedule.config.prediction_type, output, x, rates(level));
}

Tensor epsilon_of(const SamplerRun& run, const Tensor& output, const Tensor& x, Level level)
{
    return to_epsilon(run.schedule.config.prediction_type, output, x, rates(level));
}

Tensor draw_like(const SamplerRun& run, const Tensor& x) { return run.noise.draw(x.sizes().slice(1)).to(x.device()); }

Tensor report(const SamplerRun& run, int i, Level level, Tensor x, const Tensor& x0)
{
    if (!run.on_step) return x;
    return run.on_step({i + 1, timestep(run.path, i), static_cast<float>(level.ratio()), x, x0});
}

} // namespace sfumato
