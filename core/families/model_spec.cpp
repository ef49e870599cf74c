#include "core/families/model_spec.h"

#include "core/base/file_io.h"
#include "core/checkpoint/component_files.h"
#include "core/checkpoint/ldm_keys.h"
#include "core/families/one_file.h"

#include <algorithm>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kTimeIds = 6; // sizes that SDXL is told

/// The config of one component, parsed by its own type.
template <class Config> Result<Config> read_config(const fs::path& path)
{
    auto json = read_json_file(path);
    if (!json) return tl::unexpected(json.error());
    return Config::from_json(*json, path.string());
}

/// Reads one component's config into `config` and finds its weights.
template <class Config> Result<Weights> read_component(const fs::path& folder, Config& config)
{
    auto read = read_config<Config>(folder / "config.json");
    if (!read) return tl::unexpected(read.error());
    config = std::move(*read);
    return open_component(folder);
}

Result<void> keep(ModelSpec& spec, const std::string& name, Result<Weights> weights)
{
    if (!weights) return tl::unexpected(weights.error());
    spec.weights[name] = std::move(*weights);
    return {};
}

Result<void> read_towers(ModelSpec& spec, const std::map<std::string, std::string>& parts)
{
    for (std::size_t i = 0; parts.contains(tower_name(i)); ++i) {
        TowerSpec tower;
        const std::string name = tower_name(i);
        auto weights = read_component(spec.path / name, tower.config);
        if (weights) weights = weights->renamed(clip_text_keys(tower.config.with_projection));
        if (auto kept = keep(spec, name, std::move(weights)); !kept) return kept;
        tower.tokenizer = spec.path / (i == 0 ? "tokenizer" : "tokenizer_" + std::to_string(i + 1));
        spec.sentencepiece |= fs::exists(tower.tokenizer / "sentencepiece.model");
        spec.text.push_back(std::move(tower));
    }
    return {};
}

Result<ModelSpec> read_folder(const fs::path& path)
{
    if (!fs::exists(path / "model_index.json"))
        return fail(path.string(), "is not a model folder (it holds no model_index.json)",
                    "choose a folder in diffusers' layout, or a .safetensors file");
    auto parts = named_components(path);
    if (!parts) return tl::unexpected(parts.error());
    if (!parts->contains("unet") || !parts->contains("vae"))
        return fail(path.string(), "is a model without a U-Net or a VAE, of a family that Sfumato does not know",
                    "open a Stable Diffusion 1.x, 2.x or XL model");
    ModelSpec spec;
    spec.path = path;
    if (auto kept = keep(spec, "unet", read_component(path / "unet", spec.unet)); !kept)
        return tl::unexpected(kept.error());
    auto vae = read_component(path / "vae", spec.vae);
    if (vae) vae = with_vae_names(*vae);
    if (auto kept = keep(spec, "vae", std::move(vae)); !kept) return tl::unexpected(kept.error());
    if (auto read = read_towers(spec, *parts); !read) return tl::unexpected(read.error());
    auto scheduler = read_config<NoiseScheduleConfig>(path / "scheduler" / "scheduler_config.json");
    if (!scheduler) return tl::unexpected(scheduler.error());
    spec.scheduler = std::move(*scheduler);
    if (fs::exists(path / "sfumato.json")) {
        auto card = read_json_file(path / "sfumato.json");
        if (!card) return tl::unexpected(card.error());
        spec.card = std::move(*card);
    }
    const auto& families = all_families();
    const auto family
        = std::find_if(families.begin(), families.end(), [&](const ModelFamily* f) { return f->matches(spec); });
    if (family == families.end())
        return fail(path.string(), "is a model of a family that Sfumato does not know",
                    "open a Stable Diffusion 1.x, 2.x or XL model, or one trained here");
    spec.family = *family;
    return spec;
}

/// NAME.vae.safetensors beside NAME.safetensors or the folder NAME; empty without one.
fs::path vae_beside(fs::path model)
{
    if (!model.has_filename()) model = model.parent_path();
    if (model.extension() == ".safetensors") model.replace_extension();
    model += ".vae.safetensors";
    return fs::is_regular_file(model) ? model : fs::path();
}

