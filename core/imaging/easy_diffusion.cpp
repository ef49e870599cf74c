#include "core/imaging/foreign_values.h"
#include "core/imaging/plain_writer.h"

namespace sfumato {
namespace {

constexpr NamePair kEasyDiffusionSamplers[] = {
    // clang-format off
    {"euler", "Euler"}, {"euler_a", "Euler a"}, {"ddim", "DDIM"}, {"plms", "PLMS"}, {"heun", "Heun"}, {"lms", "LMS"}, {"dpm2", "DPM2"}, {"dpm2_a", "DPM2 a"},
    {"dpmpp_2s_a", "DPM++ 2S a"}, {"dpmpp_2m", "DPM++ 2M"}, {"dpmpp_2m_sde", "DPM++ 2M SDE"}, {"dpmpp_3m_sde", "DPM++ 3M SDE"}, {"dpmpp_sde", "DPM++ SDE"},
    {"unipc", "UniPC"}, {"deis", "DEIS"}, {"ddpm", "DDPM"}, {"lcm", "LCM"},
    // clang-format on
};

} // namespace

ForeignParameters read_easy_diffusion(const Json& json)
{
    ForeignParameters result{.dialect = "Easy Diffusion", .info = {}, .loras = {}, .lost = {}};
    Taker values(json, result);
    const std::string prompt = values.text("prompt"), negative = values.text("negative_prompt");
    values.prompts(prompt, negative, ForeignGrammar::A1111);
    values.move({"num_inference_steps"}, "Steps");
    const std::string sampler = values.text("sampler_name"), schedule = values.text("scheduler_name");
    values.sampler(sampler, name_in(kEasyDiffusionSamplers, sampler));
    if (schedule.empty() || schedule == "automatic" || schedule == "uniform") values.set("Schedule type", "Uniform");
    else values.schedule(schedule);
    values.move({"guidance_scale"}, "CFG scale");
    values.move({"seed"}, "Seed");
    values.move({"width"}, "Size-1");
    values.move({"height"}, "Size-2");
    values.move({"prompt_strength"}, "Denoising strength");
    values.set("Model", bare_name(values.text("use_stable_diffusion_model")));
    const std::string skips = values.text("clip_skip");
    if (skips == "True" || skips == "true") values.set("Clip skip", "2");
    const std::vector<std::string> names = list_of(values.take("use_lora_model")),
                                   weights = list_of(values.take("lora_alpha"));
    const auto plain = [](std::string text) { // of a list as Python writes it
        std::erase_if(text, [](char c) { return c == '[' || c == ']' || c == '\''; });
        return std::string(foreign_prompt::without_blanks(text));
    };
    for (std::size_t i = 0; i < names.size(); ++i)
        if (const std::string name = bare_name(plain(names[i])); !name.empty() && name != "None") {
            const double weight = i < weights.size() ? number_or(plain(weights[i]), 1) : 1;
            result.loras.push_back({name, weight, weight});
        }
    values.lose(unknown_noise("Easy Diffusion"));
    for (const auto& [key, value] : json.items())
        if (plain_text(value) == "None" || plain_text(value) == "False") values.ignore({key.c_str()});
    values.lose_the_rest();
    return result;
}

} // namespace sfumato
