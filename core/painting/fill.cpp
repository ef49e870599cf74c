#include "core/painting/fill.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <numbers>

namespace sfumato::painting {
namespace {

Coverage around(const cv::Mat& values, const Box& box)
{
    Coverage coverage{box, std::vector<std::uint8_t>(static_cast<std::size_t>(box.width()) * box.height())};
    values.copyTo(cv::Mat(box.height(), box.width(), CV_8UC1, coverage.values.data()));
    return coverage;
}

std::vector<std::vector<Point>> mirrored(const std::vector<Point>& corners, const Symmetry& symmetry)
{
    std::vector<std::vector<Point>> all{corners};
    const auto add = [&all](auto mirror) {
        for (std::size_t i = 0, count = all.size(); i < count; ++i) {
            std::vector<Point> other = all[i];
            for (Point& point : other) mirror(point);
            all.push_back(std::move(other));
        }
    };
    if (symmetry.across) add([&](Point& point) { point.x = 2 * symmetry.x - point.x; });
    if (symmetry.down) add([&](Point& point) { point.y = 2 * symmetry.y - point.y; });
    return all;
}

/// Fills polygons by the exact area of each pixel inside. Every edge adds, to the pixels it runs through, how much of
/// each it leaves on its right, and the sum along a row is the coverage (as font rasterisers do, Raph Levien's font-rs
/// for one).
class AreaFiller {
public:
    explicit AreaFiller(const Box& box) : box_(box), sums_(static_cast<std::size_t>(box.width() + 2) * box.height()) {}

    /// The larger of what is there and of this one.
    void fill(const std::vector<Point>& corners, std::vector<std::uint8_t>& values)
    {
        std::ranges::fill(sums_, 0.0F);
        for (std::size_t i = 0; i < corners.size(); ++i) {
            const Point &a = corners[i], &b = corners[(i + 1) % corners.size()];
            edge({a.x - box_.left, a.y - box_.top}, {b.x - box_.left, b.y - box_.top});
        }
        std::uint8_t* value = values.data();
        for (int y = 0; y < box_.height(); ++y) {
            float sum = 0;
            for (int x = 0; x < box_.width(); ++x, ++value) {
                sum += row(y)[x];
                *value = std::max(*value, static_cast<std::uint8_t>(std::lround(255 * std::min(std::abs(sum), 1.0F))));
            }
        }
    }

private:
    float* row(int y) { return sums_.data() + static_cast<std::size_t>(y) * (box_.width() + 2); }

    void edge(Point from, Point to)
    {
        const float sign = from.y < to.y ? 1.0F : -1.0F;
        if (from.y > to.y) std::swap(from, to);
        if (from.y == to.y) return;
        const double slope = (to.x - from.x) / (to.y - from.y);
        const double begin = std::max(from.y, 0.0), end = std::min(to.y, static_cast<double>(box_.height()));
        for (int y = static_cast<int>(begin); y < end; ++y) {
            const double top = std::max(begin, static_cast<double>(y)), bottom = std::min(end, y + 1.0);
            const double x0 = from.x + slope * (top - from.y), x1 = from.x + slope * (bottom - from.y);
            piece(row(y), std::min(x0, x1), std::max(x0, x1), sign * static_cast<float>(bottom - top));
        }
    }

    /// A piece of an edge within one row, from x0 to x1; `height` with the sign of its direction.
    void piece(float* sums, double x0, double x1, float height) const
    {
        const double width = box_.width();
        const double length = x1 - x0;
        if (x1 <= 0 || length < 1e-9) return column(sums, std::clamp(x0, 0.0, width), height);
        for (double x = x0; x < x1;) { // what runs outside counts at the edge
            const double next = x < 0 ? std::min(x1, 0.0) : x >= width ? x1 : std::min(x1, std::floor(x) + 1);
            column(sums, std::clamp((x + next) / 2, 0.0, width), height * static_cast<float>((next - x) / length));
            x = next;
        }
    }

