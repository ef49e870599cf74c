#pragma once
#include "core/base/json.h"
#include "core/checkpoint/weights.h"
#include "core/nn/layers.h"

namespace sfumato {

/// Names and defaults as in transformers' config.json of CLIPTextModel.
struct ClipTextConfig {
    int vocab_size = 49408, hidden_size = 512, intermediate_size = 2048, num_hidden_layers = 12,
        num_attention_heads = 8;
    int max_position_embeddings = 77, projection_dim = 512;
    std::string hidden_act = "quick_gelu"; ///< or "gelu"
    double layer_norm_eps = 1e-5;
    int bos_token_id = 49406, eos_token_id = 49407, pad_token_id = 1;
    bool with_projection = false;          ///< CLIPTextModelWithProjection (SDXL's second encoder)

    [[nodiscard]] static Result<ClipTextConfig> from_json(const Json& config, const std::string& where);
    /// From the shapes of the weights, under transformers' names: heads of 64 values, as in every public CLIP; begin
    /// and end of text are the last two entries of the vocabulary. Errors: not a text encoder.
    [[nodiscard]] static Result<ClipTextConfig> infer(const Weights& weights, const std::string& hidden_act);
    [[nodiscard]] Json to_json() const;
    bool operator==(const ClipTextConfig&) const = default;
};

struct ClipTextOutput {
    std::vector<at::Tensor>
        hidden_states; ///< num_hidden_layers + 1 of [B, L, hidden], before the final norm; [0] = embeddings
    at::Tensor last_hidden_state;          ///< after the final norm, [B, L, hidden]
    at::Tensor pooled; ///< [B, hidden] at the (first) end-of-text token, projected if with_projection
};

/// The text encoder of CLIP (Radford et al. 2021, arXiv:2103.00020), causal, transformers' parameter names.
class ClipTextModel : public nn::Module {
public:
    explicit ClipTextModel(const ClipTextConfig& config);
    ~ClipTextModel() override;

    /// ids: int64 [B, L], L <= max_position_embeddings.
    [[nodiscard]] ClipTextOutput forward(const at::Tensor& ids) const;
    /// The same from token embeddings [B, L, hidden] (textual inversion replaces rows); `ids` locates the end of the
    /// text.
    [[nodiscard]] ClipTextOutput forward_embeddings(const at::Tensor& token_embeddings, const at::Tensor& ids) const;
    [[nodiscard]] at::Tensor embed_tokens(const at::Tensor& ids) const;
    [[nodiscard]] at::Tensor final_layer_norm(const at::Tensor& hidden) const;
    [[nodiscard]] const ClipTextConfig& config() const { return config_; }

private:
    struct Parts;
    ClipTextConfig config_;
    std::unique_ptr<Parts> parts_;
};

} // namespace sfumato
