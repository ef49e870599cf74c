#pragma once
#include "core/diffusion/noise_level.h"
#include "core/diffusion/noise_schedule_config.h"

namespace sfumato {

/// Conversions between what a network may predict, at signal rate alpha = sqrt(alpha_bar) and noise rate
/// sigma = sqrt(1 - alpha_bar): x_t = alpha x0 + sigma epsilon, v = alpha epsilon - sigma x0 (Salimans & Ho 2022,
/// arXiv:2202.00512).

/// x0 and epsilon from a prediction of any kind. Epsilon at alpha = 0 (zero terminal SNR) does not determine x0: throws
/// Error.
[[nodiscard]] at::Tensor to_x0(Prediction kind, const at::Tensor& prediction, const at::Tensor& x_t,
                               const NoiseLevels& levels);
[[nodiscard]] at::Tensor to_epsilon(Prediction kind, const at::Tensor& prediction, const at::Tensor& x_t,
                                    const NoiseLevels& levels);
[[nodiscard]] at::Tensor to_v(Prediction kind, const at::Tensor& prediction, const at::Tensor& x_t,
                              const NoiseLevels& levels);

/// What a network of this kind should have said, given the truth.
[[nodiscard]] at::Tensor training_target(Prediction kind, const at::Tensor& x0, const at::Tensor& noise,
                                         const NoiseLevels& levels);

} // namespace sfumato
