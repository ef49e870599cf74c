#pragma once
#include "core/imaging/masks.h"

namespace sfumato {

/// The part of a picture in `area`, resized to width x height. Beyond its edges the picture goes on as in a mirror.
[[nodiscard]] Image crop_and_resize(const Image& picture, const Area& area, int width, int height);
/// The same of a mask: what mirrors a pixel that is repainted, is repainted.
[[nodiscard]] GreyImage crop_and_resize(const GreyImage& mask, const Area& area, int width, int height);
/// Pastes `made`, resized to `area`, into the picture; `alpha` has the picture's size, and where it is 0 not a byte
/// changes.
void paste(Image& picture, const Image& made, const Area& area, const GreyImage& alpha);

/// Pixels by which the canvas grows on each side.
struct Margins {
    int left = 0, top = 0, right = 0, bottom = 0;
    [[nodiscard]] bool any() const { return left > 0 || top > 0 || right > 0 || bottom > 0; }
    bool operator==(const Margins&) const = default;
};
struct OutpaintCanvas {
    Image picture;
    GreyImage mask;
};
/// A picture on a larger canvas, for outpainting: the new parts are filled with the colours at the picture's edge
/// (fill_masked), the mask is white there and `overlap` pixels into the picture, black elsewhere.
[[nodiscard]] OutpaintCanvas expand_canvas(const Image& picture, const Margins& margins, int overlap);

/// The picture with the masked pixels filled by the colours around them, smooth and without a seam: pull and push over
/// a pyramid (Gortler et al. 1996, section 6.2). A mask that is white all over gives mid-grey.
[[nodiscard]] Image fill_masked(const Image& picture, const GreyImage& mask);

/// `made` with the colour shift of its autoencoder taken back: where `alpha` is 0 both pictures show the same, so what
/// differs there is the shift; it is carried over the covered pixels, fading into its mean far from the seam. All of
/// one size; where everything is covered nothing is known, and `made` comes back.
[[nodiscard]] Image match_colours(Image made, const Image& source, const GreyImage& alpha);

} // namespace sfumato
