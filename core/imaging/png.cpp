#include "core/imaging/codecs.h"

#include "core/base/utf8.h"

#include <png.h>

#include <algorithm>
#include <csetjmp>
#include <cstring>

namespace sfumato {
namespace codecs {
namespace {

/// libpng leaves by longjmp; whatever it may jump over lives outside the function that calls setjmp.
struct PngReader {
    png_structp png = nullptr;
    png_infop info = nullptr;
    Bytes rest;
    std::string problem;
    Rgba picture;
    std::vector<png_bytep> rows;

    explicit PngReader(Bytes file) : rest(file)
    {
        png = png_create_read_struct(PNG_LIBPNG_VER_STRING, this, on_error, [](png_structp, png_const_charp) {});
        info = png_create_info_struct(png);
        png_set_read_fn(png, this, read);
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
        png_set_scale_16(png);
        png_set_gray_to_rgb(png);
        png_set_add_alpha(png, 0xff, PNG_FILLER_AFTER);
        png_set_interlace_handling(png);
        png_read_update_info(png, info);
        return png_get_rowbytes(png, info) == static_cast<std::size_t>(png_get_image_width(png, info)) * 4;
    }
    bool read_rows()
    {
        if (setjmp(png_jmpbuf(png))) return false;
        png_read_image(png, rows.data());
        png_read_end(png, info);
        return true;
    }
};

Result<void> read_pixels(PngReader& reader, const std::string& where)
{
    const auto width = png_get_image_width(reader.png, reader.info),
               height = png_get_image_height(reader.png, reader.info);
    if (auto fits = check_size(where, width, height); !fits) return fits;
    // Deflate packs at most 1032 to 1: a picture larger than that is not in the file, and its memory need not be asked
    // for.
    if (png_get_rowbytes(reader.png, reader.info) * height / 1032 > reader.rest.size())
        return broken(where, "PNG", Message::tr("it ends too soon"));
    if (!reader.prepare()) return broken(where, "PNG", verbatim(reader.problem));
    reader.picture = {static_cast<int>(width), static_cast<int>(height),
                      std::vector<std::uint8_t>(std::size_t{width} * height * 4)};
    for (png_uint_32 y = 0; y < height; ++y)
        reader.rows.push_back(reader.picture.rgba.data() + std::size_t{y} * width * 4);
    if (!reader.read_rows()) return broken(where, "PNG", verbatim(reader.problem));
    return {};
}

} // namespace

Result<Rgba> decode_png(Bytes file, const std::string& where)
{
    PngReader reader(file);
    if (!reader.read_header()) return broken(where, "PNG", verbatim(reader.problem));
    if (auto read = read_pixels(reader, where); !read) return tl::unexpected(read.error());
    return std::move(reader.picture);
}

Result<ImageTexts> png_texts(Bytes file, const std::string& where)
{
    PngReader reader(file);
    png_set_crc_action(reader.png, PNG_CRC_DEFAULT, PNG_CRC_ERROR_QUIT); // a damaged text is told, not left out
    if (!reader.read_header()) return broken(where, "PNG", verbatim(reader.problem));
    png_textp entries = nullptr;
    // Texts may also follow the pixels; nearly every writer puts them first, where they cost no decoding.
    if (png_get_text(reader.png, reader.info, &entries, nullptr) == 0)
        if (auto read = read_pixels(reader, where); !read) return tl::unexpected(read.error());
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
    return texts;
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
