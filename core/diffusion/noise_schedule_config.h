#pragma once
#include "core/base/error.h"
#include "core/base/json.h"
#include "core/diffusion/sigma_formula.h"

#include <string>

namespace sfumato {

enum class BetaSchedule { Linear, ScaledLinear, SquaredCosine };
enum class Prediction { Epsilon, V, Sample };

/// diffusers' words: "linear", "scaled_linear", "squaredcos_cap_v2"; "epsilon", "v_prediction", "sample".
[[nodiscard]] Result<BetaSchedule> beta_schedule_from_name(const std::string& name);
[[nodiscard]] std::string name_of(BetaSchedule schedule);
[[nodiscard]] Result<Prediction> prediction_from_name(const std::string& name);
[[nodiscard]] std::string name_of(Prediction prediction);

/// What a noise schedule is made from; keys and defaults as in diffusers' scheduler_config.json.
struct NoiseScheduleConfig {
    BetaSchedule beta_schedule = BetaSchedule::ScaledLinear;
    double beta_start = 0.00085, beta_end = 0.012;
    int num_train_timesteps = 1000;
    bool rescale_betas_zero_snr = false;
    Prediction prediction_type = Prediction::Epsilon;
    int steps_offset = 1;
    /// "leading", "trailing" or "linspace": the model's own spacing, which Schedule::Automatic follows.
    std::string timestep_spacing = "leading";
    /// DDIM's last step ends at alpha_bar = 1 (true) or at that of t = 0 (false, as Stable Diffusion does).
    bool set_alpha_to_one = false;
    SigmaFormula formula = SigmaFormula::None; ///< the model's own schedule where it is no spacing
    int original_inference_steps = 50;         ///< the steps that a model distilled to LCM was taught

    /// Whether `scheduler` is a class of diffusers whose levels of noise these are; so is a file without a class.
    [[nodiscard]] static bool is_class(const std::string& scheduler);
    /// Keys that a file leaves out mean what diffusers' class of that file takes them to mean. Errors: a value of the
    /// wrong type or out of range, a word that is unknown, what would make other levels of noise (`trained_betas`,
    /// `use_flow_sigmas`, limits of sigma, two formulas at once).
    [[nodiscard]] static Result<NoiseScheduleConfig> from_json(const Json& config, const std::string& where);
    /// A scheduler_config.json that diffusers reads as a DDIMScheduler.
    [[nodiscard]] Json to_json() const;
    /// Errors: no steps, betas outside (0, 1), zero terminal SNR with fewer than two steps, an unknown spacing.
    [[nodiscard]] Result<void> validate(const std::string& where) const;
    bool operator==(const NoiseScheduleConfig&) const = default;
};

} // namespace sfumato
