#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace sfumato {

/// A stretch of prompt text and its emphasis.
struct PromptPiece {
    std::string text;
    double weight = 1;
    bool is_break = false;      ///< BREAK: no text; what follows starts a new chunk
    bool operator==(const PromptPiece&) const = default;
};

/// The attention grammar of A1111 (conventions.md): (x) times 1.1, [x] divided by 1.1, (x:1.3) as it says; nesting
/// multiplies; an unclosed bracket runs to the end; \( \) \[ \] \\ are the characters, a lone backslash vanishes.
/// Neighbours of one weight are joined. Never fails; an empty prompt is one empty piece. What does not parse is text.
[[nodiscard]] std::vector<PromptPiece> parse_attention(std::string_view prompt);

} // namespace sfumato
