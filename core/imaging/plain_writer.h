#pragma once
#include "core/base/message.h"

#include <string>
#include <string_view>
#include <vector>

/// What the readers of other programs' prompts share.
namespace sfumato::foreign_prompt {

inline constexpr auto kNowhere = std::string_view::npos;
inline constexpr int kDeepestGroup = 100; ///< brackets in brackets; what is deeper is text of the group around it

[[nodiscard]] bool is_blank(char c);
/// A letter, digit or underscore of any alphabet.
[[nodiscard]] bool is_name_char(char c);
[[nodiscard]] std::string_view without_blanks(std::string_view text);

/// Puts pieces of text, each with its weight, together as A1111 would have to be told.
class PlainWriter {
public:
    void add(std::string_view text, double weight);
    void chunk_break();
    /// Something that A1111 would read as grammar and the program at hand does not.
    void looks_like_grammar(std::string what);
    /// The whole prompt. `program` is for the notice about words that only look like grammar.
    [[nodiscard]] std::string finish(std::string_view program, std::vector<Message>& lost);

private:
    void close();
    std::string escaped(std::string_view text);
    void shield_last_number();

    std::string out_, piece_;
    double weight_ = 1;
    std::vector<std::string> looks_;
};

/// InvokeAI's grammar (compel_prompt.cpp), for in_a1111_grammar.
[[nodiscard]] std::string from_compel(std::string_view prompt, std::vector<Message>& lost);

} // namespace sfumato::foreign_prompt
