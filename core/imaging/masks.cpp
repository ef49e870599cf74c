#include "core/imaging/masks.h"
#include "core/imaging/mask_levels.h"
#include "core/imaging/opencv_view.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace sfumato {
namespace {

/// Where a stretch of `length` lies that should be centred at `middle`, within 0..`all` if it fits.
int placed(double middle, int length, int all)
{
    if (length >= all) return (all - length) / 2;
    return std::clamp(static_cast<int>(std::lround(middle - length / 2.0)), 0, all - length);
}

} // namespace

GreyImage blurred(const GreyImage& mask, double sigma)
{
    if (sigma <= 0) return mask;
    GreyImage out = mask;
    cv::GaussianBlur(view(mask), view(out), {}, sigma, sigma, cv::BORDER_REFLECT_101);
    return out;
}

Area bounds_of(const GreyImage& mask)
{
    const cv::Rect box = cv::boundingRect(view(mask));
    return {box.x, box.y, box.width, box.height};
}

void unite(GreyImage& mask, const GreyImage& other, int x, int y)
{
    cv::Mat part = view(mask)(cv::Rect(x, y, other.width, other.height));
    cv::max(part, view(other), part);
}

RepaintMasks repaint_masks(const GreyImage& painted, double blur)
{
    GreyImage full = painted;
    for (std::uint8_t& grey : full.grey) grey = static_cast<std::uint8_t>(std::min(255, kWholeShare * grey));
    RepaintMasks masks{blurred(painted, blur), blurred(full, blur)};
    for (std::size_t i = 0; i < full.grey.size(); ++i)
        if (masks.strength.grey[i] == 0) masks.cover.grey[i] = 0;
    return masks;
}

Area area_around(const Area& bounds, int padding, int picture_width, int picture_height, int width, int height)
{
    const int left = std::max(0, bounds.x - padding),
              right = std::min(picture_width, bounds.x + bounds.width + padding);
    const int top = std::max(0, bounds.y - padding),
              bottom = std::min(picture_height, bounds.y + bounds.height + padding);
    int across = right - left, down = bottom - top;
    if (std::int64_t{across} * height < std::int64_t{down} * width)
        across = static_cast<int>(std::lround(double(down) * width / height));
    else down = static_cast<int>(std::lround(double(across) * height / width));
    across = std::max(across, 1), down = std::max(down, 1);
    return {placed((left + right) / 2.0, across, picture_width), placed((top + bottom) / 2.0, down, picture_height),
            across, down};
}

} // namespace sfumato
