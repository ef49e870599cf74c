#pragma once
#include "core/scenery/palette.h"

#include <optional>

namespace sfumato::scenery {

inline constexpr int kPicture = kPictureSide; ///< that the sizes in the styles are meant for

/// A peak, a fir or a block of flats: what can hide a low sun.
struct Mass {
    double x, top, half; ///< middle, highest y, half of the foot's width
    bool pointed;        ///< a triangle; otherwise a block
};

/// The line of a ridge: a mean height and two waves.
struct Ridge {
    double level, height, wavelength, phase;
    [[nodiscard]] double at(double x) const;
};

/// Where a thing stands, before it is drawn.
struct Stand {
    double x, base, scale; ///< centre, lowest y, canvas pixels per unit of the thing's own drawing
    double half, height;   ///< extent on the canvas
};

/// The body in the sky.
struct Body {
    Point centre;
    double radius;
};

/// Everything that is decided about a picture before the first stroke: the parts must know where the others are
/// (the sun stays clear of peaks and roofs, clouds stay clear of the sun).
struct Stage {
    const Scene& scene;
    Palette palette;
    double horizon, ground;         ///< y; things stand `ground + 14 … 46`
    std::vector<Mass> far, near;    ///< mountains, forest and city
    std::vector<Ridge> ridges;      ///< hills, desert and meadow, far to near
    std::vector<Stand> stands;      ///< one an object
    std::optional<Body> body;

    /// Highest y that land reaches at x.
    [[nodiscard]] double skyline(double x) const;
};

[[nodiscard]] Stage set_stage(const Scene& scene);

// Each draws its part on what is there already; called in this order, draw_falling by finish.
void draw_sky(Canvas& canvas, const Stage& stage);
void draw_land(Canvas& canvas, const Stage& stage);
void draw_fog(Canvas& canvas, const Stage& stage, bool before_objects);
/// Draws object `index` and returns what it covers, in canvas pixels.
[[nodiscard]] cv::Rect2d draw_object(Canvas& canvas, const Stage& stage, std::size_t index);
/// Rain or snow and the style's filter, on the picture at its final size.
void finish(cv::Mat& picture, const Stage& stage);
void draw_falling(cv::Mat& picture, const Stage& stage);

} // namespace sfumato::scenery
