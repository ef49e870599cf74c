#include "core/base/utf8.h"
#include "core/imaging/comfy_nodes.h"
#include "core/imaging/foreign_values.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace sfumato {
namespace {

using comfy::kLongestChain;
using comfy::Place;

constexpr std::array kSamplers{"KSampler", "KSamplerAdvanced", "SamplerCustom", "SamplerCustomAdvanced"};
/// ComfyUI's own, and those of others that take the same.
bool is_sampler(const Place& node)
{
    const std::string type = node.type();
    return std::find(kSamplers.begin(), kSamplers.end(), type) != kSamplers.end()
        || (node.has("latent_image") && node.has("sampler_name") && node.has("steps") && node.has("cfg"));
}

/// Nodes that are a sampler rather than name one.
constexpr std::pair<std::string_view, std::string_view> kSamplerNodes[] = {
    {"SamplerEulerAncestral", "euler_ancestral"},
    {"SamplerDPMPP_2M_SDE", "dpmpp_2m_sde"},
    {"SamplerDPMPP_SDE", "dpmpp_sde"},
    {"SamplerDPMPP_3M_SDE", "dpmpp_3m_sde"},
    {"SamplerDPMPP_2S_Ancestral", "dpmpp_2s_ancestral"},
    {"SamplerLMS", "lms"},
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
        const Place guider = follow(sampler, "guider"), says = guider ? guider : sampler,
                    spacing = noise_levels(sampler);
        read_steps(sampler, spacing ? spacing : sampler);
        // BasicGuider asks for the one conditioning alone.
        set("CFG scale", says.has("cfg") || !says.has("conditioning") ? scalar(says, "cfg") : "1");
        const Place noise = follow(sampler, "noise");
        if (noise && noise.type() == "DisableNoise") lose(verbatim(noise.type()));
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

    [[nodiscard]] Place follow(const Place& from, const std::string& input) const { return graph_.follow(from, input); }
    [[nodiscard]] std::string scalar(const Place& at, const std::string& input)
    {
        return graph_.value(at, input, result_.lost);
    }

    /// The sampler that begins: no other one feeds its latent.
    [[nodiscard]] Place first_sampler()
    {
        std::vector<Place> samplers;
        const std::vector<Place> nodes = graph_.nodes();
        std::copy_if(nodes.begin(), nodes.end(), std::back_inserter(samplers), is_sampler);
        if (samplers.empty()) return {};
        if (samplers.size() > 1)
            lose(Message::tr("the graph samples %1 times; the first one is read", samplers.size()));
        const auto begins = [&](const Place& sampler) {
            Place at = follow(sampler, "latent_image");
            for (int hops = 0; at && hops < kLongestChain; ++hops) {
                if (is_sampler(at)) return false;
                at = follow(at,
                            at.input("samples").is_null() ? at.input("pixels").is_null() ? "image" : "pixels"
                                                          : "samples");
            }
            return true;
        };
        const auto found = std::find_if(samplers.begin(), samplers.end(), begins);
        return found == samplers.end() ? samplers.front() : *found;
    }

    /// The node that makes the noise levels, behind those that cut or turn them.
    [[nodiscard]] Place noise_levels(const Place& sampler)
    {
        Place at = follow(sampler, "sigmas");
        for (int hops = 0; at && at.has("sigmas") && hops < kLongestChain; ++hops) {
            lose(verbatim(at.type()));
            at = follow(at, "sigmas");
        }
        return at;
    }

    void read_steps(const Place& sampler, const Place& spacing)
    {
        const Place chosen = follow(sampler, "sampler");
        std::string name = scalar(chosen ? chosen : sampler, "sampler_name");
        for (const auto& [type, named] : kSamplerNodes)
            if (chosen && chosen.type() == type) name = named;
        if (chosen && number_or(scalar(chosen, "eta"), 1) != 1) lose(verbatim("eta: " + scalar(chosen, "eta")));
        if (name.ends_with("_gpu")) name.resize(name.size() - 4);
        if (auto near = near_sampler(name)) lose(std::move(*near));
        if (std::string ours = a1111_sampler(name); !ours.empty()) set("Sampler", std::move(ours));
        else lose(Message::tr("sampler %1 is not known here", name));

        std::string schedule = scalar(spacing, "scheduler");
        if (spacing.type() == "KarrasScheduler" || spacing.type() == "ExponentialScheduler")
            schedule = spacing.type() == "KarrasScheduler" ? "karras" : "exponential";
        if (std::string ours = a1111_schedule(schedule); !ours.empty()) set("Schedule type", std::move(ours));
        else lose(schedule.empty() ? verbatim(spacing.type()) : unknown_schedule(schedule));

        read_number_of_steps(sampler, spacing);
    }

    void read_number_of_steps(const Place& sampler, const Place& spacing)
    {
        const std::string written = scalar(spacing, "steps");
        steps_ = number_or(written, 0);
        const std::string denoise = scalar(spacing, "denoise");
        if (!denoise.empty()) denoise_ = number_or(denoise, 0);
        if (const double first = number_or(scalar(sampler, "start_at_step"), 0); first > 0 && steps_ > 0)
            denoise_ = 1 - first / steps_;
        else if (denoise_ > 0 && denoise_ < 1) steps_ /= denoise_; // ComfyUI makes all its steps within the strength
        if (steps_ >= 1 && steps_ <= 1e6) set("Steps", std::to_string(static_cast<int>(steps_)));
        else if (!written.empty()) lose(verbatim("steps: " + excerpt(written, 80)));
        if (scalar(sampler, "add_noise") == "disable") lose(verbatim("add_noise: disable"));
        if (const std::string end = scalar(sampler, "end_at_step"); number_or(end, 1e9) < number_or(written, 0))
            lose(verbatim("end_at_step: " + end));
    }

    /// The text behind a conditioning.
    [[nodiscard]] std::string text(Place at)
    {
        std::string behind;
        for (int hops = 0; at && hops < kLongestChain; ++hops) {
            const std::string type = at.type();
            if (type == "ConditioningZeroOut") {
                lose(verbatim(type));
                break;
            }
            if (!at.input("text").is_null() || !at.input("text_g").is_null()) {
                read_clip_skip(follow(at, "clip"));
                const std::string own = scalar(at, at.input("text").is_null() ? "text_g" : "text");
                if (!at.input("text_l").is_null() && scalar(at, "text_l") != own)
                    lose(Message::tr("a text of its own for the first text encoder: %1",
                                     excerpt(scalar(at, "text_l"), 80)));
                if (type != "CLIPTextEncode" && type != "CLIPTextEncodeSDXL") lose(verbatim(type));
                return in_a1111_grammar(own, ForeignGrammar::ComfyUI, result_.lost) + behind;
            }
            if (type == "ConditioningConcat") {     // chunk by chunk one after the other, which is BREAK
                if (const std::string after = text_once(follow(at, "conditioning_from")); !after.empty())
                    behind = " BREAK " + after + behind;
                at = follow(at, "conditioning_to");
                continue;
            }
            if (!type.empty()) lose(verbatim(type));
            // Loaders of everything hold both texts: their outputs are model, positive, negative.
            if (const char* side = at.slot == 2 ? "negative" : "positive"; at.input(side).is_string())
                return in_a1111_grammar(scalar(at, side), ForeignGrammar::ComfyUI, result_.lost) + behind;
            Place next;
            for (const char* name :
                 {"conditioning", "conditioning_1", "conditioning_to", at.slot == 1 ? "negative" : "positive"})
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

    const comfy::NodeGraph graph_;
    ForeignParameters result_;
    double steps_ = 0, denoise_ = 1;
    int concatenations_ = 0;
};

} // namespace

Result<ForeignParameters> read_comfy_graph(const Json& graph, const std::string& where)
{
    return GraphReader(graph).read(where);
}

} // namespace sfumato
