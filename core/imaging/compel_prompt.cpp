#include "core/base/parse_number.h"
#include "core/base/utf8.h"
#include "core/imaging/plain_writer.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace sfumato::foreign_prompt {
namespace {

/// Compel 2, InvokeAI's reader of prompts: a word, a group in round brackets or a text in quotes, and right behind it a
/// run of + or - (times 1.1 or 0.9 each) or a number. Weights multiply; brackets without one group nothing and vanish.
class CompelPrompt {
public:
    CompelPrompt(std::string_view prompt, PlainWriter& writer, std::vector<Message>& lost)
        : prompt_(prompt), closers_(prompt.size(), kNowhere), writer_(writer), lost_(lost)
    {
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < prompt.size(); ++i) {
            if (prompt[i] == '\\') ++i;
            else if (prompt[i] == '(') open.push_back(i);
            else if (prompt[i] == ')' && !open.empty()) {
                closers_[open.back()] = i;
                open.pop_back();
            }
        }
    }

    void read()
    {
        if (!add_conjunction(without_blanks(prompt_))) add(prompt_, 1);
    }

private:
    /// `text` is a stretch of the prompt, here and below.
    void add(std::string_view text, double weight, int depth = 0)
    {
        for (std::size_t i = 0; i < text.size();) {
            const std::size_t close = depth < kDeepestGroup ? group_end(text, i) : kNowhere;
            if (close != kNowhere) i = group(text, i, close, weight, depth);
            else if (is_blank(text[i]) || (depth > 0 && is_mark(text, i))) writer_.add(text.substr(i++, 1), weight);
            else i = word(text, i, weight, depth);
        }
    }

    /// ("a", "b").blend(0.7, 0.3) or .and(), which are whole prompts; false for any other.
    bool add_conjunction(std::string_view text)
    {
        const std::size_t close = text.starts_with('(') ? group_end(text, 0) : kNowhere;
        if (close == kNowhere) return false;
        const std::string_view call = text.substr(close + 1);
        const bool blend = call.starts_with(".blend("), all = call.starts_with(".and(");
        if (!blend && !all) return false;
        if (blend || call.find_first_of("0123456789") != kNowhere) // weights of whole texts
            lost_.push_back(verbatim(excerpt(call, 80)));
        bool first = true;
        for (std::size_t i = 1; i < close; ++i) {
            if (text[i] != '"') continue;
            const std::size_t end = text.find('"', i + 1);
            if (end >= close) break;
            if (!first) writer_.chunk_break();
            first = false;
            add(text.substr(i + 1, end - i - 1), 1);
            i = end;
        }
        return !first;
    }

    /// Where the group or quoted text that begins at `at` is closed.
    [[nodiscard]] std::size_t group_end(std::string_view text, std::size_t at) const
    {
        if (text[at] == '"') return text.find('"', at + 1);
        if (text[at] != '(') return kNowhere;
        const auto offset = static_cast<std::size_t>(text.data() - prompt_.data());
        const std::size_t close = closers_[offset + at];
        return close == kNowhere || close - offset >= text.size() ? kNowhere : close - offset;
    }

    std::size_t group(std::string_view text, std::size_t open, std::size_t close, double weight, int depth)
    {
        const std::string_view inside = text.substr(open + 1, close - open - 1);
        if (const std::size_t end = swap(text, close + 1, weight, depth); end != kNowhere) return end;
        std::size_t end = close + 1;
        const auto own = weight_at(text, end);
        if (const std::size_t colon = inside.rfind(':');
            !own && text[open] == '(' && colon != kNowhere && parse_number<double>(inside.substr(colon + 1)))
            writer_.looks_like_grammar(excerpt(text.substr(open, end - open), 60));
        add(inside, weight * own.value_or(1), depth + 1);
        return end;
    }

