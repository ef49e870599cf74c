#pragma once
#include "core/base/error.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sfumato {

/// Generation parameters as A1111 writes them into pictures: the prompt, a line "Negative prompt: ...", and one line of
/// "key: value" pairs (modules/infotext_utils.py of version 1.10). Values are text here; what they mean is the
/// reader's.
struct Infotext {
    std::string prompt, negative;
    std::vector<std::pair<std::string, std::string>>
        values; ///< in order; a size "512x768" is read as Size-1 and Size-2

    /// The value of a key, or null.
    [[nodiscard]] const std::string* find(std::string_view key) const;
    bool operator==(const Infotext&) const = default;
};

/// Never fails: text that holds no parameters is all prompt. A last line of fewer than three pairs belongs to the text.
[[nodiscard]] Infotext parse_infotext(std::string_view text);
/// A value is quoted (as a JSON string) exactly when it holds a comma, a colon or a line break; empty ones are left
/// out.
[[nodiscard]] std::string format_infotext(const Infotext& info);

} // namespace sfumato