    /// The trapezoid between a short piece and the right side of its pixel, whose middle is at `x`.
    static void column(float* sums, double x, float height)
    {
        const int pixel = static_cast<int>(x);
        const float inside = static_cast<float>(pixel + 1 - x);
        sums[pixel] += height * inside;
        sums[pixel + 1] += height * (1 - inside);
    }

    Box box_;
    std::vector<float> sums_;
};

/// Pixels within `tolerance` of the one at (x, y) as 255, the rest as 0.
cv::Mat similar_region(const cv::Mat& picture, int x, int y, const FillOptions& options)
{
    const cv::Scalar off = cv::Scalar::all(options.tolerance);
    cv::Mat found;
    if (options.contiguous) {
        // The mask floodFill works on has a pixel more on every side.
        cv::Mat work = cv::Mat::zeros(picture.rows + 2, picture.cols + 2, CV_8UC1), unchanged = picture;
        cv::floodFill(unchanged, work, {x, y}, {}, nullptr, off, off,
                      4 | (255 << 8) | cv::FLOODFILL_FIXED_RANGE | cv::FLOODFILL_MASK_ONLY);
        return work(cv::Rect(1, 1, picture.cols, picture.rows)).clone();
    }
    const std::uint8_t* pixel = picture.ptr(y, x);
    const cv::Scalar colour = picture.channels() == 1 ? cv::Scalar(pixel[0]) : cv::Scalar(pixel[0], pixel[1], pixel[2]);
    cv::inRange(picture, colour - off, colour + off, found);
    return found;
}

Coverage similar_region(const Document& document, const cv::Mat& picture, int x, int y, const FillOptions& options)
{
    if (!document.bounds().contains(x, y)) return {};
    const cv::Mat found = similar_region(picture, x, y, options);
    const cv::Rect around_it = cv::boundingRect(found);
    return around(found(around_it),
                  {around_it.x, around_it.y, around_it.x + around_it.width, around_it.y + around_it.height});
}

} // namespace

Coverage polygon(const Document& document, const std::vector<Point>& corners, const Symmetry& symmetry)
{
    const auto polygons = mirrored(corners, symmetry);
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
    for (const auto& one : polygons)
        for (const Point& point : one) {
            left = std::min(left, point.x);
            top = std::min(top, point.y);
            right = std::max(right, point.x);
            bottom = std::max(bottom, point.y);
        }
    const auto pixel = [](double at) { return static_cast<int>(std::floor(std::clamp(at, -1.0, 1e6))); };
    const Box box = document.bounds() & Box{pixel(left), pixel(top), pixel(right) + 1, pixel(bottom) + 1};
    if (corners.size() < 3 || box.empty()) return {};
    Coverage coverage{box, std::vector<std::uint8_t>(static_cast<std::size_t>(box.width()) * box.height())};
    AreaFiller filler(box);
    for (const auto& points : polygons) filler.fill(points, coverage.values);
    return coverage;
}

std::vector<Point> rectangle_corners(Point a, Point b)
{
    return {{a.x, a.y}, {b.x, a.y}, {b.x, b.y}, {a.x, b.y}};
}

std::vector<Point> ellipse_corners(Point a, Point b)
{
    const double radius_x = (b.x - a.x) / 2, radius_y = (b.y - a.y) / 2;
    const int count = std::clamp(static_cast<int>(std::max(std::abs(radius_x), std::abs(radius_y))), 24, 720);
    std::vector<Point> corners;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * i / count;
        corners.push_back({a.x + radius_x + radius_x * std::cos(angle), a.y + radius_y + radius_y * std::sin(angle)});
    }
    return corners;
}

Coverage similar_region_of_picture(const Document& document, int x, int y, const FillOptions& options)
{
    Image seen = flattened(document);
    return similar_region(document, cv::Mat(seen.height, seen.width, CV_8UC3, seen.rgb.data()), x, y, options);
}

Coverage similar_region_of_mask(const Document& document, int x, int y, const FillOptions& options)
{
    GreyImage mask = mask_of(document);
    return similar_region(document, cv::Mat(mask.height, mask.width, CV_8UC1, mask.grey.data()), x, y, options);
}

} // namespace sfumato::painting
