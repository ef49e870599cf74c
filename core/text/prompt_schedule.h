#pragma once
#include "core/text/prompt_grammar.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sfumato {

/// The prompt as it reads up to and with a step; steps count from 1.
struct ScheduledPrompt {
    int last_step;
    std::string text;
    bool operator==(const ScheduledPrompt&) const = default;
};

/// The schedule grammar of A1111 (docs/formats.md) over `steps` >= 1 steps: [a:b:t], [b:t] and [a::t] change after step
/// t (a literal with "." is a fraction of the steps), [a|b] takes turns; they nest. What does not parse stays as it is,
/// and where A1111 gives up on all schedules of a prompt (ScheduleSyntax::stops_at), all of it does. Neighbouring steps
/// that read the same are one entry; the last entry ends at `steps`. Never fails. What a step is, says the run: A1111's
/// is a call of the network, the first of which still reads step 1, and so does the second.
[[nodiscard]] std::vector<ScheduledPrompt> schedule_prompt(std::string_view prompt, int steps,
                                                           PromptGrammar grammar = PromptGrammar::V2);

/// A bracket that schedule_prompt reads as a schedule or as taking turns. Places are bytes of the prompt.
struct ScheduleBracket {
    std::size_t open, close;                ///< "[" and "]"
    std::vector<std::size_t> separators;    ///< its ":" or "|"
    bool timed;                             ///< the last part is the step at which it changes
    bool operator==(const ScheduleBracket&) const = default;
};
struct ScheduleSyntax {
    std::vector<ScheduleBracket> brackets; ///< in no particular order
    /// The bar outside of square brackets, or the backslash with nothing behind it in its line, for which schedules
    /// that are there are read as text.
    std::optional<std::size_t> stops_at;
};
[[nodiscard]] ScheduleSyntax schedule_syntax(std::string_view prompt);

} // namespace sfumato
