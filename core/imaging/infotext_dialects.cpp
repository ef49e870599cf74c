// Texts that look like A1111's, of programs that mean other things by the same words.
#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/imaging/foreign_values.h"

#include <algorithm>

namespace sfumato {
namespace {

using Values = std::vector<std::pair<std::string, std::string>>;

/// Names of samplers that programs give to what A1111 calls otherwise.
constexpr NamePair kSdNextSamplers[] = {
    // clang-format off
    {"DPM SDE", "DPM++ SDE"}, {"KDPM2", "DPM2"}, {"KDPM2 a", "DPM2 a"}, {"LMSD", "LMS"}, {"PNDM", "PLMS"},
    // clang-format on
};
/// Names that we have, too, for something else: order 1 of DPMSolverMultistep, drawn anew in each step.
constexpr std::string_view kSdNextsOwn[] = {"DPM++ SDE"};
constexpr NamePair kSdCppSamplers[] = {
    // clang-format off
    {"euler", "Euler"}, {"euler_a", "Euler a"}, {"heun", "Heun"}, {"dpm2", "DPM2"}, {"dpm++2s_a", "DPM++ 2S a"}, {"dpm++2m", "DPM++ 2M"}, {"lcm", "LCM"},
    {"ddim_trailing", "DDIM"}, {"lms", "LMS"}, {"dpm++2m_sde", "DPM++ 2M SDE"},
    // clang-format on
};
constexpr NamePair kSdCppSchedules[] = {
    {"discrete", "Uniform"},        {"karras", "Karras"}, {"exponential", "Exponential"},
    {"sgm_uniform", "SGM Uniform"}, {"simple", "Simple"},
};

std::string value_of(const Values& values, std::string_view key)
{
    const auto found = std::find_if(values.begin(), values.end(), [&](const auto& pair) { return pair.first == key; });
    return found == values.end() ? std::string() : found->second;
}
std::string take_value(Values& values, std::string_view key)
{
    std::string value = value_of(values, key);
    std::erase_if(values, [&](const auto& pair) { return pair.first == key; });
    return value;
}
void put_value(Values& values, std::string key, std::string value)
{
    (void)take_value(values, key);
    if (!value.empty()) values.emplace_back(std::move(key), std::move(value));
}

/// "CLiP-skip" as "Clip skip", "CFG Scale" as "CFG scale": A1111's own spelling of the keys everybody writes.
void spell_keys(Values& values)
{
    const auto plain = [](std::string key) {
        std::replace(key.begin(), key.end(), '-', ' ');
        return ascii_lower(std::move(key));
    };
    for (const char* known : {"Steps", "Sampler", "Schedule type", "Scheduler", "CFG scale", "Seed", "Model",
                              "Model hash", "Clip skip", "Denoising strength", "Mask blur"})
        for (auto& [key, value] : values)
            if (key != known && plain(key) == plain(known) && value_of(values, known).empty()) key = known;
}

/// "karras" at the end of "dpm++2m karras" or "euler_ancestral_karras": parts the two.
std::string take_schedule(std::string& sampler, std::span<const NamePair> schedules)
{
    for (const NamePair& row : schedules)
        for (const char part : {' ', '_'})
            if (sampler.size() > row.first.size() && ascii_lower(sampler).ends_with(part + std::string(row.first))) {
                sampler.resize(sampler.size() - row.first.size() - 1);
                return std::string(row.first);
            }
    return {};
}

/// A resource that the site names by its title, which is no file's name.
void read_civitai(ForeignParameters& result)
{
    Values& values = result.info.values;
    const std::string text = take_value(values, "Civitai resources");
    (void)take_value(values, "Created Date");
    if (const std::string more = value_of(values, "Civitai metadata"); more == "{}")
        (void)take_value(values, "Civitai metadata");
    const Json resources = parse_metadata_json(text, "Civitai resources").value_or(Json());
    if (!resources.is_array()) {
        if (!text.empty()) result.lost.push_back(verbatim("Civitai resources: " + excerpt(text, 80)));
        return;
    }
    for (const Json& resource : resources) {
        const std::string type = plain_text(member(resource, "type")), name = plain_text(member(resource, "modelName")),
                          version = plain_text(member(resource, "modelVersionName")),
                          weight = plain_text(member(resource, "weight"));
        if (type == "checkpoint" && value_of(values, "Model").empty()) {
            put_value(values, "Model", name);
            continue;
        }
        result.lost.push_back(verbatim(excerpt(type + ": " + name + (version.empty() ? "" : " " + version), 120)
                                       + (weight.empty() ? "" : ", " + weight)));
    }
    if (!result.info.find("RNG")) result.lost.push_back(unknown_noise("Civitai"));
}

/// Two more lines of the negative prompt, or of the prompt where there is none, and a class of diffusers for each
/// sampler, whose spacing is its own unless "Sampler sigma" says otherwise.
void read_sdnext(ForeignParameters& result)
{
    result.dialect = "SD.Next";
    for (std::string* text : {&result.info.prompt, &result.info.negative}) {
        std::string kept, *part = &kept;
        std::string template_text, negative_template;
        for (std::size_t begin = 0; begin <= text->size();) {
            const std::size_t end = std::min(text->find('\n', begin), text->size());
            std::string line = text->substr(begin, end - begin);
            begin = end + 1;
            for (const auto& [mark, to] : {std::pair{std::string("Template:"), &template_text},
                                           {std::string("Negative template:"), &negative_template}})
                if (line.starts_with(mark)) {
                    part = to;
                    line.erase(0, line.find_first_not_of(' ', mark.size()));
                }
            *part += (part->empty() ? "" : "\n") + line;
        }
        *text = std::move(kept);
        if (!template_text.empty() && template_text != result.info.prompt)
            put_value(result.info.values, "Template", template_text);
        if (!negative_template.empty() && negative_template != result.info.negative)
            put_value(result.info.values, "Negative Template", negative_template);
    }
    Values& values = result.info.values;
    (void)take_value(values, "Scheduler");
    std::string sampler = value_of(values, "Sampler");
    if (const std::string_view ours = name_in(kSdNextSamplers, sampler); !ours.empty())
        put_value(values, "Sampler", std::string(ours));
    if (std::ranges::find(kSdNextsOwn, sampler) != std::end(kSdNextsOwn))
        put_value(values, "Sampler", sampler + " (SD.Next)");
    std::string sigma = take_value(values, "Sampler sigma");
    const std::string_view known = name_in(kSdCppSchedules, ascii_lower(sigma));
    if (!known.empty()) sigma = known;
    put_value(values, "Schedule type", sigma.empty() || sigma == "default" ? "Uniform" : sigma);
    for (const char* key : {"App", "Pipeline", "Operations", "Batch-1", "Batch-2", "Index-1", "Index-2"})
        (void)take_value(values, key);
}

/// Nodes that save a picture with A1111's text: ComfyUI's noise, and its or A1111's names.
void read_comfy_saver(ForeignParameters& result)
{
    constexpr NamePair kSchedules[] = {{"karras", ""}, {"exponential", ""},  {"sgm_uniform", ""}, {"simple", ""},
                                       {"normal", ""}, {"ddim_uniform", ""}, {"beta", ""}};
    result.dialect = "ComfyUI";
    Values& values = result.info.values;
    std::string sampler = value_of(values, "Sampler"), schedule = take_value(values, "Scheduler");
    std::string said = take_value(values, "Schedule type");
    if (std::string fused = take_schedule(sampler, kSchedules); schedule.empty()) schedule = std::move(fused);
    if (sampler.ends_with("_gpu")) sampler.resize(sampler.size() - 4);
    if (auto near = near_sampler(sampler)) result.lost.push_back(std::move(*near));
    if (std::string ours = a1111_sampler(sampler); !ours.empty()) sampler = std::move(ours);
    put_value(values, "Sampler", sampler);
    if (schedule.empty()) schedule = std::move(said);
    if (std::string ours = a1111_schedule(ascii_lower(schedule)); !ours.empty()) schedule = std::move(ours);
    if (ascii_lower(schedule) == "beta") {
        result.lost.push_back(unknown_schedule("beta"));
        schedule = "Uniform";
    }
    if (!sampler.empty()) put_value(values, "Schedule type", schedule.empty() ? "Normal" : schedule);
    if (!result.info.find("RNG")) put_value(values, "RNG", "CPU");
}

/// stable-diffusion.cpp: names of its own, "RNG" as it is drawn, and numbers that concern other models.
void read_sd_cpp(ForeignParameters& result)
{
    result.dialect = "stable-diffusion.cpp";
    Values& values = result.info.values;
    std::string sampler = value_of(values, "Sampler"), schedule = take_value(values, "Scheduler");
    const auto blank = sampler.find(' ');
    if (blank != std::string::npos) {
        schedule = sampler.substr(blank + 1);
        sampler.resize(blank);
    }
    const std::string_view ours = name_in(kSdCppSamplers, sampler), spacing = name_in(kSdCppSchedules, schedule);
    put_value(values, "Sampler", ours.empty() ? sampler : std::string(ours));
    if (schedule == "beta") schedule += " (stable-diffusion.cpp)"; // by timesteps, as ComfyUI's
    put_value(values, "Schedule type",
              schedule.empty()      ? "Uniform"
                  : spacing.empty() ? schedule
                                    : std::string(spacing));
    const std::string model = value_of(values, "Model");
    put_value(values, "Model", bare_name(model.empty() ? take_value(values, "Unet") : model));
    (void)take_value(values, "SDCPP"); // all of it again, for itself
    const std::string noise = take_value(values, "RNG");
    if (noise == "cuda") put_value(values, "RNG", "NV");
    else put_value(values, "RNG", "CPU");
    if (noise != "cuda" && noise != "cpu") result.lost.push_back(unknown_noise(noise));
    if (number_or(value_of(values, "Guidance"), 0) == 3.5) (void)take_value(values, "Guidance"); // of distilled models
    if (number_or(value_of(values, "Eta"), 1) == 0) (void)take_value(values, "Eta");
}

} // namespace

/// Fooocus in A1111's clothes: its own key for the schedule, LoRAs outside the prompt.
ForeignParameters read_fooocus_infotext(std::string_view text)
{
    ForeignParameters result{.dialect = "Fooocus", .info = parse_infotext(text), .loras = {}, .lost = {}};
    set_prompts(result, std::string(result.info.prompt), std::string(result.info.negative), ForeignGrammar::ComfyUI);
    auto& values = result.info.values;
    spell_keys(values);
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
            || pair.first == "Performance" || (pair.first == "VAE" && pair.second == "Default (model)");
    });
    if (!result.info.find("RNG")) values.emplace_back("RNG", "CPU");
    return result;
}

ForeignParameters read_infotext(std::string_view text, bool with_comfy_graph)
{
    ForeignParameters result{.dialect = "A1111", .info = parse_infotext(text), .loras = {}, .lost = {}};
    Values& values = result.info.values;
    if (values.empty()) return result;
    const std::string version = value_of(values, "Version");
    if (version.starts_with("Fooocus")) return read_fooocus_infotext(text);
    spell_keys(values);
    if (!value_of(values, "Civitai resources").empty()) read_civitai(result);
    if (value_of(values, "App") == "SD.Next") read_sdnext(result);
    else if (version.starts_with("stable-diffusion.cpp")) read_sd_cpp(result);
    else if (version.starts_with("ComfyUI") || with_comfy_graph) read_comfy_saver(result);
    return result;
}

} // namespace sfumato
