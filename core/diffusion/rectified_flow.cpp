#include "core/diffusion/rectified_flow.h"

#include "core/diffusion/forward_process.h"

#include <cmath>

namespace sfumato {

Result<RectifiedFlowConfig> RectifiedFlowConfig::from_json(const Json& json, const std::string& where)
{
    if (!json.is_object())
        return fail(verbatim(where), Message::tr("is not a JSON object"), Message::tr("fetch the file again"));
    try {
        const auto value
            = [&](const char* key, auto fallback) { return value_or_throw(json_value(json, key, fallback, where)); };
        RectifiedFlowConfig config;
        config.num_train_timesteps = value("num_train_timesteps", config.num_train_timesteps);
        config.shift = value("shift", config.shift);
        config.timestep_spacing = value("timestep_spacing", config.timestep_spacing);
        config.formula = value_or_throw(sigma_formula_from_json(json, where));
        for (const char* key : {"invert_sigmas", "stochastic_sampling"})
            if (value(key, false))
                return fail(verbatim(where), Message::tr("has levels of noise of its own (\"%1\")", verbatim(key)),
                            Message::tr("use a model with a fixed shift"));
        if (value("use_dynamic_shifting", false))
            return fail(verbatim(where),
                        Message::tr("shifts its times by the size of the picture (\"use_dynamic_shifting\")"),
                        Message::tr("use a model with a fixed shift"));
        if (value("shift_terminal", 0.0) != 0)
            return fail(verbatim(where), Message::tr("stretches its times to a last one (\"shift_terminal\")"),
                        Message::tr("use a model with a fixed shift"));
        if (auto valid = config.validate(where); !valid) return tl::unexpected(valid.error());
        return config;
    } catch (const Error& error) {
        return tl::unexpected(error);
    }
}

Json RectifiedFlowConfig::to_json() const
{
    Json json{{"_class_name", "FlowMatchEulerDiscreteScheduler"},
              {"num_train_timesteps", num_train_timesteps},
              {"shift", shift},
              {"use_dynamic_shifting", false},
              {"timestep_spacing", timestep_spacing}};
    put_sigma_formula(json, formula);
    return json;
}

Result<void> RectifiedFlowConfig::validate(const std::string& where) const
{
    if (num_train_timesteps < 1 || num_train_timesteps > 1'000'000)
        return fail(verbatim(where), Message::tr("\"%1\" is %2", verbatim("num_train_timesteps"), num_train_timesteps),
                    Message::tr("use %1 to %2 steps", 1, 1'000'000));
    if (!(shift > 0) || !std::isfinite(shift))
        return fail(verbatim(where), Message::tr("\"%1\" is %2", verbatim("shift"), std::to_string(shift)),
                    Message::tr("use a number above 0"));
    if (timestep_spacing != "trailing" && timestep_spacing != "linspace")
        return fail(verbatim(where), Message::tr("\"%1\" is \"%2\"", verbatim("timestep_spacing"), timestep_spacing),
                    Message::tr("use trailing or linspace"));
    return {};
}

RectifiedFlow::RectifiedFlow(const RectifiedFlowConfig& config) : config_(config)
{
    value_or_throw(config.validate("rectified flow"));
    const at::Tensor time = at::arange(1, config.num_train_timesteps + 1, at::kDouble) / config.num_train_timesteps;
    const at::Tensor sigmas = config.shift * time / (1 + (config.shift - 1) * time);
    sigmas_ = sigmas.to(at::kFloat);
    alphas_ = (1 - sigmas).to(at::kFloat);
}

double RectifiedFlow::shifted(double time) const { return config_.shift * time / (1 + (config_.shift - 1) * time); }

TimestepSpacing RectifiedFlow::spacing() const
{
    using Kind = TimestepSpacing::Kind;
    return {.kind = config_.timestep_spacing == "trailing" ? Kind::Trailing : Kind::Linspace,
            .whole = false,
            .first = timestep(0) - 1,
            .formula = config_.formula};
}

double RectifiedFlow::sigma(double train_step, Interpolation) const
{
    return shifted((train_step + 1) / config_.num_train_timesteps);
}

double RectifiedFlow::timestep(double train_step) const
{
    return timestep_at(sigma(train_step, Interpolation::Linear));
}

at::Tensor RectifiedFlow::alpha_bars() const { return alphas_.square() / (alphas_.square() + sigmas_.square()); }

at::Tensor RectifiedFlow::predicted_x0(const at::Tensor& output, const at::Tensor& x, NoiseLevel level) const
{
    return x - level.sigma * output;
}

at::Tensor RectifiedFlow::predicted_epsilon(const at::Tensor& output, const at::Tensor& x, NoiseLevel level) const
{
    return x + level.alpha * output;
}

NoiseLevels RectifiedFlow::levels(const at::Tensor& train_steps, std::int64_t rank) const
{
    return {per_sample(alphas_, train_steps, rank), per_sample(sigmas_, train_steps, rank)};
}

at::Tensor RectifiedFlow::timesteps(const at::Tensor& train_steps) const
{
    return config_.num_train_timesteps * per_sample(sigmas_, train_steps, 1);
}

at::Tensor RectifiedFlow::training_target(const at::Tensor& x0, const at::Tensor& noise, const at::Tensor&) const
{
    return noise - x0;
}

at::Tensor RectifiedFlow::snr() const { return (alphas_ / sigmas_).square(); }

/// x0 = x - sigma v: an error of v is sigma times that of x0.
at::Tensor RectifiedFlow::min_snr_weights(double gamma) const { return snr().clamp_max(gamma) * sigmas_.square(); }

} // namespace sfumato
