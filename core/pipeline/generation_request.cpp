#include "core/pipeline/generation_request.h"

#include "core/base/utf8.h"
#include "core/sampling/sampler.h"
#include "core/text/prompt_parts.h"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <limits>
#include <optional>
#include <random>
#include <span>

namespace sfumato {
namespace {

constexpr std::int64_t kLargestSeed = std::numeric_limits<std::int64_t>::max() - 64; // so that seed + picture fits

/// Every plain field with its JSON name: one list for writing and reading.
template <class Request, class Visit> void for_each_field(Request& request, Visit&& visit)
{
    visit("prompt", request.prompt);
    visit("negative_prompt", request.negative_prompt);
    visit("width", request.width);
    visit("height", request.height);
    visit("steps", request.steps);
    visit("sampler", request.sampler);
    visit("schedule", request.schedule);
    visit("guidance_scale", request.guidance_scale);
    visit("guidance_start", request.guidance_start);
    visit("guidance_end", request.guidance_end);
    visit("guidance_rescale", request.guidance_rescale);
    visit("eta", request.eta);
    visit("seed", request.seed);
    visit("count", request.count);
    visit("noise_source", request.noise_source);
    visit("clip_skip", request.clip_skip);
}
template <class Model, class Visit> void for_each_model_field(Model& model, Visit&& visit)
{
    visit("path", model.path);
    visit("hash", model.hash);
    visit("family", model.family);
    visit("dtype", model.dtype);
    visit("vae", model.vae);
}
template <class Request, class Visit> void for_each_hashes(Request& request, Visit&& visit)
{
    visit("lora_hashes", request.lora_hashes);
    visit("embedding_hashes", request.embedding_hashes);
}
template <class Resolved, class Visit> void for_each_resolved_field(Resolved& resolved, Visit&& visit)
{
    visit("prompt", resolved.prompt);
    visit("negative_prompt", resolved.negative_prompt);
}
template <class Lora, class Visit> void for_each_lora_field(Lora& lora, Visit&& visit)
{
    visit("name", lora.name);
    visit("weight", lora.weight);
    visit("text_weight", lora.text_weight);
}

const char* kind_of(const TextToImage&) { return "text_to_image"; }
const char* kind_of(const ImageToImage&) { return "image_to_image"; }
const char* kind_of(const Inpaint&) { return "inpaint"; }
const char* kind_of(const Upscale&) { return "upscale"; }

template <class Mode, class Visit> void for_each_mode_field(Mode& mode, [[maybe_unused]] Visit&& visit)
{
    if constexpr (requires { mode.init_image; }) {
        visit("init_image", mode.init_image);
        visit("init_hash", mode.init_hash);
        visit("strength", mode.strength);
    }
    if constexpr (requires { mode.factor; }) visit("factor", mode.factor);
    if constexpr (requires { mode.mask; }) {
        visit("mask", mode.mask);
        visit("mask_hash", mode.mask_hash);
        visit("mask_mode", mode.mask_mode);
        visit("mask_blur", mode.mask_blur);
        visit("area", mode.area);
        visit("padding", mode.padding);
        visit("content", mode.content);
        visit("extend_left", mode.outpaint.left);
        visit("extend_top", mode.outpaint.top);
        visit("extend_right", mode.outpaint.right);
        visit("extend_bottom", mode.outpaint.bottom);
    }
}

/// "a, b or c".
std::string listed(std::span<const std::string_view> names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) text += (i == 0 ? "" : i + 1 < names.size() ? ", " : " or ") + std::string(names[i]);
    return text;
}

/// Puts values of a JSON object into fields, strictly: 20.5 is no whole number, true is no number. Keeps the first Error.
class FieldReader {
public:
    FieldReader(const Json& object, std::string where) : object_(object), where_(std::move(where))
    {
        if (!object.is_object()) error_ = Error{where_, "is not a JSON object", "write { \"prompt\": \"...\" }"};
    }

