#pragma once
#include "core/text/tokenizer.h"

#include <optional>

namespace sfumato {

/// A tokenizer as the tokenizers library writes it, alone or beside a vocabulary (transformers 5 writes no other):
/// byte-pair encoding or unigram, with every kind of normalizer and pre-tokenizer that read_normalizer and
/// read_pre_tokenizer know. `folder`: tokenizer.json; begin, end and padding of a text as special_tokens_map.json and
/// tokenizer_config.json say, else as the file's own post-processor and padding do. Added tokens from `rows` on, for
/// which the text encoder has no row, are read as ordinary words. Errors: a file missing or broken, a kind unknown, no
/// piece for the end of a text.
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>> open_tokenizer_json(const std::filesystem::path& folder,
                                                                           std::optional<int> rows = {});

} // namespace sfumato
