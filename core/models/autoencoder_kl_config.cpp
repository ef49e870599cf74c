#include "core/models/autoencoder_kl.h"
#include "core/models/config_reader.h"
#include "core/models/shape_reader.h"

#include <algorithm>

namespace sfumato {

Result<AutoencoderKlConfig> AutoencoderKlConfig::from_json(const Json& config, const std::string& where)
{
    AutoencoderKlConfig c;
    std::string act_fn = "silu";
    std::vector<std::string> down_block_types, up_block_types;
    ConfigReader reader(config, where);
    reader.read_count("in_channels", c.in_channels)
        .read_count("out_channels", c.out_channels)
        .read_count("latent_channels", c.latent_channels)
        .read_counts("block_out_channels", c.block_out_channels)
        .read_count("layers_per_block", c.layers_per_block, kMaxLayers)
        .read_count("norm_num_groups", c.norm_num_groups)
        .read_count("sample_size", c.sample_size)
        .read("scaling_factor", c.scaling_factor)
        .read("shift_factor", c.shift_factor)
        .read("latents_mean", c.latents_mean)
        .read("latents_std", c.latents_std)
        .read("mid_block_add_attention", c.mid_block_add_attention)
        .read("use_quant_conv", c.use_quant_conv)
        .read("use_post_quant_conv", c.use_post_quant_conv)
        .read("force_upcast", c.force_upcast)
        .read("act_fn", act_fn)
        .read("down_block_types", down_block_types)
        .read("up_block_types", up_block_types);
    for (const auto& [types, known] :
         {std::pair{down_block_types, "DownEncoderBlock2D"}, {up_block_types, "UpDecoderBlock2D"}})
        for (const std::string& type : types)
            reader.require(type == known, Message::tr("the block type %1 is unknown", type));
    reader.require(act_fn == "silu", Message::tr("\"act_fn\" is %1, but an AutoencoderKL uses silu", act_fn))
        .require(!c.block_out_channels.empty() && c.block_out_channels.size() <= kMaxLevels,
                 Message::tr("it describes a network without layers"));
    for (const int channels : c.block_out_channels)
        reader.require(!reader.error() && channels % c.norm_num_groups == 0,
                       Message::tr("\"%1\" does not divide every width", verbatim("norm_num_groups")));
    reader
        .require(c.latents_mean.size() == c.latents_std.size()
                     && (c.latents_mean.empty() || std::ssize(c.latents_mean) == c.latent_channels),
                 Message::tr(
                     "\"latents_mean\" and \"latents_std\" do not have one value for each of \"latent_channels\""))
        .require(std::ranges::all_of(c.latents_std, [](double spread) { return spread > 0; }),
                 Message::tr("\"latents_std\" is not above 0"));
    if (reader.error()) return tl::unexpected(*reader.error());
    return c;
}

Result<AutoencoderKlConfig> AutoencoderKlConfig::infer(const Weights& weights, const LatentFormat& latent)
{
    AutoencoderKlConfig c;
    ShapeReader read(weights, Message::tr("VAE"));
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
    c.scaling_factor = latent.scale;
    c.shift_factor = latent.shift;
    if (std::ssize(latent.mean) == c.latent_channels) {
        c.latents_mean = latent.mean;
        for (const double deviation : latent.deviation) c.latents_std.push_back(deviation * latent.scale);
    }
    read.require(!c.block_out_channels.empty() && c.layers_per_block > 0, Message::tr("it has no levels"));
    if (read.error()) return tl::unexpected(*read.error());
    return from_json(c.to_json(), weights.where());
}

LatentFormat AutoencoderKlConfig::latent_format() const
{
    LatentFormat format{.channels = latent_channels,
                        .downscale = downscale(),
                        .scale = scaling_factor,
                        .shift = shift_factor,
                        .mean = latents_mean,
                        .deviation = latents_std};
    for (double& deviation : format.deviation) deviation /= scaling_factor;
    return format;
}

Json AutoencoderKlConfig::to_json() const
{
    const std::size_t levels = block_out_channels.size();
    return {{"_class_name", "AutoencoderKL"},
            {"act_fn", "silu"},
            {"block_out_channels", block_out_channels},
            // clang-format off
            {"down_block_types", std::vector<std::string>(levels, "DownEncoderBlock2D")},
            {"up_block_types", std::vector<std::string>(levels, "UpDecoderBlock2D")}, {"force_upcast", force_upcast},
            {"in_channels", in_channels}, {"latent_channels", latent_channels}, {"layers_per_block", layers_per_block},
            {"mid_block_add_attention", mid_block_add_attention}, {"norm_num_groups", norm_num_groups}, {"out_channels", out_channels},
            {"sample_size", sample_size}, {"scaling_factor", scaling_factor},
            {"shift_factor", shift_factor == 0 ? Json(nullptr) : Json(shift_factor)}, {"use_quant_conv", use_quant_conv},
            {"latents_mean", latents_mean.empty() ? Json(nullptr) : Json(latents_mean)},
            {"latents_std", latents_std.empty() ? Json(nullptr) : Json(latents_std)},
            // clang-format on
            {"use_post_quant_conv", use_post_quant_conv}};
}

} // namespace sfumato
