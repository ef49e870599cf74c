#pragma once
#include "core/text/prompt_chunks.h"
#include "core/text/prompt_word.h"

namespace sfumato {

/// The words of a prompt in its order, over all of its chunks; brackets, weights, commas and tags are none. Nothing for a
/// prompt that is composed (AND) or changes from step to step: it has no one text. Throws Error as chunk_prompt.
[[nodiscard]] std::vector<PromptWord> prompt_words(const Tokenizer& tokenizer, const std::string& prompt, int length,
                                                   const EmbeddingLookup* embeddings = nullptr);

} // namespace sfumato
