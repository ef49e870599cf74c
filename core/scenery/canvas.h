#pragma once
#include <opencv2/core.hpp>

#include <functional>
#include <vector>

namespace sfumato::scenery {

inline constexpr int kCanvas = 256; ///< side of the drawing, in units; everything below speaks in these

/// A colour, 0 … 255 a channel.
struct Rgb {
    double r = 0, g = 0, b = 0;
};
[[nodiscard]] inline Rgb mix(const Rgb& a, const Rgb& b, double t)
{
    return {a.r + (b.r - a.r) * t, a.g + (b.g - a.g) * t, a.b + (b.b - a.b) * t};
}
[[nodiscard]] inline Rgb operator*(const Rgb& a, const Rgb& factor)
{
    return {a.r * factor.r, a.g * factor.g, a.b * factor.b};
}
[[nodiscard]] inline Rgb operator*(const Rgb& a, double factor) { return {a.r * factor, a.g * factor, a.b * factor}; }

using Point = cv::Point2d;
using Points = std::vector<Point>;

/// An RGB drawing with antialiased shapes, x to the right, y down.
class Canvas {
public:
    /// side: in pixels; at kCanvas a unit is a pixel.
    explicit Canvas(int side)
        : picture_(side, side, CV_8UC3, cv::Scalar::all(0)), pixels_(static_cast<double>(side) / kCanvas)
    {
    }

    void polygon(const Points& points, const Rgb& colour);
    void rectangle(double x0, double y0, double x1, double y1, const Rgb& colour);
    void disc(Point centre, double radius, const Rgb& colour) { ellipse(centre, radius, radius, colour); }
    void ellipse(Point centre, double rx, double ry, const Rgb& colour);
    void line(Point from, Point to, double width, const Rgb& colour);
    /// What `draw` paints shows with this opacity, however often its shapes overlap.
    void translucent(double opacity, const std::function<void(Canvas&)>& draw);
    /// Every row from y down in one colour.
    void rows(double from, const std::function<Rgb(double y)>& colour);
    /// Mixes every row with the colour by amount(y).
    void veil(const Rgb& colour, const std::function<double(double y)>& amount);
    /// Mixes towards the colour by strength * exp(-(distance beyond radius) / scale).
    void glow(Point centre, double radius, double scale, double strength, const Rgb& colour);

    [[nodiscard]] cv::Mat& picture() { return picture_; }

private:
    /// Pixel centres lie at whole numbers for OpenCV and at halves for us.
    [[nodiscard]] cv::Point fixed(Point point) const;

    cv::Mat picture_; ///< CV_8UC3, channels in the order R, G, B
    double pixels_;   ///< of a unit
};

/// Points of an ellipse's arc from one angle to another (degrees, 0 = right, clockwise on the screen).
[[nodiscard]] Points arc(Point centre, double rx, double ry, double from, double to, int steps);

} // namespace sfumato::scenery
