#include "core/text/text_pattern.h"

#include <unicode/regex.h>

namespace sfumato {
namespace {

/// White space is Unicode's in the library that wrote the expression; ICU's \s lacks two of its characters.
std::string with_white_space(const std::string& regex)
{
    std::string result;
    for (std::size_t i = 0; i < regex.size(); ++i) {
        if (regex[i] != '\\' || i + 1 == regex.size()) {
            result += regex[i];
            continue;
        }
        const char escaped = regex[++i];
        if (escaped == 's') result += "\\p{White_Space}";
        else if (escaped == 'S') result += "\\P{White_Space}";
        else (result += '\\') += escaped;
    }
    return result;
}

} // namespace

struct TextPattern::Compiled {
    std::unique_ptr<icu::RegexPattern> pattern;
};

Result<TextPattern> TextPattern::read(const Json& json, const std::string& where)
{
    TextPattern result;
    if (json.is_object() && json.contains("Regex") && json["Regex"].is_string()) {
        const auto regex = json["Regex"].get<std::string>();
        auto status = U_ZERO_ERROR;
        UParseError place{};
        auto compiled = std::make_shared<Compiled>();
        compiled->pattern.reset(
            icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(with_white_space(regex)), 0, place, status));
        if (U_FAILURE(status))
            return fail(verbatim(where),
                        Message::tr("\"%1\" is no regular expression that this program reads", excerpt(regex, 80)));
        result.compiled_ = std::move(compiled);
        return result;
    }
    if (json.is_object() && json.contains("String") && json["String"].is_string()) {
        result.literal_ = json["String"].get<std::string>();
        return result;
    }
    return fail(verbatim(where), Message::tr("\"%1\" %2 is unknown", verbatim("pattern"), excerpt(json.dump(), 60)));
}

TextPattern TextPattern::expression(const char* regex)
{
    return value_or_throw(read({{"Regex", regex}}, "TextPattern"));
}

std::vector<std::pair<std::size_t, std::size_t>> TextPattern::matches(const std::string& utf8) const
{
    std::vector<std::pair<std::size_t, std::size_t>> found;
    if (!compiled_) {
        if (literal_.empty()) return found;
        for (auto at = utf8.find(literal_); at != std::string::npos; at = utf8.find(literal_, at + literal_.size()))
            found.emplace_back(at, at + literal_.size());
        return found;
    }
    auto status = U_ZERO_ERROR;
    const auto text = icu::UnicodeString::fromUTF8({utf8.data(), static_cast<std::int32_t>(utf8.size())});
    const std::unique_ptr<icu::RegexMatcher> matcher(compiled_->pattern->matcher(text, status));
    std::int32_t unit = 0;
    std::size_t byte = 0;
    const auto byte_of = [&](std::int32_t wanted) { // ICU counts UTF-16
        while (unit < wanted) {
            const UChar32 c = text.char32At(unit);
            unit += U16_LENGTH(c);
            byte += static_cast<std::size_t>(U8_LENGTH(c));
        }
        return byte;
    };
    while (U_SUCCESS(status) && matcher->find(status)) {
        const std::int32_t begin = matcher->start(status), end = matcher->end(status);
        if (U_FAILURE(status) || begin == end) continue;
        const std::size_t first = byte_of(begin);
        found.emplace_back(first, byte_of(end));
    }
    if (U_FAILURE(status))
        throw Error{Message::tr("the prompt"), verbatim(u_errorName(status)), Message::tr("make it shorter")};
    return found;
}

} // namespace sfumato
