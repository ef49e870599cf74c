#pragma once
#include "core/base/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace sfumato {

/// How a program reads the emphasis of its prompts.
enum class ForeignGrammar {
    A1111,   ///< as this program does (docs/formats.md)
    ComfyUI, ///< (x) and (x:1.2), where an inner number replaces what is around it; everything else is text
    SwarmUI, ///< ComfyUI's, and <segment:...> and the like
    Compel,  ///< InvokeAI's: word+, (some words)1.3, ("a", "b").blend(1, 1)
    NovelAI, ///< {x} times 1.05, [x] divided by 1.05, 1.5::x::; round brackets are text
};

/// The prompt as A1111 would have to be told: flat groups "(x:1.21)", text that would mean something there escaped or,
/// for the words AND and BREAK and for tags, written so that the encoder gets the same pieces. What only looks like
/// A1111's grammar, and what that has no words for, is named in `lost`. Never fails; takes time in proportion to the
/// length.
[[nodiscard]] std::string in_a1111_grammar(std::string_view prompt, ForeignGrammar from, std::vector<Message>& lost);

} // namespace sfumato
