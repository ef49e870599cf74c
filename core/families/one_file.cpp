#include "core/families/one_file.h"

#include "core/checkpoint/quantised_weights.h"
#include "core/families/family_detection.h"
#include "core/families/file_kind.h"
#include "core/families/one_file_training.h"

namespace sfumato {
namespace fs = std::filesystem;

namespace {

/// The component whose tensors these are, under the names that lie behind its prefix.
template <class Type>
Result<void> read_part(const Weights& stored, Result<Weights> (*names)(const Weights&),
                       const Component<Type>& component, ComponentSpec<Type>& part, const LatentFormat& latent,
                       ModelSpec& spec)
{
    auto named = names ? names(stored) : Result<Weights>(stored);
    if (!named) return tl::unexpected(named.error());
    auto config = component.one_file.infer ? component.one_file.infer(*named, latent) : Result<Json>(part.config);
    if (!config) return tl::unexpected(config.error());
    part.name = component.folder;
    part.type = component.type;
    part.configure(std::move(*config));
    spec.weights[part.name] = std::move(*named);
    return {};
}

} // namespace

Result<void> read_vae_file(const Weights& all, ModelSpec& spec)
{
    const Component<AutoencoderType>& component = spec.family->vae;
    const LatentFormat latent = spec.latent();
    const auto whole_model = layout_in(component.one_file, all);
    auto read = whole_model
        ? read_part(all.part(whole_model->prefix), whole_model->named, component, spec.vae, latent, spec)
        : read_part(all, component.one_file.named, component, spec.vae, latent, spec);
    if (!read || latent.mean.empty()) return read;
    // Statistics that the denoiser was trained with: no file of an autoencoder tells them.
    std::vector<double> deviation = latent.deviation;
    for (double& value : deviation) value *= latent.scale;
    return spec.vae.override({{"latents_mean", latent.mean}, {"latents_std", deviation}}, all.where());
}

Result<ModelSpec> read_one_file(const fs::path& path)
{
    const auto opened = open_weights(path);
    if (!opened) return tl::unexpected(opened.error());
    const Weights& all = *opened;
    const std::string_view kind = file_kind(all.files().front().index());
    if (kind != kCheckpointKind)
        return fail(path, Message::tr("is no model that makes pictures (it looks like: %1)", kind),
                    Message::tr("choose a whole model, as a folder or one file"));
    ModelSpec spec;
    spec.path = path;
    const auto found = family_of_file(path, all);
    if (!found) return tl::unexpected(found.error());
    spec.family = *found;
    const ModelFamily& family = *spec.family;
    const auto read = [&](const auto& component, auto& part) {
        const OneFileLayout layout = *layout_in(component.one_file, all);
        return read_part(all.part(layout.prefix), layout.named, component, part, family.latent, spec);
    };
    if (auto done = read(family.denoiser, spec.denoiser); !done) return tl::unexpected(done.error());
    for (const TextComponent& text : family.text) {
        TextEncoderSpec part;
        if (auto done = read(text.encoder, part); !done) return tl::unexpected(done.error());
        part.padding = text.padding;
        spec.text.push_back(std::move(part));
    }
    auto latent = one_file_latent(all, family);
    if (!latent) return tl::unexpected(latent.error());
    spec.vae.traits.latent = std::move(*latent);
    if (layout_in(family.vae.one_file, all))
        if (auto done = read_vae_file(all, spec); !done) return tl::unexpected(done.error());

    const DenoiserTraits& denoiser = spec.denoiser.traits;
    auto process = one_file_process(all, family, denoiser.in_channels > denoiser.out_channels, path);
    if (!process) return tl::unexpected(process.error());
    spec.scheduler = std::move(*process);
    const OneFileTraining& training = family.one_file;
    Json config = spec.denoiser.config;
    config["sample_size"]
        = prediction_name(spec.scheduler) == "v_prediction" ? training.sample_size_v : training.sample_size;
    spec.denoiser.configure(std::move(config));
    return spec;
}

} // namespace sfumato
