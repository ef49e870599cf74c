#pragma once
#include "core/painting/paint.h"

#include <optional>

namespace sfumato::painting {

struct Brush {
    double size = 48;               ///< diameter, pixels
    double hardness = 0.8;          ///< 0..1: the share of the radius that is covered in full
    double spacing = 0.08;          ///< from dab to dab, in diameters
    bool pressure_size = true;      ///< the pen's pressure makes the brush larger,
    bool pressure_opacity = false;  ///< or its ink stronger
    bool operator==(const Brush&) const = default;
};

struct StrokePoint {
    double x = 0, y = 0;            ///< pixels of the canvas; the middle of its first one is (0.5, 0.5)
    double pressure = 1;            ///< 0..1
};

/// How much a dab covers `distance` pixels from its middle, 0..1: all of it up to `hardness` of the radius, then
/// falling as 1 - 3t² + 2t³ over what is left, at least one pixel wide, half of it outside (anti-aliasing).
[[nodiscard]] double dab_profile(double distance, double radius, double hardness);

/// One stroke of a brush: dabs along a smooth line through the points, their coverage the largest of all dabs, laid
/// over what was there before the stroke. So a stroke that crosses itself is as even as its opacity says, whatever its
/// spacing.
class Stroke {
public:
    Stroke(Document& document, const Paint& paint, const Brush& brush, const Symmetry& symmetry = {});
    /// Goes on to a point; the line reaches halfway to it, and the rest with the next. Returns what was painted on.
    Box to(const StrokePoint& point);
    /// The rest of the way.
    Box finish();

private:
    struct Dab {
        double x, y, radius, strength;
    };
    Box line_to(const StrokePoint& to);
    Box curve_to(const StrokePoint& control, const StrokePoint& to);
    Box dabs_at(const StrokePoint& point);
    Box stamp(const Dab& dab);
    void stamp_tile(const Dab& dab, int index, const Box& part);
    void dab_row(const Dab& dab, float dy, int begin, int end, std::uint8_t* values) const;
    void prepare_falloff(const Dab& dab);

    Document& document_;
    const Plane before_;
    Plane coverage_;
    const Paint paint_;
    const PaintMixer mixer_;
    const Brush brush_;
    const Symmetry symmetry_;
    std::optional<StrokePoint> given_;  // the newest point
    StrokePoint at_;                    // how far the line is
    double until_next_ = 0;             // pixels of the way to the next dab

    // Coverage by the square of the distance, for the radius and strength of the last dab.
    std::vector<std::uint8_t> falloff_;
    double falloff_radius_ = -1, falloff_strength_ = -1;
    float inner_squared_ = 0, outer_squared_ = 0, falloff_scale_ = 0;
};

} // namespace sfumato::painting
