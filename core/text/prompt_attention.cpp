#include "core/text/prompt_attention.h"

#include "core/base/parse_number.h"
#include "core/text/unicode_text.h"

#include <algorithm>
#include <optional>

namespace sfumato {
namespace {

constexpr double kBracketWeight = 1.1;
constexpr auto kEnd = std::string_view::npos;
constexpr std::string_view kBreak = "BREAK";
constexpr double kBreakWeight = -1;

/// The brackets of one kind: which fragments they enclose and how they weigh them. Weights are multiplied out at the
/// end, once for every fragment: a prompt of nothing but brackets would otherwise take the square of its length.
class Brackets {
public:
    explicit Brackets(double weight) : weight_(weight) {}
    [[nodiscard]] bool any_open() const { return !open_.empty(); }
    void open(std::size_t fragment, std::size_t at)
    {
        open_.push_back(pairs_.size());
        pairs_.push_back({fragment, kEnd, weight_, at});
    }
    void close(std::size_t fragment, std::size_t text_end, std::size_t end) { close(fragment, text_end, end, weight_); }
    void close(std::size_t fragment, std::size_t text_end, std::size_t end, double weight)
    {
        Pair& pair = pairs_[open_.back()];
        pair = {pair.begin, fragment, weight, pair.open, text_end, end};
        open_.pop_back();
    }
    void list(std::vector<AttentionGroup>& groups, std::size_t length) const
    {
        for (const Pair& pair : pairs_) {
            const bool closed = pair.text_end != kEnd;
            groups.push_back(
                {pair.open, closed ? pair.text_end : length, closed ? pair.text_behind : length, pair.weight, closed});
        }
    }
    void weigh(std::vector<PromptFragment>& fragments) const
    {
        std::vector<Pair> around; // of the fragment at hand, innermost last; `weight` is the product so far
        std::size_t next = 0;
        for (std::size_t i = 0; i < fragments.size(); ++i) {
            while (!around.empty() && around.back().end <= i) around.pop_back();
            for (; next < pairs_.size() && pairs_[next].begin <= i; ++next) {
                const Pair& pair = pairs_[next];
                if (pair.end > i)
                    around.push_back(
                        {i, pair.end, pair.weight * (around.empty() ? 1 : around.back().weight), pair.open});
            }
            if (!around.empty()) fragments[i].weight *= around.back().weight;
        }
    }

private:
    struct Pair {
        std::size_t begin, end; // fragments
        double weight;
        std::size_t open, text_end = kEnd, text_behind = kEnd;  // bytes of the prompt
    };
    const double weight_;
    std::vector<Pair> pairs_;
    std::vector<std::size_t> open_;
};

class AttentionParser {
public:
    AttentionParser(std::string_view text, PromptGrammar grammar) : text_(text), grammar_(grammar) {}

    std::vector<PromptFragment> parse()
    {
        read();
        std::vector<PromptFragment> joined;
        for (auto& fragment : fragments_) {
            const bool same = !joined.empty() && joined.back().weight == fragment.weight && !joined.back().is_break
                && !fragment.is_break;
            if (same) joined.back().text += fragment.text;
            else joined.push_back(std::move(fragment));
        }
        if (joined.empty()) joined.emplace_back();
        if (grammar_ == PromptGrammar::V2)
            for (PromptFragment& fragment : joined)
                if (fragment.weight == kBreakWeight && fragment.text == kBreak)
                    fragment = {.text = {}, .is_break = true};
        return joined;
    }

    AttentionSyntax syntax()
    {
        read();
        for (const auto& [fragment, place] : breaks_)
            if (grammar_ == PromptGrammar::V1 || fragments_[fragment].weight == kBreakWeight)
                syntax_.breaks.push_back(place);
        round_.list(syntax_.groups, text_.size());
        square_.list(syntax_.groups, text_.size());
        std::ranges::sort(syntax_.groups, {}, &AttentionGroup::open);
        return std::move(syntax_);
    }

private:
    void read()
    {
        while (at_ < text_.size()) token();
        round_.weigh(fragments_);
        square_.weigh(fragments_);
    }

    /// One token: an escape, a bracket, ":number)", a run of anything else.
    void token()
    {
        const std::size_t begin = at_++;
        switch (text_[begin]) {
        case '\\':
            if (at_ < text_.size() && std::string_view("()[]\\").find(text_[at_]) != kEnd)
                append(text_.substr(at_++, 1));
            return;
        case '(': return round_.open(fragments_.size(), begin);
        case '[': return square_.open(fragments_.size(), begin);
        case ')': return round_.any_open() ? round_.close(fragments_.size(), begin, at_) : stray(begin);
        case ']': return square_.any_open() ? square_.close(fragments_.size(), begin, at_) : stray(begin);
        case ':': return colon(begin);
        default:
            at_ = std::min(text_.find_first_of("\\()[]:", begin), text_.size());
            append_with_breaks(text_.substr(begin, at_ - begin));
        }
    }

    void colon(std::size_t begin)
    {
        const std::size_t first = skip_space(text_, at_);
        std::size_t last = first;
        if (last < text_.size() && (text_[last] == '+' || text_[last] == '-')) ++last;
        const std::size_t digits = last;
        while (last < text_.size() && (text_[last] == '.' || (text_[last] >= '0' && text_[last] <= '9'))) ++last;
        const std::size_t close = skip_space(text_, last);
        if (last == digits || close == text_.size() || text_[close] != ')') return append(":");
        at_ = close + 1;
        const auto weight = parse_number<double>(text_.substr(first, last - first));
        if (weight && round_.any_open()) round_.close(fragments_.size(), begin, at_, *weight);
        else append(text_.substr(begin, at_ - begin));
    }

    void stray(std::size_t at)
    {
        syntax_.strays.push_back(at);
        append(text_.substr(at, 1));
    }

    void append(std::string_view text) { fragments_.push_back({.text = std::string(text)}); }

    void append_with_breaks(std::string_view text)
    {
        std::size_t begin = 0;
        for (auto at = find_word(text, kBreak); at != kEnd; at = find_word(text, kBreak, begin)) {
            append(text.substr(begin, std::max(skip_space_back(text, at), begin) - begin));
            breaks_.emplace_back(fragments_.size(), static_cast<std::size_t>(text.data() - text_.data()) + at);
            if (grammar_ == PromptGrammar::V1) fragments_.push_back({.text = {}, .is_break = true});
            else fragments_.push_back({.text = std::string(kBreak), .weight = kBreakWeight});
            begin = skip_space(text, at + kBreak.size());
        }
        append(text.substr(begin));
    }

    const std::string_view text_;
    const PromptGrammar grammar_;
    std::size_t at_ = 0;
    std::vector<PromptFragment> fragments_;
    std::vector<std::pair<std::size_t, std::size_t>> breaks_; // fragments, and where they stand
    AttentionSyntax syntax_;
    Brackets round_{kBracketWeight}, square_{1 / kBracketWeight};
};

} // namespace

std::vector<PromptFragment> parse_attention(std::string_view prompt, PromptGrammar grammar)
{
    return AttentionParser(prompt, grammar).parse();
}

AttentionSyntax attention_syntax(std::string_view prompt)
{
    return AttentionParser(prompt, PromptGrammar::V2).syntax();
}

} // namespace sfumato
