#pragma once
#include "core/base/json.h"

#include <array>
#include <set>
#include <string_view>

namespace sfumato::training {

/// A configuration struct names its fields once, in `visit_fields(config, visit)`; reading, writing and the check for
/// unknown keys all come from that list.
template <class Config> [[nodiscard]] Json fields_to_json(const Config& config)
{
    Json json = Json::object();
    visit_fields(const_cast<Config&>(config), [&](const char* name, auto& value) { json[name] = value; });
    return json;
}

/// Names that fields had in configurations and states written before; they are still read.
struct FormerName {
    std::string_view now, before;
};
inline constexpr std::array kFormerNames{
    FormerName{"ema_decay", "average_decay"},         FormerName{"ema_decay_late", "average_decay_late"},
    FormerName{"ema_late_from", "average_late_from"}, FormerName{"sample_every", "sheet_every"},
    FormerName{"lr_warmup_steps", "warm_up_steps"},   FormerName{"min_lr_ratio", "learning_rate_floor"},
    FormerName{"checkpoint_with_samples", "checkpoint_with_sheets"}, FormerName{"word_curriculum", "word_lesson"},
};

/// `json` with the names of today.
[[nodiscard]] inline Json with_todays_names(Json json)
{
    for (const auto& [now, before] : kFormerNames) {
        const auto found = json.find(std::string(before));
        if (found == json.end()) continue;
        Json value = std::move(*found);
        json.erase(found);
        json.emplace(std::string(now), std::move(value));  // where both are there, today's counts
    }
    return json;
}

/// Overrides the fields of `config` that `written` names, in today's or former names. Errors: not an object, an unknown
/// key, a wrong type.
template <class Config>
[[nodiscard]] Result<void> override_fields(Config& config, const Json& written, const std::string& where)
{
    if (!written.is_object()) return fail(verbatim(where), Message::tr("the configuration is not a JSON object"));
    const Json json = with_todays_names(written);
    std::set<std::string> known;
    std::optional<Error> problem;
    visit_fields(config, [&](const char* name, auto& value) {
        known.insert(name);
        auto read = json_value(json, name, value, where);
        if (read) value = *read;
        else problem = read.error();
    });
    if (problem) return tl::unexpected(*problem);
    for (const auto& [key, unused] : json.items())
        if (!known.contains(key)) {
            std::string list;
            for (const auto& name : known) list += (list.empty() ? "" : ", ") + name;
            return fail(verbatim(where), Message::tr("unknown key \"%1\"", key),
                        Message::tr("the known ones are %1", list));
        }
    return {};
}

} // namespace sfumato::training