    void operator()(const char* key, std::string& value)
    {
        if (const Json* found = find(key, &Json::is_string, "a text")) value = found->get<std::string>();
    }
    void operator()(const char* key, double& value)
    {
        if (const Json* found = find(key, &Json::is_number, "a number")) value = found->get<double>();
    }
    template <std::signed_integral Integer> void operator()(const char* key, Integer& value)
    {
        const Json* found = find(key, &Json::is_number_integer, "a whole number");
        if (!found) return;
        const bool too_large = found->is_number_unsigned()
            ? found->get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<Integer>::max())
            : found->get<std::int64_t>() < std::numeric_limits<Integer>::min();
        if (too_large) error_ = Error{where_ + ": " + key, found->dump() + " is too large a number", {}};
        else value = found->get<Integer>();
    }
    template <NamedChoice Choice> void operator()(const char* key, Choice& value)
    {
        std::string name{name_of(value)};
        (*this)(key, name);
        if (const auto choice = choice_of<Choice>(name)) value = *choice;
        else fail_with({where_ + ": " + key, "\"" + name.substr(0, 60) + "\" is unknown", "use " + listed(ChoiceNames<Choice>::own)});
    }
    /// The value if it is there and right, else null.
    const Json* find(const char* key, bool (Json::*is_right)() const noexcept, const char* wanted)
    {
        if (error_) return nullptr;
        const auto found = object_.find(key);
        if (found == object_.end() || found->is_null()) return nullptr;
        if (((*found).*is_right)()) return &*found;
        const std::string shown = found->dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 60);
        error_ = Error{where_ + ": " + key, shown + " is not " + wanted, {}};
        return nullptr;
    }
    void fail_with(Error error) { if (!error_) error_ = std::move(error); }
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

private:
    const Json& object_;
    std::string where_;
    std::optional<Error> error_;
};

void read_loras(FieldReader& reader, std::vector<LoraUse>& loras)
{
    const Json* list = reader.find("loras", &Json::is_array, "a list");
    if (!list) return;
    for (const Json& entry : *list) {
        FieldReader fields(entry, "request: loras");
        for_each_lora_field(loras.emplace_back(), fields);
        if (fields.error()) return reader.fail_with(*fields.error());
    }
}

void read_hashes(FieldReader& reader, const char* key, AdapterHashes& hashes)
{
    const Json* object = reader.find(key, &Json::is_object, "an object");
    if (!object) return;
    FieldReader fields(*object, std::string("request: ") + key);
    for (const auto& entry : object->items()) fields(entry.key().c_str(), hashes[entry.key()]);
    if (fields.error()) reader.fail_with(*fields.error());
}

void read_mode(FieldReader& reader, GenerationRequest& request)
{
    const Json* object = reader.find("mode", &Json::is_object, "an object");
    if (!object) return;
    FieldReader fields(*object, "request: mode");
    std::string kind = kind_of(TextToImage{});
    fields("kind", kind);
    if (kind == kind_of(ImageToImage{})) request.mode = ImageToImage{};
    else if (kind == kind_of(Inpaint{})) request.mode = Inpaint{};
    else if (kind == kind_of(Upscale{})) request.mode = Upscale{};
    else if (kind != kind_of(TextToImage{}))
        fields.fail_with({"request: mode: kind", "\"" + kind + "\" is unknown", "use text_to_image, image_to_image, inpaint or upscale"});
    std::visit([&](auto& mode) { for_each_mode_field(mode, fields); }, request.mode);
    if (fields.error()) reader.fail_with(*fields.error());
}

Result<GenerationRequest> read_request(const Json& json, int depth);

void read_branch(FieldReader& reader, GenerationRequest& request, int depth)
{
    const Json* object = reader.find("branch", &Json::is_object, "an object");
    if (!object) return;
    if (depth == GenerationRequest::kMostBranches)
        return reader.fail_with({"request: branch", "branches of branches are nested over " + std::to_string(depth) + " deep", "begin anew from a finished picture"});
    FieldReader fields(*object, "request: branch");
    Branch& branch = request.branch.emplace();
    fields("step", branch.step);
    const Json* parent = fields.find("parent", &Json::is_object, "an object");
    if (fields.error()) return reader.fail_with(*fields.error());
    auto read = read_request(parent ? *parent : Json(), depth + 1);
    if (!read) return reader.fail_with(read.error().within("branch: parent"));
    branch.parent = std::make_shared<const GenerationRequest>(std::move(*read));
}

std::string shown(double value)
{
    std::string text = Json(value).dump(); // the shortest text that reads back as the same number
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    return std::isfinite(value) ? text : std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
}
std::string shown(std::int64_t value) { return std::to_string(value); }

template <class Number> struct Range {
    const char* option;
    Number value, low, high;
    const char* remedy;
};
template <class Number> Result<void> check_ranges(std::initializer_list<Range<Number>> ranges)
{
    for (const auto& [option, value, low, high, remedy] : ranges)
        if (!(value >= low && value <= high)) // so that NaN is outside
            return fail(option, shown(value) + " is outside " + shown(low) + " to " + shown(high), remedy);
    return {};
}

