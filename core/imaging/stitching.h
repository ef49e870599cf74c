#pragma once
#include "core/imaging/masks.h"

namespace sfumato {

/// The part of a picture in `area`, resized to width x height. Beyond its edges the picture goes on as in a mirror.
[[nodiscard]] Image cut(const Image& picture, const Area& area, int width, int height);
/// The same of a mask: what mirrors a pixel that is repainted, is repainted.
[[nodiscard]] GreyImage cut(const GreyImage& mask, const Area& area, int width, int height);
/// Lays `made`, resized to `area`, over the picture by `cover`, which has the picture's size. Where it is 0 not a byte
/// changes.
void stitch(Image& picture, const Image& made, const Area& area, const GreyImage& cover);

/// Pixels by which a frame is larger than the picture in it.
struct Margins {
    int left = 0, top = 0, right = 0, bottom = 0;
    [[nodiscard]] bool any() const { return left > 0 || top > 0 || right > 0 || bottom > 0; }
    bool operator==(const Margins&) const = default;
};
struct Framed {
    Image picture;
    GreyImage mask;
};
/// A picture set on a larger frame: the new parts filled with what smears out of the picture, the mask white there and
/// `overlap` pixels into the picture, black elsewhere.
[[nodiscard]] Framed set_on_frame(const Image& picture, const Margins& margins, int overlap);

/// The picture with the masked pixels filled by the colours around them, smooth and without a seam: pull and push over
/// a pyramid (Gortler et al. 1996, section 6.2). A mask that is white all over gives mid-grey.
[[nodiscard]] Image smeared(const Image& picture, const GreyImage& mask);

/// `made` with the colour shift of its autoencoder taken back: where `cover` is 0 both pictures show the same, so what
/// differs there is the shift; it is carried over the covered pixels, fading into its mean far from the seam. All of
/// one size; where everything is covered nothing is known, and `made` comes back.
[[nodiscard]] Image match_colours(Image made, const Image& source, const GreyImage& cover);

} // namespace sfumato
