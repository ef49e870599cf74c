#include "core/text/prompt_grammar.h"

#include <unicode/regex.h>

#include <charconv>
#include <memory>
#include <optional>

namespace sfumato {
namespace {

constexpr double kBracketWeight = 1.1;

std::unique_ptr<icu::RegexPattern> compile(const char16_t* pattern)
{
    auto status = U_ZERO_ERROR;
    return std::unique_ptr<icu::RegexPattern>(icu::RegexPattern::compile(pattern, 0, status));
}

std::optional<double> number(const icu::UnicodeString& digits)
{
    std::string text;
    digits.toUTF8String(text);
    if (text.starts_with('+')) text.erase(0, 1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// The pieces so far and the brackets that are open, each by the piece it begins at.
class AttentionParser {
public:
    void token(const icu::UnicodeString& token, const icu::UnicodeString& weight)
    {
        const auto first = token.charAt(0);
        const auto value = number(weight);
        if (first == u'\\') append_text(token.tempSubString(1));
        else if (first == u'(') round_.push_back(pieces_.size());
        else if (first == u'[') square_.push_back(pieces_.size());
        else if (value && !round_.empty()) close(round_, *value);
        else if (token == u")" && !round_.empty()) close(round_, kBracketWeight);
        else if (token == u"]" && !square_.empty()) close(square_, 1 / kBracketWeight);
        else append_with_breaks(token);
    }

    std::vector<PromptPiece> finish()
    {
        while (!round_.empty()) close(round_, kBracketWeight);
        while (!square_.empty()) close(square_, 1 / kBracketWeight);
        std::vector<PromptPiece> joined;
        for (auto& piece : pieces_) {
            const bool same = !joined.empty() && joined.back().weight == piece.weight && !joined.back().is_break && !piece.is_break;
            if (same) joined.back().text += piece.text;
            else joined.push_back(std::move(piece));
        }
        if (joined.empty()) joined.emplace_back();
        return joined;
    }

private:
    void close(std::vector<std::size_t>& open, double factor)
    {
        for (auto i = open.back(); i < pieces_.size(); ++i) pieces_[i].weight *= factor;
        open.pop_back();
    }

    void append_text(const icu::UnicodeString& text) { text.toUTF8String(pieces_.emplace_back().text); }

    void append_with_breaks(const icu::UnicodeString& text)
    {
        static const auto pattern = compile(uR"(\s*\bBREAK\b\s*)");
        auto status = U_ZERO_ERROR;
        const std::unique_ptr<icu::RegexMatcher> matcher(pattern->matcher(text, status));
        std::int32_t begin = 0;
        for (; matcher->find(status); begin = matcher->end(status)) {
            append_text(text.tempSubStringBetween(begin, matcher->start(status)));
            pieces_.push_back({.text = {}, .is_break = true});
        }
        append_text(text.tempSubString(begin));
    }

    std::vector<PromptPiece> pieces_;
    std::vector<std::size_t> round_, square_;
};

} // namespace

std::vector<PromptPiece> parse_attention(std::string_view prompt)
{
    // An escape, a bracket, ":number)", a run of anything else.
    static const auto pattern = compile(uR"(\\[()\[\]\\]?|[(\[]|:\s*([+-]?[.0-9]+)\s*\)|[)\]]|[^\\()\[\]:]+|:)");
    auto status = U_ZERO_ERROR;
    const auto text = icu::UnicodeString::fromUTF8({prompt.data(), static_cast<std::int32_t>(prompt.size())});
    const std::unique_ptr<icu::RegexMatcher> matcher(pattern->matcher(text, status));
    AttentionParser parser;
    while (matcher->find(status)) parser.token(matcher->group(status), matcher->group(1, status));
    return parser.finish();
}

} // namespace sfumato
