#include "core/imaging/foreign_values.h"

#include <algorithm>

namespace sfumato {

ForeignParameters read_swarm(const Json& json)
{
    ForeignParameters result{.dialect = "SwarmUI", .info = {}, .loras = {}, .lost = {}};
    Taker values(member(json, "sui_image_params"), result);
    const std::string prompt = values.text("prompt"), negative = values.text("negativeprompt");
    values.prompts(prompt, negative, ForeignGrammar::SwarmUI);
    values.move({"steps"}, "Steps");
    const std::string sampler = values.text("sampler");
    values.sampler(sampler, a1111_sampler(sampler.ends_with("_gpu") ? sampler.substr(0, sampler.size() - 4) : sampler));
    values.schedule(values.text("scheduler"));
    values.move({"cfgscale"}, "CFG scale");
    values.move({"seed"}, "Seed");
    values.move({"width"}, "Size-1");
    values.move({"height"}, "Size-2");
    values.set("Model", bare_name(values.text("model")));
    values.move({"variationseed"}, "Variation seed");
    values.move({"variationseedstrength"}, "Variation seed strength");
    if (!values.take("initimage").is_null()) values.move({"initimagecreativity"}, "Denoising strength");
    if (const double layer = number_or(values.text("clipstopatlayer"), -1); layer < -1)
        values.set("Clip skip", std::to_string(static_cast<int>(std::max(-layer, -100.0))));
    values.set("RNG", "CPU");
    const auto names = list_of(values.take("loras")), weights = list_of(values.take("loraweights")),
               text_weights = list_of(values.take("loratencweights"));
    for (std::size_t i = 0; i < names.size(); ++i) {
        const double weight = i < weights.size() ? number_or(weights[i], 1) : 1;
        result.loras.push_back(
            {bare_name(names[i]), weight, i < text_weights.size() ? number_or(text_weights[i], weight) : weight});
    }
    values.ignore({"swarm_version", "aspectratio", "automaticvae", "date", "generation_time", "prep_time", "nopreviews",
                   "imageformat", "images", "batchsize", "personalnote"});
    values.lose_the_rest();
    return result;
}

namespace {

/// "(1024, 768)" into the two sizes.
void take_resolution(Taker& values)
{
    const Json& found = values.take("resolution");
    std::vector<std::string> sides = list_of(found);
    if (sides.size() != 2) return;
    for (std::string& side : sides) std::erase_if(side, [](char c) { return c < '0' || c > '9'; });
    values.set("Size-1", sides[0]);
    values.set("Size-2", sides[1]);
}

std::string joined(const Json& texts)
{
    std::string all;
    for (const std::string& text : texts.is_array() ? list_of(texts) : std::vector{plain_text(texts)})
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

} // namespace

ForeignParameters read_fooocus(const Json& json)
{
    ForeignParameters result{.dialect = "Fooocus", .info = {}, .loras = {}, .lost = {}};
    Taker values(json, result);
    // The full texts hold what the styles added: they made the picture.
    std::string prompt = joined(values.take("full_prompt")), negative = joined(values.take("full_negative_prompt"));
    const std::string typed = values.text("prompt"), typed_negative = values.text("negative_prompt");
    if (prompt.empty()) prompt = typed;
    if (negative.empty()) negative = typed_negative;
    values.prompts(prompt, negative, ForeignGrammar::ComfyUI);
    values.move({"steps"}, "Steps");
    std::string sampler = values.text("sampler");
    if (sampler.ends_with("_gpu")) sampler.resize(sampler.size() - 4);
    values.sampler(sampler, a1111_sampler(sampler));
    values.schedule(values.text("scheduler"));
    values.move({"guidance_scale"}, "CFG scale");
    values.move({"seed"}, "Seed");
    take_resolution(values);
    values.set("Model", bare_name(values.text("base_model")));
    values.move({"base_model_hash"}, "Model hash");
    values.move({"clip_skip"}, "Clip skip");
    values.set("RNG", "CPU");
    if (const Json& loras = values.take("loras"); loras.is_array())
        for (const Json& lora : loras)
            if (lora.is_array() && lora.size() >= 2) {
                const double weight = number_or(plain_text(lora[1]), 1);
                result.loras.push_back({bare_name(plain_text(lora[0])), weight, weight});
            }
    values.ignore({"prompt_expansion", "metadata_scheme", "version", "created_by", "raw_prompt", "raw_negative_prompt",
                   "styles", "performance"});
    for (const auto& [key, value] : json.items()) // the LoRAs again, for older readers
        if (key.starts_with("lora_combined_")) values.ignore({key.c_str()});
    if (member(json, "vae") == "Default (model)") values.ignore({"vae"});
    values.lose_the_rest();
    return result;
}

} // namespace sfumato
