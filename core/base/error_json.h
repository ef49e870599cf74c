#pragma once
#include "core/base/error.h"

#include <nlohmann/json_fwd.hpp>

namespace sfumato {

/// {"what", "why", "remedy"}: English texts for programs, and in "messages" the same three with their source and
/// arguments, so that who reads them back can show them in any language.
[[nodiscard]] nlohmann::json to_json(const Error& error);
/// Never fails: what is missing stays empty; without "messages" (older files) the texts stay English.
[[nodiscard]] Error error_from_json(const nlohmann::json& json);

/// A text where there is nothing to translate, else {"source", "arguments", "translatable"}.
[[nodiscard]] nlohmann::json to_json(const Message& message);
[[nodiscard]] Message message_from_json(const nlohmann::json& json);

} // namespace sfumato
