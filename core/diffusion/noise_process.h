#pragma once
#include "core/diffusion/noise_level.h"
#include "core/diffusion/sigma_formula.h"

#include <string_view>

namespace sfumato {

enum class ProcessKind {
    DiscreteVp,    ///< variance preserving, in discrete steps (noise_schedule.h)
    RectifiedFlow, ///< straight lines between picture and noise (rectified_flow.h)
    Edm,           ///< noise of any strength in a range (edm_process.h)
};
/// For people: "variance-preserving diffusion", "rectified flow", "EDM".
[[nodiscard]] std::string_view name_of(ProcessKind kind);

/// A model's own spacing of the steps of sampling over those of training, which Schedule::Automatic follows.
struct TimestepSpacing {
    enum class Kind { Leading, Trailing, Linspace } kind = Kind::Leading; ///< as diffusers' timestep_spacing
    int steps_offset = 0;                                                 ///< added by Leading
    bool whole = true; ///< training steps are discrete: spaced ones are rounded where a sampler wants it
    double first = 0;  ///< the training step that Linspace goes down to
    SigmaFormula formula = SigmaFormula::None; ///< in place of spaced steps, for samplers that accept explicit sigmas
    int original_inference_steps = 50; ///< the steps that a model distilled to LCM was taught, which are thinned
};

/// The forward process of a diffusion model, x = alpha x0 + sigma epsilon with a NoiseLevel for every time, and what
/// its network predicts. Training, samplers and pipeline know a process by this interface alone. Immutable: threads may
/// share one.
///
/// A time has three coordinates:
/// - the training step, 0 to num_train_timesteps() - 1 from little noise to much; fractions lie in between;
/// - the timestep, what the network is given there;
/// - sigma, along which samplers integrate dx / dsigma = (x - x0) / sigma (Karras et al. 2022, arXiv:2206.00364): the
///   ratio of noise to signal for variance-preserving diffusion, the level's sigma for rectified flow.
class NoiseProcess {
public:
    virtual ~NoiseProcess() = default;
    [[nodiscard]] virtual ProcessKind kind() const = 0;
    [[nodiscard]] virtual int num_train_timesteps() const = 0;
    [[nodiscard]] virtual TimestepSpacing spacing() const = 0;

    /// The timestep of a training step.
    [[nodiscard]] virtual double timestep(double train_step) const = 0;
    /// The sigma of a training step, finite even without signal. `interpolation`: how it is read
    /// between two discrete ones (diffusers' interpolation_type).
    enum class Interpolation { Linear, LogLinear };
    [[nodiscard]] virtual double sigma(double train_step, Interpolation interpolation) const = 0;
    /// The timestep of a sigma; beyond those of training that of the nearest.
    [[nodiscard]] virtual double timestep_at(double sigma) const = 0;

    /// The level of a sigma, and back: the alpha and sigma of x = alpha x0 + sigma epsilon. The network is given
    /// input_scale(level) * x.
    [[nodiscard]] virtual NoiseLevel level_at(double sigma) const = 0;
    [[nodiscard]] virtual double sigma_of(NoiseLevel level) const = 0;
    /// What the network is given is this times x at `level`.
    [[nodiscard]] virtual double input_scale(NoiseLevel) const { return 1; }
    /// Samplers along sigma integrate y = signal x0 + sigma epsilon, scaled otherwise than x: x = input y, where
    /// (input signal, input sigma) are the alpha and sigma of level_at(sigma).
    struct SigmaScaling {
        double signal = 1, input = 1;
    };
    [[nodiscard]] virtual SigmaScaling sigma_scaling(double sigma) const = 0;

    /// The signal's share of the variance, alpha^2 / (alpha^2 + sigma^2), at each training step: float32 [T], CPU.
    [[nodiscard]] virtual at::Tensor alpha_bars() const = 0;
    [[nodiscard]] double alpha_bar(int train_step) const { return alpha_bars().const_data_ptr<float>()[train_step]; }
    /// Where the last step of samplers that go from training step to training step ends: 1, or that of step 0.
    [[nodiscard]] virtual double final_alpha_bar() const { return 1; }

    /// The clean latent and the noise that a raw output of the network means for x at `level`. All of one shape.
    /// Throws Error where the output does not determine the clean latent (predicted epsilon without signal).
    [[nodiscard]] virtual at::Tensor predicted_x0(const at::Tensor& output, const at::Tensor& x,
                                                  NoiseLevel level) const = 0;
    [[nodiscard]] virtual at::Tensor predicted_epsilon(const at::Tensor& output, const at::Tensor& x,
                                                       NoiseLevel level) const = 0;

    /// Training. train_steps: int64 [B] in [0, T), any device. The level of each, to broadcast over [B, ...] of `rank`
    /// dimensions; the noised sample is q_sample (forward_process.h).
    [[nodiscard]] virtual NoiseLevels levels(const at::Tensor& train_steps, std::int64_t rank) const = 0;
    /// What the network is given: [B].
    [[nodiscard]] virtual at::Tensor timesteps(const at::Tensor& train_steps) const = 0;
    /// What it should predict. x0, noise: [B, ...]; the result is like them.
    [[nodiscard]] virtual at::Tensor training_target(const at::Tensor& x0, const at::Tensor& noise,
                                                     const at::Tensor& train_steps) const = 0;
    /// Signal-to-noise ratio, float32 [T]; zero and infinity where one of the two is missing.
    [[nodiscard]] virtual at::Tensor snr() const = 0;
    /// Weights of the squared error of the network's output, float32 [T], under which it is min(snr, gamma) times the
    /// squared error of the x0 that the output means (Hang et al. 2023, arXiv:2303.09556): min(snr, gamma) where x0 is
    /// predicted, min(snr, gamma) / snr for epsilon, / (snr + 1) for v.
    [[nodiscard]] virtual at::Tensor min_snr_weights(double gamma) const = 0;
};

} // namespace sfumato
