#include "core/imaging/detail.h"

#include <opencv2/imgproc.hpp>

namespace sfumato {
namespace {

cv::Mat view(const Image& image)
{
    return {image.height, image.width, CV_8UC3, const_cast<std::uint8_t*>(image.rgb.data())};
}

} // namespace

Image keep_coarse(Image made, const Image& source, double sigma)
{
    cv::Mat difference;
    cv::subtract(view(source), view(made), difference, cv::noArray(), CV_32F);
    cv::GaussianBlur(difference, difference, {}, sigma);
    cv::add(view(made), difference, view(made), cv::noArray(), CV_8U);
    return made;
}

} // namespace sfumato
