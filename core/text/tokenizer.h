#pragma once
#include "core/base/error.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace sfumato {

/// Text to token ids, without begin and end. Tokenizers differ by family; everything else speaks this interface.
class Tokenizer {
public:
    virtual ~Tokenizer() = default;
    [[nodiscard]] virtual std::vector<std::int64_t> encode(std::string_view text) const = 0;
    [[nodiscard]] virtual std::int64_t bos_id() const = 0;
    [[nodiscard]] virtual std::int64_t eos_id() const = 0;
    [[nodiscard]] virtual std::int64_t pad_id() const = 0;
    [[nodiscard]] virtual int vocabulary_size() const = 0;
    /// The id of this piece as it ends a word (the comma in "fox, snow"; "</w>" is understood), or -1.
    [[nodiscard]] virtual std::int64_t id_of(std::string_view piece) const = 0;
    /// Writes the tokenizer's files into a folder (a saved model carries its tokenizer).
    [[nodiscard]] virtual Result<void> save(const std::filesystem::path& folder) const = 0;
};

/// Opens whatever lies in a model's tokenizer folder: vocab.json + merges.txt (CLIP byte-pair) or
/// sentencepiece.model. Errors: neither there, or broken.
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>> open_tokenizer(const std::filesystem::path& folder);

} // namespace sfumato
