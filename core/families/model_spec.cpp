#include "core/families/model_spec.h"

#include "core/base/command_option.h"
#include "core/base/file_io.h"
#include "core/checkpoint/component_files.h"
#include "core/checkpoint/quantised_weights.h"
#include "core/checkpoint/weight_endings.h"
#include "core/families/family_detection.h"
#include "core/families/one_file.h"

#include <algorithm>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

/// Reads a component's configuration into `part` and finds its weights.
template <class Type>
Result<void> read_component(ModelSpec& spec, const fs::path& folder, const Component<Type>& component,
                            ComponentSpec<Type>& part)
{
    const fs::path file = folder / "config.json";
    auto json = read_json_file(file);
    if (!json) return tl::unexpected(json.error());
    auto config = component.type->read_config(*json, file.string());
    if (!config) return tl::unexpected(config.error());
    auto weights = open_component(folder);
    if (weights && component.type->named) weights = component.type->named(*weights, *config);
    if (!weights) return tl::unexpected(weights.error());
    part.name = component.folder;
    part.type = component.type;
    part.configure(std::move(*config));
    spec.weights[part.name] = std::move(*weights);
    return {};
}

Result<ModelSpec> read_components(const fs::path& path, const ModelFamily& family)
{
    ModelSpec spec;
    spec.path = path;
    const auto read = [&](const auto& component, auto& part) {
        return read_component(spec, path / component.folder, component, part);
    };
    if (auto done = read(family.denoiser, spec.denoiser); !done) return tl::unexpected(done.error());
    if (auto done = read(family.vae, spec.vae); !done) return tl::unexpected(done.error());
    for (const TextComponent& text : family.text) {
        TextEncoderSpec part;
        if (auto done = read(text.encoder, part); !done) return tl::unexpected(done.error());
        part.tokenizer = path / text.tokenizer;
        spec.sentencepiece |= fs::exists(part.tokenizer / "sentencepiece.model");
        spec.text.push_back(std::move(part));
    }
    return spec;
}

Result<ModelSpec> read_folder(const fs::path& path)
{
    if (!fs::exists(path / "model_index.json"))
        return fail(path, Message::tr("is not a model folder (it holds no model_index.json)"),
                    Message::tr("choose a folder in diffusers' layout, or a .safetensors file"));
    auto parts = named_components(path);
    if (!parts) return tl::unexpected(parts.error());
    auto spec = family_of_folder(path, *parts, read_components);
    if (!spec) return spec;
    const fs::path scheduler_file = path / "scheduler" / "scheduler_config.json";
    auto json = read_json_file(scheduler_file);
    if (!json) return tl::unexpected(json.error());
    auto scheduler = spec->family->read_scheduler(*json, scheduler_file.string());
    if (!scheduler) return tl::unexpected(scheduler.error());
    spec->scheduler = std::move(*scheduler);
    spec->notices = spec->family->scheduler_notices(*json);
    if (fs::exists(path / "sfumato.json")) {
        auto card = read_json_file(path / "sfumato.json");
        if (!card) return tl::unexpected(card.error());
        spec->card = std::move(*card);
    }
    return spec;
}

/// NAME.vae.safetensors (or .ckpt, .pt ...) beside NAME.safetensors or the folder NAME; empty without one.
fs::path vae_beside(fs::path model)
{
    if (!model.has_filename()) model = model.parent_path();
    const std::string name = fs::is_directory(model) ? model.filename().string() : weight_file_stem(model);
    for (const std::string_view ending : kWeightEndings)
        if (const fs::path vae = model.parent_path() / (name + ".vae" + std::string(ending)); fs::is_regular_file(vae))
            return vae;
    return {};
}

Result<void> replace_vae(ModelSpec& spec, const fs::path& vae)
{
    const Component<AutoencoderType>& component = spec.family->vae;
    if (fs::is_directory(vae))
        return read_component(spec, fs::exists(vae / "config.json") ? vae : vae / component.folder, component,
                              spec.vae);
    const auto weights = open_weights(vae);
    if (!weights) return tl::unexpected(weights.error());
    return read_vae_file(*weights, spec);
}

