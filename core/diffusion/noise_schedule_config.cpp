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

/// A class of diffusers, and what it takes the keys to be that a file leaves out.
struct SchedulerClass {
    std::string_view name;
    double beta_start, beta_end;
    BetaSchedule beta_schedule;
    const char* timestep_spacing;
    bool set_alpha_to_one;
};
constexpr auto kLinear = BetaSchedule::Linear, kScaledLinear = BetaSchedule::ScaledLinear;
constexpr SchedulerClass kSchedulers[] = {
    // clang-format off
    {"",                                0.0001,  0.02,  kLinear,       "leading",  false},
    {"DDPMScheduler",                   0.0001,  0.02,  kLinear,       "leading",  false},
    {"DDPMParallelScheduler",           0.0001,  0.02,  kLinear,       "leading",  false},
    {"DDIMScheduler",                   0.0001,  0.02,  kLinear,       "leading",  true},
    {"DDIMParallelScheduler",           0.0001,  0.02,  kLinear,       "leading",  true},
    {"PNDMScheduler",                   0.0001,  0.02,  kLinear,       "leading",  false},
    {"LCMScheduler",                    0.00085, 0.012, kScaledLinear, "leading",  true},
    {"TCDScheduler",                    0.00085, 0.012, kScaledLinear, "leading",  true},
    {"EulerDiscreteScheduler",          0.0001,  0.02,  kLinear,       "linspace", false},
    {"EulerAncestralDiscreteScheduler", 0.0001,  0.02,  kLinear,       "linspace", false},
    {"LMSDiscreteScheduler",            0.0001,  0.02,  kLinear,       "linspace", false},
    {"HeunDiscreteScheduler",           0.00085, 0.012, kLinear,       "linspace", false},
    {"KDPM2DiscreteScheduler",          0.00085, 0.012, kLinear,       "linspace", false},
    {"KDPM2AncestralDiscreteScheduler", 0.00085, 0.012, kLinear,       "linspace", false},
    {"DPMSolverSDEScheduler",           0.00085, 0.012, kLinear,       "linspace", false},
    {"DPMSolverSinglestepScheduler",    0.0001,  0.02,  kLinear,       "linspace", false},
    {"DPMSolverMultistepScheduler",     0.0001,  0.02,  kLinear,       "linspace", false},
    {"DEISMultistepScheduler",          0.0001,  0.02,  kLinear,       "linspace", false},
    {"UniPCMultistepScheduler",         0.0001,  0.02,  kLinear,       "linspace", false},
    {"SASolverScheduler",               0.0001,  0.02,  kLinear,       "linspace", false},
    // clang-format on
};
const SchedulerClass* scheduler_class(std::string_view name)
{
    if (name.starts_with("Flax")) name.remove_prefix(4); // the same classes in the library's JAX part
    const auto* found = std::ranges::find(kSchedulers, name, &SchedulerClass::name);
    return found == std::end(kSchedulers) ? nullptr : found;
}

/// Settings that make levels of noise other than those of the betas, where they have a value other than false.
constexpr const char* kOtherLevels[] = {"trained_betas", "use_flow_sigmas", "sigma_min", "sigma_max"};

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
    for (const char* key : kOtherLevels)
        if (const auto own = json.find(key); own != json.end() && !own->is_null() && *own != false)
            return fail(verbatim(where), Message::tr("has levels of noise of its own (\"%1\")", verbatim(key)),
                        Message::tr("use a model with a named beta_schedule"));
    try {
        const auto value
            = [&](const char* key, auto fallback) { return value_or_throw(json_value(json, key, fallback, where)); };
        const SchedulerClass* known = scheduler_class(value("_class_name", std::string()));
        const SchedulerClass& scheduler = known ? *known : kSchedulers[0];
        NoiseScheduleConfig config;
        config.beta_schedule
            = value_or_throw(beta_schedule_from_name(value("beta_schedule", name_of(scheduler.beta_schedule))));
        config.beta_start = value("beta_start", scheduler.beta_start);
        config.beta_end = value("beta_end", scheduler.beta_end);
        config.num_train_timesteps = value("num_train_timesteps", 1000);
        config.rescale_betas_zero_snr = value("rescale_betas_zero_snr", false);
        config.prediction_type = value_or_throw(prediction_from_name(value("prediction_type", std::string("epsilon"))));
        config.steps_offset = value("steps_offset", 0);
        config.timestep_spacing = value("timestep_spacing", std::string(scheduler.timestep_spacing));
        config.set_alpha_to_one = value("set_alpha_to_one", scheduler.set_alpha_to_one);
        config.formula = value_or_throw(sigma_formula_from_json(json, where));
        config.original_inference_steps = value("original_inference_steps", config.original_inference_steps);
        if (auto valid = config.validate(where); !valid) return tl::unexpected(valid.error());
        return config;
    } catch (const Error& error) {
        return tl::unexpected(error.what == verbatim(where) ? error : error.within(verbatim(where)));
    }
}

bool NoiseScheduleConfig::is_class(const std::string& scheduler) { return scheduler_class(scheduler) != nullptr; }

Json NoiseScheduleConfig::to_json() const
{
    Json json{{"_class_name", "DDIMScheduler"},
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
    put_sigma_formula(json, formula);
    if (original_inference_steps != 50) json["original_inference_steps"] = original_inference_steps;
    return json;
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
    if (original_inference_steps < 1 || original_inference_steps > 1'000'000)
        return wrong("original_inference_steps", std::to_string(original_inference_steps),
                     Message::tr("use %1 to %2 steps", 1, 1'000'000));
    if (timestep_spacing != "leading" && timestep_spacing != "trailing" && timestep_spacing != "linspace")
        return wrong("timestep_spacing", "\"" + timestep_spacing + "\"",
                     Message::tr("use leading, trailing or linspace"));
    return {};
}

} // namespace sfumato
