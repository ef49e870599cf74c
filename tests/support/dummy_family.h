#pragma once
// A family of its own kind, as a session would add one: a denoiser that is no U-Net, a text encoder that is no CLIP,
// and the row that makes a family of them. All that is known of it stands here; no other file names it.
#include "core/families/model_family.h"
#include "core/models/autoencoder_kl.h"
#include "core/models/config_reader.h"
#include "core/models/shape_reader.h"
#include "core/nn/layers.h"

namespace sfumato::dummy {

using at::Tensor;

struct PatchMixerConfig {
    int in_channels = 4, out_channels = 4, sample_size = 16, width = 32, context_dim = 12;

    static Result<PatchMixerConfig> from_json(const Json& json, const std::string& where)
    {
        PatchMixerConfig c;
        ConfigReader reader(json, where);
        reader.read("in_channels", c.in_channels)
            .read("out_channels", c.out_channels)
            .read("sample_size", c.sample_size)
            .read("width", c.width)
            .read("context_dim", c.context_dim)
            .require(c.width % 2 == 0, verbatim("\"width\" is odd"));
        if (reader.error()) return tl::unexpected(*reader.error());
        return c;
    }
    static Result<PatchMixerConfig> infer(const Weights& weights)
    {
        ShapeReader read(weights, "patch mixer");
        const PatchMixerConfig c{.in_channels = read.extent("proj_in.weight", 1),
                                 .out_channels = read.extent("proj_out.weight", 0),
                                 .width = read.extent("proj_in.weight", 0),
                                 .context_dim = read.extent("attention.to_k.weight", 1)};
        if (read.error()) return tl::unexpected(*read.error());
        return c;
    }
    [[nodiscard]] Json to_json() const
    {
        return {{"_class_name", "PatchMixerModel"},
                {"in_channels", in_channels},
                {"out_channels", out_channels},
                {"sample_size", sample_size},
                {"width", width},
                {"context_dim", context_dim}};
    }
    [[nodiscard]] DenoiserTraits traits() const
    {
        return {.in_channels = in_channels,
                .out_channels = out_channels,
                .sample_size = sample_size,
                .context_width = context_dim};
    }
};

/// Every place of the latents is a token that looks at the text once.
class PatchMixer final : public Denoiser {
public:
    explicit PatchMixer(const PatchMixerConfig& c)
        : config_(c), traits_(c.traits()), proj_in_(c.in_channels, c.width), time_(c.width, c.width),
          attention_(c.width, std::max(c.context_dim, 1), 2, c.width / 2, false), proj_out_(c.width, c.out_channels)
    {
        add_child("proj_in", proj_in_);
        add_child("time", time_);
        if (c.context_dim > 0) add_child("attention", attention_);
        add_child("proj_out", proj_out_);
    }
    const DenoiserTraits& traits() const override { return traits_; }
    Tensor forward(const Tensor& x, const Tensor& timesteps, const Conditioning& conditioning,
                   const std::stop_token&) const override
    {
        const Tensor time = time_.forward(nn::timestep_embedding(timesteps, config_.width).to(x.scalar_type()));
        Tensor tokens = proj_in_.forward(x.permute({0, 2, 3, 1}).flatten(1, 2)) + time.unsqueeze(1);
        if (conditioning.context.defined()) tokens = tokens + attention_.forward(tokens, conditioning.context);
        return proj_out_.forward(at::silu(tokens)).unflatten(1, {x.size(2), x.size(3)}).permute({0, 3, 1, 2});
    }
    void zero_output() override
    {
        proj_out_.weight.zero_();
        proj_out_.bias.zero_();
    }

private:
    PatchMixerConfig config_;
    DenoiserTraits traits_;
    nn::Linear proj_in_, time_;
    nn::MultiHeadAttention attention_;
    nn::Linear proj_out_;
};

struct WordTableConfig {
    int vocabulary = 128, width = 12, length = 16;

