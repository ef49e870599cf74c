#include "core/families/one_file.h"

#include "core/base/file_io.h"
#include "core/checkpoint/file_kind.h"
#include "core/checkpoint/ldm_keys.h"

#include <algorithm>
#include <optional>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

constexpr const char* kUnet = "model.diffusion_model.";
constexpr const char* kVae = "first_stage_model.";

/// How many i from 0 on have a tensor named `before`i`after`.
int count(const Weights& weights, const std::string& before, const std::string& after)
{
    int i = 0;
    while (weights.contains(before + std::to_string(i) + after)) ++i;
    return i;
}

const ModelFamily* family_by_towers(const Weights& all)
{
    for (const ModelFamily* family : all_families()) {
        if (!family->one_file) continue;
        const auto& towers = family->one_file->towers;
        if (std::all_of(towers.begin(), towers.end(),
                        [&](const OneFileTower& tower) { return all.contains_prefix(tower.prefix); }))
            return family;
    }
    return nullptr;
}

/// Input blocks are numbered through: resnets, then a change of size ("op") that ends a level.
Result<Weights> with_unet_names(const Weights& weights)
{
    int levels = 1, layers = 0;
    for (int block = 1;; ++block) {
        const std::string stem = "input_blocks." + std::to_string(block) + ".0.";
        if (weights.contains(stem + "op.weight")) ++levels;
        else if (!weights.contains(stem + "in_layers.2.weight")) break;
        else if (levels == 1) ++layers;
    }
    return weights.renamed(ldm_unet_keys(levels, layers));
}

Result<void> read_tower(const Weights& all, const OneFileTower& tower, std::size_t index, ModelSpec& spec)
{
    const Weights stored = all.part(tower.prefix);
    const int stored_layers = count(stored, "transformer.resblocks.", ".ln_1.weight");
    auto named = stored.renamed(
        tower.open_clip ? open_clip_keys(stored_layers - tower.unused_layers, stored_layers, tower.projected)
                        : clip_text_keys(tower.projected));
    if (!named) return tl::unexpected(named.error());
    auto config = ClipTextConfig::infer(*named, tower.open_clip ? "gelu" : "quick_gelu");
    if (!config) return tl::unexpected(config.error());
    spec.text.push_back({*config, {}, tower.padding});
    spec.weights[tower_name(index)] = std::move(*named);
    return {};
}

/// A1111's custom: NAME.yaml beside NAME.safetensors, the model's original training configuration.
bool yaml_says_v(fs::path path)
{
    const auto text = read_file(path.replace_extension(".yaml"));
    if (!text) return false;
    const auto key = text->find("parameterization:");
    if (key == std::string::npos) return false;
    const std::string value = text->substr(key + 17, text->find('\n', key) - key - 17);
    return value.find_first_of("vV") != std::string::npos;
}

NoiseScheduleConfig schedule_of(const Weights& all, const fs::path& path, Prediction usual)
{
    NoiseScheduleConfig schedule;
    schedule.prediction_type = usual;
    const auto& metadata = all.files().front().metadata();
    if (const auto told = metadata.find("modelspec.prediction_type"); told != metadata.end())
        schedule.prediction_type = told->second.starts_with("v") ? Prediction::V : Prediction::Epsilon;
    else if (all.contains("v_pred") || yaml_says_v(path))
        schedule.prediction_type = Prediction::V;
    schedule.rescale_betas_zero_snr = all.contains("ztsnr");
    return schedule;
}

} // namespace

Result<Weights> with_vae_names(const Weights& weights)
{
    const int levels = count(weights, "encoder.down.", ".block.0.conv1.weight");
    return weights.renamed(levels > 0 ? ldm_vae_keys(levels, count(weights, "encoder.down.0.block.", ".conv1.weight"))
                                      : old_vae_keys());
}

Result<ModelSpec> read_one_file(const fs::path& path)
{
    auto file = SafetensorsFile::open(path);
    if (!file) return tl::unexpected(file.error());
    const std::string_view kind = file_kind(file->index());
    const Weights all(std::move(*file));
    if (kind != kCheckpointKind)
        return fail(path.string(), "is no model that makes pictures (it looks like: " + std::string(kind) + ")",
                    "choose a whole model, as a folder or one file");
    ModelSpec spec;
    spec.path = path;
    spec.family = family_by_towers(all);
    if (!spec.family)
        return fail(path.string(), "is a model of a family that Sfumato does not know",
                    "open a Stable Diffusion 1.x, 2.x or XL model");
    const OneFileLayout& layout = *spec.family->one_file;

    auto unet = with_unet_names(all.part(kUnet));
    if (!unet) return tl::unexpected(unet.error());
    auto unet_config = UNet2DConditionConfig::infer(*unet, layout.heads);
    if (!unet_config) return tl::unexpected(unet_config.error());
    spec.unet = std::move(*unet_config);
    spec.weights["unet"] = std::move(*unet);
    for (std::size_t i = 0; i < layout.towers.size(); ++i)
        if (auto read = read_tower(all, layout.towers[i], i, spec); !read) return tl::unexpected(read.error());

    spec.vae.scaling_factor = layout.latent_scale;
    if (const Weights stored = all.part(kVae); !stored.empty()) {
        auto vae = with_vae_names(stored);
        if (!vae) return tl::unexpected(vae.error());
        auto config = AutoencoderKlConfig::infer(*vae, layout.latent_scale);
        if (!config) return tl::unexpected(config.error());
        spec.vae = std::move(*config);
        spec.weights["vae"] = std::move(*vae);
    }
    const bool inpainting = spec.unet.in_channels > spec.unet.out_channels;
    spec.scheduler = schedule_of(all, path, inpainting ? Prediction::Epsilon : layout.prediction);
    spec.unet.sample_size = spec.scheduler.prediction_type == Prediction::V ? layout.sample_size_v : layout.sample_size;
    return spec;
}

} // namespace sfumato
