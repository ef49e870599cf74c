#include "core/models/config_reader.h"
#include "core/models/unet_2d_condition.h"

namespace sfumato {
namespace {

constexpr int kTimeIds = 6; // heights and widths that SDXL is told

/// Fields that change the network in ways ours does not have, with the value at which they do nothing.
const std::pair<const char*, Json> kUnsupported[] = {
    // clang-format off
    {"class_embed_type", nullptr}, {"encoder_hid_dim", nullptr}, {"encoder_hid_dim_type", nullptr}, {"time_embedding_dim", nullptr},
    {"dual_cross_attention", false}, {"only_cross_attention", false}, {"resnet_time_scale_shift", "default"}, {"center_input_sample", false},
    {"time_embedding_type", "positional"}, {"act_fn", "silu"}, {"conv_in_kernel", 3}, {"conv_out_kernel", 3},
    {"resnet_skip_time_act", false}, {"resnet_out_scale_factor", 1.0}, {"mid_block_scale_factor", 1}, {"num_class_embeds", nullptr},
    {"time_embedding_act_fn", nullptr}, {"timestep_post_act", nullptr}, {"cross_attention_norm", nullptr}, {"attention_type", "default"},
    {"class_embeddings_concat", false}, {"mid_block_only_cross_attention", nullptr}, {"downsample_padding", 1},
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
        const double blocks = 2 * c.layers(level) + 1 + (level + 1 == levels ? 2 : 0);
        values += blocks * kOfResnet * places * channels;
        if (!c.level_attends(level)) continue;
        const double layers = blocks * c.transformer_layers_per_block[level], heads = c.attention_heads[level];
        values += layers * (kOfTransformer * places * channels + 2 * heads * places * places);
        per_token += layers * 2 * heads * places;
    }
    return {values, per_token};
}

using LevelNumbers = std::vector<std::vector<int>>; // for each level one number, or one for each of its transformers

/// Depths of transformers: a number, or for each level a number or a list.
void read_depths(ConfigReader& reader, const Json& config, const char* key, std::size_t levels, LevelNumbers& depths)
{
    if (!reader.has(key)) return;
    const Json& value = config.at(key);
    depths.assign(levels, {1});
    if (value.is_array())
        reader.require(value.size() == levels, Message::tr("\"%1\" does not have one entry per level", verbatim(key)));
    for (std::size_t level = 0; level < levels && !reader.error(); ++level) {
        const Json& entry = value.is_array() ? value[level] : value;
        const auto list = json_as<std::vector<int>>(entry.is_array() ? entry : Json::array({entry}));
        reader.require(list && !list->empty(),
                       Message::tr("\"%1\" %2 is unknown", verbatim(key), excerpt(value.dump(), 60)));
        if (reader.error()) return;
        depths[level] = *list;
        reader.require_range(key, *list, 0, kMaxLayers);
    }
}

/// As many as `count` says, where there is one for all or a block of this type has none; false where there are too few.
bool fill_level(std::vector<int>& depths, int count, const std::string& block_type)
{
    if (depths.size() == 1 || !block_type.starts_with("CrossAttn"))
        depths = std::vector<int>(static_cast<std::size_t>(count), depths.front());
    const bool enough = std::ssize(depths) >= count;
    if (enough) depths.resize(count);
    return enough;
}

/// "transformer_layers_per_block", plain or nested with its reverse.
void read_transformer_layers(ConfigReader& reader, const Json& config, UNet2DConditionConfig& c)
{
    constexpr const char* kKey = "transformer_layers_per_block";
    constexpr const char* kReverse = "reverse_transformer_layers_per_block";
    const std::size_t levels = c.block_out_channels.size();
    LevelNumbers down(levels, {1}), up;
    read_depths(reader, config, kKey, levels, down);
    read_depths(reader, config, kReverse, levels, up);
    if (reader.error()) return;
    c.transformer_layers_per_block.clear();
    for (const auto& depths : down) c.transformer_layers_per_block.push_back(depths.front());
    const bool nested = std::ranges::any_of(down, [](const auto& depths) { return depths.size() > 1; });
    if (!nested && up.empty()) return;
    reader.require(!up.empty(),
                   Message::tr("\"%1\" is nested, and \"%2\" is missing", verbatim(kKey), verbatim(kReverse)));
    for (std::size_t level = 0; level < levels && !reader.error(); ++level)
        reader
            .require(fill_level(down[level], c.layers(level), c.down_block_types[level]),
                     Message::tr("\"%1\" does not have one entry per level", verbatim(kKey)))
            .require(fill_level(up[level], c.layers(levels - 1 - level) + 1, c.up_block_types[level]),
                     Message::tr("\"%1\" does not have one entry per level", verbatim(kReverse)));
    c.transformer_layers_down = std::move(down);
    c.transformer_layers_up = std::move(up);
}

/// "mid_block_type"; null is no middle, where a key that is absent is the usual one.
void read_middle(ConfigReader& reader, const Json& config, UNet2DConditionConfig& c)
{
    constexpr const char* kKey = "mid_block_type";
    reader.read(kKey, c.mid_block_type)
        .require(c.mid_block_type == "UNetMidBlock2DCrossAttn" || c.mid_block_type == "UNetMidBlock2D",
                 Message::tr("\"%1\" %2 is unknown", verbatim(kKey), c.mid_block_type));
    if (reader.error()) return;
    if (config.contains(kKey) && config[kKey].is_null()) c.mid_block_type.clear();
    if (c.mid_block_type != "UNetMidBlock2D") return;
    if (reader.has("_diffusers_version")) c.mid_block_layers = 0; // its "UNetMidBlock2D" is one resnet
    reader.read("mid_block_layers", c.mid_block_layers).require_range("mid_block_layers", {c.mid_block_layers}, 0, 1);
}

/// "layers_per_block", a number or one for each level.
void read_layers(ConfigReader& reader, const Json& config, UNet2DConditionConfig& c)
{
    constexpr const char* kKey = "layers_per_block";
    if (!reader.has(kKey) || config.at(kKey).is_number()) {
        reader.read_count(kKey, c.layers_per_block, kMaxLayers);
        return;
    }
    std::vector<int> layers;
    reader.read_per_level(kKey, c.block_out_channels.size(), layers, 1, kMaxLayers);
    if (reader.error() || layers.empty()) return;
    c.layers_per_block = layers.front();
    if (std::ranges::any_of(layers, [&](int n) { return n != layers.front(); })) c.level_layers = std::move(layers);
}

/// One width for all levels; diffusers allows a list of them.
void read_context_width(ConfigReader& reader, const Json& config, UNet2DConditionConfig& c)
{
    constexpr const char* kKey = "cross_attention_dim";
    std::vector<int> widths{c.cross_attention_dim};
    reader.read_per_level(kKey, c.block_out_channels.size(), widths, 1, kLargestExtent);
    if (reader.error() || widths.empty()) return;
    c.cross_attention_dim = widths.front();
    if (std::ranges::any_of(widths, [&](int width) { return width != widths.front(); }))
        reader.require(false, Message::tr("\"%1\" is %2, which this program does not know", verbatim(kKey),
                                          config.at(kKey).dump()));
}

/// A value at which a field does nothing, or a list of nothing else.
bool is_neutral(const Json& value, const Json& neutral)
{
    return value == neutral
        || (value.is_array() && std::ranges::all_of(value, [&](const Json& entry) { return entry == neutral; }));
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
        .read_counts("block_out_channels", c.block_out_channels)
        .read_count("norm_num_groups", c.norm_num_groups)
        .read("norm_eps", c.norm_eps)
        .read("use_linear_projection", c.use_linear_projection)
        .read("flip_sin_to_cos", c.flip_sin_to_cos)
        .read("freq_shift", c.freq_shift)
        .read("addition_embed_type", c.addition_embed_type)
        .read_count("addition_time_embed_dim", c.addition_time_embed_dim)
        .read_count("projection_class_embeddings_input_dim", c.projection_class_embeddings_input_dim)
        .read("time_cond_proj_dim", c.time_cond_proj_dim)
        .require_range("time_cond_proj_dim", {c.time_cond_proj_dim}, 0, kLargestExtent);
    read_middle(reader, config, c);
    const std::size_t levels = c.block_out_channels.size();
    reader.require(levels > 0 && levels <= kMaxLevels && c.down_block_types.size() == levels
                       && c.up_block_types.size() == levels,
                   Message::tr("its lists of blocks differ in length"));
    if (reader.error()) return tl::unexpected(*reader.error());
    read_layers(reader, config, c);
    read_context_width(reader, config, c);
    read_transformer_layers(reader, config, c);
    c.attention_heads = {8};
    // In the public checkpoints "attention_head_dim" holds the number of heads; "num_attention_heads" wins where given.
    reader
        .read_per_level(reader.has("num_attention_heads") ? "num_attention_heads" : "attention_head_dim", levels,
                        c.attention_heads, /*least=*/0, kLargestExtent) // a level that does not attend may have none
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
            reader.require(is_neutral(config[key], neutral),
                           Message::tr("\"%1\" is %2, which this program does not know", verbatim(key),
                                       config[key].dump()));
    if (reader.error()) return tl::unexpected(*reader.error());
    return c;
}

Json UNet2DConditionConfig::to_json() const
{
    return {{"_class_name", "UNet2DConditionModel"},
            {"act_fn", "silu"},
            {"in_channels", in_channels},
            {"out_channels", out_channels},
            // clang-format off
            {"sample_size", sample_size}, {"down_block_types", down_block_types}, {"up_block_types", up_block_types},
            {"mid_block_type", mid_block_type.empty() ? Json(nullptr) : Json(mid_block_type)},
            {"mid_block_layers", mid_block_type == "UNetMidBlock2D" ? Json(mid_block_layers) : Json(nullptr)},
            {"time_cond_proj_dim", time_cond_proj_dim == 0 ? Json(nullptr) : Json(time_cond_proj_dim)}, {"block_out_channels", block_out_channels}, {"layers_per_block", level_layers.empty() ? Json(layers_per_block) : Json(level_layers)},
            {"norm_num_groups", norm_num_groups}, {"norm_eps", norm_eps}, {"cross_attention_dim", cross_attention_dim},
            {"attention_head_dim", attention_heads},
            {"transformer_layers_per_block", transformer_layers_down.empty() ? Json(transformer_layers_per_block) : Json(transformer_layers_down)},
            {"reverse_transformer_layers_per_block", transformer_layers_up.empty() ? Json(nullptr) : Json(transformer_layers_up)},
            {"use_linear_projection", use_linear_projection}, {"flip_sin_to_cos", flip_sin_to_cos}, {"freq_shift", freq_shift},
            {"downsample_padding", 1}, {"mid_block_scale_factor", 1},
            {"addition_embed_type", addition_embed_type.empty() ? Json(nullptr) : Json(addition_embed_type)},
            {"addition_time_embed_dim", addition_embed_type.empty() ? Json(nullptr) : Json(addition_time_embed_dim)},
            // clang-format on
            {"projection_class_embeddings_input_dim",
             addition_embed_type.empty() ? Json(nullptr) : Json(projection_class_embeddings_input_dim)}};
}

int UNet2DConditionConfig::depth_down(std::size_t level, int layer) const
{
    return transformer_layers_down.empty() ? transformer_layers_per_block[level]
                                           : transformer_layers_down[level][static_cast<std::size_t>(layer)];
}

int UNet2DConditionConfig::depth_up(std::size_t level, int layer) const
{
    return transformer_layers_up.empty()
        ? transformer_layers_per_block[level]
        : transformer_layers_up[block_out_channels.size() - 1 - level][static_cast<std::size_t>(layer)];
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
    int resnets = 0;
    for (std::size_t level = 0; level < block_out_channels.size(); ++level) resnets += layers(level);
    const auto [values, values_per_token] = training_values(*this);
    return {.in_channels = in_channels,
            .out_channels = out_channels,
            .sample_size = sample_size,
            .size_multiple = 1 << (levels - 1),
            .context_width = has_cross_attention() ? cross_attention_dim : 0,
            .pooled_width = text_time ? projection_class_embeddings_input_dim - time_ids : 0,
            .time_ids_width = time_ids,
            .guidance = time_cond_proj_dim > 0,
            // The first convolution, each level's layers and all but the last level's halving; the middle.
            .control_residuals = 1 + resnets + levels - 1 + 1,
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
