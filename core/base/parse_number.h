#pragma once
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>
#include <type_traits>

namespace sfumato {

/// All of `text` as a number, with '.' for the decimal point in every locale and perhaps a sign before it. Nothing for
/// what is empty, holds anything else (space, too), does not fit the type or is not finite.
template <class Number> [[nodiscard]] std::optional<Number> parse_number(std::string_view text)
{
    if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
    Number value{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
    if constexpr (std::is_floating_point_v<Number>)
        if (!std::isfinite(value)) return std::nullopt;
    return value;
}

} // namespace sfumato
