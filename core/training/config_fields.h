#pragma once
#include "core/base/json.h"

#include <set>

namespace sfumato::training {

/// A configuration struct names its fields once, in `visit_fields(config, visit)`; reading, writing and the check for
/// unknown keys all come from that list.
template <class Config> [[nodiscard]] Json fields_to_json(const Config& config)
{
    Json json = Json::object();
    visit_fields(const_cast<Config&>(config), [&](const char* name, auto& value) { json[name] = value; });
    return json;
}

/// Overrides the fields of `config` that `json` names. Errors: not an object, an unknown key, a wrong type.
template <class Config> [[nodiscard]] Result<void> override_fields(Config& config, const Json& json, const std::string& where)
{
    if (!json.is_object()) return fail(where, "the configuration is not a JSON object");
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
            return fail(where, "unknown key \"" + key + "\"", "the known ones are " + list);
        }
    return {};
}

} // namespace sfumato::training
