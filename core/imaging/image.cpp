#include "core/imaging/image.h"

#include "core/base/ascii.h"
#include "core/base/file_io.h"
#include "core/base/utf8.h"
#include "core/imaging/codecs.h"
#include "core/imaging/new_image.h"

#include <algorithm>
#include <array>
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

/// Pictures that are not read, by their first bytes.
struct ForeignFormat {
    std::string_view name;
    std::size_t at;
    std::string_view mark;
};
constexpr ForeignFormat kForeignFormats[] = {
    {"AVIF", 4, "ftypavif"},
    {"AVIF", 4, "ftypavis"},
    {"HEIC", 4, "ftyphei"},
    {"HEIC", 4, "ftyphev"},
    {"HEIC", 4, "ftypmif1"},
    {"HEIC", 4, "ftypmsf1"},
    {"GIF", 0, "GIF87a"},
    {"GIF", 0, "GIF89a"},
    {"TIFF", 0, std::string_view("II*\0", 4)},
    {"TIFF", 0, std::string_view("MM\0*", 4)},
    {"JPEG XL", 0, "\xff\x0a"},
    {"JPEG XL", 4, "JXL \x0d\x0a\x87\x0a"},
    {"JPEG 2000", 4, "jP  \x0d\x0a\x87\x0a"},
    {"Photoshop", 0, "8BPS"},
    {"BMP", 6, std::string_view("\0\0\0\0", 4)},
    {"OpenEXR", 0, "\x76\x2f\x31\x01"},
    {"QOI", 0, "qoif"},
};

Result<const Format*> format_of(Bytes file, const std::string& where)
{
    if (file.empty()) return fail(verbatim(where), Message::tr("is empty"), Message::tr("fetch or save it again"));
    for (const Format& format : kFormats)
        if (format.matches(file)) return &format;
    if (const std::string_view name = codecs::foreign_format(file); !name.empty())
        return fail(verbatim(where), Message::tr("is a picture of the format %1, which is not read", name),
                    Message::tr("convert it to PNG, JPEG or WebP"));
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

std::string_view foreign_format(Bytes head)
{
    constexpr std::size_t kShort = 4;
    const bool safetensors = has(head, 8, "{"); // behind a length, which may look like any short mark
    for (const auto& [name, at, mark] : kForeignFormats)
        if (has(head, at, mark) && !(safetensors && mark.size() <= kShort) && (name != "BMP" || has(head, 0, "BM")))
            return name;
    return {};
}

bool begins_like_a_picture(Bytes head)
{
    return !foreign_format(head).empty()
        || std::any_of(std::begin(kFormats), std::end(kFormats), [&](const Format& f) { return f.matches(head); });
}

bool tell_parameters(const ImageTexts& texts)
{
    constexpr std::array kTelling{"parameters",        "sfumato", "prompt",           "workflow",
                                  "invokeai_metadata", "Comment", "XML:com.adobe.xmp"};
    return std::any_of(kTelling.begin(), kTelling.end(), [&](const char* key) { return texts.contains(key); });
}

void add_xmp(ImageTexts& texts, std::string_view xmp)
{
    if (xmp.find("exif:UserComment") != std::string_view::npos) texts.emplace("XML:com.adobe.xmp", utf8_or_latin1(xmp));
}

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

namespace {

/// By the ending of the name.
Result<std::string> encoded_for(const std::filesystem::path& path, const Image& image, const ImageTexts& texts)
{
    const std::string ending = ascii_lower(path.extension().string());
    if (ending == ".png") return encode_png(image, texts);
    if (ending == ".jpg" || ending == ".jpeg") return codecs::encode_jpeg(image, texts, path.string());
    if (ending == ".webp") return codecs::encode_webp(image, texts, path.string());
    return fail(path, Message::tr("has no picture ending we can write"), Message::tr("use .png, .jpg or .webp"));
}

} // namespace

Result<Image> read_image(const std::filesystem::path& path) { return decode_file(path).map(codecs::in_colour); }

Result<GreyImage> read_grey_image(const std::filesystem::path& path) { return decode_file(path).map(codecs::in_grey); }

Result<ImageTexts> read_image_texts(const std::filesystem::path& path)
{
    auto file = MappedFile::open(path);
    if (!file) return tl::unexpected(file.error());
    const Bytes bytes = (*file)->bytes();
    auto format = format_of(bytes, path.string());
    if (!format) return tl::unexpected(format.error());
    auto texts = (*format)->texts(bytes, path.string());
    if (!texts || (*format)->texts == codecs::jpeg_texts)
        return texts; // what JPEG does to pixels no hidden bit survives
    if (codecs::tell_parameters(*texts)) return texts;
    if (const auto picture = (*format)->decode(bytes, path.string())) texts->merge(codecs::stealth_texts(*picture));
    return texts;
}

Result<void> write_image(const std::filesystem::path& path, const Image& image, const ImageTexts& texts)
{
    const auto encoded = encoded_for(path, image, texts);
    return encoded ? write_file_atomically(path, *encoded) : tl::unexpected(encoded.error());
}

Result<std::filesystem::path> write_new_image(const NameAtAttempt& name, const Image& image, const ImageTexts& texts)
{
    const auto encoded = encoded_for(name(0), image, texts);
    return encoded ? write_new_file(name, *encoded) : tl::unexpected(encoded.error());
}

Result<void> write_image_once(const std::filesystem::path& path, const Image& image)
{
    const auto encoded = encoded_for(path, image, {});
    return encoded ? write_file_once(path, *encoded) : tl::unexpected(encoded.error());
}

} // namespace sfumato