Result<void> check_mode(const TextToImage&) { return {}; }
Result<void> check_mode(const ImageToImage& mode)
{
    return check_ranges<double>({{"strength", mode.strength, 0, 1, "0 keeps the picture, 1 makes it anew"}});
}
Result<void> check_mode(const Upscale& mode)
{
    if (mode.factor != 2 && mode.factor != 4) return fail("upscale", std::to_string(mode.factor) + " is no factor of enlarging", "use 2 or 4");
    return check_ranges<double>({{"strength", mode.strength, 0, 1, "0 keeps the enlarged picture, 0.2 to 0.5 are usual"}});
}
Result<void> check_mode(const Inpaint& mode)
{
    constexpr const char* kMargin = "the frame grows by pixels, 4096 at most";
    if (auto ok = check_ranges<double>({{"strength", mode.strength, 0, 1, "0 keeps the picture, 1 makes it anew"},
                                        {"mask blur", mode.mask_blur, 0, 64, "4 is usual, 0 is a hard edge"}}); !ok)
        return ok;
    if (auto ok = check_ranges<std::int64_t>({{"padding", mode.padding, 0, 1024, "32 is usual"},
                                              {"outpaint left", mode.outpaint.left, 0, 4096, kMargin}, {"outpaint top", mode.outpaint.top, 0, 4096, kMargin},
                                              {"outpaint right", mode.outpaint.right, 0, 4096, kMargin}, {"outpaint bottom", mode.outpaint.bottom, 0, 4096, kMargin}}); !ok)
        return ok;
    if (mode.mask_mode == MaskMode::Diffusers && (mode.area != RepaintArea::Whole || mode.content != MaskedContent::Original || mode.outpaint.any()))
        return fail("mask mode", "diffusers always shows the whole picture with its own content, in its own frame", "use studio for areas, fillings and larger frames");
    return {};
}

Result<void> check_branch(const GenerationRequest& request)
{
    if (!request.branch) return {};
    const auto& [parent, step] = *request.branch;
    if (!parent) return fail("branch", "names no picture to go on from", "name its request");
    if (parent->count != 1 || parent->seed < 0) return fail("branch", "goes on from one picture, whose seed is known", "use the request inside the picture");
    if (parent->width != request.width || parent->height != request.height)
        return fail("branch", "is " + std::to_string(request.width) + "x" + std::to_string(request.height) + ", and what it goes on from is "
                                  + std::to_string(parent->width) + "x" + std::to_string(parent->height), "keep the size");
    return check_ranges<std::int64_t>({{"branch step", step, 1, 2000, "count the steps of the picture it goes on from"}});
}

/// What holds for any request worth keeping, whichever samplers this version has.
Result<void> check_values(const GenerationRequest& request)
{
    for (const auto& [option, text] : {std::pair{"prompt", &request.prompt}, {"negative prompt", &request.negative_prompt},
                                       {"prompt", &request.prompt_text()}, {"negative prompt", &request.negative_text()}})
        if (!is_utf8(*text)) return fail(option, "is not valid UTF-8", "type it again or convert it to UTF-8");
    if (auto ok = check_ranges<std::int64_t>({
            {"steps", request.steps, 1, 1000, "20 to 50 are usual"},
            {"width", request.width, 8, 8192, "choose a size the model was trained for"},
            {"height", request.height, 8, 8192, "choose a size the model was trained for"},
            {"count", request.count, 1, 64, "make more pictures in several runs"},
            {"seed", request.seed, -1, kLargestSeed, "-1 draws one at random"},
            {"clip skip", request.clip_skip, 1, 12, "1 uses the text encoder's last layer"}}); !ok)
        return ok;
    if (auto ok = check_ranges<double>({
            {"guidance scale", request.guidance_scale, 0, 100, "1 is unguided, 3 to 10 are usual"},
            {"guidance start", request.guidance_start, 0, 1, "0 guides from the first step"},
            {"guidance end", request.guidance_end, request.guidance_start, 1, "1 guides to the last step; it lies behind the start"},
            {"guidance rescale", request.guidance_rescale, 0, 1, "0 leaves the guided prediction as it is, 0.7 is usual"},
            {"eta", request.eta, 0, 1, "0 is DDIM, 1 is as noisy as DDPM"}}); !ok)
        return ok;
    if (request.noise_source != "cpu" && request.noise_source != "philox")
        return fail("noise source", "\"" + request.noise_source + "\" is unknown", "use cpu or philox");
    if (auto ok = check_branch(request); !ok) return ok;
    for (const LoraUse& lora : request.loras)
        if (lora.name.empty() || !std::isfinite(lora.weight) || !std::isfinite(lora.text_weight))
            return fail("LoRA \"" + lora.name + "\"", "needs a name and finite weights", "1 is the usual weight");
    return std::visit([](const auto& mode) { return check_mode(mode); }, request.mode);
}

Result<void> check_pictures(const TextToImage&) { return {}; }
Result<void> check_pictures(const auto& mode)
{
    if (mode.init_image.empty()) return fail("initial picture", "is missing", "choose the picture to start from");
    if constexpr (requires { mode.mask; })
        if (mode.mask.empty() && !mode.outpaint.any()) return fail("mask", "is missing", "paint or choose the mask, white where to repaint");
    return {};
}

