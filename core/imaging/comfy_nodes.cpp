#include "core/imaging/comfy_nodes.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>

namespace sfumato::comfy {
namespace {

constexpr std::size_t kLongestText = 1u << 20;

void lose_once(std::vector<Message>& lost, Message sentence)
{
    if (std::find(lost.begin(), lost.end(), sentence) == lost.end()) lost.push_back(std::move(sentence));
}

std::string trimmed_text(std::string text, const std::string& sides)
{
    constexpr std::string_view kBlanks = " \t\r\n\f\v";
    if (sides != "Right") text.erase(0, std::min(text.find_first_not_of(kBlanks), text.size()));
    if (sides != "Left") text.resize(text.find_last_not_of(kBlanks) + 1);
    return text;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    if (from.empty()) return text;
    std::string out;
    std::size_t begin = 0;
    for (std::size_t at = text.find(from); at != std::string::npos && out.size() < kLongestText;
         at = text.find(from, begin)) {
        out.append(text, begin, at - begin).append(to);
        begin = at + from.size();
    }
    return out.append(text, begin);
}

/// Of ASCII; other letters stay.
std::string in_case(std::string text, const std::string& mode)
{
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    if (mode == "UPPERCASE") {
        std::ranges::transform(text, text.begin(), upper);
        return text;
    }
    text = ascii_lower(std::move(text));
    bool begins = true;
    for (char& c : text) {
        const bool letter = c >= 'a' && c <= 'z';
        if (begins && letter && mode != "lowercase") c = upper(c);
        begins = mode == "Title Case" ? !letter : begins && !letter;
    }
    return text;
}

} // namespace

std::vector<Place> NodeGraph::nodes() const
{
    std::vector<Place> places;
    if (graph_.is_object())
        for (const Json& node : graph_)
            if (node.is_object()) places.push_back({&node});
    return places;
}

Place NodeGraph::follow(const Place& from, const std::string& input) const
{
    const Json* link = from ? &from.input(input) : nullptr;
    for (int hops = 0; link && link->is_array() && link->size() == 2 && hops < kLongestChain; ++hops) {
        const Json& node = member(graph_, plain_text((*link)[0]));
        if (!node.is_object()) break;
        const Json& inputs = member(node, "inputs");
        if (member(node, "class_type") != "Reroute" || !inputs.is_object() || inputs.empty())
            return {&node, (*link)[1].is_number_integer() ? (*link)[1].get<int>() : 0};
        link = &*inputs.begin();
    }
    return {};
}

std::string NodeGraph::value(const Place& at, const std::string& input, std::vector<Message>& lost) const
{
    Walk walk{lost};
    return value(at, input, walk);
}

std::string NodeGraph::value(const Place& at, const std::string& input, Walk& walk) const
{
    if (!at) return {};
    if (!at.input(input).is_array()) return plain_text(at.input(input));
    const Place node = follow(at, input);
    if (!node || ++walk.steps > kLongestChain) return {};
    std::string text = value_of_node(node, walk);
    walk.length += text.size();
    return walk.length > kLongestText ? std::string() : text;
}

std::string NodeGraph::joined(const Place& node, std::initializer_list<const char*> texts, const std::string& between,
                              bool empty_ones, Walk& walk) const
{
    std::string all;
    bool first = true;
    for (const char* name : texts) {
        if (!node.has(name)) continue;
        const std::string text = value(node, name, walk);
        if (text.empty() && !empty_ones) continue;
        all += (first ? "" : between) + text;
        first = false;
    }
    return all;
}

std::string NodeGraph::value_of_node(const Place& node, Walk& walk) const
{
    const std::string type = node.type();
    const auto input = [&](const char* name) { return value(node, name, walk); };
    if (type == "StringConcatenate") return joined(node, {"string_a", "string_b"}, input("delimiter"), true, walk);
    if (type == "StringTrim") return trimmed_text(input("string"), input("mode"));
    if (type == "StringReplace") return replaced(input("string"), input("find"), input("replace"));
    if (type == "CaseConverter") return in_case(input("string"), input("mode"));
    if (type == "Text Concatenate")
        return joined(node, {"text_a", "text_b", "text_c", "text_d"}, input("delimiter"), false, walk);
    if (type == "JoinStrings") return joined(node, {"string1", "string2"}, input("delimiter"), true, walk);
    if (type == "CR Text Concatenate") return joined(node, {"text1", "text2"}, input("separator"), true, walk);
    // What a node chose or made stands in the first of these; whatever else goes in may change it.
    constexpr std::array kHolders{"populated_text", "value", "text",   "string", "int", "float",
                                  "number",         "seed",  "prompt", "source", "any", "anything"};
    const auto holder
        = std::find_if(kHolders.begin(), kHolders.end(), [&](const char* name) { return node.has(name); });
    const Json& inputs = member(*node.node, "inputs");
    if (holder == kHolders.end()) {
        lose_once(walk.lost, verbatim(type));
        return {};
    }
    const bool alone = inputs.size() == 1 || type.starts_with("Primitive") || type.starts_with("ShowText")
        || std::string_view(*holder) == "populated_text";
    if (!alone) lose_once(walk.lost, verbatim(type));
    return value(node, *holder, walk);
}

} // namespace sfumato::comfy
