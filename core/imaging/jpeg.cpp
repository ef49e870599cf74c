#include "core/imaging/colour_profile.h"

#include <cstdio> // jpeglib.h needs FILE
#include <jpeglib.h>
#include <jerror.h>

#include <algorithm>
#include <csetjmp>
#include <cstdlib>
#include <cstring>

namespace sfumato::codecs {
namespace {

constexpr int kExifMarker = JPEG_APP0 + 1, kIccMarker = JPEG_APP0 + 2;
constexpr unsigned int kLargestMarker = 65533;

/// libjpeg leaves by longjmp; whatever it may jump over lives outside the function that calls setjmp.
struct Errors {
    jpeg_error_mgr manager{};
    std::jmp_buf jump{};
    char message[JMSG_LENGTH_MAX] = "";

    Errors()
    {
        jpeg_std_error(&manager);
        manager.error_exit = [](j_common_ptr jpeg) {
            auto* self = reinterpret_cast<Errors*>(jpeg->err);
            jpeg->err->format_message(jpeg, self->message);
            std::longjmp(self->jump, 1);
        };
        // libjpeg mends a damaged stream with grey and goes on; a user wants to know.
        manager.emit_message = [](j_common_ptr jpeg, int level) {
            if (level >= 0) return;
            for (const int damage :
                 {JWRN_JPEG_EOF, JWRN_HIT_MARKER, JWRN_HUFF_BAD_CODE, JWRN_ARITH_BAD_CODE, JWRN_MUST_RESYNC})
                if (jpeg->err->msg_code == damage) jpeg->err->error_exit(jpeg);
        };
    }
};

struct JpegReader {
    Errors errors;
    jpeg_decompress_struct jpeg{};
    std::vector<std::uint8_t> inks; ///< of a CMYK picture, 4 a pixel
    unsigned char* icc = nullptr;
    unsigned int icc_length = 0;
    Rgba picture;

    JpegReader()
    {
        jpeg.err = &errors.manager;
        jpeg_create_decompress(&jpeg);
    }
    ~JpegReader()
    {
        jpeg_destroy_decompress(&jpeg);
        std::free(icc);
    }
    JpegReader(const JpegReader&) = delete;
    JpegReader& operator=(const JpegReader&) = delete;

    bool read_header(Bytes file)
    {
        if (setjmp(errors.jump)) return false;
        jpeg_mem_src(&jpeg, reinterpret_cast<const unsigned char*>(file.data()), file.size());
        jpeg_save_markers(&jpeg, kExifMarker, 0xffff);
        jpeg_save_markers(&jpeg, kIccMarker, 0xffff);
        jpeg_read_header(&jpeg, TRUE);
        return true;
    }
    /// CMYK as Adobe writes it: inverted, so that ink * key / 255 is the colour.
    void take_cmyk_row(const std::uint8_t* ink, std::uint8_t* to) const
    {
        for (unsigned int x = 0; x < jpeg.output_width; ++x, to += 4, ink += 4) {
            for (int channel = 0; channel < 3; ++channel)
                to[channel] = static_cast<std::uint8_t>((ink[channel] * ink[3] + 127) / 255);
            to[3] = 255;
        }
    }
    bool read_rows()
    {
        if (setjmp(errors.jump)) return false;
        const bool cmyk = jpeg.num_components == 4;
        jpeg.out_color_space = cmyk ? JCS_CMYK : JCS_EXT_RGBA;
        jpeg_start_decompress(&jpeg);
        while (jpeg.output_scanline < jpeg.output_height) {
            const std::size_t at = std::size_t{jpeg.output_scanline} * picture.width * 4;
            JSAMPROW target = (cmyk ? inks.data() : picture.rgba.data()) + at;
            jpeg_read_scanlines(&jpeg, &target, 1);
            if (cmyk) take_cmyk_row(target, picture.rgba.data() + at);
        }
        jpeg_finish_decompress(&jpeg);
        return true;
    }
    /// Of the segments of that marker the first that begins so.
    [[nodiscard]] Bytes segment(int code, std::string_view start) const
    {
        for (auto* marker = jpeg.marker_list; marker; marker = marker->next)
            if (marker->marker == code && marker->data_length > start.size()
                && std::memcmp(marker->data, start.data(), start.size()) == 0)
                return {reinterpret_cast<const std::byte*>(marker->data), marker->data_length};
        return {};
    }
    [[nodiscard]] Bytes exif() const { return segment(kExifMarker, {"Exif\0", 6}); }
    bool read_icc()
    {
        if (setjmp(errors.jump)) return false;
        return jpeg_read_icc_profile(&jpeg, &icc, &icc_length) == TRUE;
    }
    [[nodiscard]] ColourDescription colours()
    {
        ColourDescription colours;
        if (read_icc()) colours.icc.assign(reinterpret_cast<const char*>(icc), icc_length);
        else colours.broken_icc = !segment(kIccMarker, {"ICC_PROFILE\0", 12}).empty();
        colours.adobe_rgb = exif_says_adobe_rgb(exif());
        return colours;
    }
    [[nodiscard]] Samples samples() const
    {
        if (!inks.empty()) return {Samples::Kind::Cmyk, inks.data()};
        return {jpeg.num_components == 1 ? Samples::Kind::Grey : Samples::Kind::Colour, picture.rgba.data()};
    }
};

struct JpegWriter {
    Errors errors;
    jpeg_compress_struct jpeg{};
    unsigned char* buffer = nullptr;
    unsigned long length = 0;

