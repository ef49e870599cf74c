#pragma once
#include "core/text/added_tokens.h"
#include "core/text/piece_model.h"
#include "core/text/tokenizer.h"

#include <map>

namespace sfumato {

/// What a tokenizer of the tokenizers library is made of: added tokens are taken out of the text, the rest is
/// normalised, cut into words and the words into pieces.
struct PieceTokenizerParts {
    std::map<std::string, std::string> files; ///< name to bytes, so that saving is a copy
    NormalizeText normalize;
    SplitText split;
    std::unique_ptr<PieceModel> model;
    AddedTokens added;
    std::int64_t bos = -1, eos = -1, pad = -1; ///< bos -1: a text has no piece for its beginning (T5)
};

[[nodiscard]] std::shared_ptr<const Tokenizer> make_piece_tokenizer(PieceTokenizerParts parts);

/// The texts of the special tokens as special_tokens_map.json, tokenizer_config.json and what else names them say.
struct SpecialTokens {
    std::optional<std::string> bos, eos, pad;
    /// From a JSON object; what it names replaces what was there.
    void read(const Json& json);
};

/// Their ids into `parts`; `where` names the vocabulary in messages. Without a pad token the end of text pads. Errors:
/// a token that is in neither vocabulary nor added tokens.
[[nodiscard]] Result<void> set_special_tokens(PieceTokenizerParts& parts, const SpecialTokens& special,
                                              const std::filesystem::path& where);

} // namespace sfumato
