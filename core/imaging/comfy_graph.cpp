#include "core/imaging/foreign_metadata.h"
#include "core/imaging/metadata_json.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sfumato {
namespace {

constexpr int kLongestChain = 200;      ///< links followed in one go, so that a circle ends

constexpr std::array kSamplers{"KSampler", "KSamplerAdvanced", "SamplerCustom", "SamplerCustomAdvanced"};
bool is_sampler(const std::string& type)
{
    return std::find(kSamplers.begin(), kSamplers.end(), type) != kSamplers.end();
}

/// One end of a link, or nothing.
struct Place {
    const Json* node = nullptr;
    int slot = 0;
    explicit operator bool() const { return node; }
    [[nodiscard]] std::string type() const { return plain_text(member(*node, "class_type")); }
    [[nodiscard]] const Json& input(const std::string& name) const { return member(member(*node, "inputs"), name); }
};

class GraphReader {
public:
    explicit GraphReader(const Json& graph) : graph_(graph) { result_.dialect = "ComfyUI"; }

    Result<ForeignParameters> read(const std::string& where)
    {
        const Place sampler = first_sampler();
        if (!sampler)
            return fail(verbatim(where), Message::tr("its ComfyUI graph has no sampler that is known here"),
                        Message::tr("read the graph in ComfyUI"));
        const Place guider = follow(sampler, "guider"), spacing = follow(sampler, "sigmas");
        const Place says = guider ? guider : sampler;
        read_steps(sampler, spacing ? spacing : sampler);
        set("CFG scale", scalar(says, "cfg"));
        const Place noise = follow(sampler, "noise");
        set("Seed",
            noise                                 ? scalar(noise, "noise_seed")
                : sampler.input("seed").is_null() ? scalar(sampler, "noise_seed")
                                                  : scalar(sampler, "seed"));
        result_.info.prompt = text(follow(says, says.input("positive").is_null() ? "conditioning" : "positive"));
        result_.info.negative = text(follow(says, "negative"));
        read_model(follow(says.input("model").is_null() ? spacing : says, "model"));
        read_latent(follow(sampler, "latent_image"));
        set("RNG", "CPU");
        return std::move(result_);
    }

private:
    void set(const char* key, std::string value)
    {
        if (!value.empty()) result_.info.values.emplace_back(key, std::move(value));
    }
    void lose(Message sentence)
    {
        if (std::find(result_.lost.begin(), result_.lost.end(), sentence) == result_.lost.end())
            result_.lost.push_back(std::move(sentence));
    }

    /// What an input is linked to.
    [[nodiscard]] Place follow(const Place& from, const std::string& input) const
    {
        if (!from) return {};
        const Json& link = from.input(input);
        if (!link.is_array() || link.size() != 2) return {};
        const Json& node = member(graph_, plain_text(link[0]));
        return node.is_object() ? Place{&node, link[1].is_number_integer() ? link[1].get<int>() : 0} : Place{};
    }

    /// A value, also through nodes that do nothing but hold one.
    [[nodiscard]] std::string scalar(Place at, std::string input) const
    {
        for (int hops = 0; at && hops < kLongestChain; ++hops) {
            if (!at.input(input).is_array()) return plain_text(at.input(input));
            at = follow(at, input);
            if (!at) break;
            for (const char* name : {"value", "text", "string", "int", "float", "number", "seed"})
                if (!at.input(name).is_null()) input = name;
        }
        return {};
    }

    /// The sampler that begins: no other one feeds its latent.
    [[nodiscard]] Place first_sampler()
    {
        std::vector<Place> samplers;
        if (graph_.is_object())
            for (const Json& node : graph_)
                if (const Place place{&node}; node.is_object() && is_sampler(place.type())) samplers.push_back(place);
        if (samplers.empty()) return {};
        if (samplers.size() > 1)
            lose(Message::tr("the graph samples %1 times; the first one is read", samplers.size()));
        const auto begins = [&](const Place& sampler) {
            Place at = follow(sampler, "latent_image");
            for (int hops = 0; at && hops < kLongestChain; ++hops) {
                if (is_sampler(at.type())) return false;
                at = follow(at,
                            at.input("samples").is_null() ? at.input("pixels").is_null() ? "image" : "pixels"
                                                          : "samples");
            }
            return true;
        };
        const auto found = std::find_if(samplers.begin(), samplers.end(), begins);
        return found == samplers.end() ? samplers.front() : *found;
    }

