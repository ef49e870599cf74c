#pragma once
#include "core/sampling/sampler.h"

namespace sfumato {

/// The samplers, rows of the table in sampler.cpp. x: [B, C, h, w] float32 at model call run.first, in the sampler's
/// own scaling; the result is the clean latent.
///
/// samplers_timestep.cpp: DDPM, DDIM, PLMS, LCM. samplers_sigma.cpp: Euler, Euler a, Heun, DPM2, DPM2 a, DPM++ 2S a,
/// LMS. samplers_exponential.cpp: DPM++ 2M, DPM++ 2M SDE, DPM++ 3M SDE, DPM++ SDE, UniPC, DEIS.

/// samplers_timestep.cpp: whole training steps of a variance-preserving process, x = alpha x0 + sigma epsilon.

/// Ancestral sampling (Ho et al. 2020, arXiv:2006.11239, algorithm 2), strided as in Nichol & Dhariwal 2021.
[[nodiscard]] at::Tensor sample_ddpm(at::Tensor x, const SamplerRun& run);
/// Song et al. 2021, arXiv:2010.02502, eq. 12; deterministic for eta = 0.
[[nodiscard]] at::Tensor sample_ddim(at::Tensor x, const SamplerRun& run);
/// Pseudo linear multistep (Liu et al. 2022, arXiv:2202.09778, eqs. 11-12); the first step is done twice (improved
/// Euler) instead of by a Runge-Kutta start.
[[nodiscard]] at::Tensor sample_plms(at::Tensor x, const SamplerRun& run);
/// Multistep consistency sampling (Luo et al. 2023, arXiv:2310.04378): for networks distilled to it.
[[nodiscard]] at::Tensor sample_lcm(at::Tensor x, const SamplerRun& run);

/// samplers_sigma.cpp: sigmas, dx / dsigma = (x - x0) / sigma (Karras et al. 2022, arXiv:2206.00364), x scaled as
/// NoiseProcess::sigma_scaling says: x0 + sigma epsilon where variance is preserved. What reads "sigma" alone holds for
/// rectified flow, too; ancestral noise does not.

/// Euler's method (algorithm 2 without churn).
[[nodiscard]] at::Tensor sample_euler(at::Tensor x, const SamplerRun& run);
/// Euler steps beyond the next level and noise back up to it (k-diffusion, after Song et al. 2021, eq. 16).
[[nodiscard]] at::Tensor sample_euler_a(at::Tensor x, const SamplerRun& run);
/// Heun's method (algorithm 1 without churn).
[[nodiscard]] at::Tensor sample_heun(at::Tensor x, const SamplerRun& run);
/// DPM-Solver-2 (Lu et al. 2022, arXiv:2206.00927), as k-diffusion has it: the midpoint method, the midpoint in log
/// sigma.
[[nodiscard]] at::Tensor sample_dpm2(at::Tensor x, const SamplerRun& run);
[[nodiscard]] at::Tensor sample_dpm2_a(at::Tensor x, const SamplerRun& run);
/// DPM-Solver++(2S) (Lu et al. 2022, arXiv:2211.01095, algorithm 1) with ancestral noise.
[[nodiscard]] at::Tensor sample_dpmpp_2s_a(at::Tensor x, const SamplerRun& run);
/// Linear multistep of up to four slopes (Adams-Bashforth for uneven steps; k-diffusion).
[[nodiscard]] at::Tensor sample_lms(at::Tensor x, const SamplerRun& run);

/// samplers_exponential.cpp: exponential integrators over levels, x = alpha x0 + sigma epsilon.

/// DPM-Solver++(2M), midpoint (Lu et al. 2022, arXiv:2211.01095, algorithm 2); its reverse diffusion (section 5).
[[nodiscard]] at::Tensor sample_dpmpp_2m(at::Tensor x, const SamplerRun& run);
[[nodiscard]] at::Tensor sample_dpmpp_2m_sde(at::Tensor x, const SamplerRun& run);
/// The reverse diffusion with x0 extrapolated through three steps (Crowson, k-diffusion).
[[nodiscard]] at::Tensor sample_dpmpp_3m_sde(at::Tensor x, const SamplerRun& run);
/// Single-step SDE-DPM-Solver++(2S): two model calls make a step of second order.
[[nodiscard]] at::Tensor sample_dpmpp_sde(at::Tensor x, const SamplerRun& run);
/// Predictor and corrector of second order (Zhao et al. 2023, arXiv:2302.04867, UniPC-2 with B2(h)).
[[nodiscard]] at::Tensor sample_unipc(at::Tensor x, const SamplerRun& run);
/// Second-order multistep in sigma / alpha, epsilon linear in its logarithm (Zhang & Chen 2023, arXiv:2204.13902). Ends
/// at the smallest sigma of the table, not at 0.
[[nodiscard]] at::Tensor sample_deis(at::Tensor x, const SamplerRun& run);

/// The original noised to the level of a model call: of its whole training step; of its sigma, as the network sees it;
/// of its sigma, scaled as solvers of sigma see it (NoiseProcess::sigma_scaling).
[[nodiscard]] at::Tensor add_noise_at_timestep(const NoiseProcess& process, const Trajectory& trajectory, int call,
                                               const at::Tensor& original, const at::Tensor& noise);
[[nodiscard]] at::Tensor add_noise_at_sigma(const NoiseProcess& process, const Trajectory& trajectory, int call,
                                            const at::Tensor& original, const at::Tensor& noise);
[[nodiscard]] at::Tensor add_noise_sigma_scaled(const NoiseProcess& process, const Trajectory& trajectory, int call,
                                                const at::Tensor& original, const at::Tensor& noise);

} // namespace sfumato
