#include "core/pipeline/pasted_parameters.h"
#include "core/imaging/metadata_json.h"

#include <algorithm>
#include <initializer_list>

namespace sfumato {
namespace {

constexpr std::size_t kLongestPaste = 4 << 20;

bool holds_any(const Json& json, std::initializer_list<const char*> keys)
{
    return std::any_of(keys.begin(), keys.end(), [&](const char* key) { return json.contains(key); });
}

bool is_comfy_graph(const Json& json)
{
    return json.is_object() && std::any_of(json.begin(), json.end(), [](const Json& node) {
               return node.is_object() && node.contains("class_type") && node.contains("inputs");
           });
}

/// The text under the keyword that its program would have written it into a picture with; none: no parameters.
ImageTexts texts_of_json(const Json& json, const std::string& text)
{
    if (is_comfy_graph(json)) return {{"prompt", text}};
    if (is_comfy_graph(member(json, "prompt"))) return {{"prompt", dump_json(json["prompt"])}}; // as it is sent to run
    if (member(json, "nodes").is_array() && json.contains("links")) return {{"workflow", text}};
    if (json.contains("prompt") && json.contains("version") && json.contains("sampler")) return {{"sfumato", text}};
    if (holds_any(json, {"generation_mode", "app_version"})) return {{"invokeai_metadata", text}};
    if (holds_any(json, {"sui_image_params", "base_model", "num_inference_steps", "uc"})) return {{"parameters", text}};
    return {};
}

/// Without a number of a sampling run, three pairs are words of a prompt: "left: a cat, right: a dog, sky: red".
bool tells_a_run(const Infotext& info)
{
    constexpr const char* kKeys[] = {"Steps", "Sampler", "CFG scale", "Seed", "Size-1"};
    return std::any_of(std::begin(kKeys), std::end(kKeys), [&](const char* key) { return info.find(key); });
}

/// What the text leaves out stays as it is, so it is not lost.
void keep_the_missing(const Infotext& info, const GenerationRequest& current, ImportedRequest& imported)
{
    GenerationRequest& request = imported.request;
    const auto keep = [&](const char* key, std::string_view name, auto GenerationRequest::*field) {
        if (info.find(key)) return;
        request.*field = current.*field;
        std::erase(imported.lost, Message::tr("%1, which the file does not hold", name));
    };
    keep("Steps", "steps", &GenerationRequest::steps);
    keep("CFG scale", "guidance scale", &GenerationRequest::guidance_scale);
    keep("Seed", "seed", &GenerationRequest::seed);
    keep("Size-1", "width", &GenerationRequest::width);
    keep("Size-2", "height", &GenerationRequest::height);
    keep("Sampler", "sampler", &GenerationRequest::sampler);
    if (info.find("Sampler")) return;
    request.schedule = current.schedule;
}

} // namespace

std::optional<PastedParameters> pasted_parameters(std::string_view text, const GenerationRequest& current)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text.size() > kLongestPaste) return std::nullopt;
    const std::string whole(text.substr(first));
    ImageTexts texts;
    Infotext info;
    if (whole.front() == '{')
        if (const auto json = parse_metadata_json(whole, "text"); json && json->is_object())
            texts = texts_of_json(*json, whole);
    const bool infotext = texts.empty();
    if (infotext) {
        info = parse_infotext(whole);
        if (!tells_a_run(info) && (!info.values.empty() || info.negative.empty())) return std::nullopt;
        texts = {{"parameters", whole}};
    }
    auto imported = import_request(texts, "text");
    if (!imported) return std::nullopt;
    GenerationRequest& request = imported->request;
    const bool own = texts.contains("sfumato");
    if (!own && request.model.path.empty() && request.model.hash.empty()) request.model = current.model;
    if (!own) request.mode = TextToImage{};
    if (infotext) keep_the_missing(info, current, *imported);
    const bool prompts_only = !info.negative.empty() && info.values.empty();
    if (prompts_only) imported->lost.clear();
    return PastedParameters{std::move(*imported), prompts_only ? RequestPart::Prompt : RequestPart::Everything};
}

} // namespace sfumato
