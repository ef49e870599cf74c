#pragma once
#include "core/diffusion/noise_process.h"
#include "core/diffusion/noise_schedule_config.h"

namespace sfumato {

/// What an EDM process is made from; keys and defaults as in scheduler_config.json of diffusers' EDMEulerScheduler.
struct EdmConfig {
    double sigma_min = 0.002, sigma_max = 80;
    double sigma_data = 0.5; ///< deviation of the clean latents that the network was trained to expect
    /// "karras" or "exponential": the model's own schedule, which Schedule::Automatic follows.
    std::string sigma_schedule = "karras";
    int num_train_timesteps = 1000;
    Prediction prediction_type = Prediction::Epsilon; ///< or V, which has the other sign

    /// Of EDMEulerScheduler and EDMDPMSolverMultistepScheduler; of EulerDiscreteScheduler with a continuous
    /// "timestep_type". Errors: a value of the wrong type or out of range, a schedule that is unknown, a "rho" that is
    /// not 7.
    [[nodiscard]] static Result<EdmConfig> from_json(const Json& config, const std::string& where);
    [[nodiscard]] Json to_json() const;
    /// Errors: no steps, a range of sigmas that is none, a deviation that is not above 0, a prediction of the picture.
    [[nodiscard]] Result<void> validate(const std::string& where) const;
    bool operator==(const EdmConfig&) const = default;
};

/// Diffusion with noise of any strength sigma in a range, no discrete steps, and Karras' scaling of what goes into the
/// network and comes out of it (Karras et al. 2022, arXiv:2206.00364, table 1): with r = sigma_data
///     x0 = r^2 / (sigma^2 + r^2) (x0 + sigma epsilon) +- sigma r / sqrt(sigma^2 + r^2) output,
/// + for epsilon and - for v. The network is given ln(sigma) / 4. Levels are those of variance-preserving diffusion.
/// Training step k lies at share k / (num_train_timesteps - 1) of the logarithms from sigma_min to sigma_max.
class EdmProcess final : public NoiseProcess {
public:
    /// Throws Error where `validate` would return one.
    explicit EdmProcess(const EdmConfig& config);

    [[nodiscard]] ProcessKind kind() const override { return ProcessKind::Edm; }
    [[nodiscard]] int num_train_timesteps() const override { return config_.num_train_timesteps; }
    [[nodiscard]] TimestepSpacing spacing() const override;
    [[nodiscard]] double timestep(double train_step) const override;
    [[nodiscard]] double sigma(double train_step, Interpolation) const override;
    [[nodiscard]] double timestep_at(double sigma) const override;
    [[nodiscard]] NoiseLevel level_at(double sigma) const override { return at_ratio(sigma); }
    [[nodiscard]] double sigma_of(NoiseLevel level) const override { return level.ratio(); }
    /// Brings x to unit deviation where clean latents have sigma_data.
    [[nodiscard]] double input_scale(NoiseLevel level) const override;
    [[nodiscard]] SigmaScaling sigma_scaling(double sigma) const override { return {1, at_ratio(sigma).alpha}; }
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
    /// x0 = skip x + out output, for x at a level; levels: of one x or of many.
    struct Shares {
        at::Tensor skip, out;
    };
    [[nodiscard]] Shares shares(const NoiseLevels& levels) const;

    EdmConfig config_;
    at::Tensor sigmas_; ///< of each training step, float32 [T], CPU
};

} // namespace sfumato
