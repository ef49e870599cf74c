#include "core/checkpoint/lora_targets.h"

#include "core/checkpoint/ldm_keys.h"
#include "core/checkpoint/wording.h"

#include <algorithm>

namespace sfumato {
namespace {

using Rename = std::pair<std::string_view, std::string_view>;

/// Prefixes of keys and the network they mean. Keys without any are the U-Net's (diffusers' first LoRA files).
constexpr Rename kPrefixes[] = {
    {"lora_unet_", "unet"},
    {"lora_te_", "text_encoder"},
    {"lora_te1_", "text_encoder"},
    {"lora_te2_", "text_encoder_2"},
    {"unet_", "unet"},
    {"text_encoder_2_", "text_encoder_2"},
    {"text_encoder_", "text_encoder"},
    {"base_model_model_", "unet"},
    {"", "unet"},
};

/// Other names that files of diffusers' early days give to the same parameters.
constexpr Rename kAliases[] = {
    // clang-format off
    {"_attn1_", "_attn1_processor_"}, {"_attn2_", "_attn2_processor_"}, {"_to_out_0_", "_to_out_"},
    {"_self_attn_q_proj_", "_self_attn_to_q_"}, {"_self_attn_k_proj_", "_self_attn_to_k_"}, {"_self_attn_v_proj_", "_self_attn_to_v_"},
    {"_self_attn_out_proj_", "_self_attn_to_out_"}, {"text_model_", ""},
    // clang-format on
};

std::string with_underscores(std::string name)
{
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
}

/// How many of stem.0, stem.1, ... there are.
int count_children(const std::map<std::string, at::Tensor*>& parameters, const std::string& stem)
{
    for (int count = 0;; ++count) {
        const std::string child = stem + "." + std::to_string(count) + ".";
        const auto found = parameters.lower_bound(child);
        if (found == parameters.end() || !found->first.starts_with(child)) return count;
    }
}

std::vector<std::string> spellings(const std::string& parameter)
{
    std::vector<std::string> names{parameter};
    for (const auto& [from, to] : kAliases)
        for (std::size_t i = 0, known = names.size(); i < known; ++i)
            if (const auto at = names[i].find(from); at != std::string::npos)
                names.push_back(std::string(names[i]).replace(at, from.size(), to));
    return names;
}

/// The names of a parameter in the original layout. An upsampling is the second or third part of the block that it
/// ends.
std::vector<std::string> original_names(const KeyMap& original, const std::string& name, int blocks)
{
    if (name.find(".upsamplers.") == std::string::npos) return {original.stored(name)};
    std::vector<std::string> names;
    for (int block = 0; block < blocks; ++block)
        for (const char* part : {".1.conv", ".2.conv"}) {
            const std::string stored = "output_blocks." + std::to_string(block) + part + name.substr(name.rfind('.'));
            if (original.targets(stored).front().name == name) names.push_back(stored);
        }
    return names;
}

std::string sizes_text(at::IntArrayRef shape)
{
    std::string text;
    for (const auto extent : shape) text.append(text.empty() ? "" : "x").append(std::to_string(extent));
    return text;
}

} // namespace

LoraTargets::LoraTargets(const LiveNetworks& networks)
{
    for (const auto& [network, parameters] : networks) {
        const bool text = network != "unet";
        const int levels = count_children(parameters, "down_blocks"),
                  layers = count_children(parameters, "down_blocks.0.resnets");
        const int blocks = levels * (layers + 1); // of the way up
        const KeyMap original = ldm_unet_keys(levels, layers);
        const auto add = [&, &network = network](const std::string& name, at::Tensor* parameter) {
            for (const std::string& spelling : spellings(with_underscores(name)))
                targets_.try_emplace(network + ":" + spelling, Target{parameter, text});
        };
        for (const auto& [name, parameter] : parameters) {
            add(name, parameter);
            if (text) continue;
            for (const std::string& stored : original_names(original, name, blocks)) add(stored, parameter);
        }
    }
}

const LoraTargets::Target* LoraTargets::find(const LoraChange& change) const
{
    const std::string key = with_underscores(change.key);
    for (const auto& [prefix, network] : kPrefixes) {
        if (!key.starts_with(prefix)) continue;
        const auto found = targets_.find(std::string(network) + ":" + key.substr(prefix.size())
                                         + (change.bias ? "_bias" : "_weight"));
        return found == targets_.end() ? nullptr : &found->second;
    }
    return nullptr;
}

Result<std::vector<LoraTargets::Target>> LoraTargets::match(const LoraFile& lora) const
{
    std::vector<Target> targets;
    std::vector<std::string> unknown, misshaped;
    for (const LoraChange& change : lora.changes()) {
        const Target* target = find(change);
        if (!target) unknown.push_back(change.key);
        else if (!change.delta.fits(target->parameter->sizes()))
            misshaped.push_back(change.key + " (" + sizes_text(change.delta.shape()) + " for a weight of "
                                + sizes_text(target->parameter->sizes()) + ")");
        else targets.push_back(*target);
    }
    if (unknown.empty() && misshaped.empty()) return targets;
    const std::string count = " of its " + std::to_string(lora.changes().size()) + " modules ";
    std::string why = lora.made_for().empty() ? "" : "it was made for " + lora.made_for() + ", and ";
    if (!unknown.empty())
        why += std::to_string(unknown.size()) + count + "are not in this model: " + first_few(unknown);
    if (!misshaped.empty())
        why += (unknown.empty() ? "" : "; ") + std::to_string(misshaped.size()) + count
            + "have another shape: " + first_few(misshaped);
    return fail(lora.path().string(), why, "choose a LoRA made for this model's family");
}

} // namespace sfumato
