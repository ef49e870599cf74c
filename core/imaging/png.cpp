#include "core/imaging/codecs.h"

#include "core/base/utf8.h"
#include "core/imaging/colour_profile.h"

#include <png.h>
#include <zlib.h>

#include <algorithm>
#include <bit>
#include <csetjmp>
#include <cstring>

namespace sfumato {
namespace codecs {
namespace {

std::uint32_t big_endian(Bytes four)
{
    std::uint32_t number = 0;
    for (const std::byte one : four.first(4)) number = number << 8 | std::to_integer<std::uint32_t>(one);
    return number;
}

/// The checksum of a chunk's name and data.
std::uint32_t checksum(Bytes named)
{
    return static_cast<std::uint32_t>(
        ::crc32(0, reinterpret_cast<const Bytef*>(named.data()), static_cast<uInt>(named.size())));
}

/// A copy of the file in which no name of an ancillary chunk has a small third letter, which is reserved: ComfyUI
/// writes its texts into "comf" nevertheless, and libpng refuses such files (seen with 1.6.48, not with 1.6.39). That
/// one is called "coMf" then, any other "skIp". Empty where all names are as they should be.
std::vector<std::byte> with_legal_names(Bytes file)
{
    constexpr std::size_t kSignature = 8, kAround = 12; // bytes: length, name and checksum
    constexpr std::byte kSmall{0x20};
    const auto is_small = [](std::byte letter) { return (letter & kSmall) == kSmall; };
    std::vector<std::byte> copy;
    for (std::size_t at = kSignature; at + kAround <= file.size();) {
        const std::size_t length = big_endian(file.subspan(at, 4));
        if (length > file.size() - at - kAround) break;
        const Bytes named = file.subspan(at + 4, 4 + length);
        if (is_small(named[0]) && is_small(named[2])) {
            if (copy.empty()) copy.assign(file.begin(), file.end());
            const bool whole = checksum(named) == big_endian(file.subspan(at + 8 + length));
            const std::span changed(copy.data() + at + 4, 4 + length);
            std::memcpy(changed.data(), std::memcmp(named.data(), "comf", 4) == 0 ? "coMf" : "skIp", 4);
            const std::uint32_t now = whole ? checksum(changed) : ~checksum(changed);
            for (std::size_t i = 0; i < 4; ++i) copy[at + 8 + length + i] = std::byte(now >> (24 - 8 * i) & 0xff);
        }
        at += kAround + length;
    }
    return copy;
}

/// libpng leaves by longjmp; whatever it may jump over lives outside the function that calls setjmp.
struct PngReader {
    png_structp png = nullptr;
    png_infop info = nullptr;
    std::vector<std::byte> renamed; ///< the file, where its names cannot stay as they are
    Bytes rest;
    std::string problem;
    Rgba picture;
    std::vector<png_bytep> rows;
    ColourDescription colours;
    std::vector<std::uint16_t> deep; ///< the picture at 16 bits, where its colours have to be converted
    bool refuses_icc = false, grey = false;

    explicit PngReader(Bytes file) : renamed(with_legal_names(file)), rest(renamed.empty() ? file : Bytes(renamed))
    {
        png = png_create_read_struct(PNG_LIBPNG_VER_STRING, this, on_error, on_warning);
        info = png_create_info_struct(png);
        png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_ALWAYS, reinterpret_cast<png_const_bytep>("cICP"), 1);
        png_set_read_fn(png, this, read);
        // ComfyUI keeps the texts of its animations in a chunk of its own.
        png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_ALWAYS, reinterpret_cast<png_const_bytep>("coMf"), 1);
        png_set_user_limits(png, PNG_UINT_31_MAX, PNG_UINT_31_MAX); // ours is checked with our own message
    }
    ~PngReader() { png_destroy_read_struct(&png, &info, nullptr); }
    PngReader(const PngReader&) = delete;
    PngReader& operator=(const PngReader&) = delete;

    static void on_error(png_structp png, png_const_charp message)
    {
        static_cast<PngReader*>(png_get_error_ptr(png))->problem = message;
        png_longjmp(png, 1);
    }
    static void on_warning(png_structp png, png_const_charp message)
    {
        if (std::string_view(message).starts_with("iCCP"))
            static_cast<PngReader*>(png_get_error_ptr(png))->refuses_icc = true;
    }
    static void read(png_structp png, png_bytep to, std::size_t bytes)
    {
        auto* self = static_cast<PngReader*>(png_get_io_ptr(png));
        if (bytes > self->rest.size()) png_error(png, "it ends too soon");
        std::memcpy(to, self->rest.data(), bytes);
        self->rest = self->rest.subspan(bytes);
    }

