#pragma once
#include "core/imaging/codecs.h"

#include <array>
#include <optional>

/// Pictures are sRGB inside the program; what a file says of other colours is obeyed while it is read.
namespace sfumato::codecs {

/// What a file says of its colours, and nothing where it says nothing. What stands first counts (PNG, third edition,
/// 4.3).
struct ColourDescription {
    std::optional<std::array<std::uint8_t, 4>> cicp; ///< ITU-T H.273: primaries, transfer, matrix, full range
    std::string icc;                                 ///< the bytes of an ICC profile
    bool broken_icc = false;                         ///< there is one that the format's own library refuses
    bool srgb = false;                               ///< a chunk of PNG that says so
    double gamma = 0;                                ///< PNG's gAMA: the exponent of encoding; 0: none
    std::optional<std::array<double, 8>> primaries;  ///< PNG's cHRM: x, y of white, red, green, blue
    bool adobe_rgb = false; ///< EXIF's interoperability index R03 (DCF 2.0), as cameras write it

    /// Whether there may be something to convert.
    [[nodiscard]] bool has_colour_info() const
    {
        return cicp || !icc.empty() || broken_icc || (!srgb && (gamma > 0 || primaries)) || adobe_rgb;
    }
};

/// The samples of a picture as its file has them.
struct Samples {
    enum class Kind { Grey, Colour, Cmyk };
    Kind kind = Kind::Colour;
    /// Red, green, blue, alpha (the same three times where grey); CMYK as Adobe writes it, 0 the most ink, none deep.
    const void* pixels = nullptr;
    bool deep = false; ///< 16 bits each, in the order of the machine, else 8
};

/// A picture that holds its samples as if they were sRGB, converted by LittleCMS, perceptually; alpha stays. What is
/// sRGB but for rounding is left as it is, byte for byte. Its notice says that the colours were converted, where one of
/// them moved by more than a level, or that what the file says makes no sense. `samples` may be the picture's own.
/// Errors: a picture in HDR (PQ, HLG).
[[nodiscard]] Result<Rgba> in_srgb(Rgba picture, const Samples& samples, const ColourDescription& colours,
                                   const std::string& where);

/// Whether an EXIF block, "Exif\0\0" first, says Adobe RGB.
[[nodiscard]] bool exif_says_adobe_rgb(Bytes block);

} // namespace sfumato::codecs
