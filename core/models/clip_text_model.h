#pragma once
#include "core/models/network_type.h"

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
    [[nodiscard]] TextEncoderTraits traits() const;
    bool operator==(const ClipTextConfig&) const = default;
};

/// The text encoder of CLIP (Radford et al. 2021, arXiv:2103.00020), causal, transformers' parameter names. Pooled: the
/// last state at the (first) end of the text, projected where `with_projection`.
class ClipTextModel final : public TextEncoder {
public:
    explicit ClipTextModel(const ClipTextConfig& config);
    ~ClipTextModel() override;

    [[nodiscard]] const TextEncoderTraits& traits() const override { return traits_; }
    [[nodiscard]] at::Tensor embed_tokens(const at::Tensor& ids) const override;
    [[nodiscard]] TextEncoderOutput forward_embeddings(const at::Tensor& embeddings, const at::Tensor& ids,
                                                       const at::Tensor& mask = {}) const override;
    [[nodiscard]] at::Tensor final_norm(const at::Tensor& hidden_state) const override;
    [[nodiscard]] const ClipTextConfig& config() const { return config_; }

private:
    struct Parts;
    ClipTextConfig config_;
    TextEncoderTraits traits_;
    std::unique_ptr<Parts> parts_;
};

/// From transformers' names, with or without the outer "text_model.". Errors: see Weights::renamed.
[[nodiscard]] Result<Weights> clip_text_weights(const Weights& stored, bool projected);
/// From OpenCLIP's names. The last `unused_layers` are in the file but not run; neither is the projection where the
/// model is not `projected`. Errors: see Weights::renamed.
[[nodiscard]] Result<Weights> open_clip_weights(const Weights& stored, bool projected, int unused_layers);

extern const TextEncoderType kClipTextModel;

} // namespace sfumato
