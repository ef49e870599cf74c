#pragma once
#include "core/base/message.h"

#include <string_view>

namespace sfumato {

/// What the operating system says of an errno value ("No space left on device"). Those that a user meets are
/// translatable.
[[nodiscard]] Message system_message(int code);
/// The same where only the English text is left, as Qt gives it.
[[nodiscard]] Message system_message(std::string_view text);

} // namespace sfumato
