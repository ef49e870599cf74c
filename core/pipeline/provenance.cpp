#include "core/pipeline/provenance.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace sfumato {
namespace {

/// What "Automatic", or no schedule at all, means to A1111 for these samplers; for all others the model's own spacing.
constexpr std::pair<std::string_view, std::string_view> kAutomatic[] = {
    {"DPM++ 2M", "Karras"},  {"DPM++ SDE", "Karras"},        {"DPM++ 2S a", "Karras"},        {"DPM2", "Karras"},
    {"DPM2 a", "Karras"},    {"DPM++ 2M SDE", "Exponential"}, {"DPM++ 3M SDE", "Exponential"},
};
/// Schedules that older versions wrote as the end of the sampler's name.
constexpr std::string_view kFused[] = {" Karras", " Exponential"};

/// The shortest text that reads back as the same number: "7", "7.5".
std::string text_of(double value)
{
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

std::string model_name(const ModelRef& model)
{
    const std::filesystem::path path(model.path);
    if (path.extension() == ".safetensors") return path.stem().string();
    return path.has_filename() ? path.filename().string() : path.parent_path().filename().string();
}

std::string prompt_with_loras(const GenerationRequest& request)
{
    std::string prompt = request.prompt;
    for (const LoraUse& lora : request.loras) {
        prompt += (prompt.empty() ? "<lora:" : " <lora:") + lora.name + ":" + text_of(lora.text_weight);
        if (lora.weight != lora.text_weight) prompt += ":" + text_of(lora.weight);
        prompt += ">";
    }
    return prompt;
}

/// Numbers of an infotext; keeps the first that is none.
class ValueReader {
public:
    explicit ValueReader(const Infotext& info) : info_(info) {}
    template <class Number> bool operator()(const char* key, Number& value)
    {
        const std::string* text = info_.find(key);
        if (!text || error_) return false;
        const char* end = text->data() + text->size();
        const auto [stopped, problem] = std::from_chars(text->data(), end, value);
        if (problem == std::errc() && stopped == end) return true;
        error_ = Error{key, problem == std::errc::result_out_of_range ? *text + " is too large a number" : "\"" + *text + "\" is no number", {}};
        return false;
    }
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

private:
    const Infotext& info_;
    std::optional<Error> error_;
};

void read_sampler(const Infotext& info, GenerationRequest& request)
{
    const std::string* sampler = info.find("Sampler");
    const std::string* schedule = info.find("Schedule type");
    if (sampler) request.sampler = *sampler;
    request.schedule = schedule ? *schedule : "Automatic";
    for (const std::string_view ending : kFused)
        if (!schedule && request.sampler.ends_with(ending)) {
            request.sampler.resize(request.sampler.size() - ending.size());
            request.schedule = ending.substr(1);
            return;
        }
    if (request.schedule == "Uniform") {
        request.schedule = "Automatic";
    } else if (request.schedule == "Automatic") {
        const auto row = std::find_if(std::begin(kAutomatic), std::end(kAutomatic), [&](const auto& r) { return r.first == request.sampler; });
        if (row != std::end(kAutomatic)) request.schedule = row->second;
    }
}

void read_mode(const Infotext& info, ValueReader& read, GenerationRequest& request)
{
    const bool enlarged = info.find("Hires upscale") || info.find("Hires resize-1") || info.find("Hires upscaler");
    double strength = 0;
    if (enlarged || !read("Denoising strength", strength)) return; // the strength of a second pass starts from no picture
    const bool masked = info.find("Mask blur") || info.find("Masked content") || info.find("Inpaint area");
    if (masked) request.mode = Inpaint{{}, {}, strength};
    else request.mode = ImageToImage{{}, strength};
}

} // namespace

Infotext infotext_of(const GenerationRequest& request)
{
    Infotext info{prompt_with_loras(request), request.negative_prompt, {}};
    const auto add = [&](const char* key, std::string value) { info.values.emplace_back(key, std::move(value)); };
    add("Steps", std::to_string(request.steps));
    add("Sampler", request.sampler);
    add("Schedule type", request.schedule == "Automatic" ? "Uniform" : request.schedule);
    add("CFG scale", text_of(request.guidance_scale));
    add("Seed", std::to_string(request.seed));
    add("Size", std::to_string(request.width) + "x" + std::to_string(request.height));
    add("Model hash", request.model.hash);
    add("Model", model_name(request.model));
    std::visit([&](const auto& mode) {
        if constexpr (requires { mode.strength; }) add("Denoising strength", text_of(mode.strength));
    }, request.mode);
    if (request.clip_skip > 1) add("Clip skip", std::to_string(request.clip_skip));
    add("RNG", request.noise_source == "philox" ? "NV" : "CPU");
    if (std::holds_alternative<Inpaint>(request.mode)) add("Masked content", "original");
    if (request.eta != 0) add("Eta DDIM", text_of(request.eta));
    add("Version", "Sfumato " SFUMATO_VERSION);
    return info;
}

ImageTexts provenance_texts(const GenerationRequest& request)
{
    return {{"parameters", format_infotext(infotext_of(request))},
            {"sfumato", request.to_json().dump(-1, ' ', true, Json::error_handler_t::replace)}}; // ASCII: plain text in any container
}

Result<GenerationRequest> request_of(const Infotext& info)
{
    GenerationRequest request;
    request.prompt = info.prompt;
    request.negative_prompt = info.negative;
    ValueReader read(info);
    read_sampler(info, request);
    read("Steps", request.steps);
    read("CFG scale", request.guidance_scale);
    read("Seed", request.seed);
    read("Size-1", request.width);
    read("Size-2", request.height);
    read("Clip skip", request.clip_skip);
    read("Eta DDIM", request.eta);
    read_mode(info, read, request);
    if (read.error()) return tl::unexpected(*read.error());
    if (const std::string* name = info.find("Model")) request.model.path = *name;
    if (const std::string* hash = info.find("Model hash")) request.model.hash = *hash;
    const std::string* rng = info.find("RNG");
    request.noise_source = rng && *rng == "CPU" ? "cpu" : "philox"; // absent means the GPU's, which Philox repeats
    if (info.values.empty()) request.noise_source = GenerationRequest{}.noise_source;
    return GenerationRequest::from_json(request.to_json()); // the same limits as everywhere
}

Result<GenerationRequest> request_of(const ImageTexts& texts, const std::string& where)
{
    const auto within = [&](Result<GenerationRequest> request) {
        return request ? request : tl::unexpected(request.error().within(where));
    };
    if (const auto own = texts.find("sfumato"); own != texts.end()) {
        const Json json = Json::parse(own->second, nullptr, false);
        if (json.is_discarded()) return fail(where, "its text \"sfumato\" is not valid JSON", "use a copy of the picture that no program has changed");
        return within(GenerationRequest::from_json(json));
    }
    const auto parameters = texts.find("parameters");
    if (parameters == texts.end()) return fail(where, "holds no generation parameters", "choose a picture as it was saved by the program that made it");
    return within(request_of(parse_infotext(parameters->second)));
}

Result<GenerationRequest> read_request(const std::filesystem::path& picture)
{
    auto texts = read_image_texts(picture);
    if (!texts) return tl::unexpected(texts.error());
    return request_of(*texts, picture.string());
}

} // namespace sfumato
