#pragma once
#include "core/text/tokenizer.h"
#include "core/training/data_set.h"
#include "core/training/worker_team.h"

#include "core/base/tensor.h"

namespace sfumato::training {

/// Ids as the text encoder takes them: bos, at most length - 2 pieces, eos, padding. No emphasis grammar: a caption's
/// brackets are just brackets.
[[nodiscard]] std::vector<std::int64_t> padded_ids(const Tokenizer& tokenizer, const std::string& text, int length);

/// The captions of a whole data set, tokenized once: int32 [N, captions, length].
[[nodiscard]] at::Tensor tokenize_captions(const DataSet& data, const Tokenizer& tokenizer, int length,
                                           WorkerTeam& team);

/// A tokenizer of at most `vocabulary_size` pieces, trained on one caption per picture. Errors: the trainer's own.
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>> train_tokenizer(const DataSet& data, int vocabulary_size);

} // namespace sfumato::training
