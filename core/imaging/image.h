#pragma once
#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace sfumato {

/// An 8-bit RGB picture, rows from the top, no padding.
struct Image {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgb; ///< width * height * 3
    [[nodiscard]] std::uint8_t* at(int x, int y) { return rgb.data() + (static_cast<std::size_t>(y) * width + x) * 3; }
    [[nodiscard]] const std::uint8_t* at(int x, int y) const
    {
        return rgb.data() + (static_cast<std::size_t>(y) * width + x) * 3;
    }
    bool operator==(const Image&) const = default;
};

/// Texts inside a picture file, by keyword ("parameters", "sfumato"), UTF-8. PNG: tEXt, zTXt, iTXt. JPEG, WebP: EXIF,
/// at most 64 KiB: UserComment as "parameters", other keywords as "keyword:text" in ImageDescription, Make, Model.
using ImageTexts = std::map<std::string, std::string>;

/// Decodes PNG, JPEG or WebP by content, turned upright as EXIF says, in sRGB whatever the file's colours are
/// (colour_profile.h; who wants to tell it reads by picture_source.h). Alpha is laid over white; 16 bits are rounded
/// to 8. Errors: unreadable, broken, in HDR, no picture format we know, over 16384 pixels a side.
[[nodiscard]] Result<Image> read_image(const std::filesystem::path& path);
[[nodiscard]] Result<ImageTexts> read_image_texts(const std::filesystem::path& path);
/// Grey picture (mask): one byte a pixel, luminance by ITU-R 601-2 as Pillow's convert("L"). Alpha is laid over
/// black: what was not painted is kept.
struct GreyImage {
    int width = 0, height = 0;
    std::vector<std::uint8_t> grey;
    bool operator==(const GreyImage&) const = default;
};
[[nodiscard]] Result<GreyImage> read_grey_image(const std::filesystem::path& path);

/// Encodes by the extension (.png, .jpg/.jpeg at quality 95, .webp without loss) and writes atomically, with texts
/// inside.
[[nodiscard]] Result<void> write_image(const std::filesystem::path& path, const Image& image,
                                       const ImageTexts& texts = {});
/// PNG bytes in memory.
[[nodiscard]] Result<std::string> encode_png(const Image& image, const ImageTexts& texts = {});

/// Area averages where the picture shrinks and is bicubic where it grows; Bicubic does not average. Lanczos is Pillow's
/// filter of that name (lanczos.h).
enum class Resample { Area, Bicubic, Nearest, Lanczos };
[[nodiscard]] Image resize(const Image& image, int width, int height, Resample how);
[[nodiscard]] GreyImage resize(const GreyImage& image, int width, int height, Resample how);
/// Scales the picture to cover width x height and crops the middle.
[[nodiscard]] Image cover_crop(const Image& image, int width, int height);
/// Pictures side by side in rows of `columns`, `gap` pixels apart on a neutral grey.
[[nodiscard]] Image contact_sheet(const std::vector<Image>& pictures, int columns, int gap = 4);

} // namespace sfumato