/// Parts of one model speak of the same widths.
Result<void> check_parts(const ModelSpec& spec)
{
    const auto mismatch = [&](const Message& why) {
        return fail(spec.path, why,
                    Message::tr("the parts belong to different models; put those of one model together"));
    };
    const DenoiserTraits& denoiser = spec.denoiser.traits;
    const std::string_view network = spec.denoiser.type->kind;
    std::int64_t width = 0;
    for (const TextEncoderSpec& encoder : spec.text) width += encoder.traits.hidden_size;
    if (denoiser.has_cross_attention() != !spec.text.empty())
        return mismatch(spec.text.empty() ? Message::tr("its %1 expects text but it has no text encoder", network)
                                          : Message::tr("it has a text encoder but its %1 takes no text", network));
    if (!spec.text.empty() && width != denoiser.context_width)
        return mismatch(
            Message::tr("its text is %1 wide but its %2 expects %3", width, network, denoiser.context_width));
    if (spec.family->text_rule.pooled) {
        const int pooled = spec.text.back().traits.pooled_width, sizes = denoiser.time_ids_width;
        if (pooled != denoiser.pooled_width)
            return mismatch(Message::tr("its pooled text and sizes are %1 wide but its %2 expects %3", pooled + sizes,
                                        network, denoiser.pooled_width + sizes));
    }
    const int latent = spec.latent().sampled_channels(), extra = spec.extra_channels();
    if (denoiser.out_channels != latent)
        return mismatch(
            Message::tr("its VAE has %1 latent channels but its %2 has %3", latent, network, denoiser.out_channels));
    if (extra != 0 && extra != latent + 1)
        return fail(spec.path,
                    Message::tr("its %1 takes %2 channels, which Sfumato does not know how to fill", network,
                                denoiser.in_channels),
                    Message::tr("open a model that takes %1, or %2 for inpainting", latent, 2 * latent + 1));
    return {};
}

} // namespace

std::string denoiser_part(const fs::path& model)
{
    const auto found = std::ranges::find_if(all_families(), [&](const ModelFamily* family) {
        return fs::exists(model / family->denoiser.folder / "config.json");
    });
    return found == all_families().end() ? "" : (*found)->denoiser.folder;
}

Result<ModelSpec> ModelSpec::read(const fs::path& path, const ModelOverrides& overrides)
{
    if (!fs::exists(path)) return fail(path, Message::tr("there is no such model"), Message::tr("check the path"));
    auto spec = fs::is_directory(path) ? read_folder(path) : read_one_file(path);
    if (!spec) return spec;
    if (const fs::path vae = overrides.vae.empty() ? vae_beside(path) : overrides.vae; !vae.empty()) {
        spec->vae_path = vae;
        if (auto replaced = replace_vae(*spec, vae); !replaced) return tl::unexpected(replaced.error());
    }
    if (!spec->weights.contains(spec->family->vae.folder))
        return fail(path, Message::tr("holds no VAE"),
                    Message::tr("name one with %1, or put it beside the model as %2", command_option("--vae"),
                                path.stem().string() + ".vae.safetensors"));
    spec->text_rule = spec->family->text_rule;
    if (const auto index = read_json_file(path / "model_index.json"); index && index->is_object()) {
        auto zeros = json_value(*index, "force_zeros_for_empty_prompt", spec->text_rule.empty_negative_is_zero,
                                (path / "model_index.json").string());
        if (!zeros) return tl::unexpected(zeros.error());
        spec->text_rule.empty_negative_is_zero = *zeros;
    }
    if (!overrides.tokenizer.empty())
        for (std::size_t i = 0; i < spec->text.size(); ++i) {
            spec->text[i].tokenizer = overrides.tokenizer;
            if (spec->family->is_read_from_one_file()) spec->text[i].padding = spec->family->text[i].padding;
        }
    if (auto fit = check_parts(*spec); !fit) return tl::unexpected(fit.error());
    return spec;
}

} // namespace sfumato