    bool read_header()
    {
        if (setjmp(png_jmpbuf(png))) return false;
        png_read_info(png, info);
        return true;
    }
    bool prepare()
    {
        if (setjmp(png_jmpbuf(png))) return false;
        png_set_expand(png);
        if (deep.empty()) png_set_scale_16(png);
        else if (std::endian::native == std::endian::little) png_set_swap(png);
        png_set_gray_to_rgb(png);
        png_set_add_alpha(png, 0xffff, PNG_FILLER_AFTER);
        png_set_interlace_handling(png);
        png_read_update_info(png, info);
        return png_get_rowbytes(png, info)
            == static_cast<std::size_t>(png_get_image_width(png, info)) * (deep.empty() ? 4 : 8);
    }
    bool read_rows()
    {
        if (setjmp(png_jmpbuf(png))) return false;
        png_read_image(png, rows.data());
        png_read_end(png, info);
        return true;
    }
};

/// What stands before the pixels; afterwards libpng takes the picture for one of the kind it is turned into.
ColourDescription colours_of(const PngReader& reader)
{
    ColourDescription colours;
    const png_const_structp png = reader.png;
    png_unknown_chunkp chunks = nullptr;
    const int count = png_get_unknown_chunks(png, reader.info, &chunks);
    for (int i = 0; i < count; ++i)
        if (std::memcmp(chunks[i].name, "cICP", 4) == 0 && chunks[i].size == 4)
            colours.cicp = {chunks[i].data[0], chunks[i].data[1], chunks[i].data[2], chunks[i].data[3]};
    png_charp name = nullptr;
    png_bytep profile = nullptr;
    png_uint_32 length = 0;
    int how = 0, intent = 0;
    if (png_get_iCCP(png, reader.info, &name, &how, &profile, &length) != 0)
        colours.icc.assign(reinterpret_cast<const char*>(profile), length);
    else colours.broken_icc = reader.refuses_icc;
    colours.srgb = png_get_sRGB(png, reader.info, &intent) != 0;
    if (double gamma = 0; png_get_gAMA(png, reader.info, &gamma) != 0) colours.gamma = gamma;
    std::array<double, 8> at{};
    if (png_get_cHRM(png, reader.info, &at[0], &at[1], &at[2], &at[3], &at[4], &at[5], &at[6], &at[7]) != 0)
        colours.primaries = at;
    return colours;
}

/// As libpng's own scaling: to the nearest.
std::vector<std::uint8_t> of_8_bits(const std::vector<std::uint16_t>& deep)
{
    std::vector<std::uint8_t> values(deep.size());
    std::ranges::transform(deep, values.begin(), [](std::uint32_t v) { return (v * 255 + 32895) >> 16; });
    return values;
}

Result<void> read_pixels(PngReader& reader, const std::string& where)
{
    const auto width = png_get_image_width(reader.png, reader.info),
               height = png_get_image_height(reader.png, reader.info);
    if (auto fits = check_size(where, width, height); !fits) return fits;
    // Deflate packs at most 1032 to 1: a picture larger than that is not in the file, and its memory need not be asked
    // for.
    if (png_get_rowbytes(reader.png, reader.info) * height / 1032 > reader.rest.size())
        return broken(where, "PNG", Message::tr("it ends too soon"));
    const std::size_t values = std::size_t{width} * height * 4;
    reader.colours = colours_of(reader);
    if (reader.colours.has_colour_info() && png_get_bit_depth(reader.png, reader.info) == 16)
        reader.deep.resize(values);
    const bool grey = (png_get_color_type(reader.png, reader.info) & PNG_COLOR_MASK_COLOR) == 0;
    if (!reader.prepare()) return broken(where, "PNG", verbatim(reader.problem));
    reader.picture = {static_cast<int>(width), static_cast<int>(height), {}};
    const bool deep = !reader.deep.empty();
    if (!deep) reader.picture.rgba.resize(values);
    for (png_uint_32 y = 0; y < height; ++y)
        reader.rows.push_back(deep ? reinterpret_cast<png_bytep>(reader.deep.data() + std::size_t{y} * width * 4)
                                   : reader.picture.rgba.data() + std::size_t{y} * width * 4);
    if (!reader.read_rows()) return broken(where, "PNG", verbatim(reader.problem));
    if (deep) reader.picture.rgba = of_8_bits(reader.deep);
    reader.grey = grey;
    return {};
}

/// "keyword", a zero, the text: what tEXt looks like, in chunks named "comf" (with_legal_names).
void add_comfy_texts(PngReader& reader, ImageTexts& texts)
{
    png_unknown_chunkp chunks = nullptr;
    const int count = png_get_unknown_chunks(reader.png, reader.info, &chunks);
    for (const png_unknown_chunk& chunk : std::span(chunks, static_cast<std::size_t>(std::max(count, 0)))) {
        const std::string_view data(reinterpret_cast<const char*>(chunk.data), chunk.size);
        const std::size_t zero = data.find('\0');
        if (zero == std::string_view::npos || std::memcmp(chunk.name, "coMf", 4) != 0) continue;
        texts.emplace(utf8_or_latin1(data.substr(0, zero)), utf8_or_latin1(data.substr(zero + 1)));
    }
}

/// The EXIF chunk with the "Exif\0\0" that JPEG has and PNG leaves out; empty if there is none.
std::string exif_of(PngReader& reader)
{
    png_uint_32 length = 0;
    png_bytep bytes = nullptr;
    if (png_get_eXIf_1(reader.png, reader.info, &length, &bytes) == 0 || !bytes) return {};
    return std::string("Exif\0\0", 6).append(reinterpret_cast<const char*>(bytes), length);
}

/// All that was read so far.
ImageTexts texts_of(PngReader& reader)
{
    png_textp entries = nullptr;
    int count = 0;
    png_get_text(reader.png, reader.info, &entries, &count);
    ImageTexts texts;
    for (const png_text& entry : std::span(entries, static_cast<std::size_t>(count))) {
        if (!entry.text) continue;
        const std::size_t length
            = entry.compression >= PNG_ITXT_COMPRESSION_NONE ? entry.itxt_length : entry.text_length;
        const std::string text(entry.text, length);
        texts.emplace(utf8_or_latin1(entry.key), utf8_or_latin1(text));
    }
    add_comfy_texts(reader, texts);
    const std::string exif = exif_of(reader);
    texts.merge(exif_texts(std::as_bytes(std::span(exif))));
    return texts;
}

} // namespace

