#pragma once
#include "core/base/message.h"

namespace sfumato {

/// What a message says of an option of the command line, "--lora-dir" or with its value "--weights all". A command
/// prints it as it is; the window has no options and says instead what it has for it (ui/i18n/error_text.cpp).
[[nodiscard]] inline Message command_option(const char* option) { return Message::stored(option, {}, true); }

} // namespace sfumato
