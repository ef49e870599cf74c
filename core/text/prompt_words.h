#pragma once
#include "core/text/prompt_chunks.h"
#include "core/text/prompt_word.h"

namespace sfumato {

/// What the text encoder reads of a prompt over a run, comments and tags taken out: one text, or one for each part of a
/// composition (AND) and each change from step to step.
[[nodiscard]] std::vector<std::string> prompt_texts(const std::string& prompt);

/// The words of a prompt in its order, over all of its chunks; brackets, weights, commas and tags are none. Nothing for
/// a prompt that is composed (AND) or changes from step to step: it has no one text. Throws Error as chunk_prompt.
[[nodiscard]] std::vector<PromptWord> prompt_words(const Tokenizer& tokenizer, const std::string& prompt, int length,
                                                   const TextualInversionLookup* embeddings = nullptr);

} // namespace sfumato
