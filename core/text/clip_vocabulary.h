#pragma once
#include "core/text/tokenizer.h"

#include <array>

namespace sfumato {

/// A CLIP vocabulary as a model's tokenizer folder holds it.
struct ClipVocabulary {
    std::string vocab_json, merges_txt;
};

/// How CLIP writes a byte as text: printable Latin-1 characters as themselves, the others as U+0100 and on.
[[nodiscard]] std::array<std::string, 256> clip_byte_symbols();

/// From the list of merges that CLIP was published with (`bpe_simple_vocab_16e6.txt.gz`: gzip, a heading, one merge a
/// line). Ids: the 256 byte symbols, printable ones first, the same as they end a word, the first 48,894 merges,
/// begin and end of text: 49,408 in all. Errors: unreadable, not gzip, too few merges.
[[nodiscard]] Result<ClipVocabulary> read_clip_vocabulary(const std::filesystem::path& file);

/// The tokenizer of that list as it is installed with the program; one-file models take it for granted. Errors: not
/// installed, broken.
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>> open_clip_vocabulary();

} // namespace sfumato