Result<GenerationRequest> read_request(const Json& json, int depth)
{
    GenerationRequest request;
    FieldReader reader(json, "request");
    int version = GenerationRequest::kVersion;
    reader("version", version);
    if (version > GenerationRequest::kVersion)
        reader.fail_with({"request", "was written by a newer Sfumato (version " + std::to_string(version) + ", this one reads "
                                         + std::to_string(GenerationRequest::kVersion) + ")", "update Sfumato"});
    for_each_field(request, reader);
    const auto part = [&](const char* key, auto&& read) {
        const Json* object = reader.find(key, &Json::is_object, "an object");
        if (!object) return;
        FieldReader fields(*object, std::string("request: ") + key);
        read(fields);
        if (fields.error()) reader.fail_with(*fields.error());
    };
    part("model", [&](FieldReader& fields) { for_each_model_field(request.model, fields); });
    part("resolved", [&](FieldReader& fields) { for_each_resolved_field(request.resolved.emplace(), fields); });
    read_loras(reader, request.loras);
    for_each_hashes(request, [&](const char* key, AdapterHashes& hashes) { read_hashes(reader, key, hashes); });
    read_mode(reader, request);
    read_branch(reader, request, depth);
    if (reader.error()) return tl::unexpected(*reader.error());
    if (auto ok = check_values(request); !ok) return tl::unexpected(ok.error().within("request"));
    return request;
}

} // namespace

int GenerationRequest::version() const
{
    if (std::holds_alternative<Inpaint>(mode) || std::holds_alternative<Upscale>(mode)) return 3;
    return branch ? std::max(2, branch->parent ? branch->parent->version() : 2) : 1;
}

Json GenerationRequest::to_json() const
{
    Json json{{"version", version()}};
    const auto into = [](Json& object) {
        return [&object]<class Value>(const char* key, const Value& value) {
            if constexpr (NamedChoice<Value>) object[key] = name_of(value);
            else object[key] = value;
        };
    };
    for_each_field(*this, into(json));
    if (resolved) for_each_resolved_field(*resolved, into(json["resolved"] = Json::object()));
    for_each_model_field(model, into(json["model"] = Json::object()));
    json["loras"] = Json::array();
    for (const LoraUse& lora : loras) for_each_lora_field(lora, into(json["loras"].emplace_back(Json::object())));
    for_each_hashes(*this, [&](const char* key, const AdapterHashes& hashes) {
        if (!hashes.empty()) json[key] = hashes;
    });
    std::visit([&](const auto& value) {
        json["mode"] = {{"kind", kind_of(value)}};
        for_each_mode_field(value, into(json["mode"]));
    }, mode);
    if (branch) json["branch"] = {{"step", branch->step}, {"parent", branch->parent ? branch->parent->to_json() : Json()}};
    return json;
}

Result<GenerationRequest> GenerationRequest::from_json(const Json& json) { return read_request(json, 0); }

bool Branch::operator==(const Branch& other) const
{
    return step == other.step && (parent == other.parent || (parent && other.parent && *parent == *other.parent));
}

Result<void> GenerationRequest::validate() const
{
    if (auto ok = check_values(*this); !ok) return ok;
    const auto solver = sampler_by_name(sampler);
    if (!solver) return tl::unexpected(solver.error());
    const auto spacing = schedule_from_name(schedule);
    if (!spacing) return tl::unexpected(spacing.error());
    if (auto defined = check_combination(**solver, *spacing, steps); !defined) return defined;
    if (branch)
        if (auto valid = branch->parent->validate(); !valid) return tl::unexpected(valid.error().within("branch"));
    return std::visit([](const auto& value) { return check_pictures(value); }, mode);
}

GenerationRequest GenerationRequest::with_resolved_seed() const
{
    GenerationRequest drawn = *this;
    if (seed >= 0) return *this;
    drawn.seed = std::random_device{}(); // 32 bits
    drawn.resolved.reset();              // it was another seed's
    return drawn;
}

Result<std::vector<LoraUse>> GenerationRequest::all_loras() const
{
    auto tagged = take_tags(prompt_text());
    if (!tagged) return tl::unexpected(tagged.error().within("prompt"));
    std::vector<LoraUse> all = loras;
    for (LoraTag& tag : tagged->loras) all.push_back({std::move(tag.name), tag.unet_weight, tag.text_weight});
    return all;
}

GenerationRequest GenerationRequest::for_picture(int i) const
{
    GenerationRequest one = *this;
    one.seed = seed + i;
    one.count = 1;
    if (i != 0) one.resolved.reset();
    return one;
}

} // namespace sfumato