    JpegWriter()
    {
        jpeg.err = &errors.manager;
        jpeg_create_compress(&jpeg);
    }
    ~JpegWriter()
    {
        jpeg_destroy_compress(&jpeg);
        std::free(buffer);
    }
    JpegWriter(const JpegWriter&) = delete;
    JpegWriter& operator=(const JpegWriter&) = delete;

    bool write(const Image& image, const std::string& exif)
    {
        if (setjmp(errors.jump)) return false;
        jpeg_mem_dest(&jpeg, &buffer, &length);
        jpeg.image_width = static_cast<JDIMENSION>(image.width);
        jpeg.image_height = static_cast<JDIMENSION>(image.height);
        jpeg.input_components = 3;
        jpeg.in_color_space = JCS_RGB;
        jpeg_set_defaults(&jpeg);
        jpeg_set_quality(&jpeg, 95, TRUE);
        for (int component = 0; component < 3; ++component)
            jpeg.comp_info[component].h_samp_factor = jpeg.comp_info[component].v_samp_factor = 1;
        jpeg.optimize_coding = TRUE;
        jpeg_start_compress(&jpeg, TRUE);
        if (!exif.empty())
            jpeg_write_marker(&jpeg, kExifMarker, reinterpret_cast<const JOCTET*>(exif.data()),
                              static_cast<unsigned int>(exif.size()));
        while (jpeg.next_scanline < jpeg.image_height) {
            JSAMPROW from = const_cast<JSAMPROW>(image.at(0, static_cast<int>(jpeg.next_scanline)));
            jpeg_write_scanlines(&jpeg, &from, 1);
        }
        jpeg_finish_compress(&jpeg);
        return true;
    }
};

} // namespace

Result<Rgba> decode_jpeg(Bytes file, const std::string& where)
{
    JpegReader reader;
    if (!reader.read_header(file)) return broken(where, "JPEG", verbatim(reader.errors.message));
    const auto width = reader.jpeg.image_width, height = reader.jpeg.image_height;
    if (auto fits = check_size(where, width, height); !fits) return tl::unexpected(fits.error());
    // A block of 64 values takes a bit at least, and no colour has less than a quarter of them: a picture larger than
    // that is not in the file. (Arithmetic coding knows no such bound; nobody uses it.)
    constexpr std::size_t kMaxPerByte = 8 * 64 * 4;
    if (!reader.jpeg.arith_code && std::size_t{width} * height / kMaxPerByte > file.size())
        return broken(where, "JPEG", Message::tr("it ends too soon"));
    reader.picture = {static_cast<int>(width), static_cast<int>(height),
                      std::vector<std::uint8_t>(std::size_t{width} * height * 4)};
    if (reader.jpeg.num_components == 4) reader.inks.resize(reader.picture.rgba.size());
    const int orientation = exif_orientation(reader.exif());
    const ColourDescription colours = reader.colours();
    if (!reader.read_rows()) return broken(where, "JPEG", verbatim(reader.errors.message));
    return in_srgb(std::move(reader.picture), reader.samples(), colours, where).map([&](Rgba picture) {
        return upright(std::move(picture), orientation);
    });
}

Result<ImageTexts> jpeg_texts(Bytes file, const std::string& where)
{
    JpegReader reader;
    if (!reader.read_header(file)) return broken(where, "JPEG", verbatim(reader.errors.message));
    ImageTexts texts = exif_texts(reader.exif());
    constexpr std::string_view kXmp("http://ns.adobe.com/xap/1.0/\0", 29);
    if (const Bytes xmp = reader.segment(kExifMarker, kXmp); !xmp.empty())
        add_xmp(texts, {reinterpret_cast<const char*>(xmp.data()) + kXmp.size(), xmp.size() - kXmp.size()});
    return texts;
}

Result<std::string> encode_jpeg(const Image& image, const ImageTexts& texts, const std::string& where)
{
    if (auto fits = check_size(where, image.width, image.height); !fits) return tl::unexpected(fits.error());
    auto exif = exif_block(texts, where);
    if (!exif) return exif;
    if (exif->size() > kLargestMarker)
        return fail(verbatim(where), Message::tr("JPEG has no room for so long a text"), Message::tr("save as .png"));
    JpegWriter writer;
    if (!writer.write(image, *exif))
        return fail(verbatim(where), Message::tr("cannot be encoded as JPEG (%1)", verbatim(writer.errors.message)));
    return std::string(reinterpret_cast<const char*>(writer.buffer), writer.length);
}

} // namespace sfumato::codecs
