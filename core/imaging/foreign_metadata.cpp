#include "core/imaging/foreign_metadata.h"

#include "core/imaging/metadata_json.h"

#include <algorithm>
#include <optional>
#include <span>

namespace sfumato {
namespace {

using Names = std::pair<std::string_view, std::string_view>;

constexpr Names kComfySamplers[] = {
    {"euler", "Euler"},            {"euler_ancestral", "Euler a"},   {"heun", "Heun"},               {"lms", "LMS"},
    {"dpm_2", "DPM2"},             {"dpm_2_ancestral", "DPM2 a"},    {"dpmpp_2s_ancestral", "DPM++ 2S a"},
    {"dpmpp_sde", "DPM++ SDE"},    {"dpmpp_2m", "DPM++ 2M"},         {"dpmpp_2m_sde", "DPM++ 2M SDE"},
    {"dpmpp_3m_sde", "DPM++ 3M SDE"}, {"ddim", "DDIM"},              {"ddpm", "DDPM"},               {"lcm", "LCM"},
    {"uni_pc", "UniPC"},           {"uni_pc_bh2", "UniPC"},          {"deis", "DEIS"},
};
constexpr Names kComfySchedules[] = {
    {"normal", "Normal"},           {"karras", "Karras"}, {"exponential", "Exponential"},
    {"sgm_uniform", "SGM Uniform"}, {"simple", "Simple"}, {"beta", "Beta"},
};
constexpr Names kInvokeSamplers[] = {
    // clang-format off
    {"ddim", "DDIM"}, {"ddpm", "DDPM"},   {"deis", "DEIS"},         {"dpmpp_2m", "DPM++ 2M"}, {"dpmpp_2m_sde", "DPM++ 2M SDE"}, {"dpmpp_sde", "DPM++ SDE"},
    {"euler", "Euler"}, {"euler_a", "Euler a"}, {"heun", "Heun"},   {"kdpm_2", "DPM2"},       {"kdpm_2_a", "DPM2 a"},          {"lms", "LMS"},
    {"pndm", "PLMS"}, {"unipc", "UniPC"}, {"lcm", "LCM"},
    // clang-format on
};

std::string_view look_up(std::span<const Names> names, std::string_view name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const Names& row) { return row.first == name; });
    return found == names.end() ? std::string_view() : found->second;
}

/// Takes values out of a JSON object one by one; what is left at the end is what could not be carried over.
class Taker {
public:
    Taker(const Json& object, ForeignParameters& into) : object_(object), into_(into) {}

    const Json& take(const std::string& key)
    {
        taken_.push_back(key);
        return member(object_, key);
    }
    std::string text(const std::string& key) { return plain_text(take(key)); }
    /// The first that is there, under A1111's key.
    void move(std::initializer_list<const char*> keys, const char* to)
    {
        std::string value;
        for (const char* key : keys)
            if (std::string found = text(key); value.empty()) value = std::move(found);
        if (!value.empty()) into_.info.values.emplace_back(to, std::move(value));
    }
    void set(const char* key, std::string value)
    {
        if (!value.empty()) into_.info.values.emplace_back(key, std::move(value));
    }
    void lose(Message sentence) { into_.lost.push_back(std::move(sentence)); }
    void ignore(std::initializer_list<const char*> keys) { taken_.insert(taken_.end(), keys.begin(), keys.end()); }

    void sampler(const std::string& name, std::string_view ours)
    {
        if (!ours.empty()) set("Sampler", std::string(ours));
        else if (!name.empty()) lose(Message::tr("sampler %1 is not known here", name));
    }
    void schedule(const std::string& name)
    {
        if (std::string ours = a1111_schedule(name); !ours.empty()) set("Schedule type", std::move(ours));
        else if (!name.empty()) lose(Message::tr("schedule %1 is not known here", name));
    }
    /// Everything that is there, says something, and was not taken.
    void lose_the_rest()
    {
        for (const auto& [key, value] : object_.items()) {
            const bool empty = value.is_null() || (value.is_structured() && value.empty()) || value == ""
                || value == false || value == "None";
            if (empty || std::find(taken_.begin(), taken_.end(), key) != taken_.end()) continue;
            const std::string shown = plain_text(value);
            lose(verbatim(shown.empty() ? key : key + ": " + excerpt(shown, 80)));
        }
    }

private:
    const Json& object_;
    ForeignParameters& into_;
    std::vector<std::string> taken_;
};