Result<Rgba> decode_png(Bytes file, const std::string& where)
{
    PngReader reader(file);
    if (!reader.read_header()) return broken(where, "PNG", verbatim(reader.problem));
    if (auto read = read_pixels(reader, where); !read) return tl::unexpected(read.error());
    const Samples samples{reader.grey ? Samples::Kind::Grey : Samples::Kind::Colour,
                          reader.deep.empty() ? static_cast<const void*>(reader.picture.rgba.data())
                                              : reader.deep.data(),
                          !reader.deep.empty()};
    const std::string exif = exif_of(reader);
    return in_srgb(std::move(reader.picture), samples, reader.colours, where).map([&](Rgba converted) {
        return upright(std::move(converted), exif_orientation(std::as_bytes(std::span(exif))));
    });
}

Result<ImageTexts> png_texts(Bytes file, const std::string& where)
{
    PngReader reader(file);
    png_set_crc_action(reader.png, PNG_CRC_DEFAULT, PNG_CRC_ERROR_QUIT); // a damaged text is told, not left out
    if (!reader.read_header()) return broken(where, "PNG", verbatim(reader.problem));
    ImageTexts texts = texts_of(reader);
    if (tell_parameters(texts)) return texts;
    // Texts may also follow the pixels; nearly every writer puts them first, where they cost no decoding.
    if (auto read = read_pixels(reader, where); !read) return tl::unexpected(read.error());
    return texts_of(reader);
}

namespace {

struct PngWriter {
    png_structp png = nullptr;
    png_infop info = nullptr;
    std::string out, problem;
    std::vector<png_text> texts;
    std::vector<png_bytep> rows;

    PngWriter()
    {
        png = png_create_write_struct(PNG_LIBPNG_VER_STRING, this, on_error, [](png_structp, png_const_charp) {});
        info = png_create_info_struct(png);
        png_set_write_fn(png, this, [](png_structp p, png_bytep from, std::size_t bytes) {
            static_cast<PngWriter*>(png_get_io_ptr(p))->out.append(reinterpret_cast<const char*>(from), bytes);
        }, [](png_structp) {});
    }
    ~PngWriter() { png_destroy_write_struct(&png, &info); }
    PngWriter(const PngWriter&) = delete;
    PngWriter& operator=(const PngWriter&) = delete;

    static void on_error(png_structp png, png_const_charp message)
    {
        static_cast<PngWriter*>(png_get_error_ptr(png))->problem = message;
        png_longjmp(png, 1);
    }
    bool write(const Image& image)
    {
        if (setjmp(png_jmpbuf(png))) return false;
        png_set_IHDR(png, info, static_cast<png_uint_32>(image.width), static_cast<png_uint_32>(image.height), 8,
                     PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        if (!texts.empty()) png_set_text(png, info, texts.data(), static_cast<int>(texts.size()));
        png_write_info(png, info);
        png_write_image(png, rows.data());
        png_write_end(png, nullptr);
        return true;
    }
};

} // namespace
} // namespace codecs

Result<std::string> encode_png(const Image& image, const ImageTexts& texts)
{
    if (auto fits = codecs::check_size("picture", image.width, image.height); !fits)
        return tl::unexpected(fits.error());
    codecs::PngWriter writer;
    for (const auto& [key, text] : texts) {
        const bool ascii = std::all_of(text.begin(), text.end(), [](unsigned char c) { return c < 128; });
        png_text entry{};
        entry.compression = ascii ? PNG_TEXT_COMPRESSION_NONE : PNG_ITXT_COMPRESSION_NONE;
        entry.key = const_cast<char*>(key.c_str());
        entry.text = const_cast<char*>(text.c_str());
        (ascii ? entry.text_length : entry.itxt_length) = text.size();
        writer.texts.push_back(entry);
    }
    for (int y = 0; y < image.height; ++y) writer.rows.push_back(const_cast<png_bytep>(image.at(0, y)));
    if (!writer.write(image))
        return fail(Message::tr("picture"), Message::tr("cannot be encoded as PNG (%1)", writer.problem));
    return std::move(writer.out);
}

} // namespace sfumato
