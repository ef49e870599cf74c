#include "core/models/shape_reader.h"
#include "core/models/unet_2d_condition.h"

namespace sfumato {
namespace {

constexpr int kTimeIdWidth = 256; // what SDXL makes of each height and width that it is told

/// The depth of each transformer of a stage ("down_blocks.0."); 1 where there is none.
std::vector<int> depths_in(const ShapeReader& read, const std::string& stage, int resnets)
{
    std::vector<int> depths;
    for (int i = 0; i < std::max(resnets, 1); ++i) {
        const std::string attention = stage + "attentions." + std::to_string(i) + ".";
        depths.push_back(std::max(read.count(attention + "transformer_blocks.", ".norm1.weight"), 1));
    }
    return depths;
}

/// "mid_block.attentions.0." or the first of a level; empty: none attends.
std::string first_attention(const Weights& weights, int levels)
{
    std::vector<std::string> stages{"mid_block."};
    for (const char* way : {"down_blocks.", "up_blocks."})
        for (int i = 0; i < levels; ++i) stages.push_back(way + std::to_string(i) + ".");
    for (const std::string& stage : stages)
        if (weights.contains(stage + "attentions.0.transformer_blocks.0.attn2.to_k.weight"))
            return stage + "attentions.0.";
    return {};
}

void infer_middle(UNet2DConditionConfig& c, ShapeReader& read)
{
    const int depth = read.count("mid_block.attentions.0.transformer_blocks.", ".norm1.weight"),
              resnets = read.count("mid_block.resnets.", ".conv1.weight");
    c.mid_block_type = depth > 0 ? "UNetMidBlock2DCrossAttn" : resnets > 0 ? "UNetMidBlock2D" : "";
    if (depth == 0) c.mid_block_layers = resnets > 1 ? 1 : 0;
    if (depth == 0) return;
    const bool last_attends = c.down_block_types.back() != "DownBlock2D";
    read.require(!last_attends || c.transformer_layers_per_block.back() == depth,
                 Message::tr("its middle has another depth than its last level"));
    c.transformer_layers_per_block.back() = depth;
    if (!last_attends) c.transformer_layers_down.back().assign(c.transformer_layers_down.back().size(), depth);
    if (c.up_block_types.front() == "UpBlock2D")
        c.transformer_layers_up.front().assign(c.transformer_layers_up.front().size(), depth);
}

/// Lists that say what one number or their mirror says become that.
void simplify(UNet2DConditionConfig& c)
{
    const auto same = [](const std::vector<int>& list) {
        return std::ranges::all_of(list, [&](int n) { return n == list.front(); });
    };
    if (same(c.level_layers)) c.level_layers.clear();
    bool plain
        = std::ranges::all_of(c.transformer_layers_down, same) && std::ranges::all_of(c.transformer_layers_up, same);
    for (std::size_t level = 0; plain && level < c.block_out_channels.size(); ++level) {
        const std::size_t up = c.block_out_channels.size() - 1 - level;
        const bool attends = c.up_block_types[up] != "UpBlock2D" && c.down_block_types[level] != "DownBlock2D";
        plain = !attends || c.transformer_layers_up[up].front() == c.transformer_layers_down[level].front();
    }
    if (!plain) return;
    c.transformer_layers_down.clear();
    c.transformer_layers_up.clear();
}

} // namespace

Result<UNet2DConditionConfig> UNet2DConditionConfig::infer(const Weights& weights, const HeadRule& rule)
{
    UNet2DConditionConfig c;
    ShapeReader read(weights, Message::tr("U-Net"));
    c.in_channels = read.extent("conv_in.weight", 1);
    c.out_channels = read.extent("conv_out.weight", 0);
    const int levels = read.count("down_blocks.", ".resnets.0.conv1.weight");
    c.block_out_channels.clear(), c.attention_heads.clear(), c.transformer_layers_per_block.clear();
    c.down_block_types.clear(), c.up_block_types.clear();
    for (int i = 0; i < levels; ++i) {
        const std::string level = "down_blocks." + std::to_string(i) + ".", up = "up_blocks." + std::to_string(i) + ".";
        c.block_out_channels.push_back(read.extent(level + "resnets.0.conv1.weight", 0));
        c.attention_heads.push_back(rule.heads(c.block_out_channels.back()));
        c.level_layers.push_back(read.count(level + "resnets.", ".conv1.weight"));
        c.transformer_layers_down.push_back(depths_in(read, level, c.level_layers.back()));
        c.transformer_layers_up.push_back(depths_in(read, up, read.count(up + "resnets.", ".conv1.weight")));
        const bool down_attends = read.count(level + "attentions.0.transformer_blocks.", ".norm1.weight") > 0,
                   up_attends = read.count(up + "attentions.0.transformer_blocks.", ".norm1.weight") > 0;
        c.down_block_types.push_back(down_attends ? "CrossAttnDownBlock2D" : "DownBlock2D");
        c.up_block_types.push_back(up_attends ? "CrossAttnUpBlock2D" : "UpBlock2D");
        c.transformer_layers_per_block.push_back(c.transformer_layers_down.back().front());
    }
    read.require(levels > 0 && std::ranges::all_of(c.level_layers, [](int n) { return n > 0; }),
                 Message::tr("it has no levels"));
    if (read.error()) return tl::unexpected(*read.error());
    c.layers_per_block = c.level_layers.front();
    infer_middle(c, read);
    if (const std::string attention = first_attention(weights, levels); !attention.empty()) {
        c.cross_attention_dim = read.extent(attention + "transformer_blocks.0.attn2.to_k.weight", 1);
        c.use_linear_projection = weights.shape(attention + "proj_in.weight").size() == 2;
    }
    if (weights.contains("add_embedding.linear_1.weight")) {
        c.addition_embed_type = "text_time";
        c.addition_time_embed_dim = kTimeIdWidth;
        c.projection_class_embeddings_input_dim = read.extent("add_embedding.linear_1.weight", 1);
    }
    if (weights.contains("time_embedding.cond_proj.weight"))
        c.time_cond_proj_dim = read.extent("time_embedding.cond_proj.weight", 1);
    if (read.error()) return tl::unexpected(*read.error());
    simplify(c);
    return from_json(c.to_json(), weights.where());
}

} // namespace sfumato
