#include "core/text/prompt_schedule.h"

#include "core/base/parse_number.h"

#include <algorithm>
#include <optional>

namespace sfumato {
namespace {

constexpr std::size_t kUnmatched = std::string_view::npos;
constexpr std::size_t kDeepestBracket = 64; ///< brackets nested deeper are text, so that no prompt exhausts the stack

struct Node;
using Sequence = std::vector<Node>;
struct Node {
    std::string text;                   ///< if there are no choices
    std::vector<Sequence> choices{};
    std::optional<int> until{};         ///< the first choice up to and with this step; without, the choices take turns
};

/// For each opening bracket the place of the one that closes it; everything else is kUnmatched.
std::vector<std::size_t> match_brackets(std::string_view text)
{
    std::vector<std::size_t> match(text.size(), kUnmatched), open;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\') ++i;
        else if ((c == '(' || c == '[') && open.size() < kDeepestBracket) open.push_back(i);
        else if (!open.empty() && c == (text[open.back()] == '(' ? ')' : ']')) {
            match[open.back()] = i;
            open.pop_back();
        }
    }
    return match;
}

class ScheduleParser {
public:
    ScheduleParser(std::string_view text, int steps) : text_(text), steps_(steps), match_(match_brackets(text)) {}

    Sequence parse() const { return parse(0, text_.size()); }
    std::vector<ScheduleBracket> brackets() const
    {
        seen_.clear();
        (void)parse();
        return std::move(seen_);
    }

private:
    Sequence parse(std::size_t begin, std::size_t end) const
    {
        Sequence sequence;
        std::size_t literal = begin;
        for (auto i = begin; i < end; ++i) {
            if (text_[i] != '[' || match_[i] == kUnmatched) continue;
            auto node = bracket(i + 1, match_[i]);
            if (!node) continue;
            sequence.push_back({std::string(text_.substr(literal, i - literal))});
            sequence.push_back(std::move(*node));
            i = match_[i];
            literal = i + 1;
        }
        sequence.push_back({std::string(text_.substr(literal, end - literal))});
        return sequence;
    }

    /// What stands between "[" and "]", if it is a schedule or takes turns.
    std::optional<Node> bracket(std::size_t begin, std::size_t end) const
    {
        std::vector<std::size_t> edges{begin - 1};
        bool colons = false, bars = false;
        for (auto i = begin; i < end; ++i) {
            if (match_[i] != kUnmatched) i = match_[i];
            else if (text_[i] == '\\') ++i;
            else if (text_[i] == ':' || text_[i] == '|') {
                (text_[i] == ':' ? colons : bars) = true;
                edges.push_back(i);
            }
        }
        edges.push_back(end);
        const auto part = [&](std::size_t k) { return parse(edges[k] + 1, edges[k + 1]); };
        const std::size_t parts = edges.size() - 1;
        Node node;
        const auto note = [&] { seen_.push_back({begin - 1, end, {edges.begin() + 1, edges.end() - 1}, !bars}); };
        if (bars && !colons) {
            note();
            for (std::size_t k = 0; k < parts; ++k) node.choices.push_back(part(k));
            return node;
        }
        if (!colons || bars || parts > 3) return std::nullopt;
        node.until = step_of(text_.substr(edges[parts - 1] + 1, end - edges[parts - 1] - 1));
        if (!node.until) return std::nullopt;
        note();
        node.choices = {parts == 3 ? part(0) : Sequence{}, part(parts - 2)};
        return node;
    }

    std::optional<int> step_of(std::string_view literal) const
    {
        const auto first = literal.find_first_not_of(" \t\n\r"), last = literal.find_last_not_of(" \t\n\r");
        if (first == kUnmatched) return std::nullopt;
        literal = literal.substr(first, last - first + 1);
        const auto value = parse_number<double>(literal);
        if (!value) return std::nullopt;
        const bool share = literal.find('.') != kUnmatched;
        return static_cast<int>(std::clamp<double>(share ? *value * steps_ : *value, 0, steps_));
    }

    const std::string_view text_;
    const int steps_;
    const std::vector<std::size_t> match_;
    mutable std::vector<ScheduleBracket> seen_;
};

void read(const Sequence& sequence, int step, std::string& text)
{
    for (const auto& node : sequence) {
        if (node.choices.empty()) text += node.text;
        else if (node.until) read(node.choices[step <= *node.until ? 0 : 1], step, text);
        else read(node.choices[(step - 1) % node.choices.size()], step, text);
    }
}

} // namespace

std::vector<ScheduledPrompt> schedule_prompt(std::string_view prompt, int steps)
{
    const auto sequence = ScheduleParser(prompt, steps).parse();
    if (std::all_of(sequence.begin(), sequence.end(), [](const Node& node) { return node.choices.empty(); }))
        return {{steps, std::string(prompt)}};
    std::vector<ScheduledPrompt> schedule;
    for (int step = 1; step <= steps; ++step) {
        std::string text;
        read(sequence, step, text);
        if (!schedule.empty() && schedule.back().text == text) schedule.back().last_step = step;
        else schedule.push_back({step, std::move(text)});
    }
    return schedule;
}

std::vector<ScheduleBracket> schedule_brackets(std::string_view prompt) { return ScheduleParser(prompt, 1).brackets(); }

} // namespace sfumato
