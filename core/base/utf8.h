#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace sfumato {

[[nodiscard]] bool is_utf8(std::string_view text);
[[nodiscard]] std::string utf8_from_latin1(std::string_view text);

/// The code point at byte `at`, which moves past it; U+FFFD, one byte on, where there is no valid one.
[[nodiscard]] std::uint32_t next_code_point(std::string_view text, std::size_t& at);
void append_utf8(std::string& text, std::uint32_t code_point);

} // namespace sfumato
