#include "core/imaging/foreign_metadata.h"
#include "core/imaging/metadata_json.h"
#include "core/pipeline/provenance.h"
#include "core/sampling/sampler.h"

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

/// Takes values out of an infotext; keeps the first that is no number, and knows what nobody asked for.
class ValueReader {
public:
    explicit ValueReader(const Infotext& info) : info_(info) {}

    const std::string* text(const std::string& key)
    {
        taken_.insert(key);
        return info_.find(key);
    }
    template <class Number> bool operator()(const char* key, Number& value)
    {
        const std::string* found = text(key);
        if (!found || error_) return false;
        std::string_view digits = *found;
        if constexpr (std::is_integral_v<Number>)       // some programs write 20.0
            if (const auto dot = digits.find('.');
                dot != std::string_view::npos && digits.find_first_not_of('0', dot + 1) == std::string_view::npos)
                digits = digits.substr(0, dot);
        const auto [stopped, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (problem == std::errc() && stopped == digits.data() + digits.size()) return true;
        error_
            = Error{verbatim(key),
                    problem == std::errc::result_out_of_range ? Message::tr("%1 is too large a number", *found)
                                                              : Message::tr("\"%1\" is no number", excerpt(*found, 60)),
                    {}};
        return false;
    }
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }
    /// Every value that was not taken.
    [[nodiscard]] std::vector<Message> rest() const
    {
        std::vector<Message> lost;
        for (const auto& [key, value] : info_.values)
            if (!taken_.contains(key)) lost.push_back(verbatim(key + ": " + excerpt(value, 80)));
        return lost;
    }

private:
    const Infotext& info_;
    std::set<std::string, std::less<>> taken_;
    std::optional<Error> error_;
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

Inpaint read_inpaint(ValueReader& read, double strength, std::vector<Message>& lost)
{
    Inpaint mode{.init_image = {}, .mask = {}, .strength = strength};
    read("Mask blur", mode.mask_blur);
    read("Masked area padding", mode.padding);
    read_choice(read, "Inpaint area", mode.area, lost);
    read_choice(read, "Masked content", mode.content, lost);
    read_choice(read, "Mask mode", mode.mask_mode, lost);
    if (const std::string* margins = read.text("Outpaint")) {
        Margins& out = mode.outpaint;
        std::istringstream(*margins) >> out.left >> out.top >> out.right >> out.bottom;
    }
    return mode;
}

void read_mode(const Infotext& info, ValueReader& read, ImportedRequest& imported)
{
    const auto there = [&](std::initializer_list<const char*> keys) {
        return std::any_of(keys.begin(), keys.end(), [&](const char* key) { return info.find(key); });
    };
    if (there({"Hires upscale", "Hires resize-1", "Hires upscaler"}))
        return; // that strength is a second pass's: it starts from no picture of its own
    double strength = 0;
    if (!read("Denoising strength", strength)) return;
    int factor = 0;
    if (there({"Mask blur", "Masked content", "Inpaint area"}))
        imported.request.mode = read_inpaint(read, strength, imported.lost);
    else if (read("Upscale factor", factor))
        imported.request.mode = Upscale{.init_image = {}, .strength = strength, .factor = factor};
    else imported.request.mode = ImageToImage{{}, strength};
    imported.lost.push_back(Message::tr("the picture to start from, which the file does not hold"));
}

/// Of our own texts only; a picture that went through other programs may have lost its JSON.
Result<void> read_branch(ValueReader& read, GenerationRequest& request)
{
    const std::string* from = read.text("Branch from");
    if (!from) return {};
    Branch branch;
    read("Branch step", branch.step);
    auto parent = request_of(parse_infotext(*from));
    if (!parent) return tl::unexpected(parent.error().within(verbatim("Branch from")));
    branch.parent = std::make_shared<const GenerationRequest>(std::move(*parent));
    request.branch = std::move(branch);
    return {};
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
        return text.find('{') != std::string::npos || text.find("__") != std::string::npos;
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
    for (const char* key : {"Version", "User", "Batch size", "Batch pos", "VAE hash"}) (void)read.text(key);
    if (const auto* emphasis = info.find("Emphasis"); emphasis && *emphasis == "Original") (void)read.text("Emphasis");
}

Result<ImportedRequest> translated(const ForeignParameters& foreign)
{
    const Infotext& info = foreign.info;
    ImportedRequest imported{.request = {}, .dialect = foreign.dialect, .lost = foreign.lost};
    GenerationRequest& request = imported.request;
    ValueReader read(info);
    read_prompts(info, read, request);
    read_sampler(read, foreign.dialect == kA1111, imported);
    read("Steps", request.steps);
    read("CFG scale", request.guidance_scale);
    read("CFG start", request.guidance_start);
    read("CFG end", request.guidance_end);
    read("CFG rescale", request.guidance_rescale);
    read("Seed", request.seed);
    read("Size-1", request.width);
    read("Size-2", request.height);
    read("Clip skip", request.clip_skip);
    read("Eta DDIM", request.eta);
    read_mode(info, read, imported);
    if (auto branched = read_branch(read, request); !branched) return tl::unexpected(branched.error());
    if (const std::string* name = read.text("Model")) request.model.path = *name;
    if (const std::string* hash = read.text("Model hash")) request.model.hash = *hash;
    const std::string* rng = read.text("RNG");
    request.noise_source = info.values.empty() || (rng && *rng == "CPU")
        ? "cpu"
        : "philox"; // absent means the GPU's, which Philox repeats
    for (const NamedLora& lora : foreign.loras)
        request.loras.push_back({lora.name, lora.unet_weight, lora.text_weight});
    request.lora_hashes = read_hashes(read, "Lora hashes");
    request.embedding_hashes = read_hashes(read, "TI hashes");
    read_the_insignificant(info, read);
    if (read.error()) return tl::unexpected(*read.error());
    for (Message& pair : read.rest()) imported.lost.push_back(std::move(pair));
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
