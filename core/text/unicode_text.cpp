#include "core/text/unicode_text.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace sfumato {

std::string lower_case(std::string_view utf8)
{
    const auto text = icu::UnicodeString::fromUTF8({utf8.data(), static_cast<std::int32_t>(utf8.size())});
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

} // namespace sfumato
