#pragma once
#include "core/base/error.h"
#include "core/base/utf8.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <optional>

namespace sfumato {

using Json = nlohmann::json;

/// Values in values. Whatever works through a value by recursion (copying, comparing, writing it) would run out of
/// stack.
inline constexpr int kDeepestJson = 100;

/// What keeps a text from being read as JSON.
struct JsonProblem {
    enum class Kind {
        NotUtf8,
        NotJson,     ///< also a number that no type holds, "1e999"
        TooDeep,     ///< over kDeepestJson
        RepeatedKey, ///< where that is asked for
    };
    Kind kind = Kind::NotJson;
    std::size_t byte = 0; ///< where it goes wrong, from 1; not TooDeep
    std::string key{};    ///< the repeated one
    /// "is not valid JSON (at byte 12)", to stand behind what it is.
    [[nodiscard]] Message why() const;
};
enum class RepeatedKeys { LastCounts, Refused };

/// Parses any text, whoever wrote it: the one place that does. NaN, Infinity and -Infinity, which Python writes where
/// JSON has no number, are read as texts of that name, so that nothing takes them for numbers.
[[nodiscard]] tl::expected<Json, JsonProblem> parse_json(std::string_view text,
                                                         RepeatedKeys repeated = RepeatedKeys::LastCounts);
/// The same, or null where it is no JSON.
[[nodiscard]] Json json_or_null(std::string_view text);
/// The text of a value, on one line or indented. What is no UTF-8 in it (a path may be anything) becomes U+FFFD, where
/// nlohmann's own dump() throws.
template <class AnyJson> [[nodiscard]] std::string dump_json(const AnyJson& json, int indent = -1)
{
    return json.dump(indent, ' ', false, AnyJson::error_handler_t::replace);
}
/// Parses a JSON file. Errors: unreadable, and those of parse_json.
[[nodiscard]] Result<Json> read_json_file(const std::filesystem::path& path);

/// A value as T, if it is one: whole numbers are whole (20.0 is) and in the range of T.
template <class T> [[nodiscard]] std::optional<T> json_as(const Json& value)
{
    if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
        constexpr double kWhole = 9007199254740992.0; // up to here a double is
        if (value.is_number_unsigned() && std::in_range<T>(value.get<std::uint64_t>())) return value.get<T>();
        if (value.is_number_integer() && !value.is_number_unsigned() && std::in_range<T>(value.get<std::int64_t>()))
            return value.get<T>();
        if (!value.is_number_float()) return std::nullopt;
        const double number = value.get<double>();
        if (!(number >= -kWhole && number <= kWhole)) return std::nullopt;
        const auto whole = static_cast<std::int64_t>(number);
        return static_cast<double>(whole) == number && std::in_range<T>(whole) ? std::optional(static_cast<T>(whole))
                                                                               : std::nullopt;
    } else if constexpr (requires(T list) { list.emplace_back(); } && !std::is_same_v<T, Json>) {
        if (!value.is_array()) return std::nullopt;
        T list;
        for (const Json& entry : value) {
            auto read = json_as<typename T::value_type>(entry);
            if (!read) return std::nullopt;
            list.push_back(std::move(*read));
        }
        return list;
    } else {
        try {
            return value.template get<T>();
        } catch (const Json::exception&) {
            return std::nullopt;
        }
    }
}

/// `object[key]` as T, or `fallback` where the key is absent or null. Errors: the value has another type.
/// `where` names the file for the message.
template <class T>
[[nodiscard]] Result<T> json_value(const Json& object, const std::string& key, T fallback, const std::string& where)
{
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return fallback;
    if (auto value = json_as<T>(*found)) return std::move(*value);
    return fail(verbatim(where),
                Message::tr("the value of \"%1\" is %2, which has the wrong type", key, excerpt(found->dump(), 60)));
}

/// The same where nothing but the fallback can be made of another type, or of an `object` that is none.
template <class T> [[nodiscard]] T json_value_or(const Json& object, const std::string& key, T fallback)
{
    const auto found = object.find(key);
    if (found == object.end()) return fallback;
    auto value = json_as<T>(*found);
    return value ? std::move(*value) : std::move(fallback);
}

} // namespace sfumato
