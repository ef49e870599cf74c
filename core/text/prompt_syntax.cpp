#include "core/text/prompt_syntax.h"

#include "core/text/dynamic_prompt.h"
#include "core/text/prompt_comments.h"
#include "core/text/prompt_schedule.h"

#include <algorithm>
#include <cmath>

namespace sfumato {
namespace {

/// Collects marks; text that a pass has read is blanked, so that the next one does not read it again.
class SyntaxReader {
public:
    explicit SyntaxReader(std::string_view prompt) : prompt_(prompt), left_(prompt), stress_(prompt.size() + 1, 0) {}

    PromptSyntax read()
    {
        for (const CommentPlace& comment : comment_places(prompt_))
            take(comment.begin, comment.end, PromptToken::Comment);
        templates();
        tags();
        const auto parts = composed_places(left_);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts[i].end > parts[i].text_end) mark(parts[i].text_end, parts[i].end, PromptToken::Number);
            if (i > 0) mark(parts[i].begin - 3, parts[i].begin, PromptToken::Keyword);     // the AND before it
        }
        for (const ComposedPlace& part : parts) {
            schedules(part);
            emphasis(part);
        }
        stressed_text();
        std::ranges::stable_sort(syntax_.marks, {}, &PromptMark::begin);
        return std::move(syntax_);
    }

private:
    void mark(std::size_t begin, std::size_t end, PromptToken token) { over_.push_back({begin, end, token}); }
    void blank(std::size_t begin, std::size_t end)
    {
        std::fill(left_.begin() + static_cast<std::ptrdiff_t>(begin), left_.begin() + static_cast<std::ptrdiff_t>(end),
                  ' ');
    }
    void take(std::size_t begin, std::size_t end, PromptToken token)
    {
        mark(begin, end, token);
        blank(begin, end);
    }

    void templates()
    {
        const TemplateSyntax found = template_syntax(left_);
        for (const auto& place : found.variants) take(place.begin, place.end, PromptToken::Variant);
        for (const auto& place : found.wildcards) take(place.begin, place.end, PromptToken::Wildcard);
        for (const std::size_t at : found.strays) mark(at, at + 1, PromptToken::Unbalanced);
    }

    void tags()
    {
        syntax_.tags = find_tags(left_);
        for (const TagPlace& tag : syntax_.tags) {
            if (tag.closed) take(tag.begin, tag.end, PromptToken::Tag);
            else mark(tag.begin, tag.begin + 1, PromptToken::Unbalanced);
        }
    }

    void schedules(const ComposedPlace& part)
    {
        const std::string text = left_.substr(part.begin, part.text_end - part.begin);
        const ScheduleSyntax found = schedule_syntax(text);
        if (found.stops_at)
            mark(part.begin + *found.stops_at, part.begin + *found.stops_at + 1, PromptToken::Unbalanced);
        for (const ScheduleBracket& bracket : found.brackets) {
            const auto place = [&](std::size_t at) { return part.begin + at; };
            take(place(bracket.open), place(bracket.open + 1), PromptToken::Schedule);
            take(place(bracket.close), place(bracket.close + 1), PromptToken::Schedule);
            for (const std::size_t at : bracket.separators) take(place(at), place(at + 1), PromptToken::Schedule);
            if (bracket.timed) take(place(bracket.separators.back() + 1), place(bracket.close), PromptToken::Number);
        }
    }

    void emphasis(const ComposedPlace& part)
    {
        AttentionSyntax found
            = attention_syntax(std::string_view(left_).substr(part.begin, part.text_end - part.begin));
        for (AttentionGroup group : found.groups) {
            for (std::size_t AttentionGroup::*place :
                 {&AttentionGroup::open, &AttentionGroup::text_end, &AttentionGroup::end})
                group.*place += part.begin;
            mark(group.open, group.open + 1, group.closed ? PromptToken::Bracket : PromptToken::Unbalanced);
            if (group.closed) {
                mark(group.end - 1, group.end, PromptToken::Bracket);
                if (group.text_end < group.end - 1) mark(group.text_end, group.end - 1, PromptToken::Number);
            }
            const double stress = std::log(std::clamp(group.weight, 0.05, 20.0));
            stress_[group.open + 1] += stress;
            stress_[group.text_end] -= stress;
            syntax_.groups.push_back(group);
        }
        for (const std::size_t at : found.strays) mark(part.begin + at, part.begin + at + 1, PromptToken::Unbalanced);
        for (const std::size_t at : found.breaks) mark(part.begin + at, part.begin + at + 5, PromptToken::Keyword);
    }

    /// The weights of nested brackets multiply: their logarithms add up along the text.
    void stressed_text()
    {
        constexpr double kNone = 1e-9;
        double sum = 0;
        for (std::size_t i = 0, begin = 0; i <= prompt_.size(); ++i) {
            const bool ends = i == prompt_.size();
            if (!ends && stress_[i] == 0) continue;
            if (begin < i && std::abs(sum) > kNone)
                syntax_.marks.push_back({begin, i, sum > 0 ? PromptToken::Strong : PromptToken::Weak, std::exp(sum)});
            sum += ends ? 0 : stress_[i];
            begin = i;
        }
        syntax_.marks.insert(syntax_.marks.end(), over_.begin(), over_.end());
    }

    const std::string_view prompt_;
    std::string left_;
    std::vector<double> stress_;
    std::vector<PromptMark> over_;
    PromptSyntax syntax_;
};

} // namespace

PromptSyntax prompt_syntax(std::string_view prompt) { return SyntaxReader(prompt).read(); }

} // namespace sfumato
