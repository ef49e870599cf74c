#pragma once
#include "core/diffusion/noise_process.h"
#include "core/diffusion/noise_schedule_config.h"

#include <vector>

namespace sfumato {

/// The discrete variance-preserving process (ProcessKind::DiscreteVp), not the spacing of the steps of sampling, which
/// is Schedule (core/sampling/sampler.h): variances of t = 0 .. T-1 (Ho et al. 2020, arXiv:2006.11239; cosine: Nichol &
/// Dhariwal 2021, arXiv:2102.09672, betas clipped at 0.999; zero terminal SNR: Lin et al. 2023, arXiv:2305.08891,
/// algorithm 1). Timesteps are training steps; its network predicts what config.prediction_type says.
class NoiseSchedule final : public NoiseProcess {
public:
    /// Throws Error where `validate` would return one.
    explicit NoiseSchedule(const NoiseScheduleConfig& config);
    NoiseScheduleConfig config;
    /// All CPU float32 [T]; computed as the reference does (float32 cumulative products).
    at::Tensor betas, alphas, alphas_cumprod;
    [[nodiscard]] int steps() const { return config.num_train_timesteps; }
    /// sqrt((1 - alpha_bar) / alpha_bar), float32 [T]: the sigmas of the variance-exploding view (Karras et al. 2022).
    /// Infinite at a terminal SNR of zero.
    [[nodiscard]] at::Tensor sigmas() const;

    [[nodiscard]] ProcessKind kind() const override { return ProcessKind::DiscreteVp; }
    [[nodiscard]] int num_train_timesteps() const override { return config.num_train_timesteps; }
    [[nodiscard]] TimestepSpacing spacing() const override;
    [[nodiscard]] double timestep(double train_step) const override { return train_step; }
    /// Without signal alpha_bar counts as 2^-24 (sigma 4096).
    [[nodiscard]] double sigma(double train_step, Interpolation interpolation) const override;
    /// Linear in log sigma between the training steps.
    [[nodiscard]] double timestep_at(double sigma) const override;
    [[nodiscard]] NoiseLevel level_at(double sigma) const override { return at_ratio(sigma); }
    [[nodiscard]] double sigma_of(NoiseLevel level) const override { return level.ratio(); }
    /// Variance exploding: x0 + sigma epsilon.
    [[nodiscard]] SigmaScaling sigma_scaling(double sigma) const override { return {1, at_ratio(sigma).alpha}; }
    [[nodiscard]] at::Tensor alpha_bars() const override { return alphas_cumprod; }
    /// By config.set_alpha_to_one.
    [[nodiscard]] double final_alpha_bar() const override;
    [[nodiscard]] at::Tensor predicted_x0(const at::Tensor& output, const at::Tensor& x,
                                          NoiseLevel level) const override;
    [[nodiscard]] at::Tensor predicted_epsilon(const at::Tensor& output, const at::Tensor& x,
                                               NoiseLevel level) const override;
    [[nodiscard]] NoiseLevels levels(const at::Tensor& train_steps, std::int64_t rank) const override;
    [[nodiscard]] at::Tensor timesteps(const at::Tensor& train_steps) const override { return train_steps; }
    [[nodiscard]] at::Tensor training_target(const at::Tensor& x0, const at::Tensor& noise,
                                             const at::Tensor& train_steps) const override;
    [[nodiscard]] at::Tensor snr() const override;
    [[nodiscard]] at::Tensor min_snr_weights(double gamma) const override;

private:
    std::vector<float> finite_sigmas_; ///< of each training step
};

} // namespace sfumato
