#pragma once
#include "core/families/model_family.h"

#include <filesystem>
#include <map>
#include <optional>

namespace sfumato {

/// What the user put in place of a model's own parts.
struct ModelOverrides {
    std::filesystem::path tokenizer;    ///< folder; for every text encoder
    std::filesystem::path vae;          ///< one file in either layout, or a folder
};

/// A component before it is made.
template <class Type> struct ComponentSpec {
    std::string name;                   ///< as its family calls its folder
    const Type* type = nullptr;
    Json config;                        ///< as its type's read_config gives it
    typename Type::Traits traits{};     ///< of the configuration

    [[nodiscard]] std::unique_ptr<typename Type::Network> make() const { return type->make(config); }
    void configure(Json changed)
    {
        config = std::move(changed);
        traits = type->traits(config);
    }
    /// With other values for some of its keys. Errors: a value that is wrong or unknown.
    [[nodiscard]] Result<void> override(const Json& values, const std::string& where)
    {
        Json merged = config;
        merged.merge_patch(values);
        auto read = type->read_config(merged, where);
        if (!read) return tl::unexpected(read.error());
        configure(std::move(*read));
        return {};
    }
};

/// A component of a model that has no files yet.
template <class Type> [[nodiscard]] ComponentSpec<Type> component_spec(const Component<Type>& component, Json config)
{
    ComponentSpec<Type> spec{.name = component.folder, .type = component.type, .config = {}};
    spec.configure(std::move(config));
    return spec;
}

/// One text encoder before it is made.
struct TextEncoderSpec : ComponentSpec<TextEncoderType> {
    std::filesystem::path tokenizer;    ///< folder; empty: the standard vocabulary of CLIP
    std::optional<Padding> padding;     ///< none: as the tokenizer says
};

/// Everything about a model but the values of its weights: configurations, read or inferred from shapes, the family,
/// and where each tensor lies. The headers of all files are read and checked; no weight is.
struct ModelSpec {
    std::filesystem::path path;                 ///< a folder in diffusers' layout, or one .safetensors file
    std::filesystem::path vae_path;             ///< of a VAE that replaces the built-in one; empty: none does
    const ModelFamily* family = nullptr;
    ComponentSpec<DenoiserType> denoiser;
    ComponentSpec<AutoencoderType> vae;
    std::vector<TextEncoderSpec> text;          ///< none: the model makes pictures without words
    NoiseProcessConfig scheduler;
    TextRule text_rule;
    bool sentencepiece = false;                 ///< the tokenizer folder holds a sentencepiece model
    Json card = Json::object();                 ///< sfumato.json, if there: title, defaults, vocabulary
    std::map<std::string, Weights> weights;     ///< by the names of components
    std::vector<Message> notices;               ///< what the files ask for and is not done

    [[nodiscard]] const LatentFormat& latent() const { return vae.traits.latent; }
    /// The channels behind the latent's own that the denoiser takes: mask and masked picture of an inpainting model, or
    /// 0.
    [[nodiscard]] int extra_channels() const { return denoiser.traits.in_channels - latent().sampled_channels(); }
    /// The family's, or that of a network that was distilled since (a latent consistency model).
    [[nodiscard]] GuidanceKind guidance() const
    {
        return denoiser.traits.guidance ? GuidanceKind::Embedded : family->guidance;
    }
    /// Side in pixels that the model was trained at.
    [[nodiscard]] int native_size() const { return denoiser.traits.sample_size * latent().size_multiple(); }

    /// A VAE beside the model (NAME.vae.safetensors) counts unless another is given. Errors: no model there, of no
    /// family that Sfumato knows, a component missing, broken, or of a kind unknown; parts that do not fit each other.
    [[nodiscard]] static Result<ModelSpec> read(const std::filesystem::path& path,
                                                const ModelOverrides& overrides = {});
};

/// The part of a model folder that is its denoiser, by what families call theirs; empty where there is none.
[[nodiscard]] std::string denoiser_part(const std::filesystem::path& model);

} // namespace sfumato
