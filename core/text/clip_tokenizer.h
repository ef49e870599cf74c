#pragma once
#include "core/text/tokenizer.h"

#include <optional>

namespace sfumato {

/// CLIP's byte-level byte-pair encoding (Radford et al. 2021; Sennrich et al. 2016 for the merges): text is composed
/// (NFC), lower-cased, cut into words by CLIP's pattern; the UTF-8 bytes of a word are merged in the order of
/// merges.txt (by BytePairModel, byte_pair_model.h).
/// "<|startoftext|>" and "<|endoftext|>" in a text are those two pieces.
/// `folder`: vocab.json, merges.txt; the pad token from special_tokens_map.json or tokenizer_config.json, else eos;
/// tokens behind the vocabulary from added_tokens.json or tokenizer_config.json, those from `rows` on left out (see
/// open_tokenizer_for).
/// Errors: a file missing or broken, a byte or a merge that the vocabulary lacks.
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>> open_clip_tokenizer(const std::filesystem::path& folder,
                                                                           std::optional<int> rows = {});

/// The same of files in memory; `where` names them in messages.
struct ClipVocabulary;
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>> make_clip_tokenizer(const ClipVocabulary& vocabulary,
                                                                           const std::string& where);

} // namespace sfumato
