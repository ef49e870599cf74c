#include "core/training/denoiser_training_config.h"

#include "core/training/data_fields.h"

namespace sfumato::training {

template <class Visit> void visit_fields(DenoiserTrainingConfig& c, Visit&& visit)
{
    visit_fields(c.run, visit);
    visit("gradient_accumulation", c.gradient_accumulation);
    visit("caption_dropout", c.caption_dropout);
    visit("unconditional", c.unconditional);
    visit("vocabulary_size", c.vocabulary_size);
    visit("min_snr", c.min_snr);
    visit("min_snr_gamma", c.min_snr_gamma);
    visit("noisy_floor", c.noisy_floor);
    visit("timestep_shift", c.timestep_shift);
    visit("object_weight", c.object_weight);
    visit("from", c.from);
    visit("weights", c.weights);
    visit("vae", c.vae);
    visit("precision", c.precision);
    visit("title", c.title);
    visit("sheet_prompts", c.sheet_prompts);
    visit("sheet_guidance", c.sheet_guidance);
    visit("sheet_steps", c.sheet_steps);
    visit("sheet_pictures", c.sheet_pictures);
    visit_fields(c.data, visit);
}

DenoiserTrainingConfig::DenoiserTrainingConfig(const ModelFamily& trained)
    : family(&trained), denoiser(component_spec(trained.denoiser, trained.scratch->denoiser())),
      text_encoder(component_spec(trained.text[0].encoder, trained.scratch->text_encoder()))
{
}

namespace {

/// Applies the values that `json` has for the component, and takes them out.
template <class Type>
Result<void> override_network(Json& json, ComponentSpec<Type>& component, const std::string& where)
{
    const auto found = json.find(component.name);
    if (found == json.end()) return {};
    auto read = component.override(*found, where + ": " + component.name);
    json.erase(component.name);
    return read;
}

/// The family that a model from random weights is to be of.
Result<const ModelFamily*> take_family(Json& json, const std::string& where)
{
    auto id = json_value(json, "family", std::string(DenoiserTrainingConfig::kDefaultFamily), where);
    if (!id) return tl::unexpected(id.error());
    const ModelFamily* family = family_by_id(*id);
    if (!family || !family->scratch)
        return fail(verbatim(where), Message::tr("no model of the family \"%1\" is made from random weights", *id));
    if (json.is_object()) json.erase("family");
    return family;
}

bool is_trainable(const std::string& part)
{
    return std::ranges::any_of(all_families(), [&](const ModelFamily* family) {
        return std::ranges::any_of(family->trainable, [&](const TrainablePart& known) { return part == known.name; });
    });
}

} // namespace

Json DenoiserTrainingConfig::to_json() const
{
    Json json = fields_to_json(*this);
    json["word_curriculum"] = word_curriculum.to_json();
    json["schedule"] = schedule.to_json();
    json[denoiser.name] = denoiser.config;
    json[text_encoder.name] = text_encoder.config;
    if (from.empty() && family->id != std::string_view(kDefaultFamily)) json["family"] = family->id;
    return json;
}

Result<DenoiserTrainingConfig> DenoiserTrainingConfig::from_json(const Json& json, const std::string& where)
{
    Json own = with_todays_names(json);
    auto family = take_family(own, where);
    if (!family) return tl::unexpected(family.error());
    DenoiserTrainingConfig config(**family);
    if (auto read = override_component(own, "word_curriculum", config.word_curriculum, where); !read)
        return tl::unexpected(read.error());
    if (auto read = override_component(own, "schedule", config.schedule, where); !read)
        return tl::unexpected(read.error());
    if (auto read = override_network(own, config.denoiser, where); !read) return tl::unexpected(read.error());
    if (auto read = override_network(own, config.text_encoder, where); !read) return tl::unexpected(read.error());
    if (auto read = override_fields(config, own, where); !read) return tl::unexpected(read.error());
    if (auto checked = check(config.run, where); !checked) return tl::unexpected(checked.error());
    if (config.gradient_accumulation < 1)
        return fail(verbatim(where), Message::tr("gradient_accumulation must be at least 1"));
    if (config.sheet_pictures < 1 || config.sheet_steps < 1)
        return fail(verbatim(where), Message::tr("sheet_pictures and sheet_steps must be at least 1"));
    if (!(config.timestep_shift > 0)) return fail(verbatim(where), Message::tr("timestep_shift must be above 0"));
    if (!(config.object_weight > 0)) return fail(verbatim(where), Message::tr("object_weight must be above 0"));
    if (config.caption_dropout < 0 || config.caption_dropout > 1)
        return fail(verbatim(where), Message::tr("caption_dropout must lie in 0..1"));
    if (!is_trainable(config.weights))
        return fail(verbatim(where), Message::tr("weights is \"%1\"", config.weights),
                    Message::tr("use %1 or %2", verbatim(kAllWeights), verbatim(kCrossAttention)));
    if (config.from.empty() && config.vocabulary_size != config.text_encoder.traits.vocabulary_size)
        return fail(verbatim(where),
                    Message::tr("vocabulary_size is %1 but text_encoder.vocab_size is %2", config.vocabulary_size,
                                config.text_encoder.traits.vocabulary_size),
                    Message::tr("set both to the same number"));
    return config;
}

} // namespace sfumato::training
