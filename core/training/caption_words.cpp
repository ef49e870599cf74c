#include "core/training/caption_words.h"

#include "core/base/utf8.h"
#include "core/text/unicode_text.h"

#include <unicode/uchar.h>

namespace sfumato::training {
namespace {

bool belongs_to_word(std::uint32_t code_point)
{
    const auto c = static_cast<UChar32>(code_point);
    return u_isalpha(c) || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

bool joins_letters(std::uint32_t code_point) { return code_point == '\'' || code_point == '-' || code_point == 0x2019; }

} // namespace

std::vector<std::string> words_of(std::string_view caption)
{
    const std::string text = lower_case(caption);
    std::vector<std::string> words;
    std::string word, joint;    // a joint belongs to the word only once a letter follows it
    for (std::size_t at = 0; at < text.size();) {
        const auto c = next_code_point(text, at);
        if (belongs_to_word(c)) {
            append_utf8(word += std::exchange(joint, {}), c);
        } else if (joins_letters(c) && !word.empty() && joint.empty()) {
            append_utf8(joint, c);
        } else if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
            joint.clear();
        }
    }
    if (!word.empty()) words.push_back(std::move(word));
    return words;
}

} // namespace sfumato::training
