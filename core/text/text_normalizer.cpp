#include "core/text/charsmap.h"
#include "core/text/text_pattern.h"
#include "core/text/text_steps.h"
#include "core/text/unicode_text.h"
#include "core/text/wording.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace sfumato {
namespace {

using UnicodeForm = const icu::Normalizer2* (*)(UErrorCode&);

NormalizeText in_form(UnicodeForm form)
{
    return [form](const std::string& text) {
        auto status = U_ZERO_ERROR;
        std::string result;
        return form(status)->normalize(icu::UnicodeString::fromUTF8(text), status).toUTF8String(result);
    };
}

std::string without_marks(const std::string& text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const auto c = static_cast<UChar32>(next_code_point(text, at));
        if (u_charType(c) != U_NON_SPACING_MARK) result.append(text, begin, at - begin);
    }
    return result;
}

std::string replaced(const std::string& text, const TextPattern& pattern, const std::string& content)
{
    std::string result;
    std::size_t done = 0;
    for (const auto& [begin, end] : pattern.matches(text)) {
        result.append(text, done, begin - done).append(content);
        done = end;
    }
    return result.append(text, done);
}

Result<NormalizeText> sequence(const Json& list, const std::string& where)
{
    std::vector<NormalizeText> steps;
    for (const Json& entry : list) {
        auto step = read_normalizer(entry, where);
        if (!step) return step;
        steps.push_back(std::move(*step));
    }
    return [steps = std::move(steps)](std::string text) {
        for (const NormalizeText& step : steps) text = step(std::move(text));
        return text;
    };
}

} // namespace

Result<NormalizeText> read_normalizer(const Json& json, const std::string& where)
{
    if (json.is_null()) return [](std::string text) { return text; };
    const std::string type = json_value_or(json, "type", std::string());
    const auto text = [&](const char* key) { return json_value_or(json, key, std::string()); };
    if (type == "Sequence") return sequence(json_value_or(json, "normalizers", Json::array()), where);
    if (type == "NFC") return in_form(icu::Normalizer2::getNFCInstance);
    if (type == "NFD") return in_form(icu::Normalizer2::getNFDInstance);
    if (type == "NFKC") return in_form(icu::Normalizer2::getNFKCInstance);
    if (type == "NFKD") return in_form(icu::Normalizer2::getNFKDInstance);
    if (type == "Lowercase") return [](const std::string& given) { return lower_case(given); };
    if (type == "StripAccents") return without_marks;
    if (type == "Prepend")
        return [before = text("prepend")](std::string given) { return given.empty() ? given : before + given; };
    if (type == "Strip") {
        const bool left = json_value_or(json, "strip_left", true), right = json_value_or(json, "strip_right", true);
        return [left, right](const std::string& given) {
            const std::size_t begin = left ? skip_space(given, 0) : 0,
                              end = right ? skip_space_back(given, given.size()) : given.size();
            return begin < end ? given.substr(begin, end - begin) : std::string();
        };
    }
    if (type == "Precompiled") {
        auto map = Charsmap::from_base64(text("precompiled_charsmap"));
        if (!map)
            return fail(verbatim(where),
                        Message::tr("\"%1\" %2 is unknown", verbatim("precompiled_charsmap"),
                                    excerpt(text("precompiled_charsmap"), 60)));
        return [map = std::move(*map)](const std::string& given) { return map.replaced(given); };
    }
    if (type == "Replace") {
        auto pattern = TextPattern::read(json_value_or(json, "pattern", Json()), where);
        if (!pattern) return tl::unexpected(pattern.error());
        return [pattern = std::move(*pattern), content = text("content")](const std::string& given) {
            return replaced(given, pattern, content);
        };
    }
    return fail(verbatim(where), Message::tr("\"%1\" %2 is unknown", verbatim("normalizer"), excerpt(json.dump(), 60)),
                choose_other_tokenizer());
}

Json clip_normalizer() { return {{"type", "Sequence"}, {"normalizers", {{{"type", "NFC"}}, {{"type", "Lowercase"}}}}}; }

} // namespace sfumato
