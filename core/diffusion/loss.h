#pragma once
#include "core/diffusion/noise_process.h"

namespace sfumato {

/// How the squared error of each sample is weighted.
struct LossWeighting {
    enum class Kind { Simple, MinSnr } kind = Kind::Simple;
    double gamma = 5;   ///< min-SNR's gamma (Hang et al. 2023, arXiv:2303.09556)
    /// Least weight of samples with SNR < 1, or 0 for none: plain min-SNR lets the noisiest steps, which decide layout
    /// and adherence, weigh almost nothing.
    double noisy_floor = 0;
};

/// Weight per sample, float32 [B]. min-SNR: min(snr, gamma) / snr for epsilon, / (snr + 1) for v, min(snr, gamma) for
/// sample; see NoiseProcess::min_snr_weights.
[[nodiscard]] at::Tensor loss_weights(const NoiseProcess& process, const at::Tensor& train_steps,
                                      const LossWeighting& weighting);

/// Mean of the squared errors times their weights. weights: one per sample, [B], or any shape that broadcasts to the
/// prediction's. float32 scalar.
[[nodiscard]] at::Tensor weighted_mse(const at::Tensor& prediction, const at::Tensor& target,
                                      const at::Tensor& weights);

} // namespace sfumato
