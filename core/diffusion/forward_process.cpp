#include "core/diffusion/forward_process.h"

#include <cmath>

namespace sfumato {

at::Tensor per_sample(const at::Tensor& table, const at::Tensor& timesteps, std::int64_t rank)
{
    std::vector<std::int64_t> shape(static_cast<std::size_t>(rank), 1);
    shape.at(0) = timesteps.numel();
    return table.to(timesteps.device()).index_select(0, timesteps).view(shape);
}

at::Tensor q_sample(const NoiseProcess& process, const at::Tensor& x0, const at::Tensor& noise,
                    const at::Tensor& train_steps)
{
    const auto [alpha, sigma] = process.levels(train_steps.to(x0.device()), x0.dim());
    return (alpha * x0 + sigma * noise).to(x0.scalar_type());
}

at::Tensor q_step(const NoiseSchedule& schedule, const at::Tensor& previous, const at::Tensor& noise, int timestep)
{
    const double beta = schedule.betas[timestep].item<double>();
    return std::sqrt(1 - beta) * previous + std::sqrt(beta) * noise;
}

at::Tensor q_chain(const NoiseSchedule& schedule, const at::Tensor& x0, int timestep, at::Generator generator)
{
    auto x = x0;
    for (int t = 0; t <= timestep; ++t) x = q_step(schedule, x, at::randn(x0.sizes(), generator, x0.options()), t);
    return x;
}

Posterior q_posterior(const NoiseSchedule& schedule, const at::Tensor& x_t, const at::Tensor& x0,
                      const at::Tensor& timesteps)
{
    // All from alpha_bar and in double: where alpha_bar is near 1, the rounding of a separate beta would show.
    const auto alpha_bar = schedule.alphas_cumprod.to(at::kDouble);
    const auto before = at::cat({at::ones({1}, at::kDouble), alpha_bar.narrow(0, 0, schedule.steps() - 1)});
    const auto beta = 1 - alpha_bar / before;
    const auto of_x0 = before.sqrt() * beta / (1 - alpha_bar);
    const auto of_x_t = (1 - beta).sqrt() * (1 - before) / (1 - alpha_bar);
    const auto variance = beta * (1 - before) / (1 - alpha_bar);
    const auto at = timesteps.to(x_t.device());
    const auto row = [&](const at::Tensor& table) { return per_sample(table.to(at::kFloat), at, x_t.dim()); };
    return {(row(of_x0) * x0 + row(of_x_t) * x_t).to(x_t.scalar_type()), per_sample(variance.to(at::kFloat), at, 1)};
}

} // namespace sfumato
