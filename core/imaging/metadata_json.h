#pragma once
#include "core/base/json.h"

#include <string>
#include <string_view>

namespace sfumato {

/// JSON as programs write it into pictures. Errors: those of parse_json. `where` names the text.
[[nodiscard]] Result<Json> parse_metadata_json(std::string_view text, const std::string& where);

/// A value as the text a user would write: 7, 7.5, abc; empty for null, lists and objects.
[[nodiscard]] std::string plain_text(const Json& value);

/// The number that a text begins with, behind blanks; with a point, whatever the locale says. "NaN" and "Infinity" are
/// numbers, too.
[[nodiscard]] double number_or(std::string_view text, double fallback);

/// `object[key]`, or null where `object` is no object or has no such key.
[[nodiscard]] const Json& member(const Json& object, std::string_view key);

} // namespace sfumato
