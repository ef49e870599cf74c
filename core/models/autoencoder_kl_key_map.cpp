#include "core/models/autoencoder_kl.h"
#include "core/models/key_rows.h"

namespace sfumato {
namespace {

constexpr KeyLeaf kVaeAttention[] = {
    {"norm", "group_norm"}, {"q", "to_q"}, {"k", "to_k"}, {"v", "to_v"}, {"proj_out", "to_out.0"},
};
constexpr KeyLeaf kOldVaeAttention[] = {
    {"query", "to_q"}, {"key", "to_k"}, {"value", "to_v"}, {"proj_attn", "to_out.0"},
};

/// The original names (CompVis' latent-diffusion, without "first_stage_model."), and what stands beside them in files
/// that were saved while training.
KeyMap ldm_vae_keys(int levels, int layers)
{
    KeyRows rows;
    for (const std::string side : {"encoder.", "decoder."}) {
        rows.add(side + "norm_out", side + "conv_norm_out");
        rows.add(side + "mid.block_1", side + "mid_block.resnets.0");
        rows.add(side + "mid.block_2", side + "mid_block.resnets.1");
        rows.add(side + "mid.attn_1.", side + "mid_block.attentions.0.", kVaeAttention);
    }
    const auto add_level = [&](const std::string& stored, const std::string& ours, int resnets) {
        for (int i = 0; i < resnets; ++i) {
            rows.add(stored + "block." + std::to_string(i), ours + "resnets." + std::to_string(i));
            rows.add(stored + "block." + std::to_string(i) + ".nin_shortcut",
                     ours + "resnets." + std::to_string(i) + ".conv_shortcut");
        }
    };
    for (int level = 0; level < levels; ++level) {
        const std::string down = "encoder.down." + std::to_string(level) + ".",
                          up = "decoder.up." + std::to_string(level) + ".";
        const std::string our_down = "encoder.down_blocks." + std::to_string(level) + ".",
                          our_up = "decoder.up_blocks." + std::to_string(levels - 1 - level) + ".";
        add_level(down, our_down, layers);
        add_level(up, our_up, layers + 1);
        rows.add(down + "downsample", our_down + "downsamplers.0");
        rows.add(up + "upsample", our_up + "upsamplers.0");
    }
    for (const char* training : {"loss", "model_ema"}) rows.add(training, "");
    return rows.map();
}

/// What older diffusers called the attention of an autoencoder.
KeyMap old_vae_keys()
{
    KeyRows rows;
    for (const std::string stem : {"encoder.mid_block.attentions.0.", "decoder.mid_block.attentions.0."})
        rows.add(stem, stem, kOldVaeAttention);
    return rows.map();
}

constexpr const char* kVaeClassNames[] = {"AutoencoderKL"};
using VaeFunctions = MadeOf<AutoencoderType, AutoencoderKl, AutoencoderKlConfig>;

} // namespace

Result<Weights> vae_weights(const Weights& stored)
{
    const int levels = count_numbered(stored, "encoder.down.", ".block.0.conv1.weight");
    return stored.renamed(levels > 0
                              ? ldm_vae_keys(levels, count_numbered(stored, "encoder.down.0.block.", ".conv1.weight"))
                              : old_vae_keys());
}

const AutoencoderType kAutoencoderKl{.kind = "VAE",
                                     .library = "diffusers",
                                     .class_names = kVaeClassNames,
                                     .weights_file = "diffusion_pytorch_model.safetensors",
                                     .sign = "decoder.conv_in.",
                                     .read_config = VaeFunctions::read_config,
                                     .traits = VaeFunctions::traits,
                                     .make = VaeFunctions::make,
                                     .named = [](const Weights& stored, const Json&) { return vae_weights(stored); }};

} // namespace sfumato
