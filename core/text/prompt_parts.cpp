#include "core/text/prompt_parts.h"

#include "core/base/parse_number.h"
#include "core/text/unicode_text.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace sfumato {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_word(char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = skip_space(text, 0);
    return text.substr(begin, std::max(skip_space_back(text, text.size()), begin) - begin);
}

std::string quoted(std::string_view text)
{
    std::string result(1, '"');
    return result.append(text).append(1, '"');
}

/// `tag`: all between "<" and ">".
Result<LoraTag> read_tag(std::string_view tag)
{
    const std::string shown = std::string(1, '<').append(tag).append(1, '>');
    const std::size_t colon = tag.find(':');
    const std::string_view kind = tag.substr(0, colon);
    if (kind != "lora" && kind != "lyco")
        return fail(verbatim(shown), Message::tr("%1 is no kind of tag this program knows", quoted(kind)),
                    Message::tr("take it out of the prompt, or write <lora:name:weight>"));
    LoraTag lora;
    std::optional<double> text, unet;
    std::size_t plain = 0;      // arguments without a name so far
    for (std::size_t begin = colon + 1; begin <= tag.size();) {
        const std::size_t end = std::min(tag.find(':', begin), tag.size());
        const std::string_view argument = tag.substr(begin, end - begin);
        begin = end + 1;
        const std::size_t equals = argument.find('=');
        const std::string_view key
            = plain == 0 || equals == std::string_view::npos ? "" : trimmed(argument.substr(0, equals));
        if (key.empty() && plain++ == 0) {
            lora.name = trimmed(argument);
            continue;
        }
        if (!key.empty() && key != "te" && key != "unet") continue;     // "dyn" and the like change nothing here
        if (key.empty() && plain > 3) continue;
        const auto weight = parse_number<double>(trimmed(key.empty() ? argument : argument.substr(equals + 1)));
        if (!weight)
            return fail(verbatim(shown), Message::tr("%1 is no weight", quoted(argument)),
                        Message::tr("write a number, as in <lora:name:0.8>"));
        (key == "unet" || (key.empty() && plain == 3) ? unet : text) = weight;
    }
    if (lora.name.empty())
        return fail(verbatim(shown), Message::tr("names no LoRA"), Message::tr("write <lora:name:weight>"));
    lora.text_weight = text.value_or(1);
    lora.unet_weight = unet.value_or(lora.text_weight);
    return lora;
}

/// The weight at the end of a part, a plain decimal after a colon; takes it off the text.
double take_weight(std::string_view& text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos) return 1;
    const std::string_view digits = trimmed(text.substr(colon + 1));
    const std::string_view unsigned_digits = digits.substr(digits.starts_with('+') || digits.starts_with('-') ? 1 : 0);
    const bool plain
        = std::all_of(unsigned_digits.begin(), unsigned_digits.end(), [](char c) { return is_digit(c) || c == '.'; });
    const auto weight = plain && !unsigned_digits.empty() ? parse_number<double>(digits) : std::nullopt;
    if (!weight) return 1;
    text = text.substr(0, skip_space_back(text, colon));
    return *weight;
}

} // namespace

std::vector<TagPlace> find_tags(std::string_view prompt)
{
    std::vector<TagPlace> tags;
    for (auto open = prompt.find('<'); open != std::string_view::npos; open = prompt.find('<', open + 1)) {
        std::size_t colon = open + 1;
        while (colon < prompt.size() && is_word(prompt[colon])) ++colon;
        if (colon == open + 1 || colon == prompt.size() || prompt[colon] != ':') continue;     // "a < b", "<3"
        const std::size_t close = prompt.find('>', colon);
        if (close == std::string_view::npos) {
            tags.push_back({open, prompt.size(), false});
            break;
        }
        if (close == colon + 1) continue;
        tags.push_back({open, close + 1});
        open = close;
    }
    return tags;
}

Result<TaggedPrompt> take_tags(std::string_view prompt)
{
    TaggedPrompt result;
    std::size_t begin = 0;
    for (const TagPlace& tag : find_tags(prompt)) {
        if (!tag.closed) break;
        auto lora = read_tag(prompt.substr(tag.begin + 1, tag.end - tag.begin - 2));
        if (!lora) return tl::unexpected(lora.error());
        result.loras.push_back(std::move(*lora));
        result.text += prompt.substr(begin, tag.begin - begin);
        begin = tag.end;
    }
    result.text += prompt.substr(begin);
    return result;
}

std::vector<ComposedPlace> composed_places(std::string_view prompt)
{
    constexpr std::string_view kAnd = "AND";
    std::vector<ComposedPlace> places;
    for (std::size_t begin = 0; begin != std::string_view::npos;) {
        const std::size_t next = find_word(prompt, kAnd, begin);
        const std::string_view part = prompt.substr(begin, next == std::string_view::npos ? next : next - begin);
        const std::string_view whole = part.substr(0, skip_space_back(part, part.size()));
        std::string_view text = whole;
        const double weight = take_weight(text);
        places.push_back({begin, begin + text.size(), begin + whole.size(), weight});
        begin = next == std::string_view::npos ? next : next + kAnd.size();
    }
    return places;
}

std::vector<ComposedPart> split_composition(std::string_view prompt)
{
    std::vector<ComposedPart> parts;
    for (const ComposedPlace& place : composed_places(prompt))
        parts.push_back({std::string(prompt.substr(place.begin, place.text_end - place.begin)), place.weight});
    return parts;
}

} // namespace sfumato