Result<void> replace_vae(ModelSpec& spec, const fs::path& vae)
{
    Result<Weights> weights;
    if (fs::is_directory(vae)) {
        const fs::path folder = fs::exists(vae / "config.json") ? vae : vae / "vae";
        weights = read_component(folder, spec.vae);
        if (weights) weights = with_vae_names(*weights);
    } else {
        auto file = SafetensorsFile::open(vae);
        if (!file) return tl::unexpected(file.error());
        const Weights all(std::move(*file));
        weights = with_vae_names(all.contains_prefix("first_stage_model.") ? all.part("first_stage_model.") : all);
        if (!weights) return tl::unexpected(weights.error());
        auto config = AutoencoderKlConfig::infer(*weights, spec.vae.scaling_factor);
        if (!config) return tl::unexpected(config.error());
        spec.vae = std::move(*config);
    }
    return keep(spec, "vae", std::move(weights));
}

/// Parts of one model speak of the same widths.
Result<void> check_parts(const ModelSpec& spec)
{
    const auto mismatch = [&](const std::string& why) {
        return fail(spec.path.string(), why, "the parts belong to different models; fetch the model again");
    };
    std::int64_t width = 0;
    for (const TowerSpec& tower : spec.text) width += tower.config.hidden_size;
    if (spec.unet.has_cross_attention() != !spec.text.empty())
        return mismatch(spec.text.empty() ? "its U-Net expects text but it has no text encoder"
                                          : "it has a text encoder but its U-Net takes no text");
    if (!spec.text.empty() && width != spec.unet.cross_attention_dim)
        return mismatch("its text is " + std::to_string(width) + " wide but its U-Net expects "
                        + std::to_string(spec.unet.cross_attention_dim));
    if (spec.family->text.pooled) {
        const auto expected = spec.text.back().config.projection_dim + kTimeIds * spec.unet.addition_time_embed_dim;
        if (expected != static_cast<std::size_t>(spec.unet.projection_class_embeddings_input_dim))
            return mismatch("its pooled text and sizes are " + std::to_string(expected) + " wide but its U-Net expects "
                            + std::to_string(spec.unet.projection_class_embeddings_input_dim));
    }
    const int latent = spec.vae.latent_channels, extra = spec.extra_channels();
    if (spec.unet.out_channels != latent)
        return mismatch("its VAE has " + std::to_string(latent) + " latent channels but its U-Net "
                        + std::to_string(spec.unet.out_channels));
    if (extra != 0 && extra != latent + 1)
        return fail(spec.path.string(),
                    "its U-Net takes " + std::to_string(spec.unet.in_channels)
                        + " channels, which Sfumato does not know how to fill",
                    "open a model that takes " + std::to_string(latent) + ", or " + std::to_string(2 * latent + 1)
                        + " for inpainting");
    return {};
}

} // namespace

std::string tower_name(std::size_t index)
{
    return index == 0 ? "text_encoder" : "text_encoder_" + std::to_string(index + 1);
}

Result<ModelSpec> ModelSpec::read(const fs::path& path, const ModelOverrides& overrides)
{
    if (!fs::exists(path)) return fail(path.string(), "there is no such model", "check the path");
    auto spec = fs::is_directory(path) ? read_folder(path) : read_one_file(path);
    if (!spec) return spec;
    if (const fs::path vae = overrides.vae.empty() ? vae_beside(path) : overrides.vae; !vae.empty()) {
        spec->vae_path = vae;
        if (auto replaced = replace_vae(*spec, vae); !replaced) return tl::unexpected(replaced.error());
    }
    if (!spec->weights.contains("vae"))
        return fail(path.string(), "holds no VAE",
                    "name one with --vae, or put it beside the model as " + path.stem().string() + ".vae.safetensors");
    spec->text_rule = spec->family->text;
    if (const auto index = read_json_file(path / "model_index.json"); index && index->is_object()) {
        auto zeros = json_value(*index, "force_zeros_for_empty_prompt", spec->text_rule.empty_negative_is_zero,
                                (path / "model_index.json").string());
        if (!zeros) return tl::unexpected(zeros.error());
        spec->text_rule.empty_negative_is_zero = *zeros;
    }
    if (!overrides.tokenizer.empty())
        for (std::size_t i = 0; i < spec->text.size(); ++i) {
            spec->text[i].tokenizer = overrides.tokenizer;
            if (spec->family->one_file) spec->text[i].padding = spec->family->one_file->towers[i].padding;
        }
    if (auto fit = check_parts(*spec); !fit) return tl::unexpected(fit.error());
    return spec;
}

} // namespace sfumato
