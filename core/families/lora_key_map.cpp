#include "core/families/lora_key_map.h"

#include "core/checkpoint/wording.h"
#include "core/families/lora_card.h"

#include <algorithm>

namespace sfumato {
namespace {

constexpr std::string_view kPeftWrapper
    = "base_model_model_"; // once or more before a module's name, or behind its part's

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

LoraKeyMap::LoraKeyMap(const ModelFamily& family, const LiveNetworks& networks)
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
void LoraKeyMap::add(const Component<Type>& component, const std::map<std::string, nn::Parameter*>& parameters,
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

const LoraKeyMap::Target* LoraKeyMap::find(const LoraChange& change, const std::string& component) const
{
    std::string key = with_underscores(change.key) + (change.bias ? "_bias" : "_weight");
    for (auto wrapper = key.find(kPeftWrapper); wrapper != std::string::npos; wrapper = key.find(kPeftWrapper))
        key.erase(wrapper, kPeftWrapper.size());
    const Target* best = nullptr;
    bool best_fits = false, best_is_meant = false;
    for (const auto& [prefix, folder] : prefixes_) {
        if (!key.starts_with(prefix)) continue;
        const auto found = targets_.find(folder + ":" + key.substr(prefix.size()));
        if (found == targets_.end()) continue;
        const bool fits = change.delta.fits(found->second.parameter->sizes()), is_meant = folder == component;
        if (best && std::pair(fits, is_meant) <= std::pair(best_fits, best_is_meant)) continue;
        best = &found->second;
        best_fits = fits;
        best_is_meant = is_meant;
    }
    return best;
}

Result<LoraKeyMap::Match> LoraKeyMap::match(const LoraFile& lora) const
{
    Match match;
    std::vector<std::string> unknown;
    std::vector<Message> misshaped;
    // PEFT saves each component into a folder of its own.
    const std::string folder = lora.path().parent_path().filename().string();
    for (const LoraChange& change : lora.changes()) {
        const Target* target = find(change, folder);
        if (!target) unknown.push_back(change.bias ? change.key + ".bias" : change.key);
        else if (!change.delta.fits(target->parameter->sizes()))
            misshaped.push_back(Message::tr("%1 (%2 for a weight of %3)", change.key, sizes_text(change.delta.shape()),
                                            sizes_text(target->parameter->sizes())));
        match.targets.push_back(target);
    }
    const std::size_t count = lora.changes().size();
    const bool others = 2 * unknown.size() > count; // of another model
    if (!unknown.empty())
        match.notices.push_back(
            Message::tr("%1 of the %2 modules of the LoRA %3 are left out, as this model has none of "
                        "that name: %4",
                        unknown.size(), count, lora.path().filename(), first_few(unknown)));
    if (!others && misshaped.empty()) return match;
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
