#include "core/text/unicode_text.h"

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

} // namespace sfumato