    void read_steps(const Place& sampler, const Place& spacing)
    {
        const Place chosen = follow(sampler, "sampler");
        std::string name = scalar(chosen ? chosen : sampler, "sampler_name");
        if (name.ends_with("_gpu")) name.resize(name.size() - 4);
        if (std::string ours = a1111_sampler(name); !ours.empty()) set("Sampler", std::move(ours));
        else lose(Message::tr("sampler %1 is not known here", name));

        std::string schedule = scalar(spacing, "scheduler");
        if (spacing.type() == "KarrasScheduler" || spacing.type() == "ExponentialScheduler")
            schedule = spacing.type() == "KarrasScheduler" ? "karras" : "exponential";
        if (std::string ours = a1111_schedule(schedule); !ours.empty()) set("Schedule type", std::move(ours));
        else lose(schedule.empty() ? verbatim(spacing.type()) : Message::tr("schedule %1 is not known here", schedule));

        steps_ = number_or(scalar(spacing, "steps"), 0);
        const std::string denoise = scalar(spacing, "denoise");
        if (!denoise.empty()) denoise_ = number_or(denoise, 0);
        if (const double first = number_or(scalar(sampler, "start_at_step"), 0); first > 0 && steps_ > 0)
            denoise_ = 1 - first / steps_;
        else if (denoise_ > 0 && denoise_ < 1) steps_ /= denoise_; // ComfyUI makes all its steps within the strength
        if (steps_ >= 1 && steps_ <= 1e6) set("Steps", std::to_string(static_cast<int>(steps_)));
    }

    /// The text behind a conditioning.
    [[nodiscard]] std::string text(Place at)
    {
        std::string behind;
        for (int hops = 0; at && hops < kLongestChain; ++hops) {
            const std::string type = at.type();
            if (type == "ConditioningZeroOut") break;
            if (!at.input("text").is_null() || !at.input("text_g").is_null()) {
                read_clip_skip(follow(at, "clip"));
                const std::string own = scalar(at, at.input("text").is_null() ? "text_g" : "text");
                if (!at.input("text_l").is_null() && scalar(at, "text_l") != own)
                    lose(Message::tr("a text of its own for the first text encoder: %1",
                                     excerpt(scalar(at, "text_l"), 80)));
                return own + behind;
            }
            if (type == "ConditioningConcat") {     // chunk by chunk one after the other, which is BREAK
                if (const std::string after = text_once(follow(at, "conditioning_from")); !after.empty())
                    behind = " BREAK " + after + behind;
                at = follow(at, "conditioning_to");
                continue;
            }
            if (!type.empty()) lose(verbatim(type));
            Place next;
            for (const char* name : {"conditioning", "conditioning_1", at.slot == 1 ? "negative" : "positive"})
                if (!next) next = follow(at, name);
            at = next;
        }
        return {};
    }
    [[nodiscard]] std::string text_once(const Place& at)
    {
        return ++concatenations_ < kLongestChain ? text(at) : std::string();
    }

    void read_clip_skip(Place at)
    {
        for (int hops = 0; at && hops < kLongestChain; ++hops, at = follow(at, "clip"))
            if (at.type() == "CLIPSetLastLayer")
                if (const int layer = std::atoi(scalar(at, "stop_at_clip_layer").c_str());
                    layer < -1 && !result_.info.find("Clip skip"))
                    set("Clip skip", std::to_string(-std::max(layer, -100)));
    }

    void read_model(Place at)
    {
        for (int hops = 0; at && hops < kLongestChain; ++hops, at = follow(at, "model")) {
            const std::string type = at.type();
            if (const std::string name = scalar(at, "ckpt_name") + scalar(at, "unet_name"); !name.empty())
                return set("Model", bare_name(name));
            if (const std::string lora = scalar(at, "lora_name"); !type.empty() && !lora.empty()) {
                const double weight = number_or(scalar(at, "strength_model"), 0);
                const std::string clip = scalar(at, "strength_clip");
                result_.loras.insert(result_.loras.begin(),
                                     {bare_name(lora), weight, clip.empty() ? 0 : number_or(clip, 0)});
            } else if (!type.empty()) {
                lose(verbatim(type));
            }
        }
    }