/// A list, or a text with commas between, as texts.
std::vector<std::string> list_of(const Json& value)
{
    std::vector<std::string> items;
    if (value.is_array()) {
        for (const Json& item : value) items.push_back(plain_text(item));
    } else if (const std::string text = plain_text(value); !text.empty()) {
        for (std::size_t begin = 0; begin <= text.size();) {
            const std::size_t end = std::min(text.find(',', begin), text.size());
            items.push_back(text.substr(begin, end - begin));
            begin = end + 1;
        }
    }
    return items;
}

ForeignParameters read_swarm(const Json& json)
{
    ForeignParameters result{.dialect = "SwarmUI", .info = {}, .loras = {}, .lost = {}};
    Taker values(member(json, "sui_image_params"), result);
    result.info.prompt = values.text("prompt");
    result.info.negative = values.text("negativeprompt");
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

ForeignParameters read_fooocus(const Json& json)
{
    ForeignParameters result{.dialect = "Fooocus", .info = {}, .loras = {}, .lost = {}};
    Taker values(json, result);
    // The full texts hold what the styles added: they made the picture.
    result.info.prompt = joined(values.take("full_prompt"));
    result.info.negative = joined(values.take("full_negative_prompt"));
    const std::string typed = values.text("prompt"), typed_negative = values.text("negative_prompt");
    if (result.info.prompt.empty()) result.info.prompt = typed;
    if (result.info.negative.empty()) result.info.negative = typed_negative;
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
    values.lose_the_rest();
    return result;
}

/// Fooocus in A1111's clothes: its own key for the schedule, LoRAs outside the prompt.
ForeignParameters read_fooocus_infotext(std::string_view text)
{
    ForeignParameters result{.dialect = "Fooocus", .info = parse_infotext(text), .loras = {}, .lost = {}};
    auto& values = result.info.values;
    for (auto& [key, value] : values) {
        if (key == "Scheduler") {
            key = "Schedule type";
            if (std::string ours = a1111_schedule(value); !ours.empty()) value = std::move(ours);
        } else if (key == "Sampler") {
            if (std::string ours = a1111_sampler(value.substr(0, value.find("_gpu"))); !ours.empty())
                value = std::move(ours);
        } else if (key == "Lora weights") {
            for (const std::string& item : list_of(value)) {
                const std::size_t colon = item.rfind(':'), first = item.find_first_not_of(' ');
                if (colon == std::string::npos || first >= colon) continue;
                const double weight = number_or(std::string_view(item).substr(colon + 1), 1);
                result.loras.push_back({bare_name(item.substr(first, colon - first)), weight, weight});
            }
        }
    }
    std::erase_if(values, [](const auto& pair) {
        return pair.first == "Lora weights" || pair.first.starts_with("Raw ") || pair.first == "Styles"
            || pair.first == "Performance";
    });
    if (!result.info.find("RNG")) values.emplace_back("RNG", "CPU");
    return result;
}

ForeignParameters read_invoke(const Json& json)
{
    ForeignParameters result{.dialect = "InvokeAI", .info = {}, .loras = {}, .lost = {}};
    Taker values(json, result);
    result.info.prompt = values.text("positive_prompt");
    result.info.negative = values.text("negative_prompt");
    values.move({"steps"}, "Steps");
    std::string sampler = values.text("scheduler");
    const bool karras = sampler.ends_with("_k");
    values.sampler(sampler,
                   look_up(kInvokeSamplers, std::string_view(sampler).substr(0, sampler.size() - (karras ? 2 : 0))));
    values.set("Schedule type", karras ? "Karras" : "Uniform");
    values.move({"cfg_scale"}, "CFG scale");
    values.move({"cfg_rescale_multiplier"}, "CFG rescale");
    values.move({"seed"}, "Seed");
    values.move({"width"}, "Size-1");
    values.move({"height"}, "Size-2");
    const Json& model = values.take("model");
    const std::string hash = plain_text(member(model, "hash"));
    if (hash.find(':') == std::string::npos) values.set("Model hash", excerpt(hash, 10)); // "blake3:..." is no SHA-256
    values.set("Model", bare_name(plain_text(member(model, model.contains("name") ? "name" : "model_name"))));
    if (values.text("generation_mode").find("img2img") != std::string::npos
        || values.text("generation_mode").find("inpaint") != std::string::npos)
        values.move({"strength"}, "Denoising strength");
    if (const double skipped = number_or(values.text("clip_skip"), 0); skipped > 0)
        values.set("Clip skip", std::to_string(static_cast<int>(std::min(skipped, 100.0)) + 1));
    if (values.text("rand_device") != "cuda") values.set("RNG", "CPU");
    if (const Json& loras = values.take("loras"); loras.is_array())
        for (const Json& lora : loras) {
            const Json& named = member(lora, lora.contains("model") ? "model" : "lora");
            const double weight = number_or(plain_text(member(lora, "weight")), 1);
            const std::string name = plain_text(member(named, named.contains("name") ? "name" : "model_name"));
            if (!name.empty()) result.loras.push_back({bare_name(name), weight, weight});
        }
    values.ignore({"app_version", "strength", "ref_images", "canvas_v2_metadata", "positive_style_prompt",
                   "negative_style_prompt", "seamless_x", "seamless_y"});
    if (member(json, "seamless_x") == true || member(json, "seamless_y") == true)
        values.lose(Message::tr("seamless tiling"));
    values.lose_the_rest();
    return result;
}

Result<ForeignParameters> read_comfy(const ImageTexts& texts, const std::string& where)
{
    const auto graph = texts.find("prompt");
    const std::string key = graph != texts.end() ? "prompt" : "workflow";
    auto json = parse_metadata_json(texts.at(key), where + ": " + key);
    if (!json) return tl::unexpected(json.error());
    return read_comfy_graph(key == "prompt" ? *json : graph_of_workflow(*json), where);
}

} // namespace

