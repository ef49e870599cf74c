#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/imaging/codecs.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>

namespace sfumato::codecs {
namespace {

constexpr std::size_t kSignature = 15;          ///< bytes of "stealth_pngcomp"
constexpr std::size_t kLargestText = 16u << 20; ///< unpacked

/// The lowest bits of chosen channels, down each column, as bytes with the highest bit first.
class LowestBits {
public:
    LowestBits(const Rgba& picture, int first_channel, int channels)
        : picture_(picture), first_(first_channel), channels_(channels)
    {
    }
    [[nodiscard]] std::size_t rest() const
    {
        return std::size_t(picture_.width) * picture_.height * channels_ / 8 - bytes_;
    }
    /// At most what there is.
    std::string take(std::size_t bytes)
    {
        std::string out(std::min(bytes, rest()), '\0');
        for (char& byte : out) {
            int value = 0;
            for (int bit = 0; bit < 8; ++bit) value = value << 1 | next();
            byte = static_cast<char>(value);
        }
        bytes_ += out.size();
        return out;
    }

private:
    int next()
    {
        const std::size_t pixel = bit_ / channels_, x = pixel / picture_.height, y = pixel % picture_.height;
        const std::size_t channel = first_ + bit_++ % channels_;
        return picture_.rgba[(y * picture_.width + x) * 4 + channel] & 1;
    }

    const Rgba& picture_;
    const std::size_t first_, channels_;
    std::size_t bit_ = 0, bytes_ = 0;
};

std::optional<std::string> unpacked(std::string packed)
{
    z_stream stream{};
    constexpr int kGzip = 16 + MAX_WBITS;
    if (inflateInit2(&stream, kGzip) != Z_OK) return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string out;
    int state = Z_OK;
    while (state == Z_OK && out.size() < kLargestText) {
        std::array<char, 16384> block{};
        stream.next_out = reinterpret_cast<Bytef*>(block.data());
        stream.avail_out = block.size();
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(block.data(), block.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? std::optional(std::move(out)) : std::nullopt;
}

std::optional<std::string> hidden_text(LowestBits bits, std::string_view plain, std::string_view compressed)
{
    const std::string signature = bits.take(kSignature);
    if (signature != plain && signature != compressed) return std::nullopt;
    std::size_t length = 0; // in bits
    for (const char byte : bits.take(4)) length = length << 8 | static_cast<unsigned char>(byte);
    if (length / 8 > bits.rest()) return std::nullopt;
    std::string text = bits.take(length / 8);
    return signature == compressed ? unpacked(std::move(text)) : std::optional(std::move(text));
}

} // namespace

ImageTexts stealth_texts(const Rgba& picture)
{
    auto text = hidden_text(LowestBits(picture, 3, 1), "stealth_pnginfo", "stealth_pngcomp");
    if (!text) text = hidden_text(LowestBits(picture, 0, 3), "stealth_rgbinfo", "stealth_rgbcomp");
    if (!text) return {};
    // NovelAI hides its chunks as an object; others hide one text, which may be JSON itself.
    const Json json = json_or_null(*text);
    ImageTexts texts;
    if (json.is_object() && json.contains("Comment"))
        for (const auto& [key, value] : json.items())
            texts.emplace(key, value.is_string() ? value.get<std::string>() : dump_json(value));
    else texts.emplace("parameters", utf8_or_latin1(*text));
    return texts;
}

} // namespace sfumato::codecs