    /// A word ends where its signs begin, which are followed by a blank, a mark or more signs ("red-haired" is a
    /// word). One that nothing weighs is taken outside of brackets as it stands, up to the next blank: "a(b)".
    std::size_t word(std::string_view text, std::size_t begin, double weight, int depth)
    {
        if (const std::size_t end = lora(text, begin); end != kNowhere) return end;
        std::string plain;
        std::size_t end = begin;
        while (end < text.size() && !is_blank(text[end]) && !is_mark(text, end) && !is_operator(text, end))
            end = put(text, end, plain);
        if (end > begin) {
            if (const std::size_t behind = swap(text, end, weight, depth); behind != kNowhere) return behind;
            if (end < text.size() && is_sign(text[end])) {
                const std::size_t signs = std::min(text.find_first_not_of(text[end], end), text.size()) - end;
                writer_.add(plain, weight * power(text[end], signs));
                return end + signs;
            }
        }
        if (depth == 0) // a comma parts words as a blank does
            while (end < text.size() && !is_blank(text[end]) && !plain.ends_with(',')) end = put(text, end, plain);
        else if (end == begin) end = put(text, end, plain);
        writer_.add(plain, weight);
        return end;
    }

    static constexpr std::string_view kMarks = "(),\".="; ///< and the signs
    static bool is_sign(char c) { return c == '+' || c == '-'; }
    static bool is_mark(std::string_view text, std::size_t at) { return kMarks.find(text[at]) != kNowhere; }
    static bool is_operator(std::string_view text, std::size_t at)
    {
        return is_sign(text[at])
            && (at + 1 == text.size() || is_blank(text[at + 1]) || is_mark(text, at + 1) || is_sign(text[at + 1]));
    }
    /// One character, without the backslash of an escape.
    static std::size_t put(std::string_view text, std::size_t at, std::string& plain)
    {
        const bool escapes = text[at] == '\\' && at + 1 < text.size();
        if (escapes && std::string_view("()\"").find(text[at + 1]) != kNowhere) ++at;
        else if (escapes && (is_sign(text[at + 1]) || is_mark(text, at + 1))) plain += text[at++];
        plain += text[at];
        return at + 1;
    }

    /// "useLora(name, 0.5)", which InvokeAI takes out of the prompt.
    std::size_t lora(std::string_view text, std::size_t at)
    {
        for (const std::string_view call : {"useLora(", "withLora("}) {
            if (!text.substr(at).starts_with(call)) continue;
            std::size_t end = at + call.size();
            while (end < text.size()
                   && (is_name_char(text[end]) || std::string_view(" ,.-").find(text[end]) != kNowhere))
                ++end;
            if (end == text.size() || text[end] != ')') return kNowhere;
            lost_.push_back(verbatim(excerpt(text.substr(at, end + 1 - at), 80)));
            return end + 1;
        }
        return kNowhere;
    }

    /// ".swap(other)" at `at`: the attention of one text over the other's words. What is painted is the other.
    std::size_t swap(std::string_view text, std::size_t at, double weight, int depth)
    {
        constexpr std::string_view kCall = ".swap(";
        if (!text.substr(at).starts_with(kCall)) return kNowhere;
        const std::size_t close = group_end(text, at + kCall.size() - 1);
        if (close == kNowhere || depth >= kDeepestGroup) return kNowhere;
        lost_.push_back(verbatim(excerpt(text.substr(at, close + 1 - at), 80)));
        add(text.substr(at + kCall.size(), close - at - kCall.size()), weight, depth + 1);
        return close + 1;
    }

    /// The weight that is written at `at`, which moves behind it.
    static std::optional<double> weight_at(std::string_view text, std::size_t& at)
    {
        const char sign = at < text.size() ? text[at] : ' ';
        std::size_t end = at;
        if (sign == '+' || sign == '-') {
            while (end < text.size() && text[end] == sign) ++end;
            const double weight = power(sign, end - at);
            at = end;
            return weight;
        }
        int dots = 0;
        while (end < text.size() && ((text[end] >= '0' && text[end] <= '9') || (text[end] == '.' && ++dots == 1)))
            ++end;
        if (end == at || text.substr(at, end - at) == ".") return std::nullopt;
        const auto weight = parse_number<double>(text.substr(at, end - at));
        if (weight) at = end;
        return weight;
    }
    static double power(char sign, std::size_t times)
    {
        return std::pow(sign == '+' ? 1.1 : 0.9, static_cast<double>(std::min<std::size_t>(times, 30)));
    }

    std::string_view prompt_;
    std::vector<std::size_t> closers_; ///< of each "(" of the prompt
    PlainWriter& writer_;
    std::vector<Message>& lost_;
};

} // namespace

std::string from_compel(std::string_view prompt, std::vector<Message>& lost)
{
    PlainWriter writer;
    CompelPrompt(prompt, writer, lost).read();
    return writer.finish("InvokeAI", lost);
}

} // namespace sfumato::foreign_prompt
