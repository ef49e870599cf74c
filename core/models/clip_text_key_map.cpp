#include "core/models/clip_text_model.h"
#include "core/models/key_rows.h"

namespace sfumato {
namespace {

constexpr KeyLeaf kOpenClipBlock[] = {
    {"ln_1", "layer_norm1"},
    {"ln_2", "layer_norm2"},
    {"mlp.c_fc", "mlp.fc1"},
    {"mlp.c_proj", "mlp.fc2"},
    {"attn.out_proj", "self_attn.out_proj"},
};
constexpr KeyLeaf kOpenClipEnds[] = {
    {"token_embedding", "text_model.embeddings.token_embedding"},
    {"positional_embedding", "text_model.embeddings.position_embedding.weight"},
    {"ln_final", "text_model.final_layer_norm"},
    {"logit_scale", ""},
    {"attn_mask", ""},
};
constexpr std::pair<WeightTransform, const char*> kThirds[] = {{WeightTransform::FirstThird, "q_proj"},
                                                               {WeightTransform::SecondThird, "k_proj"},
                                                               {WeightTransform::LastThird, "v_proj"}};


/// OpenCLIP's names: queries, keys and values as one matrix, the projection transposed. Blocks from `layers` to
/// `stored_layers` are in the file but nobody runs them; neither the projection where it is not `projected`.
KeyMap open_clip_keys(int layers, int stored_layers, bool projected)
{
    KeyRows rows;
    rows.add("", "", kOpenClipEnds);
    rows.add("text_projection", projected ? "text_projection.weight" : "", WeightTransform::Transposed);
    for (int layer = 0; layer < stored_layers; ++layer) {
        const std::string stored = "transformer.resblocks." + std::to_string(layer),
                          ours = "text_model.encoder.layers." + std::to_string(layer) + ".";
        if (layer >= layers) {
            rows.add(stored, "");
            continue;
        }
        rows.add(stored + ".", ours, kOpenClipBlock);
        for (const std::string leaf : {"weight", "bias"})
            for (const auto& [transform, name] : kThirds)
                rows.add(stored + ".attn.in_proj_" + leaf, ours + "self_attn." + name + "." + leaf, transform);
    }
    return rows.map();
}

/// transformers' names, with or without their outer "text_model."; the projection only where it is `projected`.
KeyMap clip_text_keys(bool projected)
{
    KeyRows rows;
    for (const std::string part : {"embeddings", "encoder", "final_layer_norm"}) rows.add(part, "text_model." + part);
    // An index table 0, 1, 2, ... that old versions saved; it holds nothing learnt.
    for (const char* table : {"embeddings.position_ids", "text_model.embeddings.position_ids"}) rows.add(table, "");
    for (const char* unused : {"logit_scale", "text_model.logit_scale"}) rows.add(unused, "");
    if (!projected) rows.add("text_projection", "");
    return rows.map();
}

/// Other names that files of diffusers' early days give to the same parameters.
constexpr NameSpelling kClipSpellings[] = {{"_self_attn_q_proj_", "_self_attn_to_q_"},
                                       {"_self_attn_k_proj_", "_self_attn_to_k_"},
                                       {"_self_attn_v_proj_", "_self_attn_to_v_"},
                                       {"_self_attn_out_proj_", "_self_attn_to_out_"},
                                       {"text_model_", ""}};

constexpr const char* kClipClassNames[] = {"CLIPTextModel", "CLIPTextModelWithProjection"};
using ClipFunctions = MadeOf<TextEncoderType, ClipTextModel, ClipTextConfig>;

} // namespace

Result<Weights> clip_text_weights(const Weights& stored, bool projected)
{
    return stored.renamed(clip_text_keys(projected));
}

Result<Weights> open_clip_weights(const Weights& stored, bool projected, int unused_layers)
{
    const int layers = count_numbered(stored, "transformer.resblocks.", ".ln_1.weight");
    return stored.renamed(open_clip_keys(layers - unused_layers, layers, projected));
}

const TextEncoderType kClipTextModel{.kind = "text encoder",
                                     .library = "transformers",
                                     .class_names = kClipClassNames,
                                     .weights_file = "model.safetensors",
                                     .sign = "text_model.embeddings.",
                                     .read_config = ClipFunctions::read_config,
                                     .traits = ClipFunctions::traits,
                                     .make = ClipFunctions::make,
                                     .named =
                                         [](const Weights& stored, const Json& config) {
                                             return clip_text_weights(stored,
                                                                      ClipFunctions::config(config).with_projection);
                                         },
                                     .lora_spellings = kClipSpellings};

} // namespace sfumato
