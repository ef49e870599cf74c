#include "core/text/prompt_schedule.h"

#include "core/base/parse_number.h"

#include <algorithm>
#include <optional>

namespace sfumato {
namespace {

constexpr std::size_t kNowhere = std::string_view::npos;
constexpr std::size_t kDeepestBracket = 64; ///< brackets nested deeper are text, so that no prompt exhausts the stack

struct Node;
using Sequence = std::vector<Node>;
struct Node {
    std::string text;                   ///< if there are no choices
    std::vector<Sequence> choices{};
    std::optional<int> until{};         ///< the first choice up to and with this step; without, the choices take turns
};

std::optional<double> time_of(std::string_view literal)
{
    constexpr std::string_view kSpace = " \t\n\r\v\f";
    const auto first = literal.find_first_not_of(kSpace), last = literal.find_last_not_of(kSpace);
    return first == kNowhere ? std::nullopt : parse_number<double>(literal.substr(first, last - first + 1));
}

/// Finds the brackets that are schedules or take turns. A1111's grammar takes brackets for structure only where all
/// that stands inside them is well formed, too; one that is not is text, and so are those around it.
class BracketScan {
public:
    BracketScan(std::string_view text, PromptGrammar grammar) : text_(text), strict_(grammar == PromptGrammar::V2)
    {
        for (std::size_t i = 0; i < text.size(); ++i) read(i);
        if (strict_) discard_open();
    }

    [[nodiscard]] ScheduleSyntax syntax() &&
    {
        if (!stops_at_) return {std::move(found_), std::nullopt};
        return {{}, found_.empty() ? std::nullopt : stops_at_};
    }

private:
    struct Open {
        std::size_t at;
        char closer;
        std::vector<std::size_t> separators{};
    };

    void read(std::size_t& i)
    {
        const char c = text_[i];
        if (c == '\\') {
            if (i + 1 == text_.size() || text_[i + 1] == '\n') stop(i);
            ++i;
        } else if (c == '(' || c == '[') {
            if (open_.size() < kDeepestBracket) open_.push_back({i, c == '(' ? ')' : ']'});
            else stop(i);
        } else if (c == ')' || c == ']') {
            if (!open_.empty() && open_.back().closer == c) close(i);
            else if (strict_) discard_open();
        } else if (c == ':' || c == '|') {
            if (!open_.empty()) open_.back().separators.push_back(i);
            else if (c == '|') stop(i);
        }
    }

    void close(std::size_t end)
    {
        Open bracket = std::move(open_.back());
        open_.pop_back();
        const auto bars = static_cast<std::size_t>(
            std::ranges::count(bracket.separators, '|', [this](std::size_t at) { return text_[at]; }));
        const std::size_t colons = bracket.separators.size() - bars;
        const bool square = bracket.closer == ']';
        const bool timed = square && bars == 0 && (colons == 1 || colons == 2)
            && time_of(text_.substr(bracket.separators.back() + 1, end - bracket.separators.back() - 1));
        if (timed || (square && bars > 0 && colons == 0)) {
            found_.push_back({bracket.at, end, std::move(bracket.separators), timed});
        } else if (strict_ && (bars > 0 || colons > (square ? 0 : 1))) {
            open_.push_back(std::move(bracket));
            discard_open();
        }
    }

    /// What is open is text.
    void discard_open()
    {
        for (const Open& bracket : open_)
            for (const std::size_t at : bracket.separators)
                if (text_[at] == '|') stop(at);
        open_.clear();
    }

    void stop(std::size_t at)
    {
        if (strict_) stops_at_ = std::min(at, stops_at_.value_or(at));
    }

    const std::string_view text_;
    const bool strict_;
    std::vector<Open> open_;
    std::vector<ScheduleBracket> found_;
    std::optional<std::size_t> stops_at_;
};

class ScheduleReader {
public:
    ScheduleReader(std::string_view text, int steps, PromptGrammar grammar)
        : text_(text), steps_(steps), brackets_(BracketScan(text, grammar).syntax().brackets)
    {
        std::ranges::sort(brackets_, {}, &ScheduleBracket::open);
    }

    [[nodiscard]] Sequence read() const { return read(0, text_.size()); }

private:
    [[nodiscard]] Sequence read(std::size_t begin, std::size_t end) const
    {
        const auto next
            = [this](std::size_t at) { return std::ranges::lower_bound(brackets_, at, {}, &ScheduleBracket::open); };
        Sequence sequence;
        for (auto bracket = next(begin); bracket != brackets_.end() && bracket->open < end; bracket = next(begin)) {
            sequence.push_back({std::string(text_.substr(begin, bracket->open - begin))});
            sequence.push_back(read(*bracket));
            begin = bracket->close + 1;
        }
        sequence.push_back({std::string(text_.substr(begin, end - begin))});
        return sequence;
    }

    [[nodiscard]] Node read(const ScheduleBracket& bracket) const
    {
        std::vector<std::size_t> edges{bracket.open};
        edges.insert(edges.end(), bracket.separators.begin(), bracket.separators.end());
        edges.push_back(bracket.close);
        const auto part = [&](std::size_t k) { return read(edges[k] + 1, edges[k + 1]); };
        const std::size_t parts = edges.size() - 1;
        Node node;
        if (bracket.timed) {
            node.until = step_of(text_.substr(edges[parts - 1] + 1, edges[parts] - edges[parts - 1] - 1));
            node.choices = {parts == 3 ? part(0) : Sequence{}, part(parts - 2)};
        } else {
            for (std::size_t k = 0; k < parts; ++k) node.choices.push_back(part(k));
        }
        return node;
    }

    [[nodiscard]] int step_of(std::string_view literal) const
    {
        const double share = literal.find('.') == kNowhere ? 1 : steps_;
        return static_cast<int>(std::clamp<double>(share * time_of(literal).value_or(0), 0, steps_));
    }

    const std::string_view text_;
    const int steps_;
    std::vector<ScheduleBracket> brackets_;
};

void append_at(const Sequence& sequence, int step, std::string& text)
{
    for (const auto& node : sequence) {
        if (node.choices.empty()) text += node.text;
        else if (node.until) append_at(node.choices[step <= *node.until ? 0 : 1], step, text);
        else append_at(node.choices[(step - 1) % node.choices.size()], step, text);
    }
}

} // namespace

std::vector<ScheduledPrompt> schedule_prompt(std::string_view prompt, int steps, PromptGrammar grammar)
{
    const auto sequence = ScheduleReader(prompt, steps, grammar).read();
    if (std::all_of(sequence.begin(), sequence.end(), [](const Node& node) { return node.choices.empty(); }))
        return {{steps, std::string(prompt)}};
    std::vector<ScheduledPrompt> schedule;
    for (int step = 1; step <= steps; ++step) {
        std::string text;
        append_at(sequence, step, text);
        if (!schedule.empty() && schedule.back().text == text) schedule.back().last_step = step;
        else schedule.push_back({step, std::move(text)});
    }
    return schedule;
}

ScheduleSyntax schedule_syntax(std::string_view prompt) { return BracketScan(prompt, PromptGrammar::V2).syntax(); }

} // namespace sfumato
