#pragma once
#include "core/diffusion/edm_process.h"
#include "core/diffusion/noise_schedule_config.h"
#include "core/diffusion/rectified_flow.h"

#include <memory>
#include <variant>

namespace sfumato {

/// What a noise process of any kind is made from.
using NoiseProcessConfig = std::variant<NoiseScheduleConfig, RectifiedFlowConfig, EdmConfig>;

/// From a scheduler_config.json, whose "_class_name" tells the kind. Errors: a class whose levels of noise are not
/// known, those of the kind's from_json.
[[nodiscard]] Result<NoiseProcessConfig> noise_process_config_from_json(const Json& config, const std::string& where);
[[nodiscard]] Json to_json(const NoiseProcessConfig& config);
/// The settings of a scheduler_config.json that would change a picture and are not followed, one sentence each.
[[nodiscard]] std::vector<Message> settings_passed_over(const Json& config);
/// "epsilon", "v_prediction", "sample", "flow_prediction": what the network predicts, in diffusers' words.
[[nodiscard]] std::string prediction_name(const NoiseProcessConfig& config);
/// Throws Error where a value is impossible.
[[nodiscard]] std::unique_ptr<const NoiseProcess> make_noise_process(const NoiseProcessConfig& config);

} // namespace sfumato
