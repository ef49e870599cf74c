#include "core/families/one_file.h"

#include "core/base/file_io.h"
#include "core/families/file_kind.h"

#include <algorithm>
#include <optional>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

const ModelFamily* family_of(const Weights& all)
{
    const auto found = std::ranges::find_if(all_families(), [&](const ModelFamily* family) {
        if (!family->is_read_from_one_file()) return false;
        bool holds = true;
        const auto look = [&](const auto& component) {
            const OneFilePart& part = component.one_file;
            holds = holds && all.contains_prefix(part.prefix)
                && (!part.sign || all.contains(std::string(part.prefix) + part.sign));
        };
        look(family->denoiser);
        for (const TextComponent& text : family->text) look(text.encoder);
        return holds;
    });
    return found == all_families().end() ? nullptr : *found;
}

/// The component whose tensors these are, under the names that lie behind its prefix.
template <class Type>
Result<void> read_part(const Weights& stored, const Component<Type>& component, ComponentSpec<Type>& part,
                       const LatentFormat& latent, ModelSpec& spec)
{
    auto named = component.one_file.named ? component.one_file.named(stored) : Result<Weights>(stored);
    if (!named) return tl::unexpected(named.error());
    auto config = component.one_file.infer ? component.one_file.infer(*named, latent) : Result<Json>(part.config);
    if (!config) return tl::unexpected(config.error());
    part.name = component.folder;
    part.type = component.type;
    part.configure(std::move(*config));
    spec.weights[part.name] = std::move(*named);
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

Result<void> read_vae_file(const Weights& all, ModelSpec& spec)
{
    const Component<AutoencoderType>& component = spec.family->vae;
    const char* prefix = component.one_file.prefix;
    const bool whole_model = prefix && all.contains_prefix(prefix);
    return read_part(whole_model ? all.part(prefix) : all, component, spec.vae, spec.latent(), spec);
}

Result<ModelSpec> read_one_file(const fs::path& path)
{
    auto file = WeightFile::open(path);
    if (!file) return tl::unexpected(file.error());
    const std::string_view kind = file_kind(file->index());
    const Weights all(std::move(*file));
    if (kind != kCheckpointKind)
        return fail(path, Message::tr("is no model that makes pictures (it looks like: %1)", kind),
                    Message::tr("choose a whole model, as a folder or one file"));
    ModelSpec spec;
    spec.path = path;
    spec.family = family_of(all);
    if (!spec.family)
        return fail(path, Message::tr("is a model of a family that Sfumato does not know"),
                    Message::tr("open a model of one of these families: %1",
                                titles_of_families(
                                    [](const ModelFamily& family) { return family.is_read_from_one_file(); })));
    const ModelFamily& family = *spec.family;
    const auto read = [&](const auto& component, auto& part) {
        return read_part(all.part(component.one_file.prefix), component, part, family.latent, spec);
    };
    if (auto done = read(family.denoiser, spec.denoiser); !done) return tl::unexpected(done.error());
    for (const TextComponent& text : family.text) {
        TextEncoderSpec part;
        if (auto done = read(text.encoder, part); !done) return tl::unexpected(done.error());
        part.padding = text.padding;
        spec.text.push_back(std::move(part));
    }
    spec.vae.traits.latent = family.latent;
    if (all.contains_prefix(family.vae.one_file.prefix))
        if (auto done = read_vae_file(all, spec); !done) return tl::unexpected(done.error());

    const DenoiserTraits& denoiser = spec.denoiser.traits;
    const OneFileTraining& training = family.one_file;
    const bool inpainting = denoiser.in_channels > denoiser.out_channels;
    const NoiseScheduleConfig schedule
        = schedule_of(all, path, inpainting ? Prediction::Epsilon : training.prediction);
    if (training.flow) spec.scheduler = *training.flow;
    else spec.scheduler = schedule;
    Json config = spec.denoiser.config;
    config["sample_size"]
        = !training.flow && schedule.prediction_type == Prediction::V ? training.sample_size_v : training.sample_size;
    spec.denoiser.configure(std::move(config));
    return spec;
}

} // namespace sfumato
