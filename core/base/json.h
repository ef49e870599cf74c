#pragma once
#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace sfumato {

using Json = nlohmann::json;

/// Parses a JSON file. Errors: unreadable, not UTF-8, not JSON (with the byte where it goes wrong).
[[nodiscard]] Result<Json> read_json_file(const std::filesystem::path& path);

/// `object[key]` as T, or `fallback` where the key is absent or null. Errors: the value has another type.
/// `where` names the file for the message.
template <class T>
[[nodiscard]] Result<T> json_value(const Json& object, const std::string& key, T fallback, const std::string& where)
{
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return fallback;
    try {
        return found->template get<T>();
    } catch (const Json::exception&) {
        return fail(verbatim(where),
                    Message::tr("the value of \"%1\" is %2, which has the wrong type", key,
                                found->dump().substr(0, 60)));
    }
}

} // namespace sfumato
