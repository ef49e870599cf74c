#include "core/imaging/foreign_prompts.h"

#include "core/base/parse_number.h"
#include "core/base/utf8.h"
#include "core/imaging/plain_writer.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace sfumato {
namespace {

using namespace foreign_prompt;

/// ComfyUI: the text is cut at its outer brackets; a number at the end of a group is its weight whatever is around it,
/// a group without one weighs 1.1 of what is around it.
class ComfyPrompt {
public:
    explicit ComfyPrompt(PlainWriter& writer) : writer_(writer) {}

    void add(std::string_view text, double weight, int depth = 0)
    {
        std::size_t begin = 0;
        int nesting = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (is_escape(text, i)) {
                ++i;
                continue;
            }
            if (text[i] == '(') {
                if (nesting == 0) {
                    part(text.substr(begin, i - begin), weight, depth);
                    begin = i;
                }
                ++nesting;
            } else if (text[i] == ')' && --nesting == 0) {
                part(text.substr(begin, i + 1 - begin), weight, depth);
                begin = i + 1;
            }
        }
        part(text.substr(begin), weight, depth);
    }

private:
    static bool is_escape(std::string_view text, std::size_t i)
    {
        return text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '(' || text[i + 1] == ')');
    }
    void part(std::string_view text, double weight, int depth)
    {
        const bool escaped_end = text.size() >= 2 && text[text.size() - 2] == '\\';
        if (depth >= kDeepestGroup || text.size() < 2 || text.front() != '(' || text.back() != ')' || escaped_end)
            return plain(text, weight);
        text = text.substr(1, text.size() - 2);
        weight *= 1.1;
        if (const std::size_t colon = text.rfind(':'); colon != kNowhere && colon > 0)
            if (const auto number = parse_number<double>(without_blanks(text.substr(colon + 1)))) {
                weight = *number;
                text = text.substr(0, colon);
            }
        add(text, weight, depth + 1);
    }
    void plain(std::string_view text, double weight)
    {
        std::string unescaped;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (is_escape(text, i)) ++i;
            unescaped += text[i];
        }
        writer_.add(unescaped, weight);
    }

    PlainWriter& writer_;
};

/// Whether A1111 reads the same: no group in another, every bracket closed, and nothing else that means something
/// there.
bool reads_the_same(std::string_view prompt)
{
    int open = 0;
    for (std::size_t i = 0; i < prompt.size(); ++i) {
        const char c = prompt[i];
        if (c == '\\') {
            if (i + 1 >= prompt.size() || (prompt[i + 1] != '(' && prompt[i + 1] != ')')) return false;
            ++i;
        } else if (c == '(' && (++open > 1 || prompt.substr(i).starts_with("(:"))) {
            return false;
        } else if (c == ')' && --open < 0) {
            return false;
        } else if (std::string_view("[]<{}#").find(c) != kNowhere || prompt.substr(i).starts_with("__")) {
            return false;
        }
    }
    const std::size_t colon = prompt.rfind(':');
    const bool ends_in_number
        = colon != kNowhere && parse_number<double>(without_blanks(prompt.substr(colon + 1))).has_value();
    return open == 0 && !ends_in_number && prompt.find("AND") == kNowhere && prompt.find("BREAK") == kNowhere;
}

std::string from_comfy(std::string_view prompt, std::string_view program, std::vector<Message>& lost)
{
    if (reads_the_same(prompt)) return std::string(prompt);
    PlainWriter writer;
    ComfyPrompt(writer).add(prompt, 1);
    return writer.finish(program, lost);
}

/// SwarmUI: "<segment:...>" and its kin begin a prompt of their own, which another pass paints; <break> is BREAK.
std::string from_swarm(std::string_view prompt, std::vector<Message>& lost)
{
    constexpr std::string_view kSections[]
        = {"segment", "object", "region", "refiner", "base", "video", "videoswap", "extend", "clear"};
    PlainWriter writer;
    std::size_t begin = 0;
    const auto add = [&](std::size_t end) { ComfyPrompt(writer).add(prompt.substr(begin, end - begin), 1); };
    for (std::size_t open = prompt.find('<'); open != kNowhere; open = prompt.find('<', open + 1)) {
        std::size_t name_end = open + 1;
        while (name_end < prompt.size() && is_name_char(prompt[name_end])) ++name_end;
        const std::string_view name = prompt.substr(open + 1, name_end - open - 1);
        const bool tag
            = !name.empty() && name_end < prompt.size() && std::string_view(":>[").find(prompt[name_end]) != kNowhere;
        if (!tag) continue; // "a < b"
        const std::size_t close = prompt.find('>', name_end);
        if (close == kNowhere) break;
        add(open);
        const bool section = std::find(std::begin(kSections), std::end(kSections), name) != std::end(kSections);
        begin = section ? prompt.size() : close + 1;
        if (name == "break") writer.chunk_break();
        else if (name == "embed")
            writer.add("embedding:" + std::string(prompt.substr(name_end + 1, close - name_end - 1)), 1);
        else lost.push_back(verbatim(excerpt(prompt.substr(open, begin - open), 200)));
        if (section) break;
        open = close;
    }
    add(prompt.size());
    return std::string(without_blanks(writer.finish("SwarmUI", lost)));
}

/// NovelAI: braces and brackets, and "number::...::", which multiply. What is not closed runs to the end.
std::string from_novelai(std::string_view prompt, std::vector<Message>& lost)
{
    constexpr double kStep = 1.05;
    PlainWriter writer;
    int steps = 0;
    double number = 1;
    const auto weight = [&] { return number * std::pow(kStep, steps); };
    std::size_t begin = 0;
    for (std::size_t i = 0; i < prompt.size(); ++i) {
        const char c = prompt[i];
        const bool colons = prompt.substr(i).starts_with("::");
        if (!colons && std::string_view("{}[]").find(c) == kNowhere) continue;
        std::size_t end = i;
        std::optional<double> next;
        if (colons) { // the number that stands before them, at the begin of a word
            std::size_t digits = i;
            while (digits > begin && std::string_view("0123456789.-").find(prompt[digits - 1]) != kNowhere) --digits;
            next = parse_number<double>(prompt.substr(digits, i - digits));
            if (next && (digits == 0 || !is_name_char(prompt[digits - 1]))) end = digits;
            else next.reset();
        }
        writer.add(prompt.substr(begin, end - begin), weight());
        if (colons) number = next.value_or(1);
        else steps = std::clamp(steps + (c == '{' || c == ']' ? 1 : -1), -kDeepestGroup, kDeepestGroup);
        begin = colons ? ++i + 1 : i + 1;
    }
    writer.add(prompt.substr(begin), weight());
    return writer.finish("NovelAI", lost);
}

} // namespace

std::string in_a1111_grammar(std::string_view prompt, ForeignGrammar from, std::vector<Message>& lost)
{
    switch (from) {
    case ForeignGrammar::ComfyUI: return from_comfy(prompt, "ComfyUI", lost);
    case ForeignGrammar::SwarmUI: return from_swarm(prompt, lost);
    case ForeignGrammar::Compel: return from_compel(prompt, lost);
    case ForeignGrammar::NovelAI: return from_novelai(prompt, lost);
    case ForeignGrammar::A1111: break;
    }
    return std::string(prompt);
}

} // namespace sfumato
