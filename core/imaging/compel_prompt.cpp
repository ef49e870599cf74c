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
            else if (is_blank(text[i]) || std::string_view("(),\"").find(text[i]) != kNowhere)
                writer_.add(text.substr(i++, 1), weight);
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

    std::size_t word(std::string_view text, std::size_t begin, double weight, int depth)
    {
        std::string plain;
        std::size_t end = begin;
        for (; end < text.size() && !is_blank(text[end]) && std::string_view("(),\"").find(text[end]) == kNowhere;
             ++end) {
            if (text[end] == '\\' && end + 1 < text.size() && std::string_view("()\"").find(text[end + 1]) != kNowhere)
                ++end;
            plain += text[end];
        }
        constexpr std::string_view kSwap = ".swap";
        if (plain.ends_with(kSwap))
            if (const std::size_t behind = swap(text, end - kSwap.size(), weight, depth); behind != kNowhere)
                return behind;
        const bool dot = plain.ends_with('.');
        if (dot) plain.pop_back();
        const char sign = plain.empty() ? ' ' : plain.back();
        const std::size_t signs = sign == '+' || sign == '-' ? plain.size() - (plain.find_last_not_of(sign) + 1) : 0;
        if (signs == 0 || signs == plain.size() || plain.find('.') != std::string::npos) {
            writer_.add(plain, weight);
        } else {
            plain.resize(plain.size() - signs);
            writer_.add(plain, weight * power(sign, signs));
        }
        if (dot) writer_.add(".", weight);
        return end;
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
