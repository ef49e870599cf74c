#include "core/base/utf8.h"

namespace sfumato {

void append_utf8(std::string& text, std::uint32_t code)
{
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xc0 | (code >> 6));
        text += static_cast<char>(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        text += static_cast<char>(0xe0 | (code >> 12));
        text += static_cast<char>(0x80 | ((code >> 6) & 0x3f));
        text += static_cast<char>(0x80 | (code & 0x3f));
    } else {
        text += static_cast<char>(0xf0 | (code >> 18));
        text += static_cast<char>(0x80 | ((code >> 12) & 0x3f));
        text += static_cast<char>(0x80 | ((code >> 6) & 0x3f));
        text += static_cast<char>(0x80 | (code & 0x3f));
    }
}

std::uint32_t next_code_point(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const std::uint32_t first = byte(at);
    const int more = first < 0x80 ? 0 : (first >> 5) == 6 ? 1 : (first >> 4) == 14 ? 2 : (first >> 3) == 30 ? 3 : -1;
    std::uint32_t code = more <= 0 ? first : first & (0x3fu >> more);
    for (int i = 1; i <= more; ++i) {
        if ((byte(at + i) & 0xc0) != 0x80) { ++at; return 0xfffd; }
        code = (code << 6) | (byte(at + i) & 0x3f);
    }
    constexpr std::uint32_t kSmallest[] = {0, 0x80, 0x800, 0x10000};
    const bool valid = more >= 0 && code >= kSmallest[more] && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    at += valid ? more + 1 : 1;
    return valid ? code : 0xfffd;
}

bool is_utf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        if (next_code_point(text, at) == 0xfffd && text.substr(start, 3) != "\xef\xbf\xbd") return false;
    }
    return true;
}

std::string valid_utf8(std::string text) { return is_utf8(text) ? std::move(text) : excerpt(text, std::string::npos); }

std::string excerpt(std::string_view text, std::size_t bytes)
{
    std::string shown;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t before = shown.size();
        append_utf8(shown, next_code_point(text, at));
        if (shown.size() <= bytes) continue;
        shown.resize(before);
        break;
    }
    return shown;
}

std::string utf8_from_latin1(std::string_view text)
{
    std::string out;
    for (const unsigned char c : text) append_utf8(out, c);
    return out;
}

std::string utf8_or_latin1(std::string_view text) { return is_utf8(text) ? std::string(text) : utf8_from_latin1(text); }

} // namespace sfumato
