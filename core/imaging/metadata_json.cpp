#include "core/imaging/metadata_json.h"

#include <charconv>
#include <cmath>

namespace sfumato {

Result<Json> parse_metadata_json(std::string_view text, const std::string& where)
{
    return parse_json(text).map_error([&](const JsonProblem& problem) {
        return Error{verbatim(where), problem.why(),
                     Message::tr("use a copy of the picture that no program has changed")};
    });
}

std::string plain_text(const Json& value)
{
    if (value.is_string()) return value.get<std::string>();
    if (value.is_boolean()) return value.get<bool>() ? "true" : "false";
    if (value.is_number_integer()) return value.dump();
    if (!value.is_number()) return {};
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value.get<double>()).ptr};
}

double number_or(std::string_view text, double fallback)
{
    double value = fallback;
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return fallback;
    text.remove_prefix(first);
    return std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc() ? value : fallback;
}

const Json& member(const Json& object, std::string_view key)
{
    static const Json nothing;
    if (!object.is_object()) return nothing;
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

} // namespace sfumato
