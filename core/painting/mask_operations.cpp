#include "core/painting/mask_operations.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace sfumato::painting {
namespace {

cv::Mat mask_in(const Document& document, const Box& box)
{
    cv::Mat values(box.height(), box.width(), CV_8UC1);
    document.mask.read(box, values.data, values.step);
    return values;
}

Box put(Document& document, const Box& box, const cv::Mat& values)
{
    document.mask.write(box, values.data, values.step);
    return box;
}

/// 255 within `pixels` of values over half, falling to 0 over the pixel after; values that are higher stay.
void grow(cv::Mat& values, int pixels)
{
    cv::Mat outside, distance, wider;
    cv::compare(values, 127, outside, cv::CMP_LE);
    if (cv::countNonZero(outside) == static_cast<int>(values.total())) return;
    cv::distanceTransform(outside, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE);
    distance.convertTo(wider, CV_8UC1, -255, 255.0 * (pixels + 1));
    cv::max(values, wider, values);
}

/// Gaussian. A wide one works on a smaller copy: what that leaves out is far finer than what the blur leaves.
void blur(cv::Mat& values, double sigma)
{
    constexpr double kWide = 8;
    if (sigma < kWide) return cv::GaussianBlur(values, values, {}, sigma, sigma, cv::BORDER_REPLICATE);
    const int shrink = 1 << static_cast<int>(std::log2(2 * sigma / kWide));
    // Averaging squares of that side and going back between their middles is a blur of its own, of a quarter of their
    // area.
    const double rest = std::sqrt(sigma * sigma - shrink * shrink / 4.0) / shrink;
    const auto missing = [shrink](int side) { return (shrink - side % shrink) % shrink; };
    cv::Mat whole, small;
    cv::copyMakeBorder(values, whole, 0, missing(values.rows), 0, missing(values.cols), cv::BORDER_REPLICATE);
    cv::resize(whole, small, {whole.cols / shrink, whole.rows / shrink}, 0, 0, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {}, rest, rest, cv::BORDER_REPLICATE);
    cv::resize(small, whole, whole.size(), 0, 0, cv::INTER_LINEAR);
    whole(cv::Rect(0, 0, values.cols, values.rows)).copyTo(values);
}

} // namespace

Box grow_mask(Document& document, int pixels)
{
    const Box box = document.mask.painted().grown(pixels + 1) & document.bounds();
    if (document.mask.painted().empty()) return {};
    cv::Mat values = mask_in(document, box);
    grow(values, pixels);
    return put(document, box, values);
}

Box shrink_mask(Document& document, int pixels)
{
    // A frame of what lies around, so that what is not masked there counts.
    const Box painted = document.mask.painted(), box = painted.grown(1) & document.bounds();
    if (painted.empty()) return {};
    cv::Mat values = mask_in(document, box);
    cv::bitwise_not(values, values);
    grow(values, pixels);
    cv::bitwise_not(values, values);
    return put(document, box, values);
}

Box feather_mask(Document& document, double sigma)
{
    const Box painted = document.mask.painted();
    if (painted.empty() || sigma <= 0) return {};
    const Box box = painted.grown(static_cast<int>(std::ceil(4 * sigma))) & document.bounds();
    cv::Mat values = mask_in(document, box);
    blur(values, sigma);
    return put(document, box, values);
}

Box invert_mask(Document& document)
{
    Plane& mask = document.mask;
    mask.each_tile(document.bounds(), [&](int index, const Box& part) {
        std::uint8_t* tile = mask.writable_tile(index);
        bool any = false;
        for (int y = part.top; y < part.bottom; ++y) {
            std::uint8_t* row = tile + mask.offset(part.left, y);
            for (int x = 0; x < part.width(); ++x) any |= (row[x] = static_cast<std::uint8_t>(255 - row[x])) != 0;
        }
        if (!any) mask.clear_tile(index);
    });
    return document.bounds();
}

Box clear_layer(Document& document, Layer layer)
{
    Plane& plane = document.plane(layer);
    const Box painted = plane.painted();
    for (int i = 0; i < plane.tile_count(); ++i) plane.clear_tile(i);
    return painted;
}

} // namespace sfumato::painting
