#pragma once
#include "core/painting/paint.h"

#include <vector>

namespace sfumato::painting {

struct Point {
    double x = 0, y = 0;
};

/// The inside of a polygon, each pixel by its area inside; with its mirror images. What winds around twice is inside.
/// Parts outside the canvas are left out.
[[nodiscard]] Coverage polygon(const Document& document, const std::vector<Point>& corners,
                               const Symmetry& symmetry = {});
/// Corners of a rectangle, and of an ellipse in it.
[[nodiscard]] std::vector<Point> rectangle_corners(Point a, Point b);
[[nodiscard]] std::vector<Point> ellipse_corners(Point a, Point b);

/// Which pixels a fill or the wand takes, around the one it is put on.
struct FillOptions {
    int tolerance = 24;         ///< 0..255: how far each channel may be from that pixel's
    bool contiguous = true;     ///< only what is connected to it
    bool operator==(const FillOptions&) const = default;
};
/// Pixels similar to the one at (x, y), of what is seen (picture and sketch), or of the mask.
[[nodiscard]] Coverage similar_region_of_picture(const Document& document, int x, int y, const FillOptions& options);
[[nodiscard]] Coverage similar_region_of_mask(const Document& document, int x, int y, const FillOptions& options);

} // namespace sfumato::painting
