#pragma once
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
/// t (a literal with "." is a fraction of the steps), [a|b] takes turns; they nest. What does not parse stays as it is.
/// Neighbouring steps that read the same are one entry; the last entry ends at `steps`. Never fails.
[[nodiscard]] std::vector<ScheduledPrompt> schedule_prompt(std::string_view prompt, int steps);

/// A bracket that schedule_prompt reads as a schedule or as taking turns. Places are bytes of the prompt.
struct ScheduleBracket {
    std::size_t open, close;                ///< "[" and "]"
    std::vector<std::size_t> separators;    ///< its ":" or "|"
    bool timed;                             ///< the last part is the step at which it changes
    bool operator==(const ScheduleBracket&) const = default;
};
/// In no particular order.
[[nodiscard]] std::vector<ScheduleBracket> schedule_brackets(std::string_view prompt);

} // namespace sfumato
