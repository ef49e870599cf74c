#pragma once
#include "core/sampling/sampler.h"

namespace sfumato {

/// The samplers, rows of the table in sampler.cpp. x: [B, C, h, w] float32 at evaluation run.first, in the sampler's own
/// scaling; the result is the clean latent. DDPM, DDIM and DPM++ 2M work in the variance-preserving scaling
/// x = alpha x0 + sigma epsilon, Euler and Euler a in the variance-exploding one x = x0 + sigma epsilon.

/// Ancestral sampling (Ho et al. 2020, arXiv:2006.11239, algorithm 2), strided as in Nichol & Dhariwal 2021.
[[nodiscard]] at::Tensor sample_ddpm(at::Tensor x, const SamplerRun& run);
/// Song et al. 2021, arXiv:2010.02502, eq. 12; deterministic for eta = 0.
[[nodiscard]] at::Tensor sample_ddim(at::Tensor x, const SamplerRun& run);
/// Euler's method on the probability flow (Karras et al. 2022, arXiv:2206.00364, algorithm 2 without churn).
[[nodiscard]] at::Tensor sample_euler(at::Tensor x, const SamplerRun& run);
/// Euler steps beyond the next level and noise back up to it (k-diffusion, after Song et al. 2021, eq. 16).
[[nodiscard]] at::Tensor sample_euler_a(at::Tensor x, const SamplerRun& run);
/// DPM-Solver++(2M), midpoint (Lu et al. 2022, arXiv:2211.01095, algorithm 2).
[[nodiscard]] at::Tensor sample_dpmpp_2m(at::Tensor x, const SamplerRun& run);

/// The original noised to the level of an evaluation: by alpha_bar of its timestep, by its sigma in the
/// variance-exploding scaling, or by its sigma in the variance-preserving one.
[[nodiscard]] at::Tensor noised_by_timestep(const NoiseSchedule& schedule, const Trajectory& path, int evaluation,
                                            const at::Tensor& original, const at::Tensor& noise);
[[nodiscard]] at::Tensor noised_exploding(const NoiseSchedule& schedule, const Trajectory& path, int evaluation,
                                          const at::Tensor& original, const at::Tensor& noise);
[[nodiscard]] at::Tensor noised_preserving(const NoiseSchedule& schedule, const Trajectory& path, int evaluation,
                                           const at::Tensor& original, const at::Tensor& noise);

} // namespace sfumato
