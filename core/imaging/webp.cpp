#include "core/imaging/colour_profile.h"

#include <webp/decode.h>
#include <webp/encode.h>
#include <webp/mux.h>

#include <memory>

namespace sfumato::codecs {
namespace {

using Mux = std::unique_ptr<WebPMux, decltype(&WebPMuxDelete)>;

WebPData data_of(Bytes bytes) { return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()}; }

/// Empty if there is none.
std::string chunk_of(Bytes file, const char* name)
{
    const WebPData data = data_of(file);
    const Mux mux(WebPMuxCreate(&data, 0), WebPMuxDelete);
    WebPData chunk{};
    if (!mux || WebPMuxGetChunk(mux.get(), name, &chunk) != WEBP_MUX_OK) return {};
    return {reinterpret_cast<const char*>(chunk.bytes), chunk.size};
}

/// The EXIF chunk with the "Exif\0\0" that JPEG has and WebP leaves out; empty if there is none.
std::string exif_of(Bytes file)
{
    const std::string block = chunk_of(file, "EXIF");
    if (block.empty()) return {};
    static const std::string kStart("Exif\0\0", 6);
    return block.starts_with(kStart) ? block : kStart + block;
}

Result<WebPBitstreamFeatures> features_of(Bytes file, const std::string& where)
{
    WebPBitstreamFeatures features{};
    const WebPData data = data_of(file);
    if (WebPGetFeatures(data.bytes, data.size, &features) != VP8_STATUS_OK)
        return broken(where, "WebP", Message::tr("its header makes no sense"));
    return features;
}

bool decode_into(Rgba& picture, const WebPData& data, int x, int y, int width, int height)
{
    if (x < 0 || y < 0 || x + width > picture.width || y + height > picture.height) return false;
    std::uint8_t* first = picture.rgba.data() + (std::size_t(y) * picture.width + x) * 4;
    const std::size_t room = picture.rgba.size() - static_cast<std::size_t>(first - picture.rgba.data());
    return WebPDecodeRGBAInto(data.bytes, data.size, first, room, picture.width * 4) != nullptr;
}

/// An animation is its first frame, as in PNG: what it does not cover is transparent.
bool decode_first_frame(Rgba& picture, const WebPData& file)
{
    const Mux mux(WebPMuxCreate(&file, 0), WebPMuxDelete);
    WebPMuxFrameInfo frame{};
    if (!mux || WebPMuxGetFrame(mux.get(), 1, &frame) != WEBP_MUX_OK) return false;
    const std::unique_ptr<WebPData, decltype(&WebPDataClear)> owner(&frame.bitstream, WebPDataClear);
    int width = 0, height = 0;
    return WebPGetInfo(frame.bitstream.bytes, frame.bitstream.size, &width, &height) != 0
        && decode_into(picture, frame.bitstream, frame.x_offset, frame.y_offset, width, height);
}

} // namespace

Result<Rgba> decode_webp(Bytes file, const std::string& where)
{
    auto features = features_of(file, where);
    if (!features) return tl::unexpected(features.error());
    Rgba picture{features->width, features->height, {}};
    if (auto fits = check_size(where, picture.width, picture.height); !fits) return tl::unexpected(fits.error());
    picture.rgba.resize(std::size_t(picture.width) * picture.height * 4);
    const WebPData data = data_of(file);
    const bool decoded = features->has_animation ? decode_first_frame(picture, data)
                                                 : decode_into(picture, data, 0, 0, picture.width, picture.height);
    if (!decoded) return broken(where, "WebP", Message::tr("its pixels end too soon or make no sense"));
    const std::string exif = exif_of(file);
    const Bytes block = std::as_bytes(std::span(exif));
    ColourDescription colours;
    colours.icc = chunk_of(file, "ICCP");
    colours.adobe_rgb = exif_says_adobe_rgb(block);
    const Samples samples{Samples::Kind::Colour, picture.rgba.data()};
    return in_srgb(std::move(picture), samples, colours, where).map([&](Rgba converted) {
        return upright(std::move(converted), exif_orientation(block));
    });
}

Result<ImageTexts> webp_texts(Bytes file, const std::string& where)
{
    if (auto features = features_of(file, where); !features) return tl::unexpected(features.error());
    const std::string exif = exif_of(file);
    ImageTexts texts = exif_texts(std::as_bytes(std::span(exif)));
    add_xmp(texts, chunk_of(file, "XMP "));
    return texts;
}

Result<std::string> encode_webp(const Image& image, const ImageTexts& texts, const std::string& where)
{
    if (auto fits = check_size(where, image.width, image.height); !fits) return tl::unexpected(fits.error());
    auto exif = exif_block(texts, where);
    if (!exif) return exif;

    std::uint8_t* buffer = nullptr;
    const std::size_t length
        = WebPEncodeLosslessRGB(image.rgb.data(), image.width, image.height, image.width * 3, &buffer);
    const std::unique_ptr<std::uint8_t, decltype(&WebPFree)> owner(buffer, WebPFree);
    if (length == 0) return fail(verbatim(where), Message::tr("cannot be encoded as WebP"));
    if (exif->empty()) return std::string(reinterpret_cast<const char*>(buffer), length);

    const Mux mux(WebPMuxNew(), WebPMuxDelete);
    const WebPData picture{buffer, length};
    const WebPData chunk{reinterpret_cast<const std::uint8_t*>(exif->data()) + 6, exif->size() - 6};
    WebPData file{};
    if (WebPMuxSetImage(mux.get(), &picture, 0) != WEBP_MUX_OK
        || WebPMuxSetChunk(mux.get(), "EXIF", &chunk, 0) != WEBP_MUX_OK
        || WebPMuxAssemble(mux.get(), &file) != WEBP_MUX_OK)
        return fail(verbatim(where), Message::tr("cannot be encoded as WebP with its texts"));
    std::string bytes(reinterpret_cast<const char*>(file.bytes), file.size);
    WebPDataClear(&file);
    return bytes;
}

} // namespace sfumato::codecs
