#include "core/imaging/foreign_values.h"

#include <optional>

namespace sfumato {
namespace {

// Tables of names. "uni_pc" is near to ours (near_sampler), ComfyUI's "beta" is not A1111's: it is no row here.
constexpr NamePair kComfySamplers[] = {
    {"euler", "Euler"},
    {"euler_ancestral", "Euler a"},
    {"heun", "Heun"},
    {"lms", "LMS"},
    {"dpm_2", "DPM2"},
    {"dpm_2_ancestral", "DPM2 a"},
    {"dpmpp_2s_ancestral", "DPM++ 2S a"},
    {"dpmpp_sde", "DPM++ SDE"},
    {"dpmpp_2m", "DPM++ 2M"},
    {"dpmpp_2m_sde", "DPM++ 2M SDE"},
    {"dpmpp_3m_sde", "DPM++ 3M SDE"},
    {"ddim", "DDIM"},
    {"ddpm", "DDPM"},
    {"lcm", "LCM"},
    {"uni_pc", "UniPC"},
    {"uni_pc_bh2", "UniPC"},
    {"deis", "DEIS"},
};
constexpr NamePair kComfySchedules[] = {
    {"normal", "Normal"},           {"karras", "Karras"}, {"exponential", "Exponential"},
    {"sgm_uniform", "SGM Uniform"}, {"simple", "Simple"},
};

/// The graph that was run, else the editor's state.
Result<ForeignParameters> read_comfy(const ImageTexts& texts, const std::string& where)
{
    std::optional<Error> problem;
    for (const std::string key : {"prompt", "workflow"}) {
        const auto text = texts.find(key);
        if (text == texts.end()) continue;
        auto read = parse_metadata_json(text->second, where + ": " + key).and_then([&](const Json& json) {
            return read_comfy_graph(key == "prompt" ? json : graph_of_workflow(json), where);
        });
        if (read) return read;
        if (!problem) problem = read.error();
    }
    return tl::unexpected(*problem);
}

/// "parameters", which many programs write, some of them as JSON.
Result<ForeignParameters> read_parameters(const ImageTexts& texts, const std::string& where)
{
    const std::string& text = texts.at("parameters");
    const auto first = text.find_first_not_of(" \t\r\n");
    const auto scheme = texts.find("fooocus_scheme");
    const bool fooocus = scheme != texts.end(), swarm = text.find("\"sui_image_params\"") != std::string::npos;
    if (first != std::string::npos && text[first] == '{') { // A1111's prompts may begin with a brace, too
        const auto json = parse_metadata_json(text, where + ": parameters");
        if (!json && (swarm || (fooocus && scheme->second == "fooocus"))) return tl::unexpected(json.error());
        if (json && json->is_object()) {
            if (json->contains("sui_image_params")) return read_swarm(*json);
            if (fooocus || json->contains("base_model")) return read_fooocus(*json);
            if (json->contains("num_inference_steps")) return read_easy_diffusion(*json);
            if (json->contains("uc") && json->contains("c")) return read_draw_things(*json);
            if (json->contains("uc")) return read_novelai(*json, {});
        }
    }
    if (fooocus) return read_fooocus_infotext(text);
    const auto graph = texts.find("prompt");
    return read_infotext(text, graph != texts.end() && graph->second.find("\"class_type\"") != std::string::npos);
}

/// What NovelAI and Draw Things write; nothing if neither did.
std::optional<ForeignParameters> read_comment(const ImageTexts& texts)
{
    const auto text = [&](const char* key) {
        const auto found = texts.find(key);
        return found == texts.end() ? std::string() : found->second;
    };
    if (const auto comment = parse_metadata_json(text("Comment"), "Comment"); comment && comment->is_object())
        if (text("Software") == "NovelAI" || comment->contains("uc")) return read_novelai(*comment, text("Source"));
    if (const Json json = draw_things_comment(text("XML:com.adobe.xmp")); json.contains("c"))
        return read_draw_things(json);
    return std::nullopt;
}

} // namespace

std::string a1111_sampler(std::string_view name) { return std::string(name_in(kComfySamplers, name)); }
std::string a1111_schedule(std::string_view name) { return std::string(name_in(kComfySchedules, name)); }

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
        const auto graph = texts.find("invokeai_graph");
        return read_invoke(*json,
                           graph == texts.end()
                               ? Json()
                               : parse_metadata_json(graph->second, "invokeai_graph").value_or(Json()));
    }
    // A comment that holds no parameters (a camera's) says nothing where another text does.
    std::optional<ForeignParameters> plain;
    if (texts.contains("parameters")) {
        auto read = read_parameters(texts, where);
        if (!read || !read->info.values.empty()) return read;
        plain = std::move(*read);
    }
    if (auto comment = read_comment(texts)) return std::move(*comment);
    if (texts.contains("prompt") && texts.contains("num_inference_steps")) return read_easy_diffusion(Json(texts));
    if (texts.contains("prompt") || texts.contains("workflow")) {
        auto read = read_comfy(texts, where);
        if (read || !plain) return read;
    }
    if (plain) return std::move(*plain);
    return fail(verbatim(where), Message::tr("holds no generation parameters"),
                Message::tr("choose a picture as it was saved by the program that made it"));
}

} // namespace sfumato
