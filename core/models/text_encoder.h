#pragma once
#include "core/nn/module.h"

namespace sfumato {

/// What is known of a text encoder from its configuration.
struct TextEncoderTraits {
    int vocabulary_size = 0;
    int hidden_size = 0;  ///< width of the states
    int layers = 0;
    int max_length = 0;   ///< tokens of one text, begin and end among them
    int pooled_width = 0; ///< 0: it makes no pooled vector
};

struct TextEncoderOutput {
    /// layers + 1 of [B, L, hidden_size], before the final norm; [0] = embeddings.
    std::vector<at::Tensor> hidden_states;
    at::Tensor last_hidden_state; ///< after the final norm, [B, L, hidden_size]
    at::Tensor pooled;            ///< [B, pooled_width]; undefined where there is none
};

/// A network that turns the ids of a text into the states that a denoiser reads: the encoder of CLIP or T5, or a
/// decoder-only language model.
class TextEncoder : public nn::Module {
public:
    [[nodiscard]] virtual const TextEncoderTraits& traits() const = 0;
    /// int64 [B, L] to [B, L, hidden_size]: what a textual inversion replaces rows of.
    [[nodiscard]] virtual at::Tensor embed_tokens(const at::Tensor& ids) const = 0;
    /// embeddings: [B, L, hidden_size], L <= max_length; ids: int64 [B, L], which say where the text ends; mask: bool
    /// [B, L], false at padding that the text must not see, or undefined.
    [[nodiscard]] virtual TextEncoderOutput forward_embeddings(const at::Tensor& embeddings, const at::Tensor& ids,
                                                               const at::Tensor& mask = {}) const
        = 0;
    /// The norm behind the last layer, for the states of an earlier one (clip skip).
    [[nodiscard]] virtual at::Tensor final_norm(const at::Tensor& hidden_state) const = 0;

    [[nodiscard]] TextEncoderOutput forward(const at::Tensor& ids, const at::Tensor& mask = {}) const
    {
        return forward_embeddings(embed_tokens(ids), ids, mask);
    }
};

} // namespace sfumato
