#include "core/text/prompt_syntax.h"
#include "core/base/parse_number.h"
#include "core/text/dynamic_prompt.h"

#include <algorithm>
#include <cmath>

namespace sfumato {
namespace {

constexpr double kStep = 0.1, kTagStep = 0.05;
constexpr std::string_view kEndsWord = ".,\\/!?%^*;:{}=`~()[]<>| \t\r\n";

struct Span {
    std::size_t begin, end;
};

/// "1.1", "2.0"; never "1e+23", which no weight is read from.
std::string shown(double weight)
{
    char buffer[400]; // the largest number has 309 digits
    const double rounded = std::abs(weight) < 1e12 ? std::round(weight * 1000) / 1000 : weight;
    std::string text(buffer, std::to_chars(buffer, buffer + sizeof buffer, rounded, std::chars_format::fixed).ptr);
    return text.find('.') == std::string_view::npos ? text + ".0" : text;
}

Span word_around(std::string_view prompt, std::size_t at)
{
    std::size_t begin = at, end = at;
    while (begin > 0 && kEndsWord.find(prompt[begin - 1]) == std::string_view::npos) --begin;
    while (end < prompt.size() && kEndsWord.find(prompt[end]) == std::string_view::npos) ++end;
    return {begin, end};
}

/// The innermost closed emphasis that the selection is the text of, or that it is the whole of; of an empty one, that
/// is around it.
const AttentionGroup* group_of(const PromptSyntax& syntax, Span selected)
{
    const AttentionGroup* found = nullptr;
    for (const AttentionGroup& group : syntax.groups) {
        const bool around = selected.begin == selected.end && group.open < selected.begin && selected.end < group.end;
        const bool its_text = selected.begin == group.open + 1 && selected.end == group.text_end;
        const bool whole = selected.begin == group.open && selected.end == group.end;
        if (group.closed && (around || its_text || whole)) found = &group;
    }
    return found;
}

PromptEdit weighted(std::string_view prompt, Span replaced, Span text, double weight)
{
    const std::string inner(prompt.substr(text.begin, text.end - text.begin));
    const bool plain = std::abs(weight - 1) < 1e-9;
    const std::size_t begin = replaced.begin + (plain ? 0 : 1);
    return {replaced.begin, replaced.end, plain ? inner : "(" + inner + ":" + shown(weight) + ")", begin,
            begin + inner.size()};
}

PromptEdit change_group(std::string_view prompt, const PromptSyntax& syntax, const AttentionGroup& group, int steps)
{
    const bool numbered = group.text_end + 1 < group.end;
    Span all{group.open, group.end};
    double weight = group.weight;
    if (!numbered) {    // "((x))" is one emphasis of 1.21
        for (auto outer = syntax.groups.rbegin(); outer != syntax.groups.rend(); ++outer) {
            const bool wraps = outer->closed && outer->open + 1 == all.begin && outer->text_end == all.end
                && outer->end == all.end + 1 && prompt[outer->open] == prompt[group.open];
            if (!wraps) continue;
            weight *= outer->weight;
            all = {outer->open, outer->end};
        }
        weight = std::round(weight / kStep) * kStep;
    }
    return weighted(prompt, all, {group.open + 1, group.text_end}, std::max(0.0, weight + steps * kStep));
}

/// The last number of a tag; without one it is 1.
PromptEdit change_tag(std::string_view prompt, const TagPlace& tag, int steps)
{
    const std::string_view inside = prompt.substr(tag.begin, tag.end - 1 - tag.begin);
    std::size_t colon = inside.rfind(':');
    const std::size_t equals = inside.rfind('=');   // "unet=0.5"
    const std::size_t before = equals != std::string_view::npos && equals > colon ? equals : colon;
    const auto written = inside.find(':') != colon ? parse_number<double>(inside.substr(before + 1)) : std::nullopt;
    const bool numbered = written.has_value();
    const double weight = std::round((written.value_or(1) + steps * kTagStep) * 1000) / 1000;
    const std::size_t begin = tag.begin + (numbered ? before + 1 : inside.size());
    return {begin, tag.end - 1, (numbered ? "" : ":") + shown(weight), begin, begin};
}

} // namespace

std::optional<PromptEdit> change_weight(std::string_view prompt, std::size_t begin, std::size_t end, int steps)
{
    const PromptSyntax syntax = prompt_syntax(prompt);
    Span selected{begin, end};
    for (const TagPlace& tag : syntax.tags)
        if (tag.closed && tag.begin < begin && end < tag.end) return change_tag(prompt, tag, steps);
    if (const AttentionGroup* group = group_of(syntax, selected)) return change_group(prompt, syntax, *group, steps);
    if (begin == end) selected = word_around(prompt, begin);
    while (selected.end > selected.begin && prompt[selected.end - 1] == ' ') --selected.end;
    while (selected.begin < selected.end && prompt[selected.begin] == ' ') ++selected.begin;
    if (selected.begin == selected.end) return std::nullopt;
    return weighted(prompt, selected, selected, 1 + steps * kStep);
}

TypedName typed_name(std::string_view before)
{
    for (const TagPlace& tag : find_tags(before)) {
        const std::string_view inside = before.substr(tag.begin);
        if (tag.closed || !(inside.starts_with("<lora:") || inside.starts_with("<lyco:"))) continue;
        const std::size_t name = tag.begin + 6;
        if (before.find(':', name) == std::string_view::npos) return {NameKind::Lora, name};
        return {NameKind::Word, before.size()};    // its weight
    }
    if (const std::size_t name = unfinished_wildcard(before); name != std::string_view::npos)
        return {NameKind::Wildcard, name};
    return {NameKind::Word, word_around(before, before.size()).begin};
}

} // namespace sfumato
