#include "core/imaging/image.h"
#include "core/imaging/lanczos.h"
#include "core/imaging/opencv_view.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace sfumato {
namespace {

Image empty_image(int width, int height)
{
    return {width, height, std::vector<std::uint8_t>(std::size_t(width) * height * 3)};
}

/// `to` has its size.
void resize_into(const cv::Mat& from, cv::Mat to, Resample how)
{
    if (how == Resample::Nearest) {
        cv::resize(from, to, to.size(), 0, 0, cv::INTER_NEAREST_EXACT);
    } else if (how == Resample::Bicubic) {
        cv::resize(from, to, to.size(), 0, 0, cv::INTER_CUBIC);
    } else if (how == Resample::Lanczos) {
        resize_lanczos({from.data, from.cols, from.rows, from.channels()}, {to.data, to.cols, to.rows, to.channels()});
    } else {
        // Averaging has a meaning only where the picture shrinks; the side that grows is interpolated.
        cv::Mat smaller;
        cv::resize(from, smaller, {std::min(to.cols, from.cols), std::min(to.rows, from.rows)}, 0, 0, cv::INTER_AREA);
        cv::resize(smaller, to, to.size(), 0, 0, cv::INTER_CUBIC);
    }
}

} // namespace

Image resize(const Image& image, int width, int height, Resample how)
{
    if (image.width == width && image.height == height) return image;
    Image out = empty_image(width, height);
    resize_into(view(image), view(out), how);
    return out;
}

GreyImage resize(const GreyImage& image, int width, int height, Resample how)
{
    if (image.width == width && image.height == height) return image;
    GreyImage out{width, height, std::vector<std::uint8_t>(std::size_t(width) * height)};
    resize_into(view(image), view(out), how);
    return out;
}

Image cover_crop(const Image& image, int width, int height)
{
    const double scale = std::max(double(width) / image.width, double(height) / image.height);
    const Image covering = resize(image, std::max(width, int(std::lround(image.width * scale))),
                                  std::max(height, int(std::lround(image.height * scale))), Resample::Area);
    Image out = empty_image(width, height);
    view(covering)(cv::Rect((covering.width - width) / 2, (covering.height - height) / 2, width, height))
        .copyTo(view(out));
    return out;
}

Image contact_sheet(const std::vector<Image>& pictures, int columns, int gap)
{
    if (pictures.empty()) return {};
    columns = std::clamp(columns, 1, int(pictures.size()));
    const int rows = (int(pictures.size()) + columns - 1) / columns;
    int cell_width = 0, cell_height = 0;
    for (const Image& picture : pictures) {
        cell_width = std::max(cell_width, picture.width);
        cell_height = std::max(cell_height, picture.height);
    }
    Image sheet = empty_image(columns * (cell_width + gap) - gap, rows * (cell_height + gap) - gap);
    std::fill(sheet.rgb.begin(), sheet.rgb.end(), std::uint8_t{128});
    for (int i = 0; i < int(pictures.size()); ++i) {
        const Image& picture = pictures[i];
        const int x = (i % columns) * (cell_width + gap) + (cell_width - picture.width) / 2;
        const int y = (i / columns) * (cell_height + gap) + (cell_height - picture.height) / 2;
        view(picture).copyTo(view(sheet)(cv::Rect(x, y, picture.width, picture.height)));
    }
    return sheet;
}

} // namespace sfumato
