#pragma once
#include "core/imaging/image.h"

namespace sfumato {

/// Masks are grey pictures; mask_levels.h says what their levels mean.

/// A rectangle of pixels; it may reach beyond the picture it is spoken of.
struct Area {
    int x = 0, y = 0, width = 0, height = 0;
    bool operator==(const Area&) const = default;
};

/// Gaussian blur, sigma in pixels; the mask goes on beyond its edges as in a mirror, so a mask up to the edge stays so.
[[nodiscard]] GreyImage blurred(const GreyImage& mask, double sigma);
/// The smallest area that holds all but 0; width 0 where there is nothing.
[[nodiscard]] Area bounds_of(const GreyImage& mask);

/// `mask` and, at (x, y) and wholly inside it, `other`: of each pixel what repaints it more.
void unite(GreyImage& mask, const GreyImage& other, int x, int y);

/// What a painted mask becomes.
struct RepaintMasks {
    GreyImage strength;  ///< the blurred mask: how strongly each pixel is repainted
    /// How much of the repainted picture covers the old one: wholly from 1 / kWholeShare (mask_levels.h) on, 0
    /// wherever `strength` is 0, so that not a byte changes there.
    GreyImage cover;
};
[[nodiscard]] RepaintMasks repaint_masks(const GreyImage& painted, double blur);

/// What is cut out to repaint `bounds`: padding pixels around it as far as the picture goes, then expanded to the
/// aspect of width x height, moved into the picture where it fits; where it does not, it reaches beyond evenly.
[[nodiscard]] Area area_around(const Area& bounds, int padding, int picture_width, int picture_height, int width,
                               int height);

} // namespace sfumato
