#include "core/families/lora_key_map.h"

#include "core/checkpoint/wording.h"
#include "core/families/lora_card.h"

#include <algorithm>

namespace sfumato {
namespace {

std::string with_underscores(std::string name)
{
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
}

/// A name as it is, and with each of the spellings, and of those.
std::vector<std::string> spelt(const std::string& parameter, std::span<const NameSpelling> spellings)
{
    std::vector<std::string> names{parameter};
    for (const auto& [ours, theirs] : spellings)
        for (std::size_t i = 0, known = names.size(); i < known; ++i)
            if (const auto at = names[i].find(ours); at != std::string::npos)
                names.push_back(std::string(names[i]).replace(at, ours.size(), theirs));
    return names;
}

std::string sizes_text(at::IntArrayRef shape)
{
    std::string text;
    for (const auto extent : shape) text.append(text.empty() ? "" : "x").append(std::to_string(extent));
    return text;
}

} // namespace

LoraTargets::LoraTargets(const ModelFamily& family, const LiveNetworks& networks)
{
    const auto add_if_there = [&](const auto& component, bool text) {
        if (const auto found = networks.find(component.folder); found != networks.end())
            add(component, found->second, text);
    };
    add_if_there(family.denoiser, false);
    for (const TextComponent& text : family.text) add_if_there(text.encoder, true);
    std::ranges::stable_sort(prefixes_, std::greater(), [](const auto& prefix) { return prefix.first.size(); });
}

template <class Type>
void LoraTargets::add(const Component<Type>& component, const std::map<std::string, nn::Parameter*>& parameters,
                      bool text)
{
    for (const char* prefix : component.lora_prefixes) prefixes_.emplace_back(prefix, component.folder);
    const auto add_name = [&](const std::string& name, nn::Parameter* parameter) {
        for (const std::string& spelling : spelt(with_underscores(name), component.type->lora_spellings))
            targets_.try_emplace(std::string(component.folder) + ":" + spelling, Target{parameter, text});
    };
    std::vector<std::string> names;
    for (const auto& [name, parameter] : parameters) {
        names.push_back(name);
        add_name(name, parameter);
    }
    if (!component.type->lora_aliases) return;
    for (const NameAlias& alias : component.type->lora_aliases(names))
        add_name(alias.theirs, parameters.at(alias.ours));
}

const LoraTargets::Target* LoraTargets::find(const LoraChange& change) const
{
    const std::string key = with_underscores(change.key);
    for (const auto& [prefix, component] : prefixes_) {
        if (!key.starts_with(prefix)) continue;
        const auto found
            = targets_.find(component + ":" + key.substr(prefix.size()) + (change.bias ? "_bias" : "_weight"));
        return found == targets_.end() ? nullptr : &found->second;
    }
    return nullptr;
}

Result<std::vector<LoraTargets::Target>> LoraTargets::match(const LoraFile& lora) const
{
    std::vector<Target> targets;
    std::vector<std::string> unknown;
    std::vector<Message> misshaped;
    for (const LoraChange& change : lora.changes()) {
        const Target* target = find(change);
        if (!target) unknown.push_back(change.key);
        else if (!change.delta.fits(target->parameter->sizes()))
            misshaped.push_back(Message::tr("%1 (%2 for a weight of %3)", change.key, sizes_text(change.delta.shape()),
                                            sizes_text(target->parameter->sizes())));
        else targets.push_back(*target);
    }
    if (unknown.empty() && misshaped.empty()) return targets;
    const std::size_t count = lora.changes().size();
    std::vector<Message> why;
    if (!unknown.empty())
        why.push_back(
            Message::tr("%1 of its %2 modules are not in this model: %3", unknown.size(), count, first_few(unknown)));
    if (!misshaped.empty())
        why.push_back(
            Message::tr("%1 of its %2 modules have another shape: %3", misshaped.size(), count, first_few(misshaped)));
    const Message reason = Message::join(why, "; ");
    const std::string base = lora_base_model(lora.file());
    return fail(lora.path(), base.empty() ? reason : Message::tr("it was made for %1, and %2", base, reason),
                Message::tr("choose a LoRA made for this model's family"));
}

} // namespace sfumato
