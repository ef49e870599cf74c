#pragma once
#include "core/imaging/image.h"

#include <opencv2/core.hpp>

namespace sfumato {

/// The pixels as OpenCV sees them: no copy, valid as long as the image; 8 bit, three channels (RGB) or one. What is
/// written there is written into the image, so a const one must only be read from.
[[nodiscard]] inline cv::Mat view(const Image& image)
{
    return {image.height, image.width, CV_8UC3, const_cast<std::uint8_t*>(image.rgb.data())};
}
[[nodiscard]] inline cv::Mat view(const GreyImage& image)
{
    return {image.height, image.width, CV_8UC1, const_cast<std::uint8_t*>(image.grey.data())};
}

} // namespace sfumato
