#pragma once
#include <algorithm>
#include <string>
#include <string_view>

namespace sfumato {

/// Letters as programs, file endings and names of samplers mean them: A to Z, whatever the locale says (in a Turkish
/// one std::tolower leaves 'I' as it is). Other bytes stay what they are.
[[nodiscard]] constexpr char ascii_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

[[nodiscard]] inline std::string ascii_lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return ascii_lower(c); });
    return text;
}

[[nodiscard]] constexpr bool ascii_equal_ignoring_case(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return ascii_lower(x) == ascii_lower(y); });
}

} // namespace sfumato
