#include "core/families/one_file.h"

#include "core/checkpoint/quantised_weights.h"
#include "core/families/file_kind.h"
#include "core/families/one_file_training.h"

#include <algorithm>
#include <optional>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

/// Where a component lies in the file; none where it is not there. `usual`: in the original layout alone.
std::optional<OneFileLayout> layout_in(const OneFilePart& part, const Weights& all, bool usual = false)
{
    if (!part.prefix) return std::nullopt;
    if (all.contains_prefix(part.prefix) && (!part.sign || all.contains(std::string(part.prefix) + part.sign)))
        return OneFileLayout{part.prefix, part.named};
    if (!usual)
        for (const OneFileLayout& layout : part.elsewhere)
            if (all.contains_prefix(layout.prefix)) return layout;
    return std::nullopt;
}

/// Families whose denoiser this is.
std::vector<const ModelFamily*> families_of_denoiser(const Weights& all)
{
    std::vector<const ModelFamily*> families;
    for (const ModelFamily* family : all_families()) {
        if (!family->is_read_from_one_file() || !layout_in(family->denoiser.one_file, all)) continue;
        const auto fits = family->one_file.fits;
        if (!fits || fits(all.part(family->denoiser.one_file.prefix))) families.push_back(family);
    }
    return families;
}

/// Networks of other families in the original layout, by what stands in the name of some tensor.
constexpr std::pair<const char*, const char*> kStrangers[] = {{"joint_blocks.", "Stable Diffusion 3"},
                                                              {"double_blocks.", "FLUX"},
                                                              {"cap_embedder.", "Lumina"},
                                                              {"label_emb.0.0.weight", "refiner or unCLIP"}};

Error unknown_family(const fs::path& path, const Weights& all)
{
    const Message remedy
        = Message::tr("open a model of one of these families: %1",
                      titles_of_families([](const ModelFamily& family) { return family.is_read_from_one_file(); }));
    for (const auto& [sign, title] : kStrangers)
        for (const auto& [name, entry] : all.index())
            if (name.find(sign) != std::string::npos)
                return {path, Message::tr("is a %1 model, which Sfumato does not know", verbatim(title)), remedy};
    return {path, Message::tr("is a model of a family that Sfumato does not know"), remedy};
}

/// Of the families whose denoiser is in the file, the one whose text encoders are there, too. Errors: none is.
Result<const ModelFamily*> family_of(const fs::path& path, const Weights& all)
{
    const auto families = families_of_denoiser(all);
    if (families.empty()) return tl::unexpected(unknown_family(path, all));
    for (const bool usual : {true, false})
        for (const ModelFamily* family : families)
            if (std::ranges::all_of(family->text, [&](const TextComponent& text) {
                    return layout_in(text.encoder.one_file, all, usual).has_value();
                }))
                return family;
    std::string titles, missing;
    for (const ModelFamily* family : families) titles += (titles.empty() ? "" : ", ") + std::string(family->title);
    for (const TextComponent& text : families.front()->text)
        if (!layout_in(text.encoder.one_file, all))
            missing += (missing.empty() ? "" : ", ") + std::string(text.encoder.one_file.prefix);
    return fail(path, Message::tr("is %1 without a text encoder (no tensor begins with %2)", titles, missing),
                Message::tr("open the whole model, or a folder with its text encoder and tokenizer beside its %1",
                            std::string_view(families.front()->denoiser.type->kind)));
}

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
    const auto found = family_of(path, all);
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
