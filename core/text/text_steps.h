#pragma once
#include "core/base/json.h"

#include <functional>

namespace sfumato {

/// A stretch of a text on its way to pieces.
struct TextPart {
    std::string text;
    bool first = true; ///< nothing of the text stands before it
    bool operator==(const TextPart&) const = default;
};

/// What the "normalizer" and the "pre_tokenizer" of a tokenizer.json (the tokenizers library) make of a text.
using NormalizeText = std::function<std::string(std::string)>;
using SplitText = std::function<std::vector<TextPart>(std::vector<TextPart>)>;

/// Null: nothing is done. `where` names the file in messages. Errors: a kind or a pattern that this program does not
/// know, by its name.
[[nodiscard]] Result<NormalizeText> read_normalizer(const Json& json, const std::string& where);
[[nodiscard]] Result<SplitText> read_pre_tokenizer(const Json& json, const std::string& where);

/// CLIP's steps, as transformers writes them: composed (NFC) and lower-cased, then its pattern's words as byte symbols.
[[nodiscard]] Json clip_normalizer();
[[nodiscard]] Json clip_pre_tokenizer();

} // namespace sfumato
