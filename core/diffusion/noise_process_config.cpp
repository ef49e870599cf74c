#include "core/diffusion/noise_process_config.h"

#include "core/diffusion/noise_schedule.h"

#include <cmath>

namespace sfumato {
namespace {

constexpr const char* kFlowClasses[] = {"FlowMatchEulerDiscreteScheduler", "FlowMatchHeunDiscreteScheduler"};
constexpr const char* kEdmClasses[] = {"EDMEulerScheduler", "EDMDPMSolverMultistepScheduler"};

bool is_one_of(std::string_view name, std::span<const char* const> classes)
{
    return std::ranges::find(classes, name) != classes.end();
}

/// diffusers' plain Euler becomes an EDM process where its timesteps are continuous; this it does for v alone.
bool is_continuous(const Json& json)
{
    return json_value_or(json, "timestep_type", std::string()) == "continuous"
        && json_value_or(json, "prediction_type", std::string()) == "v_prediction";
}

/// Its limits and a formula between them are what Sfumato knows of such a process.
bool has_limits(const Json& json)
{
    return json_value_or(json, "sigma_min", 0.0) > 0 && json_value_or(json, "sigma_max", 0.0) > 0
        && (json_value_or(json, "use_karras_sigmas", false) || json_value_or(json, "use_exponential_sigmas", false));
}

/// A value of a setting that Sfumato has no like of; null: any finite number. Solvers, their orders and noise are the
/// choice of a sampler and are not among them.
struct PassedOver {
    const char* key;
    Json value;
    Message::Literal instead;
};
const PassedOver kPassedOver[] = {
    {"thresholding", true, Message::tr("predicted latents are not limited")},
    {"clip_sample", true, Message::tr("predicted latents are not limited")},
    {"lambda_min_clipped", nullptr, Message::tr("Automatic follows its spacing")},
    {"final_sigmas_type", "sigma_min", Message::tr("the last step ends without noise")},
    {"interpolation_type", "log_linear", Message::tr("each sigma is that of its timestep")},
    {"use_lu_lambdas", true, Message::tr("Automatic follows its spacing")},
};

} // namespace

Result<NoiseProcessConfig> noise_process_config_from_json(const Json& json, const std::string& where)
{
    if (!json.is_object())
        return fail(verbatim(where), Message::tr("is not a JSON object"), Message::tr("fetch the file again"));
    auto name = json_value(json, "_class_name", std::string(), where);
    if (!name) return tl::unexpected(name.error());
    const auto widen = [](auto config) { return NoiseProcessConfig(std::move(config)); };
    if (is_one_of(*name, kFlowClasses)) return RectifiedFlowConfig::from_json(json, where).map(widen);
    if (is_one_of(*name, kEdmClasses)) return EdmConfig::from_json(json, where).map(widen);
    if (*name == "EulerDiscreteScheduler" && is_continuous(json)) {
        if (has_limits(json)) return EdmConfig::from_json(json, where).map(widen);
        return fail(verbatim(where), Message::tr("has levels of noise of its own (\"%1\")", verbatim("timestep_type")),
                    Message::tr("use a model with a named beta_schedule"));
    }
    if (NoiseScheduleConfig::is_class(*name)) return NoiseScheduleConfig::from_json(json, where).map(widen);
    return fail(verbatim(where), Message::tr("names a scheduler whose levels of noise are not known here: %1", *name),
                Message::tr("open a model with another scheduler, such as %1",
                            verbatim("DDIMScheduler, "
                                     "EulerDiscreteScheduler, "
                                     "DPMSolverMultistepScheduler, "
                                     "EDMEulerScheduler")));
}

std::vector<Message> settings_passed_over(const Json& config)
{
    std::vector<Message> sentences;
    const auto asks_for = [](const Json& asked, const Json& value) {
        return value.is_null() ? asked.is_number() && std::isfinite(asked.get<double>()) : asked == value;
    };
    for (const PassedOver& row : kPassedOver)
        if (config.is_object() && config.contains(row.key) && asks_for(config[row.key], row.value))
            sentences.push_back(Message::tr("the model's scheduler asks for \"%1\", which is not followed: %2",
                                            verbatim(row.key), Message(row.instead)));
    return sentences;
}

Json to_json(const NoiseProcessConfig& config)
{
    return std::visit([](const auto& own) { return own.to_json(); }, config);
}

std::string prediction_name(const NoiseProcessConfig& config)
{
    if (const auto* discrete = std::get_if<NoiseScheduleConfig>(&config)) return name_of(discrete->prediction_type);
    if (const auto* edm = std::get_if<EdmConfig>(&config)) return name_of(edm->prediction_type);
    return "flow_prediction";
}

std::unique_ptr<const NoiseProcess> make_noise_process(const NoiseProcessConfig& config)
{
    if (const auto* discrete = std::get_if<NoiseScheduleConfig>(&config))
        return std::make_unique<NoiseSchedule>(*discrete);
    if (const auto* edm = std::get_if<EdmConfig>(&config)) return std::make_unique<EdmProcess>(*edm);
    return std::make_unique<RectifiedFlow>(std::get<RectifiedFlowConfig>(config));
}

} // namespace sfumato
