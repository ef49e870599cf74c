#pragma once
#include "core/text/prompt_grammar.h"

#include <string>
#include <string_view>
#include <vector>

namespace sfumato {

/// A fragment of prompt text and its emphasis.
struct PromptFragment {
    std::string text;
    double weight = 1;
    bool is_break = false; ///< BREAK: no text, weight 1; what follows starts a new chunk
    bool operator==(const PromptFragment&) const = default;
};

/// The attention grammar of A1111 (docs/formats.md): (x) times 1.1, [x] divided by 1.1, (x:1.3) as it says; nesting
/// multiplies; an unclosed bracket runs to the end; \( \) \[ \] \\ are the characters, a lone backslash vanishes.
/// Neighbours of one weight are joined. Never fails; an empty prompt is one empty fragment. What does not parse is
/// text. BREAK has the weight -1, and once brackets around it have made another of it, it is a word of that weight.
[[nodiscard]] std::vector<PromptFragment> parse_attention(std::string_view prompt,
                                                          PromptGrammar grammar = PromptGrammar::V2);

/// A bracket as the parser read it. Places are bytes of the prompt.
struct AttentionGroup {
    std::size_t open = 0;       ///< its "(" or "["
    std::size_t text_end = 0;   ///< where its text ends: the colon of its weight, or the closing bracket
    std::size_t end = 0;        ///< behind the closing bracket; the end of the prompt where there is none
    double weight = 1;          ///< what it multiplies by
    bool closed = false;
    bool operator==(const AttentionGroup&) const = default;
};
/// Where the same parser saw what, for colouring and for changing weights.
struct AttentionSyntax {
    std::vector<AttentionGroup> groups;     ///< in the order in which they open
    std::vector<std::size_t> strays;        ///< closing brackets that close nothing
    std::vector<std::size_t> breaks;        ///< the words BREAK that are breaks
};
[[nodiscard]] AttentionSyntax attention_syntax(std::string_view prompt);

} // namespace sfumato
