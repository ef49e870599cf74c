#pragma once
#include "core/diffusion/noise_process_config.h"
#include "core/models/network_type.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sfumato {

/// Where a component's tensors lie in a model of one file, and how they are called behind that.
struct OneFileLayout {
    const char* prefix;
    Result<Weights> (*named)(const Weights& stored); ///< under the network's own names; null: they have them
};

/// Where a component lies in a model of one file, and what its tensors do not tell.
struct OneFilePart {
    const char* prefix = nullptr; ///< of its tensors; null: the family is not read from one file
    const char* sign = nullptr;   ///< a tensor behind it that only this family's files have; null: the prefix will do
    Result<Weights> (*named)(const Weights& stored) = nullptr; ///< under the network's own names; null: they have them
    /// Its configuration, from shapes and what all models of the family have in common; `latent`: theirs.
    Result<Json> (*infer)(const Weights& named, const LatentFormat& latent) = nullptr;
    std::span<const OneFileLayout> elsewhere{}; ///< as other programs save it
};

/// A network of a family's models.
template <class Type> struct Component {
    const char* folder; ///< of a model folder, as diffusers names it: "unet", "transformer", "text_encoder"
    const Type* type;
    OneFilePart one_file{};
    std::span<const char* const> lora_prefixes{}; ///< what names in LoRA files begin with, dots written '_'
};

/// What stands behind the end of a text where the model's own tokenizer does not say.
enum class Padding { EndOfText, Zero };

/// A text encoder, and the tokenizer that feeds it.
struct TextComponent {
    Component<TextEncoderType> encoder;
    const char* tokenizer; ///< its folder
    Padding padding = Padding::EndOfText;
};

/// How a family turns text into what its denoiser receives. The states of several text encoders are joined along the
/// last dimension.
struct TextRule {
    /// Every text encoder's last layer but one without the final norm, whatever the clip skip (SDXL); else the N-th
    /// last through the final norm.
    bool penultimate = false;
    /// The denoiser also takes the last text encoder's `pooled` and the sizes (H, W, 0, 0, H, W).
    bool pooled = false;
    /// An empty negative prompt is zeros, states and pooled, instead of the encoding of "".
    bool empty_negative_is_zero = false;
};

/// How a prompt is followed more closely than the model would by itself.
enum class GuidanceKind {
    ClassifierFree, ///< away from what the model makes of the negative prompt
    Embedded,       ///< the network is told the scale (guidance-distilled models); there is no negative prompt
    None,           ///< the model was distilled for one scale
};

/// What the tensors of a model of one file do not say of the process it was trained with.
struct OneFileTraining {
    int sample_size = 64, sample_size_v = 64; ///< side of the latents it was trained on; with v-prediction
    /// Where nothing in or beside the file tells. Inpainting models: epsilon.
    Prediction prediction = Prediction::Epsilon;
    /// The same where it is not one for all of the family's models but the weights of the denoiser tell, as stored;
    /// none where they do not.
    std::optional<Prediction> (*told_by_weights)(const Weights& denoiser) = nullptr;
    bool (*fits)(const Weights& denoiser)
        = nullptr;                              ///< whether it is of this family, as stored; null: its prefix will do
    std::optional<RectifiedFlowConfig> flow{};  ///< the process; none: variance-preserving diffusion
};

/// What tells that a LoRA was trained on a model of the family.
struct LoraSigns {
    const char* architecture = nullptr;   ///< beginning of its metadata "modelspec.architecture"
    const char* base_model = nullptr;     ///< beginning of its metadata "ss_base_model_version" (kohya's scripts)
    std::span<const char* const> names{}; ///< one of them stands in the name of some tensor
    int text_width = 0;                   ///< of the context, seen in the cross-attention's keys; 0: tells nothing
};

/// What of a denoiser can be trained apart from the rest.
struct TrainablePart {
    const char* name;                            ///< as recipes and the command line call it: "cross-attention"
    bool (*holds)(const std::string& parameter); ///< null: everything
};

/// How a model of the family is made from random weights: what of the configurations is not the network's own default.
struct ScratchRecipe {
    Json (*denoiser)();
    Json (*text_encoder)();
    Json (*without_text)(const Json& denoiser); ///< the same network for a model that takes no text
};

/// A usual size in pixels.
struct FamilySize {
    int width, height;
};

/// What the program offers when a model of the family is opened.
struct FamilyDefaults {
    int steps = 20;
    double guidance_scale = 7.5;
    const char* sampler = "DPM++ 2M";
    const char* schedule = "Karras";
    std::span<const FamilySize> sizes{}; ///< none: the usual shapes of as many pixels as it was trained on
};

struct ModelSpec;

/// A model family as data: what its models are made of, how they are recognised, what they like. No switch over
/// families exists elsewhere.
struct ModelFamily {
    const char* id;
    const char* title;    ///< for people: "Stable Diffusion XL"
    const char* pipeline; ///< diffusers' class, as model_index.json names it
    Component<DenoiserType> denoiser;
    std::span<const TextComponent> text{}; ///< none: its models take no text
    Component<AutoencoderType> vae;
    LatentFormat latent{}; ///< where an autoencoder does not say
    /// Of models that have these components; null: all that have are the family's.
    bool (*matches)(const ModelSpec& spec) = nullptr;
    TextRule text_rule{};
    GuidanceKind guidance = GuidanceKind::ClassifierFree;
    /// The noise process, from a model folder's scheduler_config.json.
    Result<NoiseProcessConfig> (*read_scheduler)(const Json& config, const std::string& where)
        = noise_process_config_from_json;
    /// What of that file is not followed, for people.
    std::vector<Message> (*scheduler_notices)(const Json& config) = settings_passed_over;
    OneFileTraining one_file{};
    LoraSigns lora{};
    std::span<const TrainablePart> trainable{}; ///< none: the trainer does not know the family
    const ScratchRecipe* scratch = nullptr;     ///< null: its models are only fine-tuned
    FamilyDefaults defaults{};

    /// Calls `visit` with every component, the denoiser first.
    template <class Visit> void for_each_component(Visit&& visit) const
    {
        visit(denoiser);
        for (const TextComponent& component : text) visit(component.encoder);
        visit(vae);
    }
    [[nodiscard]] bool is_read_from_one_file() const { return denoiser.one_file.prefix != nullptr; }
};

/// All families, in the order in which a model is tried on them.
[[nodiscard]] std::span<const ModelFamily* const> all_families();
/// Null if there is none.
[[nodiscard]] const ModelFamily* family_by_id(std::string_view id);

/// The titles of those families, in a list for an error's remedy: "Stable Diffusion 1.x, Stable Diffusion XL".
[[nodiscard]] std::string titles_of_families(bool (*wanted)(const ModelFamily& family));

/// While it lives, a family more, the first to be tried (tests). Not to be made while models are opened.
class AddedFamily {
public:
    explicit AddedFamily(const ModelFamily& family);
    ~AddedFamily();
    AddedFamily(const AddedFamily&) = delete;
    AddedFamily& operator=(const AddedFamily&) = delete;
};

} // namespace sfumato
