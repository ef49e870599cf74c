#include "core/imaging/image.h"

#include "core/base/ascii.h"
#include "core/base/file_io.h"
#include "core/imaging/codecs.h"

#include <algorithm>
#include <cstring>

namespace sfumato {
namespace codecs {

Result<void> check_size(const std::string& where, std::int64_t width, std::int64_t height)
{
    if (width >= 1 && height >= 1 && width <= kLargestSide && height <= kLargestSide) return {};
    return fail(verbatim(where),
                Message::tr("is %1 x %2 pixels, at most %3 a side can be read", width, height, kLargestSide),
                Message::tr("scale it down"));
}

tl::unexpected<Error> broken(const std::string& where, std::string_view format, const Message& why)
{
    return fail(verbatim(where), Message::tr("is a broken %1 (%2)", format, why),
                Message::tr("fetch or save it again"));
}

} // namespace codecs

namespace {

using codecs::Bytes;
using codecs::Rgba;

struct Format {
    bool (*matches)(Bytes);
    Result<Rgba> (*decode)(Bytes, const std::string&);
    Result<ImageTexts> (*texts)(Bytes, const std::string&);
};

bool has(Bytes file, std::size_t at, std::string_view mark)
{
    return file.size() >= at + mark.size() && std::memcmp(file.data() + at, mark.data(), mark.size()) == 0;
}

constexpr Format kFormats[] = {
    {[](Bytes f) { return has(f, 0, "\x89PNG\r\n\x1a\n"); }, codecs::decode_png, codecs::png_texts},
    {[](Bytes f) { return has(f, 0, "\xff\xd8\xff"); }, codecs::decode_jpeg, codecs::jpeg_texts},
    {[](Bytes f) { return has(f, 0, "RIFF") && has(f, 8, "WEBP"); }, codecs::decode_webp, codecs::webp_texts},
};

Result<const Format*> format_of(Bytes file, const std::string& where)
{
    if (file.empty()) return fail(verbatim(where), Message::tr("is empty"), Message::tr("fetch or save it again"));
    for (const Format& format : kFormats)
        if (format.matches(file)) return &format;
    return fail(verbatim(where), Message::tr("is no PNG, JPEG or WebP picture"),
                Message::tr("convert it to one of them"));
}

Result<Rgba> decode_file(const std::filesystem::path& path)
{
    auto file = MappedFile::open(path);
    if (!file) return tl::unexpected(file.error());
    return codecs::decode((*file)->bytes(), path.string());
}

/// One channel laid over a background by alpha, rounded to nearest.
std::uint8_t over(std::uint8_t colour, std::uint8_t alpha, int background)
{
    return static_cast<std::uint8_t>((colour * alpha + background * (255 - alpha) + 127) / 255);
}

} // namespace

namespace codecs {

Result<Rgba> decode(Bytes file, const std::string& where)
{
    auto format = format_of(file, where);
    if (!format) return tl::unexpected(format.error());
    return (*format)->decode(file, where);
}

Image in_colour(const Rgba& picture)
{
    Image image{picture.width, picture.height, {}};
    image.rgb.resize(picture.rgba.size() / 4 * 3);
    const std::uint8_t* from = picture.rgba.data();
    for (std::size_t to = 0; to < image.rgb.size(); to += 3, from += 4)
        for (int channel = 0; channel < 3; ++channel) image.rgb[to + channel] = over(from[channel], from[3], 255);
    return image;
}

GreyImage in_grey(const Rgba& picture)
{
    GreyImage image{picture.width, picture.height, {}};
    image.grey.resize(picture.rgba.size() / 4);
    const std::uint8_t* from = picture.rgba.data();
    for (std::uint8_t& grey : image.grey) {
        // 0.299, 0.587, 0.114 in 16-bit fixed point: they sum to 65536, so a grey pixel keeps its value exactly.
        const std::uint32_t luminance = (from[0] * 19595u + from[1] * 38470u + from[2] * 7471u + 0x8000u) >> 16;
        grey = over(static_cast<std::uint8_t>(luminance), from[3], 0);
        from += 4;
    }
    return image;
}

} // namespace codecs

Result<Image> read_image(const std::filesystem::path& path) { return decode_file(path).map(codecs::in_colour); }

Result<GreyImage> read_grey_image(const std::filesystem::path& path) { return decode_file(path).map(codecs::in_grey); }

Result<ImageTexts> read_image_texts(const std::filesystem::path& path)
{
    auto file = MappedFile::open(path);
    if (!file) return tl::unexpected(file.error());
    auto format = format_of((*file)->bytes(), path.string());
    if (!format) return tl::unexpected(format.error());
    return (*format)->texts((*file)->bytes(), path.string());
}

Result<void> write_image(const std::filesystem::path& path, const Image& image, const ImageTexts& texts)
{
    const std::string ending = ascii_lower(path.extension().string());
    auto encoded = [&]() -> Result<std::string> {
        if (ending == ".png") return encode_png(image, texts);
        if (ending == ".jpg" || ending == ".jpeg") return codecs::encode_jpeg(image, texts, path.string());
        if (ending == ".webp") return codecs::encode_webp(image, texts, path.string());
        return fail(path, Message::tr("has no picture ending we can write"), Message::tr("use .png, .jpg or .webp"));
    }();
    if (!encoded) return tl::unexpected(encoded.error());
    return write_file_atomically(path, *encoded);
}

} // namespace sfumato
