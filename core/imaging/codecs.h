#pragma once
#include "core/imaging/image.h"

#include <span>
#include <string_view>

/// The file formats behind image.h, one .cpp each. `where` names the file for the message.
namespace sfumato::codecs {

using Bytes = std::span<const std::byte>;

/// A decoded picture in sRGB before its transparency is laid over a background.
struct Rgba {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgba; ///< width * height * 4
    Message notice{};               ///< of its colours, one sentence that names the file (colour_profile.h); or empty
};

inline constexpr int kLargestSide = 16384;
/// Errors: a side over kLargestSide, or none at all.
[[nodiscard]] Result<void> check_size(const std::string& where, std::int64_t width, std::int64_t height);
[[nodiscard]] tl::unexpected<Error> broken(const std::string& where, std::string_view format, const Message& why);

/// "AVIF", "GIF" ...: a picture by its first bytes that is none of the formats below; empty for anything else.
[[nodiscard]] std::string_view foreign_format(Bytes head);
/// Whether the first 16 bytes are those of a picture, one that is read or not.
[[nodiscard]] bool begins_like_a_picture(Bytes head);

/// Any of the formats below, told apart by content. Errors: none of them, and theirs.
[[nodiscard]] Result<Rgba> decode(Bytes file, const std::string& where);
/// Alpha laid over white, or over black in a grey picture (luminance by ITU-R 601-2).
[[nodiscard]] Image in_colour(const Rgba& picture);
[[nodiscard]] GreyImage in_grey(const Rgba& picture);

[[nodiscard]] Result<Rgba> decode_png(Bytes file, const std::string& where);
[[nodiscard]] Result<Rgba> decode_jpeg(Bytes file, const std::string& where);
[[nodiscard]] Result<Rgba> decode_webp(Bytes file, const std::string& where);

[[nodiscard]] Result<ImageTexts> png_texts(Bytes file, const std::string& where);
[[nodiscard]] Result<ImageTexts> jpeg_texts(Bytes file, const std::string& where);
[[nodiscard]] Result<ImageTexts> webp_texts(Bytes file, const std::string& where);

/// Texts in the lowest bits of the pixels, column by column, as NovelAI and SwarmUI hide them ("stealth_pngcomp" in the
/// alpha channel, "stealth_rgbcomp" in the colours; "info" is the same uncompressed): by keyword where they are a JSON
/// object of texts, else "parameters". Empty where there are none.
[[nodiscard]] ImageTexts stealth_texts(const Rgba& picture);

/// Quality 95 without chroma subsampling.
[[nodiscard]] Result<std::string> encode_jpeg(const Image& image, const ImageTexts& texts, const std::string& where);
/// Lossless.
[[nodiscard]] Result<std::string> encode_webp(const Image& image, const ImageTexts& texts, const std::string& where);

/// An EXIF block, "Exif\0\0" first: "parameters" as UserComment (UTF-16, big endian, as A1111 writes it), every other
/// text as "keyword:text" in ImageDescription, Make, Model (ComfyUI's way). Errors: over 64 KiB, more than three
/// others.
[[nodiscard]] Result<std::string> exif_block(const ImageTexts& texts, const std::string& where);
[[nodiscard]] ImageTexts exif_texts(Bytes block);
/// Whether one of the texts is of those that programs write what they painted with into.
[[nodiscard]] bool tell_parameters(const ImageTexts& texts);
/// The comment of XMP that mentions one, by the keyword that PNG has for it.
void add_xmp(ImageTexts& texts, std::string_view xmp);
/// Orientation 1..8 as EXIF counts it; 1 if it says nothing.
[[nodiscard]] int exif_orientation(Bytes block);
/// Turns a picture the way its camera meant it.
[[nodiscard]] Rgba upright(Rgba picture, int orientation);

} // namespace sfumato::codecs
