#include "core/base/ascii.h"
#include "core/base/parse_number.h"
#include "core/imaging/foreign_metadata.h"
#include "core/imaging/metadata_json.h"
#include "core/pipeline/provenance.h"
#include "core/pipeline/request_checks.h"
#include "core/sampling/sampler.h"
#include "core/text/prompt_parts.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <sstream>

namespace sfumato {
namespace {

constexpr auto kA1111 = "A1111";
/// What "Automatic", or no schedule at all, means to A1111 for these samplers; for all others the model's own spacing.
constexpr std::pair<std::string_view, std::string_view> kAutomatic[] = {
    {"DPM++ 2M", "Karras"},  {"DPM++ SDE", "Karras"},        {"DPM++ 2S a", "Karras"},        {"DPM2", "Karras"},
    {"DPM2 a", "Karras"},    {"DPM++ 2M SDE", "Exponential"}, {"DPM++ 3M SDE", "Exponential"},
};
/// Schedules that older versions wrote as the end of the sampler's name.
constexpr std::string_view kFused[] = {" Karras", " Exponential"};

/// Puts values of an infotext into a request, each for itself: one that is no number or out of its range is lost, stays
/// what it was, and says nothing about the others.
class ValueReader {
public:
    ValueReader(const Infotext& info, ImportedRequest& imported) : info_(info), imported_(imported) {}

