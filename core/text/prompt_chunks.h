#pragma once
#include "core/text/textual_inversion_lookup.h"
#include "core/text/prompt_grammar.h"
#include "core/text/tokenizer.h"

namespace sfumato {

/// One chunk as the text encoder takes it: bos, tokens, eos, padding; exactly `length` ids.
struct PromptChunk {
    std::vector<std::int64_t> ids;
    std::vector<double> weights; ///< emphasis per id; 1 for bos, eos and padding
    std::vector<PlacedEmbedding> embeddings; ///< in order
    bool operator==(const PromptChunk&) const = default;
};

/// The prompt with its emphasis and BREAK resolved (A1111 grammar, docs/formats.md) and split into chunks of `length`
/// (77 for CLIP, the encoder's max_position_embeddings in general; `length - 2` tokens between bos and eos).
/// An empty prompt is one chunk. A full chunk backs up to its last comma if that lies within 20 tokens. Names that
/// `embeddings` (may be null) knows are replaced by places for their vectors, side by side in one chunk.
/// Throws Error: `length` below 3, an embedding of more vectors than a chunk holds, and what the lookup throws.
[[nodiscard]] std::vector<PromptChunk> chunk_prompt(const Tokenizer& tokenizer, const std::string& prompt, int length,
                                                    const TextualInversionLookup* embeddings = nullptr,
                                                    PromptGrammar grammar = PromptGrammar::V2);

/// Where the tokens of a prompt went: [first, last) of each, counted over all chunks with their begin and end tokens,
/// in the order in which they are read. The tokens that name a textual inversion all have the places of its vectors.
struct TokenPlace {
    std::size_t first = 0, last = 0;
    bool operator==(const TokenPlace&) const = default;
};
struct PlacedTokens {
    std::vector<PromptChunk> chunks;
    std::vector<TokenPlace> places;
};
[[nodiscard]] PlacedTokens place_tokens(const Tokenizer& tokenizer, const std::string& prompt, int length,
                                        const TextualInversionLookup* embeddings = nullptr,
                                        PromptGrammar grammar = PromptGrammar::V2);

/// Tokens of a prompt as a user writes it, its grammar not counted: what the counter under the prompt shows.
[[nodiscard]] int count_tokens(const Tokenizer& tokenizer, const std::string& prompt);

/// A chunk without text, to make prompt and negative prompt equally long.
[[nodiscard]] PromptChunk empty_chunk(const Tokenizer& tokenizer, int length);

} // namespace sfumato
