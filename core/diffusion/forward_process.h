#pragma once
#include "core/diffusion/noise_schedule.h"

namespace sfumato {

/// Closed form q(x_t | x_0): alpha x0 + sigma noise (reparameterised; Ho et al. 2020, eq. 4). x0, noise: [B, ...];
/// train_steps: int64 [B] in [0, T). Any device; result like x0.
[[nodiscard]] at::Tensor q_sample(const NoiseProcess& process, const at::Tensor& x0, const at::Tensor& noise,
                                  const at::Tensor& train_steps);

/// One Markov step q(x_t | x_{t-1}) = N(sqrt(1 - beta_t) x_{t-1}, beta_t), with the given unit noise (eq. 2).
[[nodiscard]] at::Tensor q_step(const NoiseSchedule& schedule, const at::Tensor& previous, const at::Tensor& noise,
                                int timestep);

/// The chain x_0 -> x_1 -> ... -> x_t, drawing its noise from `generator`.
[[nodiscard]] at::Tensor q_chain(const NoiseSchedule& schedule, const at::Tensor& x0, int timestep,
                                 at::Generator generator);

/// Posterior q(x_{t-1} | x_t, x_0) (eqs. 6-7). mean like x_t; variance float32 [B] (0 at t = 0).
struct Posterior {
    at::Tensor mean, variance;
};
[[nodiscard]] Posterior q_posterior(const NoiseSchedule& schedule, const at::Tensor& x_t, const at::Tensor& x0,
                                    const at::Tensor& timesteps);

/// One row of a table per sample, shaped [B, 1, 1, ...] to multiply with a tensor of `rank` dimensions.
[[nodiscard]] at::Tensor per_sample(const at::Tensor& table, const at::Tensor& timesteps, std::int64_t rank);

} // namespace sfumato
