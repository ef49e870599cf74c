#include "core/models/config_reader.h"
#include "core/models/shape_reader.h"
#include "core/models/unet_2d_condition.h"

namespace sfumato {
namespace {

constexpr int kTimeIds = 6, kTimeIdWidth = 256; // heights and widths that SDXL is told, and what it makes of each

/// Fields that change the network in ways ours does not have, with the value at which they do nothing.
const std::pair<const char*, Json> kUnsupported[] = {
    // clang-format off
    {"class_embed_type", nullptr}, {"encoder_hid_dim", nullptr}, {"encoder_hid_dim_type", nullptr}, {"time_cond_proj_dim", nullptr},
    {"dual_cross_attention", false}, {"only_cross_attention", false}, {"resnet_time_scale_shift", "default"}, {"center_input_sample", false},
    {"time_embedding_type", "positional"}, {"act_fn", "silu"}, {"conv_in_kernel", 3}, {"conv_out_kernel", 3},
    {"resnet_skip_time_act", false}, {"resnet_out_scale_factor", 1.0}, {"mid_block_scale_factor", 1}, {"num_class_embeds", nullptr},
    // clang-format on
};

/// Values per channel and place that autograd keeps of a residual block (inputs of two norms, activations and
/// convolutions) and of a transformer block (three norms, projections, GEGLU of eight times the width).
constexpr double kOfResnet = 10, kOfTransformer = 30;

/// See DenoiserTraits: for a picture without text, and for each token.
std::pair<double, double> training_values(const UNet2DConditionConfig& c)
{
    const auto levels = c.block_out_channels.size();
    double values = 0, per_token = 0;
    for (std::size_t level = 0; level < levels; ++level) {
        const double side = std::max(1, c.sample_size >> level), places = side * side,
                     channels = c.block_out_channels[level];
        const double blocks = 2 * c.layers_per_block + 1 + (level + 1 == levels ? 2 : 0);
        values += blocks * kOfResnet * places * channels;
        if (!c.level_attends(level)) continue;
        const double layers = blocks * c.transformer_layers_per_block[level], heads = c.attention_heads[level];
        values += layers * (kOfTransformer * places * channels + 2 * heads * places * places);
        per_token += layers * 2 * heads * places;
    }
    return {values, per_token};
}

bool known_block(const std::string& type)
{
    static constexpr const char* kKnown[] = {"DownBlock2D", "CrossAttnDownBlock2D", "UpBlock2D", "CrossAttnUpBlock2D"};
    return std::find(std::begin(kKnown), std::end(kKnown), type) != std::end(kKnown);
}

} // namespace

Result<UNet2DConditionConfig> UNet2DConditionConfig::from_json(const Json& config, const std::string& where)
{
    UNet2DConditionConfig c;
    ConfigReader reader(config, where);
    reader.read_count("in_channels", c.in_channels)
        .read_count("out_channels", c.out_channels)
        .read_count("sample_size", c.sample_size)
        .read("down_block_types", c.down_block_types)
        .read("up_block_types", c.up_block_types)
        .read("mid_block_type", c.mid_block_type)
        .read_counts("block_out_channels", c.block_out_channels)
        .read_count("layers_per_block", c.layers_per_block, kMaxLayers)
        .read_count("norm_num_groups", c.norm_num_groups)
        .read("norm_eps", c.norm_eps)
        .read_count("cross_attention_dim", c.cross_attention_dim)
        .read("use_linear_projection", c.use_linear_projection)
        .read("flip_sin_to_cos", c.flip_sin_to_cos)
        .read("freq_shift", c.freq_shift)
        .read("addition_embed_type", c.addition_embed_type)
        .read_count("addition_time_embed_dim", c.addition_time_embed_dim)
        .read_count("projection_class_embeddings_input_dim", c.projection_class_embeddings_input_dim);
    const std::size_t levels = c.block_out_channels.size();
    // In the public checkpoints "attention_head_dim" holds the number of heads; "num_attention_heads" wins where given.
    reader
        .read_per_level(reader.has("num_attention_heads") ? "num_attention_heads" : "attention_head_dim", levels,
                        c.attention_heads, /*least=*/0, kLargestExtent) // a level that does not attend may have none
        .read_per_level("transformer_layers_per_block", levels, c.transformer_layers_per_block, 1, kMaxLayers)
        .require(levels > 0 && levels <= kMaxLevels && c.down_block_types.size() == levels
                     && c.up_block_types.size() == levels,
                 Message::tr("its lists of blocks differ in length"))
        .require(c.mid_block_type == "UNetMidBlock2DCrossAttn" || c.mid_block_type == "UNetMidBlock2D",
                 Message::tr("\"%1\" %2 is unknown", verbatim("mid_block_type"), c.mid_block_type))
        .require(c.addition_embed_type.empty() || c.addition_embed_type == "text_time",
                 Message::tr("\"%1\" %2 is unknown", verbatim("addition_embed_type"), c.addition_embed_type));
    for (const auto& types : {c.down_block_types, c.up_block_types})
        for (const auto& type : types)
            reader.require(known_block(type), Message::tr("the block type %1 is unknown", type));
    for (std::size_t i = 0; i < levels && !reader.error(); ++i)
        reader
            .require(c.block_out_channels[i] % c.norm_num_groups == 0,
                     Message::tr("\"%1\" does not divide every width", verbatim("norm_num_groups")))
            .require(!c.level_attends(i)
                         || (c.attention_heads[i] > 0 && c.block_out_channels[i] % c.attention_heads[i] == 0),
                     Message::tr("the number of heads does not divide every width"));
    for (const auto& [key, neutral] : kUnsupported)
        if (reader.has(key))
            reader.require(config[key] == neutral,
                           Message::tr("\"%1\" is %2, which this program does not know", verbatim(key),
                                       config[key].dump()));
    if (reader.error()) return tl::unexpected(*reader.error());
    return c;
}

Result<UNet2DConditionConfig> UNet2DConditionConfig::infer(const Weights& weights, const HeadRule& rule)
{
    UNet2DConditionConfig c;
    ShapeReader read(weights, Message::tr("U-Net"));
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
                     Message::tr("its levels differ in depth"));
    }
    const int middle = depth_of("mid_block.");
    c.mid_block_type = middle > 0 ? "UNetMidBlock2DCrossAttn" : "UNetMidBlock2D";
    read.require(levels > 0 && c.layers_per_block > 0, Message::tr("it has no levels"));
    if (read.error()) return tl::unexpected(*read.error());
    if (middle > 0) {
        read.require(c.down_block_types.back() == "DownBlock2D" || c.transformer_layers_per_block.back() == middle,
                     Message::tr("its middle has another depth than its last level"));
        c.transformer_layers_per_block.back() = middle;
        c.cross_attention_dim = read.extent("mid_block.attentions.0.transformer_blocks.0.attn2.to_k.weight", 1);
        c.use_linear_projection = weights.shape("mid_block.attentions.0.proj_in.weight").size() == 2;
    }
    if (weights.contains("add_embedding.linear_1.weight")) {
        c.addition_embed_type = "text_time";
        c.addition_time_embed_dim = kTimeIdWidth;
        c.projection_class_embeddings_input_dim = read.extent("add_embedding.linear_1.weight", 1);
    }
    if (read.error()) return tl::unexpected(*read.error());
    return from_json(c.to_json(), weights.where());
}

