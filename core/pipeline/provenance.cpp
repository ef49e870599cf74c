#include "core/pipeline/provenance.h"

#include "core/checkpoint/weight_endings.h"

#include <charconv>

namespace sfumato {
namespace {

/// The shortest text that reads back as the same number: "7", "7.5".
std::string text_of(double value)
{
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

std::string title_of(const std::filesystem::path& path)
{
    return path.has_filename() ? weight_file_stem(path) : path.parent_path().filename().string();
}

std::string prompt_with_loras(const GenerationRequest& request)
{
    std::string prompt = request.prompt_text();
    for (const LoraUse& lora : request.loras) {
        prompt += (prompt.empty() ? "<lora:" : " <lora:") + lora.name + ":" + text_of(lora.text_weight);
        if (lora.weight != lora.text_weight) prompt += ":" + text_of(lora.weight);
        prompt += ">";
    }
    return prompt;
}

/// "name: hash, name: hash", as A1111 writes them.
std::string text_of(const AdapterHashes& hashes)
{
    std::string text;
    for (const auto& [name, hash] : hashes) text += (text.empty() ? "" : ", ") + name + ": " + hash;
    return text;
}

/// The extras of a mode, A1111's keys where it has them.
template <class Add> void add_mode(const Inpaint& mode, Add&& add)
{
    add("Mask blur", text_of(mode.mask_blur));
    add("Inpaint area", std::string(infotext_name_of(mode.area)));
    add("Masked area padding", std::to_string(mode.padding));
    add("Masked content", std::string(infotext_name_of(mode.content)));
    if (mode.mask_mode != MaskMode::Studio) add("Mask mode", std::string(infotext_name_of(mode.mask_mode)));
    const auto& [left, top, right, bottom] = mode.outpaint;
    if (mode.outpaint.any())
        add("Outpaint",
            std::to_string(left) + " " + std::to_string(top) + " " + std::to_string(right) + " "
                + std::to_string(bottom));
}
template <class Add> void add_mode(const Upscale& mode, Add&& add)
{
    add("Upscale factor", std::to_string(mode.factor));
}
template <class Add> void add_mode(const auto&, Add&&) {}

} // namespace

Infotext infotext_of(const GenerationRequest& request)
{
    Infotext info{prompt_with_loras(request), request.negative_text(), {}};
    const auto add = [&](const char* key, std::string value) { info.values.emplace_back(key, std::move(value)); };
    add("Steps", std::to_string(request.steps));
    add("Sampler", request.sampler);
    add("Schedule type", request.schedule == "Automatic" ? "Uniform" : request.schedule);
    add("CFG scale", text_of(request.guidance_scale));
    add("Seed", std::to_string(request.seed));
    add("Size", std::to_string(request.width) + "x" + std::to_string(request.height));
    add("Model hash", request.model.hash);
    add("Model", title_of(request.model.path));
    add("VAE", title_of(request.model.vae));
    if (const auto strength = request.strength()) add("Denoising strength", text_of(*strength));
    if (request.clip_skip > 1) add("Clip skip", std::to_string(request.clip_skip));
    add("RNG", request.noise_source == "philox" ? "NV" : "CPU");
    std::visit([&](const auto& mode) { add_mode(mode, add); }, request.mode);
    add("Lora hashes", text_of(request.lora_hashes));
    add("TI hashes", text_of(request.embedding_hashes));
    if (request.eta != 0) add("Eta DDIM", text_of(request.eta));
    if (request.guidance_start != 0) add("CFG start", text_of(request.guidance_start));
    if (request.guidance_end != 1) add("CFG end", text_of(request.guidance_end));
    if (request.guidance_rescale != 0) add("CFG rescale", text_of(request.guidance_rescale));
    if (request.branch) {
        add("Branch step", std::to_string(request.branch->step));
        add("Branch from", format_infotext(infotext_of(*request.branch->parent)));
    }
    if (request.resolved) {
        add("Template", request.prompt);
        add("Negative Template", request.negative_prompt);
    }
    add("Version", "Sfumato " SFUMATO_VERSION);
    return info;
}

ImageTexts provenance_texts(const GenerationRequest& request)
{
    return {{"parameters", format_infotext(infotext_of(request))},
            {"sfumato",
             request.to_json().dump(-1, ' ', true,
                                    Json::error_handler_t::replace)}}; // ASCII: plain text in any container
}

} // namespace sfumato
