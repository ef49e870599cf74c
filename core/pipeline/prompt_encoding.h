#pragma once
#include "core/families/model_loader.h"
#include "core/pipeline/conditioning.h"
#include "core/pipeline/pipeline.h"
#include "core/text/textual_inversion_lookup.h"

namespace sfumato {

/// The words of a request, wildcards resolved, comments and tags taken out, and what their reading depends on.
struct PromptTexts {
    std::string prompt{}, negative{};
    int steps = 1; ///< what [a:b:0.5] and [a|b] count: steps of the run times
                   ///< evaluations a step, and for PromptGrammar::V1 steps alone
    int clip_skip = 1;
    int width = 0, height = 0;                   ///< of the picture, for families that are told (SDXL)
    const TextualInversionLookup* embeddings = nullptr; ///< textual inversions the words may name
    PromptGrammar grammar = PromptGrammar::V2;
};

/// The prompt as A1111 reads it (docs/formats.md): parts of AND, each with its schedule, each text in chunks with
/// emphasis
/// ("Original": the states of a chunk are multiplied by the weights of its tokens, then rescaled to their old mean);
/// the negative prompt with its schedule. Every text is brought to as many chunks as the longest by empty ones. States
/// [1, L x chunks, D] and pooled vectors (of the first chunk) in float32; which layer is taken, and what an empty
/// negative prompt means, says the family's TextRule. Each distinct chunk is encoded once. Without words: one part that
/// says nothing. Errors: clip skip beyond the encoder's layers; throws what the embeddings throw.
[[nodiscard]] Result<PromptConditioning> encode_prompts(const LoadedModel& model, const PromptTexts& texts);

/// How long a prompt is in the reading above, its tags taken out, wildcards counted as they are written; the longest of
/// its texts. A tag or an embedding that is wrong is no reason not to count. Without words: nothing.
/// Pipeline::words_of.
[[nodiscard]] std::vector<PromptWord> words_of_prompt(const LoadedModel& model, const std::string& prompt,
                                                      const TextualInversionLookup* embeddings);
/// Pipeline::count_tokens.
[[nodiscard]] TokenCount count_prompt_tokens(const LoadedModel& model, const std::string& prompt,
                                             const TextualInversionLookup* embeddings);

} // namespace sfumato