    void read_latent(Place at)
    {
        for (int hops = 0; at && hops < kLongestChain; ++hops) {
            const std::string type = at.type();
            if (!at.input("width").is_null() && at.input("samples").is_null() && at.input("image").is_null()) {
                set("Size-1", scalar(at, "width"));
                set("Size-2", scalar(at, "height"));
                if (denoise_ < 1) lose(Message::tr("denoise below 1 without a picture to start from"));
                return;
            }
            if (type == "SetLatentNoiseMask" || type == "VAEEncodeForInpaint" || type == "InpaintModelConditioning")
                set("Masked content", "original");
            if (type == "LoadImage") {
                lose(Message::tr("the picture to start from: %1", scalar(at, "image")));
                return set("Denoising strength", plain_text(Json(denoise_)));
            }
            if (!type.empty() && !type.starts_with("VAEEncode") && type != "SetLatentNoiseMask") lose(verbatim(type));
            Place next;
            for (const char* name : {"samples", "pixels", "image"})
                if (!next) next = follow(at, name);
            at = next;
        }
    }

    const Json& graph_;
    ForeignParameters result_;
    double steps_ = 0, denoise_ = 1;
    int concatenations_ = 0;
};

/// The widgets of ComfyUI's own nodes, in the order in which an editor state lists their values; "" is one of the
/// editor's.
struct Widgets {
    std::string_view type;
    std::array<const char*, 10> names;
};
constexpr Widgets kWidgets[] = {
    // clang-format off
    {"KSampler", {"seed", "", "steps", "cfg", "sampler_name", "scheduler", "denoise"}},
    {"KSamplerAdvanced", {"add_noise", "noise_seed", "", "steps", "cfg", "sampler_name", "scheduler", "start_at_step", "end_at_step", "return_with_leftover_noise"}},
    {"SamplerCustom", {"add_noise", "noise_seed", "", "cfg"}},
    {"KSamplerSelect", {"sampler_name"}},
    {"BasicScheduler", {"scheduler", "steps", "denoise"}},
    {"RandomNoise", {"noise_seed"}},
    {"CFGGuider", {"cfg"}},
    {"CLIPTextEncode", {"text"}},
    {"CLIPTextEncodeSDXL", {"width", "height", "crop_w", "crop_h", "target_width", "target_height", "text_g", "text_l"}},
    {"CLIPSetLastLayer", {"stop_at_clip_layer"}},
    {"CheckpointLoaderSimple", {"ckpt_name"}},
    {"UNETLoader", {"unet_name"}},
    {"LoraLoader", {"lora_name", "strength_model", "strength_clip"}},
    {"LoraLoaderModelOnly", {"lora_name", "strength_model"}},
    {"EmptyLatentImage", {"width", "height", "batch_size"}},
    {"LoadImage", {"image"}},
    {"PrimitiveNode", {"value"}},
    // clang-format on
};

} // namespace

Result<ForeignParameters> read_comfy_graph(const Json& graph, const std::string& where)
{
    return GraphReader(graph).read(where);
}

Json graph_of_workflow(const Json& workflow)
{
    constexpr int kMuted = 2, kBypassed = 4;
    std::map<std::string, Json> ends;       // by a link's id
    if (const Json& links = member(workflow, "links"); links.is_array())
        for (const Json& link : links)
            if (link.is_array() && link.size() >= 3) ends[plain_text(link[0])] = {plain_text(link[1]), link[2]};
    Json graph = Json::object();
    const Json& nodes = member(workflow, "nodes");
    if (!nodes.is_array()) return graph;
    for (const Json& node : nodes) {
        const std::string type = plain_text(member(node, "type"));
        Json inputs = Json::object();
        const auto widgets = std::find_if(std::begin(kWidgets), std::end(kWidgets),
                                          [&](const Widgets& row) { return row.type == type; });
        if (const Json& values = member(node, "widgets_values"); widgets != std::end(kWidgets) && values.is_array())
            for (std::size_t i = 0; i < std::min(values.size(), widgets->names.size()); ++i)
                if (widgets->names[i] && *widgets->names[i]) inputs[widgets->names[i]] = values[i];
        if (const Json& slots = member(node, "inputs"); slots.is_array())
            for (const Json& slot : slots)
                if (const auto end = ends.find(plain_text(member(slot, "link"))); end != ends.end())
                    inputs[plain_text(member(slot, "name"))] = end->second;
        const Json& mode = member(node, "mode");
        graph[plain_text(member(node, "id"))]
            = {{"class_type", mode == kMuted || mode == kBypassed ? "" : type}, {"inputs", std::move(inputs)}};
    }
    return graph;
}

} // namespace sfumato
