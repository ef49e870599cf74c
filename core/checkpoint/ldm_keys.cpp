#include "core/checkpoint/ldm_keys.h"

namespace sfumato {
namespace {

struct Leaf {
    const char* stored;
    const char* ours;
};
constexpr Leaf kUnetResnet[] = {
    {"in_layers.0", "norm1"},   {"in_layers.2", "conv1"},  {"emb_layers.1", "time_emb_proj"},
    {"out_layers.0", "norm2"},  {"out_layers.3", "conv2"}, {"skip_connection", "conv_shortcut"},
};
constexpr Leaf kUnetEnds[] = {
    {"time_embed.0", "time_embedding.linear_1"}, {"time_embed.2", "time_embedding.linear_2"},
    {"label_emb.0.0", "add_embedding.linear_1"}, {"label_emb.0.2", "add_embedding.linear_2"},
    {"input_blocks.0.0", "conv_in"},             {"out.0", "conv_norm_out"},
    {"out.2", "conv_out"},                       {"middle_block.1", "mid_block.attentions.0"},
};
constexpr Leaf kVaeAttention[] = {
    {"norm", "group_norm"}, {"q", "to_q"}, {"k", "to_k"}, {"v", "to_v"}, {"proj_out", "to_out.0"},
};
constexpr Leaf kOldVaeAttention[] = {
    {"query", "to_q"}, {"key", "to_k"}, {"value", "to_v"}, {"proj_attn", "to_out.0"},
};
constexpr Leaf kOpenClipBlock[] = {
    {"ln_1", "layer_norm1"},
    {"ln_2", "layer_norm2"},
    {"mlp.c_fc", "mlp.fc1"},
    {"mlp.c_proj", "mlp.fc2"},
    {"attn.out_proj", "self_attn.out_proj"},
};
constexpr Leaf kOpenClipEnds[] = {
    {"token_embedding", "text_model.embeddings.token_embedding"},
    {"positional_embedding", "text_model.embeddings.position_embedding.weight"},
    {"ln_final", "text_model.final_layer_norm"},
    {"logit_scale", ""},
    {"attn_mask", ""},
};
constexpr std::pair<WeightTransform, const char*> kThirds[] = {{WeightTransform::FirstThird, "q_proj"},
                                                               {WeightTransform::SecondThird, "k_proj"},
                                                               {WeightTransform::LastThird, "v_proj"}};

/// Rows made of a stem for either side and a table of what follows it.
class Rows {
public:
    void add(const std::string& stored, const std::string& ours, WeightTransform transform = WeightTransform::AsStored)
    {
        rows_.push_back({stored, ours, transform});
    }
    template <std::size_t N> void add(const std::string& stored, const std::string& ours, const Leaf (&leaves)[N])
    {
        for (const Leaf& leaf : leaves) add(stored + leaf.stored, *leaf.ours ? ours + leaf.ours : std::string());
    }
    [[nodiscard]] KeyMap map() const { return KeyMap(rows_); }

private:
    std::vector<KeyRow> rows_;
};

std::string number(int n) { return std::to_string(n); }

} // namespace

KeyMap ldm_unet_keys(int levels, int layers)
{
    Rows rows;
    rows.add("", "", kUnetEnds);
    rows.add("middle_block.0.", "mid_block.resnets.0.", kUnetResnet);
    rows.add("middle_block.2.", "mid_block.resnets.1.", kUnetResnet);
    int block = 1; // the first input block is conv_in
    for (int level = 0; level < levels; ++level) {
        const std::string ours = "down_blocks." + number(level) + ".";
        for (int layer = 0; layer < layers; ++layer, ++block) {
            rows.add("input_blocks." + number(block) + ".0.", ours + "resnets." + number(layer) + ".", kUnetResnet);
            rows.add("input_blocks." + number(block) + ".1", ours + "attentions." + number(layer));
        }
        if (level + 1 < levels) rows.add("input_blocks." + number(block++) + ".0.op", ours + "downsamplers.0.conv");
    }
    block = 0;
    for (int level = 0; level < levels; ++level) {
        const std::string ours = "up_blocks." + number(level) + ".";
        for (int layer = 0; layer <= layers; ++layer, ++block) {
            const std::string stored = "output_blocks." + number(block) + ".";
            rows.add(stored + "0.", ours + "resnets." + number(layer) + ".", kUnetResnet);
            rows.add(stored + "1", ours + "attentions." + number(layer));
            // The change of size comes after the attention, or in its place.
            for (const char* place : {"1", "2"}) rows.add(stored + place + ".conv", ours + "upsamplers.0.conv");
        }
    }
    return rows.map();
}

KeyMap ldm_vae_keys(int levels, int layers)
{
    Rows rows;
    for (const std::string side : {"encoder.", "decoder."}) {
        rows.add(side + "norm_out", side + "conv_norm_out");
        rows.add(side + "mid.block_1", side + "mid_block.resnets.0");
        rows.add(side + "mid.block_2", side + "mid_block.resnets.1");
        rows.add(side + "mid.attn_1.", side + "mid_block.attentions.0.", kVaeAttention);
    }
    const auto add_level = [&](const std::string& stored, const std::string& ours, int resnets) {
        for (int i = 0; i < resnets; ++i) {
            rows.add(stored + "block." + number(i), ours + "resnets." + number(i));
            rows.add(stored + "block." + number(i) + ".nin_shortcut", ours + "resnets." + number(i) + ".conv_shortcut");
        }
    };
    for (int level = 0; level < levels; ++level) {
        const std::string down = "encoder.down." + number(level) + ".", up = "decoder.up." + number(level) + ".";
        const std::string our_down = "encoder.down_blocks." + number(level) + ".",
                          our_up = "decoder.up_blocks." + number(levels - 1 - level) + ".";
        add_level(down, our_down, layers);
        add_level(up, our_up, layers + 1);
        rows.add(down + "downsample", our_down + "downsamplers.0");
        rows.add(up + "upsample", our_up + "upsamplers.0");
    }
    for (const char* training : {"loss", "model_ema"}) rows.add(training, "");
    return rows.map();
}

KeyMap open_clip_keys(int layers, int stored_layers, bool projected)
{
    Rows rows;
    rows.add("", "", kOpenClipEnds);
    rows.add("text_projection", projected ? "text_projection.weight" : "", WeightTransform::Transposed);
    for (int layer = 0; layer < stored_layers; ++layer) {
        const std::string stored = "transformer.resblocks." + number(layer),
                          ours = "text_model.encoder.layers." + number(layer) + ".";
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

KeyMap clip_text_keys(bool projected)
{
    Rows rows;
    for (const std::string part : {"embeddings", "encoder", "final_layer_norm"}) rows.add(part, "text_model." + part);
    // An index table 0, 1, 2, ... that old versions saved; it holds nothing learnt.
    for (const char* table : {"embeddings.position_ids", "text_model.embeddings.position_ids"}) rows.add(table, "");
    for (const char* unused : {"logit_scale", "text_model.logit_scale"}) rows.add(unused, "");
    if (!projected) rows.add("text_projection", "");
    return rows.map();
}

KeyMap old_vae_keys()
{
    Rows rows;
    for (const std::string stem : {"encoder.mid_block.attentions.0.", "decoder.mid_block.attentions.0."})
        rows.add(stem, stem, kOldVaeAttention);
    return rows.map();
}

} // namespace sfumato