    static Result<WordTableConfig> from_json(const Json& json, const std::string& where)
    {
        WordTableConfig c;
        ConfigReader reader(json, where);
        reader.read("vocabulary", c.vocabulary).read("width", c.width).read("length", c.length);
        if (reader.error()) return tl::unexpected(*reader.error());
        return c;
    }
    static Result<WordTableConfig> infer(const Weights& weights)
    {
        ShapeReader read(weights, "word table");
        const WordTableConfig c{.vocabulary = read.extent("words.weight", 0), .width = read.extent("words.weight", 1)};
        if (read.error()) return tl::unexpected(*read.error());
        return c;
    }
    [[nodiscard]] Json to_json() const
    {
        return {{"architectures", {"WordTableModel"}},
                {"vocabulary", vocabulary},
                {"width", width},
                {"length", length}};
    }
    [[nodiscard]] TextEncoderTraits traits() const
    {
        return {.vocabulary_size = vocabulary, .hidden_size = width, .layers = 1, .max_length = length};
    }
};

/// A word is what it is, wherever it stands.
class WordTable final : public TextEncoder {
public:
    explicit WordTable(const WordTableConfig& c)
        : traits_(c.traits()), words_(c.vocabulary, c.width), mix_(c.width, c.width), norm_(c.width)
    {
        add_child("words", words_);
        add_child("mix", mix_);
        add_child("norm", norm_);
    }
    const TextEncoderTraits& traits() const override { return traits_; }
    Tensor embed_tokens(const Tensor& ids) const override { return words_.forward(ids); }
    Tensor final_norm(const Tensor& hidden_state) const override { return norm_.forward(hidden_state); }
    TextEncoderOutput forward_embeddings(const Tensor& embeddings, const Tensor&, const Tensor&) const override
    {
        const Tensor mixed = embeddings + mix_.forward(embeddings);
        return {.hidden_states = {embeddings, mixed}, .last_hidden_state = final_norm(mixed), .pooled = {}};
    }

private:
    TextEncoderTraits traits_;
    nn::Embedding words_;
    nn::Linear mix_;
    nn::LayerNorm norm_;
};

inline constexpr const char *kMixerNames[] = {"PatchMixerModel"}, *kTableNames[] = {"WordTableModel"};
using MixerMade = MadeOf<DenoiserType, PatchMixer, PatchMixerConfig>;
using TableMade = MadeOf<TextEncoderType, WordTable, WordTableConfig>;

inline const DenoiserType kPatchMixer{.kind = "patch mixer",
                                      .library = "diffusers",
                                      .class_names = kMixerNames,
                                      .weights_file = "diffusion_pytorch_model.safetensors",
                                      .sign = "attention.to_q.",
                                      .read_config = MixerMade::read_config,
                                      .traits = MixerMade::traits,
                                      .make = MixerMade::make};
inline const TextEncoderType kWordTable{.kind = "word table",
                                        .library = "transformers",
                                        .class_names = kTableNames,
                                        .weights_file = "model.safetensors",
                                        .sign = "words.weight",
                                        .read_config = TableMade::read_config,
                                        .traits = TableMade::traits,
                                        .make = TableMade::make};

inline Json mixer_without_text(const Json& config)
{
    Json changed = config;
    changed["context_dim"] = 0;
    return changed;
}
inline constexpr ScratchRecipe kScratch{.denoiser = [] { return PatchMixerConfig{}.to_json(); },
                                        .text_encoder = [] { return WordTableConfig{}.to_json(); },
                                        .without_text = mixer_without_text};
inline constexpr TrainablePart kTrainable[] = {{"all", nullptr}};
inline constexpr const char *kDenoiserLora[] = {"lora_mixer_"}, *kTextLora[] = {"lora_words_"};

inline const TextComponent kText[]
    = {{.encoder = {.folder = "words",
                    .type = &kWordTable,
                    .one_file = {.prefix = "dummy_words.",
                                 .infer = [](const Weights& named,
                                             const LatentFormat&) { return as_json(WordTableConfig::infer(named)); }},
                    .lora_prefixes = kTextLora},
        .tokenizer = "word_list"}};

inline const ModelFamily kFamily{
    .id = "dummy",
    .title = "Dummy",
    .pipeline = "DummyPipeline",
    .denoiser = {.folder = "mixer",
                 .type = &kPatchMixer,
                 .one_file = {.prefix = "dummy_mixer.",
                              .sign = "proj_in.weight",
                              .infer = [](const Weights& named,
                                          const LatentFormat&) { return as_json(PatchMixerConfig::infer(named)); }},
                 .lora_prefixes = kDenoiserLora},
    .text = kText,
    .vae = {.folder = "vae",
            .type = &kAutoencoderKl,
            .one_file
            = {.prefix = "dummy_vae.",
               .infer = [](const Weights& named,
                           const LatentFormat& latent) { return as_json(AutoencoderKlConfig::infer(named, latent)); }}},
    .latent = {.channels = 4, .downscale = 2, .scale = 0.3},
    .one_file = {.sample_size = 16, .sample_size_v = 16, .prediction = Prediction::V},
    .trainable = kTrainable,
    .scratch = &kScratch,
    .defaults = {.steps = 3, .guidance_scale = 2, .sampler = "DDIM", .schedule = "Automatic"},
};

} // namespace sfumato::dummy