    const std::string* text(const std::string& key)
    {
        taken_.insert(key);
        return info_.find(key);
    }
    /// `value`: a part of the request.
    template <class Number> bool operator()(const char* key, Number& value)
    {
        const std::string* found = text(key);
        if (!found) return false;
        std::string_view digits = *found;
        if constexpr (std::is_integral_v<Number>)       // some programs write 20.0
            if (const auto dot = digits.find('.');
                dot != std::string_view::npos && digits.find_first_not_of('0', dot + 1) == std::string_view::npos)
                digits = digits.substr(0, dot);
        const auto number = parse_number<Number>(digits);
        const Number before = value;
        if (number) value = *number;
        if (number && check_values(imported_.request)) return true;
        value = before;
        lose(key, *found);
        return false;
    }
    void lose(const std::string& key, const std::string& value)
    {
        imported_.lost.push_back(verbatim(key + ": " + excerpt(value, 80)));
    }
    /// Every value that was not taken.
    void lose_the_rest()
    {
        for (const auto& [key, value] : info_.values)
            if (!taken_.contains(key)) lose(key, value);
    }

private:
    const Infotext& info_;
    ImportedRequest& imported_;
    std::set<std::string, std::less<>> taken_;
};

void read_sampler(ValueReader& read, bool a1111, ImportedRequest& imported)
{
    GenerationRequest& request = imported.request;
    const std::string* sampler = read.text("Sampler");
    const std::string* schedule = read.text("Schedule type");
    std::string name = sampler ? *sampler : request.sampler;
    request.schedule = schedule ? *schedule : a1111 && sampler ? "Automatic" : "Uniform";
    for (const std::string_view ending : kFused)
        if (name.ends_with(ending)) {
            name.resize(name.size() - ending.size());
            if (!schedule) request.schedule = ending.substr(1);
        }
    if (request.schedule == "Uniform") {
        request.schedule = "Automatic";
    } else if (request.schedule == "Automatic") {
        const auto row = std::find_if(std::begin(kAutomatic), std::end(kAutomatic),
                                      [&](const auto& r) { return r.first == name; });
        if (row != std::end(kAutomatic)) request.schedule = row->second;
    }
    if (const auto known = sampler_by_name(name)) request.sampler = (*known)->name;
    else imported.lost.push_back(Message::tr("sampler %1 is not known here", name));
    if (!schedule_from_name(request.schedule)) {
        imported.lost.push_back(Message::tr("schedule %1 is not known here", request.schedule));
        request.schedule = "Automatic";
    }
}

/// A choice by either of its names; what is unknown is lost.
template <NamedChoice Choice>
void read_choice(ValueReader& read, const char* key, Choice& value, std::vector<Message>& lost)
{
    const std::string* name = read.text(key);
    if (!name) return;
    if (const auto choice = choice_of<Choice>(*name)) value = *choice;
    else lost.push_back(Message::tr("%1 %2 is not known here", verbatim(key), *name));
}

void read_inpaint(ValueReader& read, ImportedRequest& imported)
{
    Inpaint& mode = imported.request.mode.emplace<Inpaint>();
    read("Mask blur", mode.mask_blur);
    read("Masked area padding", mode.padding);
    read_choice(read, "Inpaint area", mode.area, imported.lost);
    read_choice(read, "Masked content", mode.content, imported.lost);
    read_choice(read, "Mask mode", mode.mask_mode, imported.lost);
    if (const std::string* margins = read.text("Outpaint")) {
        Margins& out = mode.outpaint;
        std::istringstream(*margins) >> out.left >> out.top >> out.right >> out.bottom;
        if (check_values(imported.request)) return;
        out = {};
        read.lose("Outpaint", *margins);
    }
    if (check_values(imported.request)) return;
    mode.mask_mode = MaskMode::Studio; // the other one knows no areas and fillings
    read.lose("Mask mode", *read.text("Mask mode"));
}

void read_mode(const Infotext& info, ValueReader& read, ImportedRequest& imported)
{
    const auto there = [&](std::initializer_list<const char*> keys) {
        return std::any_of(keys.begin(), keys.end(), [&](const char* key) { return info.find(key); });
    };
    if (there({"Hires upscale", "Hires resize-1", "Hires upscaler"}))
        return; // that strength is a second pass's: it starts from no picture of its own
    if (!there({"Denoising strength"})) return;
    auto& mode = imported.request.mode;
    if (there({"Mask blur", "Masked content", "Inpaint area"})) {
        read_inpaint(read, imported);
    } else if (there({"Upscale factor"})) {
        mode = Upscale{};
        read("Upscale factor", std::get<Upscale>(mode).factor);
    } else {
        mode = ImageToImage{};
    }
    std::visit(
        [&](auto& kind) {
            if constexpr (requires { kind.strength; }) read("Denoising strength", kind.strength);
        },
        mode);
    imported.lost.push_back(Message::tr("the picture to start from, which the file does not hold"));
}

/// Of our own texts only; a picture that went through other programs may have lost its JSON.
void read_branch(ValueReader& read, GenerationRequest& request)
{
    const std::string* from = read.text("Branch from");
    if (!from) return;
    auto parent = request_of(parse_infotext(*from));
    if (parent) {
        Branch& branch = request.branch.emplace();
        branch.parent = std::make_shared<const GenerationRequest>(std::move(*parent));
        read("Branch step", branch.step);
        if (check_values(request)) return;
    }
    request.branch.reset();
    read.lose("Branch from", *from);
}

/// The words are what the picture was made of; the templates they came from, where it names them, are what a user
/// wrote.
void read_prompts(const Infotext& info, ValueReader& read, GenerationRequest& request)
{
    request.prompt = info.prompt;
    request.negative_prompt = info.negative;
    const std::string* prompt = read.text("Template");
    const std::string* negative = read.text("Negative Template");
    const auto like_a_template = [](const std::string& text) {
        return text.find_first_of("{#") != std::string::npos || text.find("__") != std::string::npos;
    };
    if (prompt || negative || like_a_template(info.prompt) || like_a_template(info.negative))
        request.resolved = ResolvedPrompts{info.prompt, info.negative};
    if (prompt) request.prompt = *prompt;
    if (negative) request.negative_prompt = *negative;
}

AdapterHashes read_hashes(ValueReader& read, const char* key)
{
    AdapterHashes hashes;
    const std::string* text = read.text(key);
    for (std::string_view rest = text ? *text : std::string_view(); !rest.empty();) {
        const std::string_view pair = rest.substr(0, rest.find(", "));
        if (const auto colon = pair.rfind(": "); colon != std::string_view::npos)
            hashes[std::string(pair.substr(0, colon))] = pair.substr(colon + 2);
        rest.remove_prefix(std::min(rest.size(), pair.size() + 2));
    }
    return hashes;
}

/// Keys that say nothing about the pixels, or what we do anyway.
void read_the_insignificant(const Infotext& info, ValueReader& read)
{
    for (const char* key : {"Version", "User", "Batch size", "Batch pos", "VAE hash", "Hashes"}) (void)read.text(key);
    if (const auto* emphasis = info.find("Emphasis"); emphasis && *emphasis == "Original") (void)read.text("Emphasis");
}

/// ComfyUI's way to say N is -N.
void read_clip_skip(const Infotext& info, ValueReader& read, GenerationRequest& request)
{
    int layer = 0;
    const std::string* found = info.find("Clip skip");
    if (found && found->starts_with('-')
        && std::from_chars(found->data(), found->data() + found->size(), layer).ec == std::errc() && layer < 0
        && layer >= -12) {
        (void)read.text("Clip skip");
        request.clip_skip = -layer;
    } else {
        read("Clip skip", request.clip_skip);
    }
}

void add_loras(const ForeignParameters& foreign, ImportedRequest& imported)
{
    for (const NamedLora& lora : foreign.loras) {
        imported.request.loras.push_back({lora.name, lora.unet_weight, lora.text_weight});
        if (check_values(imported.request)) continue;
        imported.request.loras.pop_back();
        imported.lost.push_back(verbatim("LoRA: " + excerpt(lora.name, 80)));
    }
}

/// Tags that no run would take ("<hypernet:x:1>") go, each with a word about it.
void drop_unknown_tags(std::string& prompt, std::vector<Message>& lost)
{
    std::string kept;
    std::size_t begin = 0;
    for (const TagPlace& tag : find_tags(prompt)) {
        const std::string shown = prompt.substr(tag.begin, tag.end - tag.begin);
        if (!tag.closed || take_tags(shown)) continue;
        kept.append(prompt, begin, tag.begin - begin);
        begin = tag.end;
        Message told = verbatim(excerpt(shown, 120));
        if (std::find(lost.begin(), lost.end(), told) == lost.end()) lost.push_back(std::move(told));
    }
    if (begin > 0) prompt = kept.append(prompt, begin);
}

void drop_unknown_tags(ImportedRequest& imported)
{
    GenerationRequest& request = imported.request;
    drop_unknown_tags(request.prompt, imported.lost);
    drop_unknown_tags(request.negative_prompt, imported.lost);
    if (!request.resolved) return;
    drop_unknown_tags(request.resolved->prompt, imported.lost);
    drop_unknown_tags(request.resolved->negative_prompt, imported.lost);
}

void read_numbers(const Infotext& info, ValueReader& read, GenerationRequest& request)
{
    read("Steps", request.steps);
    read("CFG scale", request.guidance_scale);
    read("CFG start", request.guidance_start);
    read("CFG end", request.guidance_end);
    read("CFG rescale", request.guidance_rescale);
    read("Seed", request.seed);
    read("Size-1", request.width);
    read("Size-2", request.height);
    read_clip_skip(info, read, request);
    read("Eta DDIM", request.eta);
}

/// What every program has, and this file leaves out: the request's own value stands there, which is not the picture's.
void name_the_missing(const Infotext& info, ImportedRequest& imported)
{
    if (info.values.empty()) return;
    constexpr std::pair<std::string_view, std::string_view> kEssential[]
        = {{"Steps", "steps"},   {"CFG scale", "guidance scale"}, {"Seed", "seed"}, {"Size-1", "width"},
           {"Size-2", "height"}, {"Sampler", "sampler"}};
    const auto told = [&](std::string_view what) {
        return std::any_of(imported.lost.begin(), imported.lost.end(),
                           [&](const Message& each) { return ascii_lower(each.text()).starts_with(what); });
    };
    for (const auto& [key, name] : kEssential)
        if (!info.find(key) && !told(name))
            imported.lost.push_back(Message::tr("%1, which the file does not hold", name));
}

Result<ImportedRequest> translated(const ForeignParameters& foreign)
{
    const Infotext& info = foreign.info;
    ImportedRequest imported{.request = {}, .dialect = foreign.dialect, .lost = foreign.lost};
    GenerationRequest& request = imported.request;
    ValueReader read(info, imported);
    read_prompts(info, read, request);
    drop_unknown_tags(imported);
    read_sampler(read, foreign.dialect == kA1111, imported);
    read_numbers(info, read, request);
    read_mode(info, read, imported);
    read_branch(read, request);
    if (const std::string* name = read.text("Model")) request.model.path = *name;
    if (const std::string* hash = read.text("Model hash")) request.model.hash = *hash;
    const std::string* rng = read.text("RNG");
    request.noise_source = info.values.empty() || (rng && *rng == "CPU")
        ? "cpu"
        : "philox"; // absent means the GPU's, which Philox repeats
    name_the_missing(info, imported);
    add_loras(foreign, imported);
    request.lora_hashes = read_hashes(read, "Lora hashes");
    request.embedding_hashes = read_hashes(read, "TI hashes");
    read_the_insignificant(info, read);
    read.lose_the_rest();
    auto checked = GenerationRequest::from_json(request.to_json()); // the same limits as everywhere
    if (!checked) return tl::unexpected(checked.error());
    imported.request = std::move(*checked);
    return imported;
}

Result<ImportedRequest> own_request(const std::string& text, const std::string& where)
{
    auto json = parse_metadata_json(text, where + ": sfumato");
    if (!json) return tl::unexpected(json.error());
    auto request = GenerationRequest::from_json(*json);
    if (!request) return tl::unexpected(request.error().within(verbatim(where)));
    return ImportedRequest{.request = std::move(*request), .dialect = "Sfumato", .lost = {}};
}

} // namespace

Result<ImportedRequest> import_request(const ImageTexts& texts, const std::string& where)
{
    if (const auto own = texts.find("sfumato"); own != texts.end()) return own_request(own->second, where);
    auto foreign = read_dialect(texts, where);
    if (!foreign) return tl::unexpected(foreign.error());
    auto imported = translated(*foreign);
    if (!imported) return tl::unexpected(imported.error().within(verbatim(where)));
    return imported;
}

Result<GenerationRequest> request_of(const ImageTexts& texts, const std::string& where)
{
    return import_request(texts, where).map([](ImportedRequest imported) { return std::move(imported.request); });
}

Result<GenerationRequest> request_of(const Infotext& info)
{
    return translated({.dialect = kA1111, .info = info, .loras = {}, .lost = {}}).map([](ImportedRequest imported) {
        return std::move(imported.request);
    });
}

Result<GenerationRequest> read_request(const std::filesystem::path& picture)
{
    auto texts = read_image_texts(picture);
    if (!texts) return tl::unexpected(texts.error());
    return request_of(*texts, picture.string());
}

} // namespace sfumato
