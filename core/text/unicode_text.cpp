#include "core/text/unicode_text.h"

#include "core/base/utf8.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace sfumato {
namespace {

icu::UnicodeString unicode(std::string_view utf8)
{
    return icu::UnicodeString::fromUTF8({utf8.data(), static_cast<std::int32_t>(utf8.size())});
}

/// The code point before or after byte `at`, which moves past it; -1 at either end.
UChar32 code_point_before(std::string_view utf8, std::size_t& at)
{
    if (at == 0) return -1;
    std::size_t begin = at - 1;
    for (int more = 0; more < 3 && begin > 0 && (static_cast<unsigned char>(utf8[begin]) & 0xc0) == 0x80; ++more)
        --begin;
    at = begin;
    return static_cast<UChar32>(next_code_point(utf8, begin));
}
UChar32 code_point_after(std::string_view utf8, std::size_t& at)
{
    return at < utf8.size() ? static_cast<UChar32>(next_code_point(utf8, at)) : -1;
}
bool is_word(UChar32 c) { return c == '_' || u_isalnum(c); }

} // namespace

std::string lower_case(std::string_view utf8)
{
    const auto text = unicode(utf8);
    icu::UnicodeString lowered;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        // On its own, for in company a capital sigma at a word's end would become a final one.
        if (c < 0x80) lowered.append(static_cast<UChar32>(u_tolower(c)));
        else lowered.append(icu::UnicodeString(c).toLower(icu::Locale::getRoot()));
    }
    std::string result;
    return lowered.toUTF8String(result);
}

std::string compose(std::string_view utf8)
{
    auto status = U_ZERO_ERROR;
    std::string result;
    return icu::Normalizer2::getNFCInstance(status)->normalize(unicode(utf8), status).toUTF8String(result);
}

std::size_t skip_space(std::string_view utf8, std::size_t at)
{
    for (std::size_t next = at; u_isUWhiteSpace(code_point_after(utf8, next)); at = next) {}
    return at;
}

std::size_t skip_space_back(std::string_view utf8, std::size_t at)
{
    for (std::size_t before = at; u_isUWhiteSpace(code_point_before(utf8, before)); at = before) {}
    return at;
}

std::size_t find_word(std::string_view utf8, std::string_view word, std::size_t from)
{
    for (auto at = utf8.find(word, from); at != std::string_view::npos; at = utf8.find(word, at + 1)) {
        std::size_t before = at, after = at + word.size();
        if (!is_word(code_point_before(utf8, before)) && !is_word(code_point_after(utf8, after))) return at;
    }
    return std::string_view::npos;
}

std::vector<std::pair<std::size_t, std::size_t>> words_in(std::string_view utf8)
{
    std::vector<std::pair<std::size_t, std::size_t>> words;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t begin = at;
        if (!u_isalnum(code_point_after(utf8, at))) continue;
        std::size_t end = at;
        for (std::size_t next = at; at < utf8.size(); at = next) {
            const UChar32 c = code_point_after(utf8, next);
            if (u_isalnum(c)) end = next;
            else if (c != '\'' && c != 0x2019 && c != '-') break;
        }
        words.emplace_back(begin, end);
        at = end;
    }
    return words;
}

} // namespace sfumato