Json UNet2DConditionConfig::to_json() const
{
    return {{"_class_name", "UNet2DConditionModel"},
            {"act_fn", "silu"},
            {"in_channels", in_channels},
            {"out_channels", out_channels},
            // clang-format off
            {"sample_size", sample_size}, {"down_block_types", down_block_types}, {"up_block_types", up_block_types},
            {"mid_block_type", mid_block_type}, {"block_out_channels", block_out_channels}, {"layers_per_block", layers_per_block},
            {"norm_num_groups", norm_num_groups}, {"norm_eps", norm_eps}, {"cross_attention_dim", cross_attention_dim},
            {"attention_head_dim", attention_heads}, {"transformer_layers_per_block", transformer_layers_per_block},
            {"use_linear_projection", use_linear_projection}, {"flip_sin_to_cos", flip_sin_to_cos}, {"freq_shift", freq_shift},
            {"downsample_padding", 1}, {"mid_block_scale_factor", 1},
            {"addition_embed_type", addition_embed_type.empty() ? Json(nullptr) : Json(addition_embed_type)},
            {"addition_time_embed_dim", addition_embed_type.empty() ? Json(nullptr) : Json(addition_time_embed_dim)},
            // clang-format on
            {"projection_class_embeddings_input_dim",
             addition_embed_type.empty() ? Json(nullptr) : Json(projection_class_embeddings_input_dim)}};
}

bool UNet2DConditionConfig::level_attends(std::size_t level) const
{
    const std::size_t last = block_out_channels.size() - 1;
    return down_block_types[level].starts_with("CrossAttn") || up_block_types[last - level].starts_with("CrossAttn") ||
           (level == last && mid_block_type.ends_with("CrossAttn"));
}

bool unet_reads_text(const std::string& parameter)
{
    return parameter.ends_with(".attn2.to_k.weight") || parameter.ends_with(".attn2.to_v.weight");
}

Json unet_without_text(const Json& json)
{
    auto config = value_or_throw(UNet2DConditionConfig::from_json(json, "config"));
    for (auto& type : config.down_block_types) type = "DownBlock2D";
    for (auto& type : config.up_block_types) type = "UpBlock2D";
    config.mid_block_type = "UNetMidBlock2D";
    return config.to_json();
}

DenoiserTraits UNet2DConditionConfig::traits() const
{
    const bool text_time = addition_embed_type == "text_time";
    const int levels = static_cast<int>(block_out_channels.size());
    const int time_ids = text_time ? kTimeIds * addition_time_embed_dim : 0;
    const auto [values, values_per_token] = training_values(*this);
    return {.in_channels = in_channels,
            .out_channels = out_channels,
            .sample_size = sample_size,
            .size_multiple = 1 << (levels - 1),
            .context_width = has_cross_attention() ? cross_attention_dim : 0,
            .pooled_width = text_time ? projection_class_embeddings_input_dim - time_ids : 0,
            .time_ids_width = time_ids,
            // The first convolution, each level's layers and all but the last level's halving; the middle.
            .control_residuals = 1 + levels * (layers_per_block + 1) - 1 + 1,
            .training_values = values,
            .training_values_per_token = values_per_token};
}

bool UNet2DConditionConfig::has_cross_attention() const
{
    for (std::size_t level = 0; level < block_out_channels.size(); ++level)
        if (level_attends(level)) return true;
    return false;
}

} // namespace sfumato
