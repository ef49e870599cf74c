#include "core/pipeline/generation_request.h"

#include "core/pipeline/request_checks.h"
#include "core/text/prompt_comments.h"
#include "core/text/prompt_parts.h"

#include <algorithm>
#include <concepts>
#include <limits>
#include <optional>
#include <random>
#include <span>

namespace sfumato {
namespace {

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
Message listed(std::span<const std::string_view> names)
{
    std::string text;
    for (std::size_t i = 0; i + 1 < names.size(); ++i) text += (i == 0 ? "" : ", ") + std::string(names[i]);
    return Message::tr("%1 or %2", text, names.back());
}

/// Puts values of a JSON object into fields, strictly: 20.5 is no whole number, true is no number. Keeps the first
/// Error.
class FieldReader {
public:
    FieldReader(const Json& object, std::string where) : object_(object), where_(std::move(where))
    {
        if (!object.is_object())
            error_ = Error{verbatim(where_), Message::tr("is not a JSON object"),
                           Message::tr("write { \"prompt\": \"...\" }")};
    }

    void operator()(const char* key, std::string& value)
    {
        if (const Json* found = find(key, &Json::is_string, Message::tr("a text"))) value = found->get<std::string>();
    }
    void operator()(const char* key, double& value)
    {
        if (const Json* found = find(key, &Json::is_number, Message::tr("a number"))) value = found->get<double>();
    }
    template <std::signed_integral Integer> void operator()(const char* key, Integer& value)
    {
        const Json* found = find(key, &Json::is_number_integer, Message::tr("a whole number"));
        if (!found) return;
        const bool too_large = found->is_number_unsigned()
            ? found->get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<Integer>::max())
            : found->get<std::int64_t>() < std::numeric_limits<Integer>::min();
        if (too_large)
            error_ = Error{verbatim(where_ + ": " + key), Message::tr("%1 is too large a number", found->dump()), {}};
        else value = found->get<Integer>();
    }
    template <NamedChoice Choice> void operator()(const char* key, Choice& value)
    {
        std::string name{name_of(value)};
        (*this)(key, name);
        if (const auto choice = choice_of<Choice>(name)) value = *choice;
        else
            fail_with({verbatim(where_ + ": " + key), Message::tr("\"%1\" is unknown", excerpt(name, 60)),
                       Message::tr("use %1", listed(ChoiceNames<Choice>::own))});
    }
    /// The value if it is there and right, else null.
    const Json* find(const char* key, bool (Json::*is_right)() const noexcept, Message::Literal wanted)
    {
        if (error_) return nullptr;
        const auto found = object_.find(key);
        if (found == object_.end() || found->is_null()) return nullptr;
        if (((*found).*is_right)()) return &*found;
        const std::string shown = excerpt(dump_json(*found), 60);
        error_ = Error{verbatim(where_ + ": " + key), Message::tr("%1 is not %2", shown, wanted), {}};
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
    const Json* list = reader.find("loras", &Json::is_array, Message::tr("a list"));
    if (!list) return;
    for (const Json& entry : *list) {
        FieldReader fields(entry, "request: loras");
        for_each_lora_field(loras.emplace_back(), fields);
        if (fields.error()) return reader.fail_with(*fields.error());
    }
}

void read_hashes(FieldReader& reader, const char* key, AdapterHashes& hashes)
{
    const Json* object = reader.find(key, &Json::is_object, Message::tr("an object"));
    if (!object) return;
    FieldReader fields(*object, std::string("request: ") + key);
    for (const auto& entry : object->items()) fields(entry.key().c_str(), hashes[entry.key()]);
    if (fields.error()) reader.fail_with(*fields.error());
}

void read_mode(FieldReader& reader, GenerationRequest& request)
{
    const Json* object = reader.find("mode", &Json::is_object, Message::tr("an object"));
    if (!object) return;
    FieldReader fields(*object, "request: mode");
    std::string kind = kind_of(TextToImage{});
    fields("kind", kind);
    if (kind == kind_of(ImageToImage{})) request.mode = ImageToImage{};
    else if (kind == kind_of(Inpaint{})) request.mode = Inpaint{};
    else if (kind == kind_of(Upscale{})) request.mode = Upscale{};
    else if (kind != kind_of(TextToImage{}))
        fields.fail_with({verbatim("request: mode: kind"), Message::tr("\"%1\" is unknown", kind),
                          Message::tr("use text_to_image, image_to_image, inpaint or upscale")});
    std::visit([&](auto& mode) { for_each_mode_field(mode, fields); }, request.mode);
    if (fields.error()) reader.fail_with(*fields.error());
}

Result<GenerationRequest> read_request(const Json& json, int depth);

/// Whether the grammars may read the prompts differently: wildcards may bring anything.
bool grammar_matters(const GenerationRequest& request)
{
    const auto differs = [](const std::string& text) {
        if (text.find_first_of("#[{") != std::string::npos) return true;
        return text.find("__") != std::string::npos
            || (text.find("BREAK") != std::string::npos && text.find('(') != std::string::npos);
    };
    return differs(request.prompt) || differs(request.negative_prompt)
        || (request.resolved && (differs(request.resolved->prompt) || differs(request.resolved->negative_prompt)));
}

void read_branch(FieldReader& reader, GenerationRequest& request, int depth)
{
    const Json* object = reader.find("branch", &Json::is_object, Message::tr("an object"));
    if (!object) return;
    if (depth == GenerationRequest::kMaxBranches)
        return reader.fail_with({verbatim("request: branch"),
                                 Message::tr("branches of branches are nested over %1 deep", depth),
                                 Message::tr("begin anew from a finished picture")});
    FieldReader fields(*object, "request: branch");
    Branch& branch = request.branch.emplace();
    fields("step", branch.step);
    const Json* parent = fields.find("parent", &Json::is_object, Message::tr("an object"));
    if (fields.error()) return reader.fail_with(*fields.error());
    auto read = read_request(parent ? *parent : Json(), depth + 1);
    if (!read) return reader.fail_with(read.error().within(verbatim("branch: parent")));
    branch.parent = std::make_shared<const GenerationRequest>(std::move(*read));
}

void read_grammar(const Json& json, FieldReader& reader, GenerationRequest& request)
{
    constexpr const char* kKey = "prompt_grammar";
    const bool written_before = json.is_object() && json.contains("version") && !json.contains(kKey);
    int grammar = written_before && grammar_matters(request) ? 1 : 2;
    reader(kKey, grammar);
    if (grammar != 1 && grammar != 2)
        reader.fail_with({verbatim("request: prompt_grammar"),
                          Message::tr("\"%1\" is unknown", std::to_string(grammar)),
                          Message::tr("use %1 or %2", 1, 2)});
    request.prompt_grammar = grammar == 1 ? PromptGrammar::V1 : PromptGrammar::V2;
}

Result<GenerationRequest> read_request(const Json& json, int depth)
{
    GenerationRequest request;
    FieldReader reader(json, "request");
    int version = GenerationRequest::kVersion;
    reader("version", version);
    if (version > GenerationRequest::kVersion)
        reader.fail_with({verbatim("request"),
                          Message::tr("was written by a newer Sfumato (version %1, this one reads %2)", version,
                                      GenerationRequest::kVersion),
                          Message::tr("update Sfumato")});
    for_each_field(request, reader);
    const auto part = [&](const char* key, auto&& read) {
        const Json* object = reader.find(key, &Json::is_object, Message::tr("an object"));
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
    read_grammar(json, reader, request);
    if (reader.error()) return tl::unexpected(*reader.error());
    if (auto ok = check_values(request); !ok) return tl::unexpected(ok.error().within(verbatim("request")));
    return request;
}

} // namespace

int GenerationRequest::version() const
{
    const int parents = branch && branch->parent ? branch->parent->version() : 1;
    if (prompt_grammar == PromptGrammar::V2 && grammar_matters(*this)) return std::max(4, parents);
    if (std::holds_alternative<Inpaint>(mode) || std::holds_alternative<Upscale>(mode)) return std::max(3, parents);
    return branch ? std::max(2, parents) : 1;
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
    if (prompt_grammar == PromptGrammar::V2 && grammar_matters(*this)) json["prompt_grammar"] = 2;
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
    if (branch)
        json["branch"] = {{"step", branch->step}, {"parent", branch->parent ? branch->parent->to_json() : Json()}};
    return json;
}

Result<GenerationRequest> GenerationRequest::from_json(const Json& json) { return read_request(json, 0); }

bool Branch::operator==(const Branch& other) const
{
    return step == other.step && (parent == other.parent || (parent && other.parent && *parent == *other.parent));
}

GenerationRequest GenerationRequest::with_resolved_seed() const
{
    GenerationRequest drawn = *this;
    if (seed >= 0) return *this;
    drawn.seed = std::random_device{}(); // 32 bits
    drawn.resolved.reset();              // it was another seed's
    return drawn;
}

std::string GenerationRequest::spoken_prompt() const
{
    return resolved || prompt_grammar == PromptGrammar::V1 ? prompt_text() : without_comments(prompt_text());
}

std::string GenerationRequest::spoken_negative() const
{
    return resolved || prompt_grammar == PromptGrammar::V1 ? negative_text() : without_comments(negative_text());
}

Result<std::vector<LoraUse>> GenerationRequest::all_loras() const
{
    auto tagged = take_tags(spoken_prompt());
    if (!tagged) return tl::unexpected(tagged.error().within(Message::tr("prompt")));
    std::vector<LoraUse> all = loras;
    for (LoraTag& tag : tagged->loras) all.push_back({std::move(tag.name), tag.unet_weight, tag.text_weight});
    return all;
}

std::optional<double> GenerationRequest::strength() const
{
    return std::visit([](const auto& kind) -> std::optional<double> {
        if constexpr (requires { kind.strength; }) return kind.strength;
        else return std::nullopt;
    }, mode);
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