std::string a1111_sampler(std::string_view name) { return std::string(look_up(kComfySamplers, name)); }
std::string a1111_schedule(std::string_view name) { return std::string(look_up(kComfySchedules, name)); }

std::string bare_name(std::string path)
{
    path.erase(0, path.find_last_of("/\\") + 1);    // npos + 1 is 0
    for (const std::string_view ending : {".safetensors", ".ckpt", ".pt", ".sft"})
        if (path.ends_with(ending)) path.resize(path.size() - ending.size());
    return path;
}

Result<ForeignParameters> read_dialect(const ImageTexts& texts, const std::string& where)
{
    if (const auto invoke = texts.find("invokeai_metadata"); invoke != texts.end()) {
        auto json = parse_metadata_json(invoke->second, where + ": invokeai_metadata");
        if (!json) return tl::unexpected(json.error());
        return read_invoke(*json);
    }
    if (const auto parameters = texts.find("parameters"); parameters != texts.end()) {
        const std::string& text = parameters->second;
        const auto first = text.find_first_not_of(" \t\r\n");
        const auto scheme = texts.find("fooocus_scheme");
        const bool fooocus = scheme != texts.end(), swarm = text.find("\"sui_image_params\"") != std::string::npos;
        if (first != std::string::npos && text[first] == '{') {     // A1111's prompts may begin with a brace, too
            const auto json = parse_metadata_json(text, where + ": parameters");
            if (json && json->contains("sui_image_params")) return read_swarm(*json);
            if (json && (fooocus || json->contains("base_model"))) return read_fooocus(*json);
            if (!json && (swarm || (fooocus && scheme->second == "fooocus"))) return tl::unexpected(json.error());
        }
        if (fooocus) return read_fooocus_infotext(text);
        return ForeignParameters{.dialect = "A1111", .info = parse_infotext(text), .loras = {}, .lost = {}};
    }
    if (texts.contains("prompt") || texts.contains("workflow")) return read_comfy(texts, where);
    return fail(verbatim(where), Message::tr("holds no generation parameters"),
                Message::tr("choose a picture as it was saved by the program that made it"));
}

} // namespace sfumato
