#include "core/diffusion/noise_process_config.h"

#include "core/diffusion/noise_schedule.h"

namespace sfumato {

Result<NoiseProcessConfig> noise_process_config_from_json(const Json& json, const std::string& where)
{
    const auto name = json.is_object() ? json_value(json, "_class_name", std::string(), where) : Result<std::string>();
    if (!name) return tl::unexpected(name.error());
    const auto widen = [](auto config) { return NoiseProcessConfig(std::move(config)); };
    if (name->starts_with("FlowMatch")) return RectifiedFlowConfig::from_json(json, where).map(widen);
    return NoiseScheduleConfig::from_json(json, where).map(widen);
}

Json to_json(const NoiseProcessConfig& config)
{
    return std::visit([](const auto& own) { return own.to_json(); }, config);
}

std::string prediction_name(const NoiseProcessConfig& config)
{
    const auto* discrete = std::get_if<NoiseScheduleConfig>(&config);
    return discrete ? name_of(discrete->prediction_type) : "flow_prediction";
}

std::unique_ptr<const NoiseProcess> make_noise_process(const NoiseProcessConfig& config)
{
    if (const auto* discrete = std::get_if<NoiseScheduleConfig>(&config))
        return std::make_unique<NoiseSchedule>(*discrete);
    return std::make_unique<RectifiedFlow>(std::get<RectifiedFlowConfig>(config));
}

} // namespace sfumato
