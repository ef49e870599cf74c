#include "core/models/clip_text_model.h"

#include "core/nn/layers.h"

#include <optional>

namespace sfumato {
namespace {

using at::Tensor;

/// Pre-norm transformer layer with causal self-attention, transformers' names.
class Layer : public nn::Module {
public:
    explicit Layer(const ClipTextConfig& c)
        : heads_(c.num_attention_heads), quick_(c.hidden_act == "quick_gelu"),
          layer_norm1_(c.hidden_size, c.layer_norm_eps), layer_norm2_(c.hidden_size, c.layer_norm_eps),
          q_proj_(c.hidden_size, c.hidden_size), k_proj_(c.hidden_size, c.hidden_size),
          v_proj_(c.hidden_size, c.hidden_size), out_proj_(c.hidden_size, c.hidden_size),
          fc1_(c.hidden_size, c.intermediate_size), fc2_(c.intermediate_size, c.hidden_size)
    {
        add_child("layer_norm1", layer_norm1_);
        add_child("self_attn.q_proj", q_proj_);
        add_child("self_attn.k_proj", k_proj_);
        add_child("self_attn.v_proj", v_proj_);
        add_child("self_attn.out_proj", out_proj_);
        add_child("layer_norm2", layer_norm2_);
        add_child("mlp.fc1", fc1_);
        add_child("mlp.fc2", fc2_);
    }
    [[nodiscard]] Tensor forward(Tensor x, const Tensor& mask) const
    {
        const auto split = [&](const Tensor& t) { return t.view({t.size(0), t.size(1), heads_, -1}).transpose(1, 2); };
        const Tensor h = layer_norm1_.forward(x);
        const Tensor mixed = nn::attention(split(q_proj_.forward(h)), split(k_proj_.forward(h)),
                                           split(v_proj_.forward(h)), /*causal=*/true, mask);
        x = x + out_proj_.forward(mixed.transpose(1, 2).flatten(2));
        return x + fc2_.forward(activate(fc1_.forward(layer_norm2_.forward(x))));
    }

private:
    [[nodiscard]] Tensor activate(const Tensor& x) const { return quick_ ? x * at::sigmoid(1.702 * x) : at::gelu(x); }
    int heads_;
    bool quick_;
    nn::LayerNorm layer_norm1_, layer_norm2_;
    nn::Linear q_proj_, k_proj_, v_proj_, out_proj_, fc1_, fc2_;
};

} // namespace

struct ClipTextModel::Parts {
    explicit Parts(const ClipTextConfig& c)
        : token_embedding(c.vocab_size, c.hidden_size), position_embedding(c.max_position_embeddings, c.hidden_size),
          final_layer_norm(c.hidden_size, c.layer_norm_eps)
    {
        for (int i = 0; i < c.num_hidden_layers; ++i) layers.push_back(std::make_unique<Layer>(c));
        if (c.with_projection) text_projection.emplace(c.hidden_size, c.projection_dim, false);
    }
    nn::Embedding token_embedding, position_embedding;
    std::vector<std::unique_ptr<Layer>> layers;
    nn::LayerNorm final_layer_norm;
    std::optional<nn::Linear> text_projection;
};

ClipTextModel::ClipTextModel(const ClipTextConfig& config)
    : config_(config), traits_(config.traits()), parts_(std::make_unique<Parts>(config))
{
    add_child("text_model.embeddings.token_embedding", parts_->token_embedding);
    add_child("text_model.embeddings.position_embedding", parts_->position_embedding);
    for (std::size_t i = 0; i < parts_->layers.size(); ++i)
        add_child("text_model.encoder.layers." + std::to_string(i), *parts_->layers[i]);
    add_child("text_model.final_layer_norm", parts_->final_layer_norm);
    if (parts_->text_projection) add_child("text_projection", *parts_->text_projection);
}

ClipTextModel::~ClipTextModel() = default;

Tensor ClipTextModel::embed_tokens(const Tensor& ids) const { return parts_->token_embedding.forward(ids); }
Tensor ClipTextModel::final_norm(const Tensor& hidden_state) const
{
    return parts_->final_layer_norm.forward(hidden_state);
}

TextEncoderOutput ClipTextModel::forward_embeddings(const Tensor& embeddings, const Tensor& ids,
                                                    const Tensor& mask) const
{
    TextEncoderOutput out;
    Tensor x = embeddings + parts_->position_embedding.weight.value().narrow(0, 0, ids.size(1));
    out.hidden_states.push_back(x);
    for (const auto& layer : parts_->layers) out.hidden_states.push_back(x = layer->forward(x, mask));
    out.last_hidden_state = parts_->final_layer_norm.forward(x);
    // The first end-of-text token; eos_token_id 2 marks old configs whose text ends at the largest id.
    const Tensor end
        = config_.eos_token_id == 2 ? ids.argmax(-1) : ids.eq(config_.eos_token_id).to(at::kInt).argmax(-1);
    out.pooled = out.last_hidden_state.index({at::arange(ids.size(0), ids.options()), end});
    if (parts_->text_projection) out.pooled = parts_->text_projection->forward(out.pooled);
    return out;
}

} // namespace sfumato
