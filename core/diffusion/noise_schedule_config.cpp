#include "core/diffusion/noise_schedule_config.h"

#include <algorithm>
#include <array>

namespace sfumato {
namespace {

constexpr std::array kBetaSchedules{
    std::pair{BetaSchedule::Linear, "linear"},
    std::pair{BetaSchedule::ScaledLinear, "scaled_linear"},
    std::pair{BetaSchedule::SquaredCosine, "squaredcos_cap_v2"},
};
constexpr std::array kPredictions{
    std::pair{Prediction::Epsilon, "epsilon"},
    std::pair{Prediction::V, "v_prediction"},
    std::pair{Prediction::Sample, "sample"},
};

template <class Table>
auto value_of(const Table& table, const std::string& name, const char* kind) -> Result<decltype(table[0].first)>
{
    std::string known;
    for (const auto& [value, word] : table) {
        if (name == word) return value;
        known += (known.empty() ? "" : ", ") + std::string(word);
    }
    return fail(verbatim(kind), Message::tr("\"%1\" is not known", name), Message::tr("use one of %1", known));
}

template <class Table, class Value> std::string word_of(const Table& table, Value value)
{
    return std::ranges::find(table, value, [](const auto& row) { return row.first; })->second;
}

/// Classes of diffusers whose default spacing is "leading"; all others take "linspace".
bool leads_by_default(const std::string& scheduler)
{
    static constexpr std::array kLeading{"", "DDPMScheduler", "DDIMScheduler", "PNDMScheduler", "LCMScheduler"};
    return std::ranges::find(kLeading, scheduler) != kLeading.end();
}

} // namespace

Result<BetaSchedule> beta_schedule_from_name(const std::string& name)
{
    return value_of(kBetaSchedules, name, "beta_schedule");
}
std::string name_of(BetaSchedule schedule) { return word_of(kBetaSchedules, schedule); }
Result<Prediction> prediction_from_name(const std::string& name)
{
    return value_of(kPredictions, name, "prediction_type");
}
std::string name_of(Prediction prediction) { return word_of(kPredictions, prediction); }

Result<NoiseScheduleConfig> NoiseScheduleConfig::from_json(const Json& json, const std::string& where)
{
    if (!json.is_object())
        return fail(verbatim(where), Message::tr("is not a JSON object"), Message::tr("fetch the file again"));
    if (const auto own = json.find("trained_betas"); own != json.end() && !own->is_null())
        return fail(verbatim(where), Message::tr("carries betas of its own (\"trained_betas\")"),
                    Message::tr("use a model with a named beta_schedule"));
    try {
        const auto value
            = [&](const char* key, auto fallback) { return value_or_throw(json_value(json, key, fallback, where)); };
        const auto scheduler = value("_class_name", std::string());
        NoiseScheduleConfig config;
        config.beta_schedule = value_or_throw(beta_schedule_from_name(value("beta_schedule", std::string("linear"))));
        config.beta_start = value("beta_start", 0.0001);
        config.beta_end = value("beta_end", 0.02);
        config.num_train_timesteps = value("num_train_timesteps", 1000);
        config.rescale_betas_zero_snr = value("rescale_betas_zero_snr", false);
        config.prediction_type = value_or_throw(prediction_from_name(value("prediction_type", std::string("epsilon"))));
        config.steps_offset = value("steps_offset", 0);
        config.timestep_spacing
            = value("timestep_spacing", std::string(leads_by_default(scheduler) ? "leading" : "linspace"));
        config.set_alpha_to_one = value("set_alpha_to_one", scheduler == "DDIMScheduler");
        if (auto valid = config.validate(where); !valid) return tl::unexpected(valid.error());
        return config;
    } catch (const Error& error) {
        return tl::unexpected(error.what == verbatim(where) ? error : error.within(verbatim(where)));
    }
}

Json NoiseScheduleConfig::to_json() const
{
    return {{"_class_name", "DDIMScheduler"},
            {"beta_schedule", name_of(beta_schedule)},
            {"beta_start", beta_start},
            {"beta_end", beta_end},
            {"num_train_timesteps", num_train_timesteps},
            {"rescale_betas_zero_snr", rescale_betas_zero_snr},
            {"prediction_type", name_of(prediction_type)},
            {"steps_offset", steps_offset},
            {"timestep_spacing", timestep_spacing},
            {"set_alpha_to_one", set_alpha_to_one},
            {"clip_sample", false},
            {"trained_betas", nullptr}};
}

Result<void> NoiseScheduleConfig::validate(const std::string& where) const
{
    const auto wrong = [&](const std::string& key, const std::string& value, const Message& remedy) -> Result<void> {
        return fail(verbatim(where), Message::tr("\"%1\" is %2", key, value), remedy);
    };
    if (num_train_timesteps < 1 || num_train_timesteps > 1'000'000)
        return wrong("num_train_timesteps", std::to_string(num_train_timesteps),
                     Message::tr("use %1 to %2 steps", 1, 1'000'000));
    if (rescale_betas_zero_snr && num_train_timesteps < 2)
        return wrong("num_train_timesteps", "1", Message::tr("use at least 2 steps with zero terminal SNR"));
    for (const auto& [key, beta] : {std::pair{"beta_start", beta_start}, std::pair{"beta_end", beta_end}})
        if (!(beta > 0 && beta < 1))
            return wrong(key, std::to_string(beta), Message::tr("use a variance between 0 and 1"));
    if (steps_offset < 0) return wrong("steps_offset", std::to_string(steps_offset), Message::tr("use 0 or more"));
    if (timestep_spacing != "leading" && timestep_spacing != "trailing" && timestep_spacing != "linspace")
        return wrong("timestep_spacing", "\"" + timestep_spacing + "\"",
                     Message::tr("use leading, trailing or linspace"));
    return {};
}

} // namespace sfumato
