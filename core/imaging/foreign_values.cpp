#include "core/imaging/foreign_values.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>

namespace sfumato {

std::string_view name_in(std::span<const NamePair> names, std::string_view name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const NamePair& row) { return row.first == name; });
    return found == names.end() ? std::string_view() : found->second;
}

Message unknown_schedule(const std::string& name)
{
    return Message::tr("schedule %1 is not known here", name == "beta" ? "beta (ComfyUI)" : name);
}

std::optional<Message> near_sampler(std::string_view name)
{
    if (name != "uni_pc") return std::nullopt;
    return Message::tr("sampler %1 comes near %2 only", std::string_view("uni_pc (bh1)"),
                       std::string_view("UniPC (bh2)"));
}

std::string rounded_text(double value) { return plain_text(Json(std::round(value * 1e6) / 1e6)); }

Message unknown_noise(const std::string& what) { return Message::tr("what drew the noise: %1", what); }

std::vector<std::string> list_of(const Json& value)
{
    std::vector<std::string> items;
    if (value.is_array()) {
        for (const Json& item : value) items.push_back(plain_text(item));
    } else if (const std::string text = plain_text(value); !text.empty()) {
        for (std::size_t begin = 0; begin <= text.size();) {
            const std::size_t end = std::min(text.find(',', begin), text.size());
            items.push_back(text.substr(begin, end - begin));
            begin = end + 1;
        }
    }
    return items;
}

void Taker::move(std::initializer_list<const char*> keys, const char* to)
{
    std::string value;
    for (const char* key : keys)
        if (std::string found = text(key); value.empty()) value = std::move(found);
    set(to, std::move(value));
}

void Taker::sampler(const std::string& name, std::string_view ours)
{
    if (!ours.empty()) set("Sampler", std::string(ours));
    else if (!name.empty()) lose(Message::tr("sampler %1 is not known here", name));
    if (auto near = near_sampler(name)) lose(std::move(*near));
}

void Taker::schedule(const std::string& name)
{
    if (std::string ours = a1111_schedule(name); !ours.empty()) set("Schedule type", std::move(ours));
    else if (!name.empty()) lose(unknown_schedule(name));
}

void Taker::ignore_zeros()
{
    for (const auto& [key, value] : object_.items())
        if (value.is_number() && value == 0) taken_.push_back(key);
}

void Taker::prompts(std::string_view prompt, std::string_view negative, ForeignGrammar grammar)
{
    set_prompts(into_, prompt, negative, grammar);
}

void Taker::lose_the_rest()
{
    for (const auto& [key, value] : object_.items()) {
        const bool empty = value.is_null() || (value.is_structured() && value.empty()) || value == "" || value == false
            || value == "None";
        if (empty || std::find(taken_.begin(), taken_.end(), key) != taken_.end()) continue;
        const std::string shown = plain_text(value);
        lose(verbatim(shown.empty() ? key : key + ": " + excerpt(shown, 80)));
    }
}

void set_prompts(ForeignParameters& into, std::string_view prompt, std::string_view negative, ForeignGrammar grammar)
{
    into.info.prompt = in_a1111_grammar(prompt, grammar, into.lost);
    into.info.negative = in_a1111_grammar(negative, grammar, into.lost);
}

} // namespace sfumato
