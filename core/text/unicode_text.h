#pragma once
#include <string>
#include <string_view>

namespace sfumato {

/// Unicode lower case of UTF-8 text, code point by code point with the full mapping ("İ" gives two code points), whatever
/// the neighbours and the locale: the reading of CLIP's tokenizers. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string lower_case(std::string_view utf8);

/// Normal form C (composed), so that "é" is one text however it was typed.
[[nodiscard]] std::string compose(std::string_view utf8);

} // namespace sfumato
