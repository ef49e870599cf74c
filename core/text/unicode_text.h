#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sfumato {

/// Unicode lower case of UTF-8 text, code point by code point with the full mapping ("İ" gives two code points),
/// whatever the neighbours and the locale: the reading of CLIP's tokenizers. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string lower_case(std::string_view utf8);

/// Normal form C (composed), so that "é" is one text however it was typed.
[[nodiscard]] std::string compose(std::string_view utf8);

/// Where white space that begins at byte `at` ends, and where white space that ends at byte `at` begins.
[[nodiscard]] std::size_t skip_space(std::string_view utf8, std::size_t at);
[[nodiscard]] std::size_t skip_space_back(std::string_view utf8, std::size_t at);

/// The first place from byte `from` on where `word` (ASCII) stands with no letter, digit or "_" of any alphabet beside
/// it; npos if there is none.
[[nodiscard]] std::size_t find_word(std::string_view utf8, std::string_view word, std::size_t from = 0);

/// The words of a text, [begin, end) in bytes: letters and digits of any alphabet, with ' ’ and - inside.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> words_in(std::string_view utf8);

} // namespace sfumato
