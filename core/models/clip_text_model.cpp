#include "core/models/clip_text_model.h"

#include "core/models/config_reader.h"

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

Result<ClipTextConfig> ClipTextConfig::from_json(const Json& json, const std::string& where)
{
    ClipTextConfig c;
    ConfigReader reader(json, where);
    std::vector<std::string> architectures;
    reader.read("vocab_size", c.vocab_size)
        .read("hidden_size", c.hidden_size)
        .read("intermediate_size", c.intermediate_size)
        .read("num_hidden_layers", c.num_hidden_layers)
        .read("num_attention_heads", c.num_attention_heads)
        .read("max_position_embeddings", c.max_position_embeddings)
        .read("projection_dim", c.projection_dim)
        .read("hidden_act", c.hidden_act)
        .read("layer_norm_eps", c.layer_norm_eps)
        .read("bos_token_id", c.bos_token_id)
        .read("eos_token_id", c.eos_token_id)
        .read("pad_token_id", c.pad_token_id)
        .read("architectures", architectures)
        .require(c.hidden_act == "quick_gelu" || c.hidden_act == "gelu",
                 "\"hidden_act\" is " + c.hidden_act + ", but CLIP uses quick_gelu or gelu")
        .require(c.num_attention_heads > 0 && c.hidden_size % c.num_attention_heads == 0,
                 "the number of heads does not divide the width")
        .require(c.max_position_embeddings > 2, "\"max_position_embeddings\" leaves no room for text");
    if (reader.error()) return tl::unexpected(*reader.error());
    c.with_projection = !architectures.empty() && architectures.front() == "CLIPTextModelWithProjection";
    return c;
}

Json ClipTextConfig::to_json() const
{
    return {{"architectures", {with_projection ? "CLIPTextModelWithProjection" : "CLIPTextModel"}},
            {"model_type", "clip_text_model"},
            // clang-format off
            {"vocab_size", vocab_size}, {"hidden_size", hidden_size}, {"intermediate_size", intermediate_size},
            {"num_hidden_layers", num_hidden_layers}, {"num_attention_heads", num_attention_heads},
            {"max_position_embeddings", max_position_embeddings}, {"projection_dim", projection_dim}, {"hidden_act", hidden_act},
            {"layer_norm_eps", layer_norm_eps}, {"bos_token_id", bos_token_id}, {"eos_token_id", eos_token_id}, {"pad_token_id", pad_token_id},
            // clang-format on
            {"attention_dropout", 0.0}};
}

TextEncoderTraits ClipTextConfig::traits() const
{
    return {.vocabulary_size = vocab_size,
            .hidden_size = hidden_size,
            .layers = num_hidden_layers,
            .max_length = max_position_embeddings,
            .pooled_width = with_projection ? projection_dim : hidden_size};
}

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
    Tensor x = embeddings + parts_->position_embedding.weight.narrow(0, 0, ids.size(1));
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
