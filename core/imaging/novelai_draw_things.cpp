#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/imaging/foreign_values.h"

#include <algorithm>

namespace sfumato {
namespace {

constexpr NamePair kNovelAiSamplers[] = {
    // clang-format off
    {"k_euler", "Euler"}, {"k_euler_ancestral", "Euler a"}, {"k_dpmpp_2m", "DPM++ 2M"}, {"k_dpmpp_2m_sde", "DPM++ 2M SDE"}, {"k_dpmpp_sde", "DPM++ SDE"},
    {"k_dpmpp_2s_ancestral", "DPM++ 2S a"}, {"k_dpm_2", "DPM2"}, {"k_dpm_2_ancestral", "DPM2 a"}, {"k_heun", "Heun"}, {"k_lms", "LMS"},
    {"ddim", "DDIM"}, {"ddim_v3", "DDIM"}, {"plms", "PLMS"},
    // clang-format on
};
/// Draw Things names the spacing with the sampler; by number in "v2", by name here.
constexpr NamePair kDrawThingsSamplers[] = {
    // clang-format off
    {"DPM++ 2M Karras", "DPM++ 2M Karras"}, {"DPM++ SDE Karras", "DPM++ SDE Karras"}, {"Euler a", "Euler a"}, {"Euler A", "Euler a"}, {"Euler Ancestral", "Euler a"},
    {"DDIM", "DDIM"}, {"PLMS", "PLMS"}, {"UniPC", "UniPC"}, {"LCM", "LCM"},
    // clang-format on
};

/// The texts of single persons, which stand beside the main one.
void lose_characters(Taker& values)
{
    for (const char* key : {"v4_prompt", "v4_negative_prompt"}) {
        const Json& persons = member(member(values.take(key), "caption"), "char_captions");
        if (!persons.is_array()) continue;
        for (const Json& person : persons)
            if (const std::string text = plain_text(member(person, "char_caption")); !text.empty())
                values.lose(verbatim("char_caption: " + excerpt(text, 80)));
    }
}

std::string unescaped_xml(std::string_view text)
{
    constexpr NamePair kEntities[] = {{"&lt;", "<"},   {"&gt;", ">"},   {"&quot;", "\""}, {"&apos;", "'"},
                                      {"&#xA;", "\n"}, {"&#10;", "\n"}, {"&amp;", "&"}};
    std::string out;
    while (!text.empty()) {
        const auto entity = std::find_if(std::begin(kEntities), std::end(kEntities),
                                         [&](const NamePair& row) { return text.starts_with(row.first); });
        const bool found = entity != std::end(kEntities);
        out += found ? entity->second : text.substr(0, 1);
        text.remove_prefix(found ? entity->first.size() : 1);
    }
    return out;
}

} // namespace

ForeignParameters read_novelai(const Json& comment, const std::string& source)
{
    ForeignParameters result{.dialect = "NovelAI", .info = {}, .loras = {}, .lost = {}};
    Taker values(comment, result);
    const std::string prompt = values.text("prompt"), negative = values.text("uc");
    values.prompts(prompt, negative, ForeignGrammar::NovelAI);
    values.move({"steps"}, "Steps");
    const std::string sampler = values.text("sampler");
    values.sampler(sampler, name_in(kNovelAiSamplers, sampler));
    const std::string schedule = values.text("noise_schedule");
    if (schedule == "native") values.set("Schedule type", "Uniform");
    else values.schedule(schedule);
    values.move({"scale"}, "CFG scale");
    values.move({"cfg_rescale"}, "CFG rescale");
    values.move({"seed"}, "Seed");
    values.move({"width"}, "Size-1");
    values.move({"height"}, "Size-2");
    const std::string kind = values.text("request_type");
    const bool inpaints = kind.find("Infill") != std::string::npos;
    if (inpaints || kind.find("Img2Img") != std::string::npos) values.move({"strength"}, "Denoising strength");
    if (inpaints) values.set("Masked content", "original");
    values.set("Model", source);
    values.set("RNG", "CPU");
    lose_characters(values);
    values.ignore({"n_samples", "signed_hash", "strength", "version", "uncond_scale", "legacy", "legacy_v3_extend",
                   "legacy_uc", "extra_noise_seed", "lora_unet_weights", "lora_clip_weights", "noise",
                   "explike_fine_detail", "minimize_sigma_inf", "uncond_per_vibe", "wonky_vibe_correlation",
                   "deliberate_euler_ancestral_bug", "prefer_brownian", "skip_cfg_below_sigma"});
    values.ignore_zeros();
    values.lose(unknown_noise("NovelAI"));
    values.lose_the_rest();
    return result;
}

ForeignParameters read_draw_things(const Json& json)
{
    ForeignParameters result{.dialect = "Draw Things", .info = {}, .loras = {}, .lost = {}};
    Taker values(json, result);
    const std::string prompt = values.text("c"), negative = values.text("uc");
    values.prompts(prompt, negative, ForeignGrammar::A1111);
    values.move({"steps"}, "Steps");
    const std::string sampler = values.text("sampler");
    const std::string_view ours = name_in(kDrawThingsSamplers, sampler);
    values.sampler(sampler, ours);
    if (!ours.empty() && !ours.ends_with("Karras")) values.set("Schedule type", "Uniform");
    values.move({"scale"}, "CFG scale");
    values.move({"seed"}, "Seed");
    if (const std::string size = values.text("size"); size.find('x') != std::string::npos) {
        values.set("Size-1", size.substr(0, size.find('x')));
        values.set("Size-2", size.substr(size.find('x') + 1));
    }
    values.set("Model", bare_name(values.text("model")));
    if (const double strength = number_or(values.text("strength"), 1); strength < 1)
        values.set("Denoising strength", rounded_text(strength));
    values.move({"clip_skip"}, "Clip skip");
    const std::string noise = values.text("seed_mode");
    if (noise != "Torch CPU Compatible" && ascii_lower(noise) != "nvidia gpu compatible")
        values.lose(unknown_noise(noise));
    if (ascii_lower(noise) != "nvidia gpu compatible") values.set("RNG", "CPU");
    if (const Json& loras = values.take("lora"); loras.is_array())
        for (const Json& lora : loras) {
            const double weight = number_or(plain_text(member(lora, "weight")), 1);
            if (const std::string name = plain_text(member(lora, "model")); !name.empty())
                result.loras.push_back({bare_name(name), weight, weight});
        }
    if (number_or(values.text("shift"), 1) != 1) values.lose(verbatim("shift: " + plain_text(member(json, "shift"))));
    values.ignore({"v2", "profile", "mask_blur", "mask_blur_outset"});
    values.ignore_zeros();
    values.lose_the_rest();
    return result;
}

Json draw_things_comment(std::string_view xmp)
{
    constexpr std::string_view kBegin = "<exif:UserComment>", kEnd = "</exif:UserComment>";
    const std::size_t begin = xmp.find(kBegin), end = xmp.find(kEnd);
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return {};
    const std::string_view inside = xmp.substr(begin, end - begin);
    const std::size_t open = inside.find('{'), close = inside.rfind('}');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open) return {};
    return parse_metadata_json(unescaped_xml(inside.substr(open, close + 1 - open)), "XMP").value_or(Json());
}

} // namespace sfumato
