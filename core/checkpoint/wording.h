#pragma once
#include "core/base/message.h"

#include <string>
#include <vector>

namespace sfumato {

inline constexpr auto kFetchAgain = Message::tr("the file is damaged or incomplete; fetch it again");

/// "a, b, c and 5 more".
[[nodiscard]] Message first_few(const std::vector<std::string>& names);
[[nodiscard]] Message first_few(const std::vector<Message>& things);

} // namespace sfumato
