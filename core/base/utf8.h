#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace sfumato {

[[nodiscard]] bool is_utf8(std::string_view text);
[[nodiscard]] std::string utf8_from_latin1(std::string_view text);
/// What programs write where a standard says Latin-1: UTF-8 if it is (Latin-1 that happens to be UTF-8 is rarer), else
/// Latin-1.
[[nodiscard]] std::string utf8_or_latin1(std::string_view text);

/// The same text with U+FFFD for what is no UTF-8.
[[nodiscard]] std::string valid_utf8(std::string text);
/// At most so many bytes of that, in whole characters.
[[nodiscard]] std::string excerpt(std::string_view text, std::size_t bytes);

/// The code point at byte `at`, which moves past it; U+FFFD, one byte on, where there is no valid one.
[[nodiscard]] std::uint32_t next_code_point(std::string_view text, std::size_t& at);
void append_utf8(std::string& text, std::uint32_t code_point);

} // namespace sfumato
