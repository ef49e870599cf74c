#include "core/text/charsmap.h"

#include "core/base/utf8.h"

namespace sfumato {
namespace {

std::string from_base64_text(std::string_view text)
{
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bytes;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const auto value = kAlphabet.find(c);
        if (value == std::string_view::npos) break;
        bits = bits << 6 | static_cast<std::uint32_t>(value);
        if ((count += 6) < 8) continue;
        count -= 8;
        bytes += static_cast<char>(bits >> count & 0xff);
    }
    return bytes;
}

std::uint32_t little_endian(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value |= std::uint32_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
    return value;
}

/// A unit of the double array, as darts-clone packs it.
struct Unit {
    std::uint32_t bits;
    [[nodiscard]] bool has_leaf() const { return (bits >> 8 & 1) != 0; }
    [[nodiscard]] std::uint32_t value() const { return bits & 0x7fffffffU; }
    [[nodiscard]] std::uint32_t label() const { return bits & 0x800000ffU; }
    [[nodiscard]] std::uint32_t offset() const { return bits >> 10 << ((bits & 0x200U) >> 6); }
};

} // namespace

std::optional<Charsmap> Charsmap::from_base64(std::string_view base64)
{
    const std::string bytes = from_base64_text(base64);
    if (bytes.size() < 4) return std::nullopt;
    const std::size_t size = little_endian(bytes, 0);
    if (size == 0 || size % 4 != 0 || size > bytes.size() - 4) return std::nullopt;
    Charsmap map;
    for (std::size_t at = 4; at < 4 + size; at += 4) map.units_.push_back(little_endian(bytes, at));
    map.texts_ = bytes.substr(4 + size);
    return map;
}

Charsmap::Match Charsmap::longest(std::string_view text) const
{
    Match match;
    std::size_t at = Unit{units_.front()}.offset();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        at ^= byte;
        if (at >= units_.size() || Unit{units_[at]}.label() != byte) break;
        const Unit unit{units_[at]};
        at ^= unit.offset();
        if (at >= units_.size()) break;
        if (unit.has_leaf()) match = {i + 1, Unit{units_[at]}.value()};
    }
    return match.place < texts_.size() ? match : Match{};
}

std::string Charsmap::replaced(std::string_view text) const
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        if (const Match match = longest(text.substr(at)); match.length > 0) {
            result += texts_.c_str() + match.place;
            at += match.length;
            continue;
        }
        const std::size_t begin = at;
        (void)next_code_point(text, at);
        result.append(text.substr(begin, at - begin));
    }
    return result;
}

} // namespace sfumato
