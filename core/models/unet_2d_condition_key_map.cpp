#include "core/models/key_rows.h"
#include "core/models/unet_2d_condition.h"

namespace sfumato {
namespace {

constexpr KeyLeaf kUnetResnet[] = {
    {"in_layers.0", "norm1"},   {"in_layers.2", "conv1"},  {"emb_layers.1", "time_emb_proj"},
    {"out_layers.0", "norm2"},  {"out_layers.3", "conv2"}, {"skip_connection", "conv_shortcut"},
};
constexpr KeyLeaf kUnetEnds[] = {
    {"time_embed.0", "time_embedding.linear_1"},
    {"time_embed.2", "time_embedding.linear_2"},
    {"time_embed.cond_proj", "time_embedding.cond_proj"},
    {"label_emb.0.0", "add_embedding.linear_1"},
    {"label_emb.0.2", "add_embedding.linear_2"},
    {"input_blocks.0.0", "conv_in"},
    {"out.0", "conv_norm_out"},
    {"out.2", "conv_out"},
    {"middle_block.1", "mid_block.attentions.0"},
};

/// The original names (CompVis' latent-diffusion, without "model.diffusion_model."). `layers`: resnets of each level on
/// the way down.
KeyMap ldm_unet_keys(const std::vector<int>& layers)
{
    const int levels = static_cast<int>(layers.size());
    KeyRows rows;
    rows.add("", "", kUnetEnds);
    rows.add("middle_block.0.", "mid_block.resnets.0.", kUnetResnet);
    rows.add("middle_block.2.", "mid_block.resnets.1.", kUnetResnet);
    int block = 1; // the first input block is conv_in
    for (int level = 0; level < levels; ++level) {
        const std::string ours = "down_blocks." + std::to_string(level) + ".";
        for (int layer = 0; layer < layers[level]; ++layer, ++block) {
            rows.add("input_blocks." + std::to_string(block) + ".0.", ours + "resnets." + std::to_string(layer) + ".",
                     kUnetResnet);
            rows.add("input_blocks." + std::to_string(block) + ".1", ours + "attentions." + std::to_string(layer));
        }
        if (level + 1 < levels)
            rows.add("input_blocks." + std::to_string(block++) + ".0.op", ours + "downsamplers.0.conv");
    }
    block = 0;
    for (int level = 0; level < levels; ++level) {
        const std::string ours = "up_blocks." + std::to_string(level) + ".";
        for (int layer = 0; layer <= layers[levels - 1 - level]; ++layer, ++block) {
            const std::string stored = "output_blocks." + std::to_string(block) + ".";
            rows.add(stored + "0.", ours + "resnets." + std::to_string(layer) + ".", kUnetResnet);
            rows.add(stored + "1", ours + "attentions." + std::to_string(layer));
            // The change of size comes after the attention, or in its place.
            for (const char* place : {"1", "2"}) rows.add(stored + place + ".conv", ours + "upsamplers.0.conv");
        }
    }
    return rows.map();
}

/// Other names that files of diffusers' early days give to the same parameters.
constexpr NameSpelling kUNetSpellings[]
    = {{"_attn1_", "_attn1_processor_"}, {"_attn2_", "_attn2_processor_"}, {"_to_out_0_", "_to_out_"}};

/// How many of stem.0, stem.1, ... the sorted names have.
int count_children(const std::vector<std::string>& names, const std::string& stem)
{
    for (int count = 0;; ++count) {
        const std::string child = stem + "." + std::to_string(count) + ".";
        const auto found = std::ranges::lower_bound(names, child);
        if (found == names.end() || !found->starts_with(child)) return count;
    }
}

/// The names of a parameter in the original layout. An upsampling is the second or third part of the block that it
/// ends.
std::vector<std::string> original_names(const KeyMap& original, const std::string& name, int blocks)
{
    if (name.find(".upsamplers.") == std::string::npos) return {original.stored(name)};
    std::vector<std::string> names;
    for (int block = 0; block < blocks; ++block)
        for (const char* part : {".1.conv", ".2.conv"}) {
            const std::string stored = "output_blocks." + std::to_string(block) + part + name.substr(name.rfind('.'));
            if (original.targets(stored).front().name == name) names.push_back(stored);
        }
    return names;
}

/// The original names, which kohya's scripts use for SDXL.
std::vector<NameAlias> lora_aliases(const std::vector<std::string>& parameters)
{
    std::vector<std::string> sorted = parameters;
    std::ranges::sort(sorted);
    std::vector<int> layers;
    int blocks = 0; // of the way up
    for (int level = 0; level < count_children(sorted, "down_blocks"); ++level) {
        layers.push_back(count_children(sorted, "down_blocks." + std::to_string(level) + ".resnets"));
        blocks += layers.back() + 1;
    }
    const KeyMap original = ldm_unet_keys(layers);
    std::vector<NameAlias> aliases;
    for (const std::string& name : sorted)
        for (std::string& stored : original_names(original, name, blocks)) aliases.push_back({name, std::move(stored)});
    return aliases;
}

constexpr const char* kUNetClassNames[] = {"UNet2DConditionModel"};
using UNetFunctions = MadeOf<DenoiserType, UNet2DCondition, UNet2DConditionConfig>;

} // namespace

Result<Weights> ldm_unet_weights(const Weights& stored)
{
    // Input blocks are numbered through: resnets, then a change of size ("op") that ends a level.
    std::vector<int> layers{0};
    for (int block = 1;; ++block) {
        const std::string stem = "input_blocks." + std::to_string(block) + ".0.";
        if (stored.contains(stem + "op.weight")) layers.push_back(0);
        else if (!stored.contains(stem + "in_layers.2.weight")) break;
        else ++layers.back();
    }
    return stored.renamed(ldm_unet_keys(layers));
}

const DenoiserType kUNet2DCondition{.kind = "U-Net",
                                    .library = "diffusers",
                                    .class_names = kUNetClassNames,
                                    .weights_file = "diffusion_pytorch_model.safetensors",
                                    .sign = "time_embedding.linear_1.",
                                    .read_config = UNetFunctions::read_config,
                                    .traits = UNetFunctions::traits,
                                    .make = UNetFunctions::make,
                                    .lora_spellings = kUNetSpellings,
                                    .lora_aliases = lora_aliases};

} // namespace sfumato
