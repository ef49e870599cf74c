#include "core/imaging/foreign_values.h"

#include <algorithm>

namespace sfumato {
namespace {

constexpr NamePair kInvokeSamplers[] = {
    // clang-format off
    {"ddim", "DDIM"}, {"ddpm", "DDPM"},   {"deis", "DEIS"},         {"dpmpp_2m", "DPM++ 2M"}, {"dpmpp_2m_sde", "DPM++ 2M SDE"}, {"dpmpp_sde", "DPM++ SDE"},
    {"euler", "Euler"}, {"euler_a", "Euler a"}, {"heun", "Heun"},   {"kdpm_2", "DPM2"},       {"kdpm_2_a", "DPM2 a"},          {"lms", "LMS"},
    {"pndm", "PLMS"}, {"unipc", "UniPC"}, {"lcm", "LCM"},
    // clang-format on
};

/// The node of the graph that removes noise: "denoise_latents", "flux_denoise" ... The one that begins, where there are
/// two (the second enlarges): no other one feeds its latents.
const Json& denoising_node(const Json& graph)
{
    static const Json nothing;
    const Json& nodes = member(graph, "nodes");
    const Json& edges = member(graph, "edges");
    const Json* found = nullptr;
    const auto is_denoiser = [](const Json& node) {
        const std::string type = plain_text(member(node, "type"));
        return type.starts_with("denoise_latents") || type.ends_with("_denoise");
    };
    const auto goes_on = [&](const Json& node) {
        return edges.is_array() && std::any_of(edges.begin(), edges.end(), [&](const Json& edge) {
                   const Json& from = member(edge, "source");
                   const Json& to = member(edge, "destination");
                   return member(to, "node_id") == member(node, "id") && member(to, "field") == "latents"
                       && plain_text(member(member(nodes, plain_text(member(from, "node_id"))), "type")).find("resize")
                       != std::string::npos;
               });
    };
    if (nodes.is_object())
        for (const Json& node : nodes)
            if (is_denoiser(node) && (!found || !goes_on(node))) found = &node;
    return found ? *found : nothing;
}

/// What is painted, where the metadata leaves it out: the size of the noise and where denoising begins.
void take_mode(Taker& values, const Json& json, const Json& graph)
{
    const std::string mode = values.text("generation_mode");
    const bool paints_over = mode.find("inpaint") != std::string::npos || mode.find("outpaint") != std::string::npos;
    const bool from_picture = paints_over || mode.find("img2img") != std::string::npos;
    const Json& denoiser = denoising_node(graph);
    const Json* sized = &denoiser;
    if (const Json& nodes = member(graph, "nodes"); nodes.is_object() && member(denoiser, "width").is_null())
        for (const Json& node : nodes)
            if (member(node, "type") == "noise") sized = &node;
    for (const auto& [name, key] : {std::pair{"width", "Size-1"}, {"height", "Size-2"}}) {
        const std::string said = values.text(name);
        values.set(key, said.empty() ? plain_text(member(*sized, name)) : said);
        if (said.empty() && member(*sized, name).is_null())
            values.lose(Message::tr("%1, which the file does not hold", std::string_view(name)));
    }
    if (!from_picture) return;
    const std::string strength = plain_text(member(json, "strength"));
    const Json& begin = member(denoiser, "denoising_start");
    if (!strength.empty()) values.set("Denoising strength", strength);
    else if (begin.is_number()) values.set("Denoising strength", rounded_text(1 - begin.get<double>()));
    else {
        values.lose(Message::tr("%1, which the file does not hold", std::string_view("strength")));
        values.lose(Message::tr("the picture to start from, which the file does not hold"));
    }
    if (paints_over && (!strength.empty() || begin.is_number())) values.set("Masked content", "original");
    if (const Json& end = member(denoiser, "denoising_end"); end.is_number() && end.get<double>() < 1)
        values.lose(verbatim("denoising_end: " + plain_text(end)));
}

} // namespace

ForeignParameters read_invoke(const Json& json, const Json& graph)
{
    ForeignParameters result{.dialect = "InvokeAI", .info = {}, .loras = {}, .lost = {}};
    Taker values(json, result);
    const std::string prompt = values.text("positive_prompt"), negative = values.text("negative_prompt");
    values.prompts(prompt, negative, ForeignGrammar::Compel);
    values.move({"steps"}, "Steps");
    std::string sampler = values.text("scheduler");
    const bool karras = sampler.ends_with("_k");
    values.sampler(sampler,
                   name_in(kInvokeSamplers, std::string_view(sampler).substr(0, sampler.size() - (karras ? 2 : 0))));
    values.set("Schedule type", karras ? "Karras" : "Uniform");
    values.move({"cfg_scale"}, "CFG scale");
    values.move({"cfg_rescale_multiplier"}, "CFG rescale");
    values.move({"seed"}, "Seed");
    const Json& model = values.take("model");
    const std::string hash = plain_text(member(model, "hash"));
    if (hash.find(':') == std::string::npos) values.set("Model hash", excerpt(hash, 10)); // "blake3:..." is no SHA-256
    values.set("Model", bare_name(plain_text(member(model, model.contains("name") ? "name" : "model_name"))));
    take_mode(values, json, graph);
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
    values.ignore({"app_version", "strength", "ref_images", "canvas_v2_metadata", "seamless_x", "seamless_y"});
    for (const auto& [style, text] : {std::pair{"positive_style_prompt", prompt}, {"negative_style_prompt", negative}})
        if (member(json, style) == text) values.ignore({style}); // else a text of its own for the second encoder
    if (member(json, "seamless_x") == true || member(json, "seamless_y") == true)
        values.lose(Message::tr("seamless tiling"));
    values.lose_the_rest();
    return result;
}

} // namespace sfumato
