#pragma once
#include "core/text/prompt_attention.h"
#include "core/text/prompt_parts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sfumato {

/// What a stretch of a prompt is to the grammars that read it.
enum class PromptToken {
    Strong, Weak,   ///< text whose weight is above or below 1
    Bracket,        ///< brackets of emphasis
    Number,         ///< a weight or a step, with its colon
    Keyword,        ///< BREAK, AND
    Tag,            ///< <lora:...>
    Schedule,       ///< brackets and separators of [a:b:t], [a|b]
    Variant,        ///< braces and separators of {a|b}
    Wildcard,       ///< __name__
    Comment,        ///< "#" to the end of the line
    Unbalanced,     ///< a bracket, brace or tag without its partner; what makes schedules that are there mere text
};
/// Bytes [begin, end) of a prompt.
struct PromptMark {
    std::size_t begin, end;
    PromptToken token;
    double weight = 1;      ///< of Strong and Weak
    bool operator==(const PromptMark&) const = default;
};
struct PromptSyntax {
    std::vector<PromptMark> marks; ///< sorted by where they begin; Strong and Weak first, the others lie over them
    std::vector<AttentionGroup> groups;     ///< of emphasis, in the whole prompt
    std::vector<TagPlace> tags;
};
/// Asks the parsers themselves, in the order in which a run asks them: comments, templates, tags, AND, schedules,
/// emphasis. Never fails.
[[nodiscard]] PromptSyntax prompt_syntax(std::string_view prompt);

/// One change of a text: what is replaced, and what is selected afterwards (bytes of the new text).
struct PromptEdit {
    std::size_t begin, end;
    std::string text;
    std::size_t select_begin, select_end;
    bool operator==(const PromptEdit&) const = default;
};
/// Raises or lowers the weight of what is selected, or else of the tag, the emphasis or the word around the cursor, by
/// 0.1 for each of `steps` (0.05 in a tag), as A1111 does on Ctrl+Up and Ctrl+Down: "((x))" and "[x]" become "(x:w)",
/// and what comes to weight 1 loses its brackets. Weights do not go below 0, but those of tags do. Nothing where there
/// is no word.
[[nodiscard]] std::optional<PromptEdit> change_weight(std::string_view prompt, std::size_t begin, std::size_t end,
                                                      int steps);

/// A name that is being typed.
enum class NameKind { Lora, Wildcard, Word };
struct TypedName {
    NameKind kind;
    std::size_t begin;      ///< bytes; it ends at the cursor
};
/// What the text before a cursor ends in: "<lora:na", "__na", or a word ("Word" is the kind of an empty one, too).
[[nodiscard]] TypedName typed_name(std::string_view before);

} // namespace sfumato
