#include "core/sampling/denoise_step.h"

namespace sfumato {

using at::Tensor;

Tensor raw_output(const SamplerRun& run, int i, int step, const Tensor& x, NoiseLevel level)
{
    return run.model({x, timestep(run.trajectory, i), step, run.trajectory.steps, level, i - run.first});
}

Tensor denoised(const SamplerRun& run, int i, int step, const Tensor& x, NoiseLevel level)
{
    return run.process.predicted_x0(raw_output(run, i, step, x, level), x, level);
}

Tensor randn_like(const SamplerRun& run, const Tensor& x) { return run.noise.draw(x.sizes().slice(1)).to(x.device()); }

Tensor report(const SamplerRun& run, int i, NoiseLevel level, Tensor x, const Tensor& x0)
{
    if (!run.on_step) return x;
    return run.on_step({i + 1, timestep(run.trajectory, i), static_cast<float>(run.process.sigma_of(level)), x, x0});
}

} // namespace sfumato
