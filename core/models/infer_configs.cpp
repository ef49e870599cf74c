#include "core/models/autoencoder_kl.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"

#include <algorithm>
#include <optional>

namespace sfumato {
namespace {

constexpr int kTimeIdWidth = 256, kClipHeadSize = 64;

/// Reads extents of tensors one by one and remembers the first that is not there.
class ShapeReader {
public:
    ShapeReader(const Weights& weights, const char* kind) : weights_(weights), kind_(kind) {}

    /// 0 where there is no such tensor or it has fewer dimensions.
    int extent(const std::string& name, std::size_t dimension)
    {
        const auto shape = weights_.shape(name);
        if (dimension < shape.size()) return static_cast<int>(shape[dimension]);
        complain("tensor \"" + name + "\" is missing");
        return 0;
    }
    /// How many i from 0 on have a tensor named `before`i`after`.
    [[nodiscard]] int count(const std::string& before, const std::string& after) const
    {
        int i = 0;
        while (weights_.contains(before + std::to_string(i) + after)) ++i;
        return i;
    }
    void require(bool holds, const std::string& complaint)
    {
        if (!holds) complain(complaint);
    }
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

private:
    void complain(const std::string& why)
    {
        if (!error_)
            error_ = Error{weights_.where(), std::string("holds no ") + kind_ + " that Sfumato knows: " + why,
                           "choose a model of a family that Sfumato knows"};
    }
    const Weights& weights_;
    const char* kind_;
    std::optional<Error> error_;
};

} // namespace

Result<UNet2DConditionConfig> UNet2DConditionConfig::infer(const Weights& weights, const HeadRule& rule)
{
    UNet2DConditionConfig c;
    ShapeReader read(weights, "U-Net");
    const auto depth_of = [&](const std::string& stage) {
        return read.count(stage + "attentions.0.transformer_blocks.", ".norm1.weight");
    };
    c.in_channels = read.extent("conv_in.weight", 1);
    c.out_channels = read.extent("conv_out.weight", 0);
    const int levels = read.count("down_blocks.", ".resnets.0.conv1.weight");
    c.layers_per_block = read.count("down_blocks.0.resnets.", ".conv1.weight");
    c.block_out_channels.clear(), c.attention_heads.clear(), c.transformer_layers_per_block.clear();
    c.down_block_types.clear(), c.up_block_types.clear();
    for (int i = 0; i < levels; ++i) {
        const std::string level = "down_blocks." + std::to_string(i) + ".";
        const int depth = depth_of(level);
        c.block_out_channels.push_back(read.extent(level + "resnets.0.conv1.weight", 0));
        c.attention_heads.push_back(rule.heads(c.block_out_channels.back()));
        c.transformer_layers_per_block.push_back(std::max(depth, 1));
        c.down_block_types.push_back(depth > 0 ? "CrossAttnDownBlock2D" : "DownBlock2D");
        c.up_block_types.insert(c.up_block_types.begin(), depth > 0 ? "CrossAttnUpBlock2D" : "UpBlock2D");
        read.require(read.count(level + "resnets.", ".conv1.weight") == c.layers_per_block,
                     "its levels differ in depth");
    }
    const int middle = depth_of("mid_block.");
    c.mid_block_type = middle > 0 ? "UNetMidBlock2DCrossAttn" : "UNetMidBlock2D";
    read.require(levels > 0 && c.layers_per_block > 0, "it has no levels");
    if (read.error()) return tl::unexpected(*read.error());
    if (middle > 0) {
        read.require(c.down_block_types.back() == "DownBlock2D" || c.transformer_layers_per_block.back() == middle,
                     "its middle has another depth than its last level");
        c.transformer_layers_per_block.back() = middle;
        c.cross_attention_dim = read.extent("mid_block.attentions.0.transformer_blocks.0.attn2.to_k.weight", 1);
        c.use_linear_projection = weights.shape("mid_block.attentions.0.proj_in.weight").size() == 2;
    }
    if (weights.contains("add_embedding.linear_1.weight")) {
        c.addition_embed_type = "text_time";
        c.addition_time_embed_dim = kTimeIdWidth;
        c.projection_class_embeddings_input_dim = read.extent("add_embedding.linear_1.weight", 1);
    }
    for (int i = 0; i < levels && !read.error(); ++i)
        read.require(c.block_out_channels[i] % c.norm_num_groups == 0
                         && (!c.level_attends(i)
                             || (c.attention_heads[i] > 0 && c.block_out_channels[i] % c.attention_heads[i] == 0)),
                     "its width " + std::to_string(c.block_out_channels[i]) + " does not divide into groups and heads");
    if (read.error()) return tl::unexpected(*read.error());
    return c;
}

Result<AutoencoderKlConfig> AutoencoderKlConfig::infer(const Weights& weights, double scaling_factor)
{
    AutoencoderKlConfig c;
    ShapeReader read(weights, "VAE");
    c.in_channels = read.extent("encoder.conv_in.weight", 1);
    c.out_channels = read.extent("decoder.conv_out.weight", 0);
    c.latent_channels = read.extent("decoder.conv_in.weight", 1);
    c.layers_per_block = read.count("encoder.down_blocks.0.resnets.", ".conv1.weight");
    c.block_out_channels.clear();
    for (int i = 0; i < read.count("encoder.down_blocks.", ".resnets.0.conv1.weight"); ++i)
        c.block_out_channels.push_back(
            read.extent("encoder.down_blocks." + std::to_string(i) + ".resnets.0.conv1.weight", 0));
    c.mid_block_add_attention = weights.contains("encoder.mid_block.attentions.0.group_norm.weight");
    c.use_quant_conv = weights.contains("quant_conv.weight");
    c.use_post_quant_conv = weights.contains("post_quant_conv.weight");
    c.scaling_factor = scaling_factor;
    read.require(!c.block_out_channels.empty() && c.layers_per_block > 0, "it has no levels");
    for (const int channels : c.block_out_channels)
        read.require(channels % c.norm_num_groups == 0,
                     "its width " + std::to_string(channels) + " does not divide into groups");
    if (read.error()) return tl::unexpected(*read.error());
    return c;
}

Result<ClipTextConfig> ClipTextConfig::infer(const Weights& weights, const std::string& hidden_act)
{
    ClipTextConfig c;
    ShapeReader read(weights, "text encoder");
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
    read.require(c.num_attention_heads > 0 && c.hidden_size % kClipHeadSize == 0,
                 "its width " + std::to_string(c.hidden_size) + " is not made of heads of 64");
    read.require(c.max_position_embeddings > 2 && c.vocab_size > 2, "it has no room for text");
    if (read.error()) return tl::unexpected(*read.error());
    return c;
}

} // namespace sfumato
