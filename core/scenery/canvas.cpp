#include "core/scenery/canvas.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace sfumato::scenery {
namespace {

constexpr int kShift = 4; ///< OpenCV takes points in 1/16 pixel

cv::Scalar scalar(const Rgb& c)
{
    const auto channel = [](double v) { return std::clamp(std::round(v), 0.0, 255.0); };
    return {channel(c.r), channel(c.g), channel(c.b)};
}

void mix_pixel(std::uint8_t* pixel, const Rgb& colour, double amount)
{
    pixel[0] = static_cast<std::uint8_t>(pixel[0] + (colour.r - pixel[0]) * amount + 0.5);
    pixel[1] = static_cast<std::uint8_t>(pixel[1] + (colour.g - pixel[1]) * amount + 0.5);
    pixel[2] = static_cast<std::uint8_t>(pixel[2] + (colour.b - pixel[2]) * amount + 0.5);
}

} // namespace

cv::Point Canvas::fixed(Point p) const
{
    return {static_cast<int>(std::lround((p.x * pixels_ - 0.5) * (1 << kShift))),
            static_cast<int>(std::lround((p.y * pixels_ - 0.5) * (1 << kShift)))};
}

void Canvas::polygon(const Points& points, const Rgb& colour)
{
    std::vector<std::vector<cv::Point>> outline(1);
    outline[0].reserve(points.size());
    for (const auto& point : points) outline[0].push_back(fixed(point));
    cv::fillPoly(picture_, outline, scalar(colour), cv::LINE_AA, kShift);
}

void Canvas::rectangle(double x0, double y0, double x1, double y1, const Rgb& colour)
{
    polygon({{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, colour);
}

void Canvas::ellipse(Point centre, double rx, double ry, const Rgb& colour)
{
    const int steps = std::clamp(static_cast<int>(std::max(rx, ry) * 2 * pixels_), 10, static_cast<int>(72 * pixels_));
    polygon(arc(centre, rx, ry, 0, 360.0 * (steps - 1) / steps, steps - 1), colour);
}

void Canvas::line(Point from, Point to, double width, const Rgb& colour)
{
    const double length = std::max(std::hypot(to.x - from.x, to.y - from.y), 1e-6);
    const Point side = Point(-(to.y - from.y), to.x - from.x) * (width / 2 / length);
    polygon({from + side, to + side, to - side, from - side}, colour);
}

void Canvas::translucent(double opacity, const std::function<void(Canvas&)>& draw)
{
    Canvas painted(picture_.rows);
    picture_.copyTo(painted.picture_);
    draw(painted);
    cv::addWeighted(painted.picture_, opacity, picture_, 1 - opacity, 0, picture_);
}

void Canvas::rows(double from, const std::function<Rgb(double)>& colour)
{
    for (int y = std::max(static_cast<int>(std::ceil(from * pixels_)), 0); y < picture_.rows; ++y) {
        const Rgb c = colour(y / pixels_);
        picture_.row(y).setTo(cv::Scalar(c.r, c.g, c.b));
    }
}

void Canvas::veil(const Rgb& colour, const std::function<double(double)>& amount)
{
    for (int y = 0; y < picture_.rows; ++y) {
        const double a = std::clamp(amount(y / pixels_), 0.0, 1.0);
        auto* row = picture_.ptr(y);
        for (int x = 0; x < picture_.cols; ++x) mix_pixel(row + x * 3, colour, a);
    }
}

void Canvas::glow(Point middle, double disc, double fading, double strength, const Rgb& colour)
{
    const Point centre = middle * pixels_;
    const double radius = disc * pixels_, scale = fading * pixels_;
    const double reach = radius + scale * 4.5;
    const auto first = [](double v) { return std::max(0, static_cast<int>(v)); };
    const auto last = [&](double v) { return std::min(picture_.rows, static_cast<int>(v) + 1); };
    for (int y = first(centre.y - reach); y < last(centre.y + reach); ++y)
        for (int x = first(centre.x - reach); x < last(centre.x + reach); ++x) {
            const double beyond = std::max(std::hypot(x + 0.5 - centre.x, y + 0.5 - centre.y) - radius, 0.0);
            if (beyond + radius < reach)
                mix_pixel(picture_.ptr(y) + x * 3, colour, strength * std::exp(-beyond / scale));
        }
}

Points arc(Point centre, double rx, double ry, double from, double to, int steps)
{
    Points points(static_cast<std::size_t>(steps) + 1);
    for (int i = 0; i <= steps; ++i) {
        const double angle = (from + (to - from) * i / steps) * CV_PI / 180;
        points[static_cast<std::size_t>(i)] = {centre.x + rx * std::cos(angle), centre.y + ry * std::sin(angle)};
    }
    return points;
}

} // namespace sfumato::scenery
