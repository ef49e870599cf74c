#pragma once
#include "core/base/error.h"
#include "core/base/json.h"
#include "core/diffusion/noise_process.h"

#include <string>

namespace sfumato {

/// What a rectified flow is made from; keys and defaults as in scheduler_config.json of diffusers'
/// FlowMatchEulerDiscreteScheduler.
struct RectifiedFlowConfig {
    int num_train_timesteps = 1000;
    /// s of t' = s t / (1 + (s - 1) t): above 1 more of the steps lie where there is much noise, as larger pictures
    /// need it (Esser et al. 2024, arXiv:2403.03206, eq. 23).
    double shift = 1;
    /// The model's own spacing. "trailing": times 1, 1 - 1/N, ..., 1/N, shifted. "linspace": evenly between the shifted
    /// times of the last and the first training step, then shifted again, which is what diffusers' scheduler does by
    /// itself.
    std::string timestep_spacing = "linspace";
    SigmaFormula formula = SigmaFormula::None; ///< the model's own schedule where it is no spacing

    /// Errors: a value of the wrong type or out of range, a shift that depends on the size of the picture, times that
    /// run the other way or are noised anew.
    [[nodiscard]] static Result<RectifiedFlowConfig> from_json(const Json& config, const std::string& where);
    [[nodiscard]] Json to_json() const;
    /// Errors: no steps, a shift that is not above 0, an unknown spacing.
    [[nodiscard]] Result<void> validate(const std::string& where) const;
    bool operator==(const RectifiedFlowConfig&) const = default;
};

/// Straight lines from the clean latent to noise, x = (1 - t) x0 + t epsilon with t in (0, 1] (Liu et al. 2022,
/// arXiv:2209.03003; Lipman et al. 2022, arXiv:2210.02747). The network predicts the velocity epsilon - x0 and is given
/// num_train_timesteps t; sigma is t. Training step k has the shifted time of (k + 1) / num_train_timesteps.
class RectifiedFlow final : public NoiseProcess {
public:
    /// Throws Error where `validate` would return one.
    explicit RectifiedFlow(const RectifiedFlowConfig& config);
    /// The shifted time t' of a time t in 0..1.
    [[nodiscard]] double shifted(double time) const;

    [[nodiscard]] ProcessKind kind() const override { return ProcessKind::RectifiedFlow; }
    [[nodiscard]] int num_train_timesteps() const override { return config_.num_train_timesteps; }
    [[nodiscard]] TimestepSpacing spacing() const override;
    [[nodiscard]] double timestep(double train_step) const override;
    [[nodiscard]] double sigma(double train_step, Interpolation) const override;
    [[nodiscard]] double timestep_at(double sigma) const override { return config_.num_train_timesteps * sigma; }
    [[nodiscard]] NoiseLevel level_at(double sigma) const override { return {1 - sigma, sigma}; }
    [[nodiscard]] double sigma_of(NoiseLevel level) const override { return level.sigma; }
    [[nodiscard]] SigmaScaling sigma_scaling(double sigma) const override { return {1 - sigma, 1}; }
    [[nodiscard]] at::Tensor alpha_bars() const override;
    [[nodiscard]] at::Tensor predicted_x0(const at::Tensor& output, const at::Tensor& x,
                                          NoiseLevel level) const override;
    [[nodiscard]] at::Tensor predicted_epsilon(const at::Tensor& output, const at::Tensor& x,
                                               NoiseLevel level) const override;
    [[nodiscard]] NoiseLevels levels(const at::Tensor& train_steps, std::int64_t rank) const override;
    [[nodiscard]] at::Tensor timesteps(const at::Tensor& train_steps) const override;
    [[nodiscard]] at::Tensor training_target(const at::Tensor& x0, const at::Tensor& noise,
                                             const at::Tensor& train_steps) const override;
    [[nodiscard]] at::Tensor snr() const override;
    [[nodiscard]] at::Tensor min_snr_weights(double gamma) const override;

private:
    RectifiedFlowConfig config_;
    at::Tensor sigmas_, alphas_; ///< of each training step, float32 [T], CPU
};

} // namespace sfumato
