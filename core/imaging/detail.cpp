#include "core/imaging/detail.h"
#include "core/imaging/opencv_view.h"

#include <opencv2/imgproc.hpp>

namespace sfumato {
Image keep_coarse(Image made, const Image& source, double sigma)
{
    cv::Mat difference;
    cv::subtract(view(source), view(made), difference, cv::noArray(), CV_32F);
    cv::GaussianBlur(difference, difference, {}, sigma);
    cv::add(view(made), difference, view(made), cv::noArray(), CV_8U);
    return made;
}

} // namespace sfumato
