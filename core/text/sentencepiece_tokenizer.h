#pragma once
#include "core/text/tokenizer.h"

namespace sfumato {

/// A sentencepiece model as tokenizer; text is lower-cased first. Ids: unk 0, bos 1, eos 2, pad = eos.
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>> open_sentencepiece(const std::filesystem::path& model_file);

struct SentencepieceTraining {
    int vocabulary_size = 512;
    bool at_most = false;       ///< take fewer pieces where the sentences do not yield so many, instead of failing
    int spare_ids = 1;          ///< reserved ids after eos
    std::string required_characters = "abcdefghijklmnopqrstuvwxyz0123456789,.-'";
};
/// Trains a BPE model with sentencepiece's own trainer on lower-cased sentences; deterministic.
/// Errors: too few sentences for the vocabulary, or the trainer's own message.
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>> train_sentencepiece(const std::vector<std::string>& sentences,
                                                                           const SentencepieceTraining& options);

} // namespace sfumato
