#include "core/pipeline/request_loras.h"
#include "core/base/ascii.h"
#include "core/text/prompt_parts.h"

#include <algorithm>

namespace sfumato {
namespace {

/// Tags of that LoRA, the last first, so that what is changed moves none of the others.
std::vector<TagPlace> tags_of(const std::string& prompt, const std::string& name)
{
    std::vector<TagPlace> tags;
    for (const TagPlace& place : find_tags(prompt)) {
        if (!place.closed) continue;
        const auto read = take_tags(prompt.substr(place.begin, place.end - place.begin));
        if (read && read->loras.size() == 1 && read->loras[0].name == name) tags.push_back(place);
    }
    std::ranges::reverse(tags);
    return tags;
}

/// "a house, <tag>, sunset" becomes "a house, sunset".
std::string without(const std::string& prompt, const TagPlace& tag)
{
    std::string before = prompt.substr(0, tag.begin), after = prompt.substr(tag.end);
    const auto trim_end = [&before](const char* these) { before.erase(before.find_last_not_of(these) + 1); };
    const auto trim_begin
        = [&after](const char* these) { after.erase(0, std::min(after.find_first_not_of(these), after.size())); };
    const bool gap = before.ends_with(' ') || after.starts_with(' ');
    trim_end(" ");
    trim_begin(" ");
    const auto is_one_of = [](char c, std::string_view these) { return these.find(c) != std::string_view::npos; };
    const bool opens = before.empty() || is_one_of(before.back(), "(["); // nothing stands before it
    if ((opens || before.ends_with(',')) && after.starts_with(',')) {
        after.erase(0, 1);
        trim_begin(" ");
    }
    const bool closes = after.empty() || is_one_of(after.front(), ":)]"); // nor behind it
    if (closes) trim_end(" ,");
    const bool blank = gap && !opens && !closes && !after.starts_with(',');
    return before + (blank ? " " : "") + after;
}

std::string replaced(std::string prompt, const std::string& name, const std::string& other)
{
    for (const TagPlace& tag : tags_of(prompt, name)) {
        if (other.empty()) prompt = without(prompt, tag);
        else prompt.replace(prompt.find(name, prompt.find(':', tag.begin)), name.size(), other);
    }
    return prompt;
}

/// What ends the name of an embedding.
constexpr const char *kNameEnds = " \t\n,:|()[]<>", *kEmbedding = "embedding:";

/// Where the prompt calls that embedding, the last first; begin is where its name begins.
std::vector<TagPlace> names_of(const std::string& prompt, const std::string& name)
{
    const std::string text = ascii_lower(prompt), call = kEmbedding + ascii_lower(name);
    std::vector<TagPlace> names;
    for (auto at = text.find(call); at != std::string::npos; at = text.find(call, at + call.size())) {
        const auto end = std::min(text.find_first_of(kNameEnds, at + std::string_view(kEmbedding).size()), text.size());
        if (end == at + call.size()) names.push_back({end - name.size(), end});
    }
    std::ranges::reverse(names);
    return names;
}

/// All of the call, "(embedding:fog:1.2)" with its brackets.
TagPlace whole_call(const std::string& prompt, const TagPlace& name)
{
    TagPlace call{name.begin - std::string_view(kEmbedding).size(), name.end};
    while (call.begin > 0 && (prompt[call.begin - 1] == '(' || prompt[call.begin - 1] == '[')) {
        const char closing = prompt[call.begin - 1] == '(' ? ')' : ']';
        const auto end = prompt.find_first_not_of(" :.0123456789", call.end);
        if (end == std::string::npos || prompt[end] != closing) break;
        call = {call.begin - 1, end + 1};
    }
    return call;
}

std::string with_other_name(std::string prompt, const std::string& name, const std::string& other)
{
    for (const TagPlace& place : names_of(prompt, name)) {
        if (other.empty()) prompt = without(prompt, whole_call(prompt, place));
        else prompt.replace(place.begin, name.size(), other);
    }
    return prompt;
}

} // namespace

bool names_embedding(const GenerationRequest& request, const std::string& name)
{
    return !names_of(request.prompt, name).empty() || !names_of(request.negative_prompt, name).empty();
}

GenerationRequest with_other_embedding(GenerationRequest request, const std::string& name, const std::string& other)
{
    request.prompt = with_other_name(std::move(request.prompt), name, other);
    request.negative_prompt = with_other_name(std::move(request.negative_prompt), name, other);
    request.resolved.reset();
    return request;
}

bool names_lora(const GenerationRequest& request, const std::string& name)
{
    return std::ranges::any_of(request.loras, [&](const LoraUse& lora) { return lora.name == name; })
        || !tags_of(request.prompt, name).empty() || !tags_of(request.negative_prompt, name).empty();
}

GenerationRequest with_other_lora(GenerationRequest request, const std::string& name, const std::string& other)
{
    request.prompt = replaced(std::move(request.prompt), name, other);
    request.negative_prompt = replaced(std::move(request.negative_prompt), name, other);
    if (other.empty()) std::erase_if(request.loras, [&](const LoraUse& lora) { return lora.name == name; });
    for (LoraUse& lora : request.loras)
        if (lora.name == name) lora.name = other;
    request.resolved.reset();
    return request;
}

} // namespace sfumato
