#include "core/models/clip_text_model.h"
#include "core/models/config_reader.h"
#include "core/models/shape_reader.h"

namespace sfumato {
namespace {

constexpr int kClipHeadSize = 64;

} // namespace

Result<ClipTextConfig> ClipTextConfig::from_json(const Json& json, const std::string& where)
{
    ClipTextConfig c;
    ConfigReader reader(json, where);
    std::vector<std::string> architectures;
    reader.read_count("vocab_size", c.vocab_size)
        .read_count("hidden_size", c.hidden_size)
        .read_count("intermediate_size", c.intermediate_size)
        .read_count("num_hidden_layers", c.num_hidden_layers, kMaxLayers)
        .read_count("num_attention_heads", c.num_attention_heads)
        .read_count("max_position_embeddings", c.max_position_embeddings)
        .read_count("projection_dim", c.projection_dim)
        .read("hidden_act", c.hidden_act)
        .read("layer_norm_eps", c.layer_norm_eps)
        .read("bos_token_id", c.bos_token_id)
        .read("eos_token_id", c.eos_token_id)
        .read("pad_token_id", c.pad_token_id)
        .read("architectures", architectures)
        .require(c.hidden_act == "quick_gelu" || c.hidden_act == "gelu",
                 Message::tr("\"hidden_act\" is %1, but CLIP uses quick_gelu or gelu", c.hidden_act))
        .require(!reader.error() && c.hidden_size % c.num_attention_heads == 0,
                 Message::tr("the number of heads does not divide the width"))
        .require(c.max_position_embeddings > 2,
                 Message::tr("\"%1\" leaves no room for text", verbatim("max_position_embeddings")));
    if (reader.error()) return tl::unexpected(*reader.error());
    c.with_projection = !architectures.empty() && architectures.front() == "CLIPTextModelWithProjection";
    return c;
}

Result<ClipTextConfig> ClipTextConfig::infer(const Weights& weights, const std::string& hidden_act)
{
    ClipTextConfig c;
    ShapeReader read(weights, Message::tr("text encoder"));
    const std::string model = "text_model.", first = model + "encoder.layers.0.";
    c.vocab_size = read.extent(model + "embeddings.token_embedding.weight", 0);
    c.hidden_size = read.extent(model + "embeddings.token_embedding.weight", 1);
    c.max_position_embeddings = read.extent(model + "embeddings.position_embedding.weight", 0);
    c.intermediate_size = read.extent(first + "mlp.fc1.weight", 0);
    c.num_hidden_layers = read.count(model + "encoder.layers.", ".layer_norm1.weight");
    c.num_attention_heads = c.hidden_size / kClipHeadSize;
    c.with_projection = weights.contains("text_projection.weight");
    c.projection_dim = c.with_projection ? read.extent("text_projection.weight", 0) : c.hidden_size;
    c.hidden_act = hidden_act;
    c.bos_token_id = c.vocab_size - 2;
    c.eos_token_id = c.vocab_size - 1;
    c.pad_token_id = c.eos_token_id;
    read.require(c.hidden_size % kClipHeadSize == 0,
                 Message::tr("its width %1 is not made of heads of 64", c.hidden_size));
    read.require(c.max_position_embeddings > 2 && c.vocab_size > 2, Message::tr("it has no room for text"));
    if (read.error()) return tl::unexpected(*read.error());
    return from_json(c.to_json(), weights.where());
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

} // namespace sfumato
