#include "core/diffusion/edm_process.h"

#include "core/diffusion/forward_process.h"

#include <algorithm>
#include <cmath>

namespace sfumato {

Result<EdmConfig> EdmConfig::from_json(const Json& json, const std::string& where)
{
    constexpr double kRho = 7;
    try {
        const auto value
            = [&](const char* key, auto fallback) { return value_or_throw(json_value(json, key, fallback, where)); };
        EdmConfig config;
        // diffusers writes the limits and scaling of such a process of its plain Euler with these keys, too.
        if (value("_class_name", std::string()) == "EulerDiscreteScheduler") {
            config.sigma_data = 1;
            const auto formula = value_or_throw(sigma_formula_from_json(json, where));
            config.sigma_schedule = formula == SigmaFormula::Beta ? "beta"
                : formula == SigmaFormula::Exponential            ? "exponential"
                                                                  : "karras";
        }
        config.sigma_min = value("sigma_min", config.sigma_min);
        config.sigma_max = value("sigma_max", config.sigma_max);
        config.sigma_data = value("sigma_data", config.sigma_data);
        config.sigma_schedule = value("sigma_schedule", config.sigma_schedule);
        config.num_train_timesteps = value("num_train_timesteps", config.num_train_timesteps);
        config.prediction_type = value_or_throw(prediction_from_name(value("prediction_type", std::string("epsilon"))));
        if (const double rho = value("rho", kRho); rho != kRho)
            return fail(verbatim(where), Message::tr("\"%1\" is %2", verbatim("rho"), std::to_string(rho)),
                        Message::tr("use %1", 7));
        if (auto valid = config.validate(where); !valid) return tl::unexpected(valid.error());
        return config;
    } catch (const Error& error) {
        return tl::unexpected(error.what == verbatim(where) ? error : error.within(verbatim(where)));
    }
}

Json EdmConfig::to_json() const
{
    return {{"_class_name", "EDMEulerScheduler"},
            {"sigma_min", sigma_min},
            {"sigma_max", sigma_max},
            {"sigma_data", sigma_data},
            {"sigma_schedule", sigma_schedule},
            {"num_train_timesteps", num_train_timesteps},
            {"prediction_type", name_of(prediction_type)},
            {"rho", 7.0}};
}

Result<void> EdmConfig::validate(const std::string& where) const
{
    const auto wrong = [&](const char* key, const std::string& value, const Message& remedy) -> Result<void> {
        return fail(verbatim(where), Message::tr("\"%1\" is %2", verbatim(key), value), remedy);
    };
    if (num_train_timesteps < 2 || num_train_timesteps > 1'000'000)
        return wrong("num_train_timesteps", std::to_string(num_train_timesteps),
                     Message::tr("use %1 to %2 steps", 2, 1'000'000));
    for (const auto& [key, value] :
         {std::pair{"sigma_min", sigma_min}, {"sigma_max", sigma_max}, {"sigma_data", sigma_data}})
        if (!(value > 0) || !std::isfinite(value))
            return wrong(key, std::to_string(value), Message::tr("use a number above 0"));
    if (sigma_max <= sigma_min)
        return wrong("sigma_max", std::to_string(sigma_max),
                     Message::tr("use a number above \"%1\"", verbatim("sigma_min")));
    if (sigma_schedule != "karras" && sigma_schedule != "exponential")
        return wrong("sigma_schedule", "\"" + sigma_schedule + "\"",
                     Message::tr("use one of %1", verbatim("karras, exponential")));
    if (prediction_type == Prediction::Sample)
        return wrong("prediction_type", "\"sample\"", Message::tr("use one of %1", verbatim("epsilon, v_prediction")));
    return {};
}

EdmProcess::EdmProcess(const EdmConfig& config) : config_(config)
{
    value_or_throw(config.validate("EDM"));
    std::vector<float> sigmas;
    for (int step = 0; step < config.num_train_timesteps; ++step)
        sigmas.push_back(static_cast<float>(sigma(step, Interpolation::LogLinear)));
    sigmas_ = at::tensor(sigmas);
}

TimestepSpacing EdmProcess::spacing() const
{
    return {.kind = TimestepSpacing::Kind::Linspace,
            .whole = false,
            .formula = config_.sigma_schedule == "exponential" ? SigmaFormula::Exponential : SigmaFormula::Karras};
}

double EdmProcess::timestep(double train_step) const
{
    return timestep_at(sigma(train_step, Interpolation::LogLinear));
}

double EdmProcess::sigma(double train_step, Interpolation) const
{
    const double share = train_step / (config_.num_train_timesteps - 1);
    return config_.sigma_min * std::pow(config_.sigma_max / config_.sigma_min, share);
}

double EdmProcess::timestep_at(double sigma) const
{
    return std::log(std::clamp(sigma, config_.sigma_min, config_.sigma_max)) / 4;
}

double EdmProcess::input_scale(NoiseLevel level) const
{
    return config_.sigma_data == 1 ? 1 : 1 / std::hypot(level.sigma, config_.sigma_data * level.alpha);
}

at::Tensor EdmProcess::alpha_bars() const { return 1 / (1 + sigmas_.square()); }

/// Written with the alpha and sigma of the level, alpha = 1 / sqrt(sigma^2 + 1), so that they hold for x as it is at
/// the level.
EdmProcess::Shares EdmProcess::shares(const NoiseLevels& levels) const
{
    const double r = config_.sigma_data, sign = config_.prediction_type == Prediction::V ? -1 : 1;
    const at::Tensor variance = levels.sigma.square() + r * r * levels.alpha.square();
    return {r * r * levels.alpha / variance, sign * r * levels.sigma / variance.sqrt()};
}

at::Tensor EdmProcess::predicted_x0(const at::Tensor& output, const at::Tensor& x, NoiseLevel level) const
{
    const auto [skip, out] = shares(NoiseLevels::of(level));
    return skip * x + out * output;
}

at::Tensor EdmProcess::predicted_epsilon(const at::Tensor& output, const at::Tensor& x, NoiseLevel level) const
{
    return (x - level.alpha * predicted_x0(output, x, level)) / level.sigma;
}

NoiseLevels EdmProcess::levels(const at::Tensor& train_steps, std::int64_t rank) const
{
    const at::Tensor sigma = per_sample(sigmas_, train_steps, rank), alpha = (1 + sigma.square()).rsqrt();
    return {alpha, alpha * sigma};
}

at::Tensor EdmProcess::timesteps(const at::Tensor& train_steps) const
{
    return per_sample(sigmas_, train_steps, 1).log() / 4;
}

at::Tensor EdmProcess::training_target(const at::Tensor& x0, const at::Tensor& noise,
                                       const at::Tensor& train_steps) const
{
    const NoiseLevels at = levels(train_steps, x0.dim());
    const auto [skip, out] = shares(at);
    return (x0 - skip * (at.alpha * x0 + at.sigma * noise)) / out;
}

at::Tensor EdmProcess::snr() const { return sigmas_.square().reciprocal(); }

at::Tensor EdmProcess::min_snr_weights(double gamma) const
{
    const at::Tensor alpha = (1 + sigmas_.square()).rsqrt();
    return snr().clamp_max(gamma) * shares({alpha, alpha * sigmas_}).out.square();
}

} // namespace sfumato
