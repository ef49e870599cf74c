#include "core/imaging/crop_and_paste.h"
#include "core/imaging/opencv_view.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace sfumato {
namespace {

Image image_of(const cv::Mat& pixels)
{
    Image image{pixels.cols, pixels.rows, std::vector<std::uint8_t>(pixels.total() * 3)};
    pixels.copyTo(view(image));
    return image;
}
GreyImage grey_of(const cv::Mat& pixels)
{
    GreyImage image{pixels.cols, pixels.rows, std::vector<std::uint8_t>(pixels.total())};
    pixels.copyTo(view(image));
    return image;
}

/// `pixels` within `area`; where it reaches beyond, they go on by `border`.
cv::Mat part(const cv::Mat& pixels, const Area& area, int border)
{
    const cv::Rect wanted(area.x, area.y, area.width, area.height),
        inside = wanted & cv::Rect(0, 0, pixels.cols, pixels.rows);
    cv::Mat out;
    cv::copyMakeBorder(pixels(inside), out, inside.y - wanted.y, wanted.br().y - inside.br().y, inside.x - wanted.x,
                       wanted.br().x - inside.br().x, border | cv::BORDER_ISOLATED);
    return out;
}

/// Colours times weight, and weight, float32; the same without holes where the weight is under 1: what is missing
/// comes from the picture at half the size.
cv::Mat pull_push(const cv::Mat& colours, const cv::Mat& weight)
{
    if (colours.total() == 1) {
        const float known = weight.at<float>(0, 0);
        return known > 0 ? cv::Mat(colours / known) : cv::Mat(1, 1, CV_32FC3, cv::Scalar::all(128));
    }
    const cv::Size half((colours.cols + 1) / 2, (colours.rows + 1) / 2);
    cv::Mat small_colours, small_weight;
    cv::resize(colours, small_colours, half, 0, 0, cv::INTER_AREA);
    cv::resize(weight, small_weight, half, 0, 0, cv::INTER_AREA);
    cv::Mat coarse, missing;
    cv::resize(pull_push(small_colours, small_weight), coarse, colours.size(), 0, 0, cv::INTER_LINEAR);
    cv::cvtColor(1 - weight, missing, cv::COLOR_GRAY2BGR);
    return colours + coarse.mul(missing);
}

} // namespace

Image crop_and_resize(const Image& picture, const Area& area, int width, int height)
{
    return resize(image_of(part(view(picture), area, cv::BORDER_REFLECT_101)), width, height, Resample::Lanczos);
}

GreyImage crop_and_resize(const GreyImage& mask, const Area& area, int width, int height)
{
    // Averages, and no bicubic overshoot: 0 and 255 have a meaning.
    const cv::Mat taken = part(view(mask), area, cv::BORDER_REFLECT_101);
    if (taken.cols == width && taken.rows == height) return grey_of(taken);
    cv::Mat smaller, out;
    cv::resize(taken, smaller, {std::min(width, taken.cols), std::min(height, taken.rows)}, 0, 0, cv::INTER_AREA);
    cv::resize(smaller, out, {width, height}, 0, 0, cv::INTER_LINEAR);
    return grey_of(out);
}

void paste(Image& picture, const Image& made, const Area& area, const GreyImage& alpha)
{
    const Image patch = resize(made, area.width, area.height, Resample::Lanczos);
    for (int y = std::max(0, area.y); y < std::min(picture.height, area.y + area.height); ++y)
        for (int x = std::max(0, area.x); x < std::min(picture.width, area.x + area.width); ++x) {
            const int share = alpha.grey[static_cast<std::size_t>(y) * picture.width + x];
            if (share == 0) continue;
            std::uint8_t* to = picture.at(x, y);
            const std::uint8_t* from = patch.at(x - area.x, y - area.y);
            for (int channel = 0; channel < 3; ++channel)
                to[channel]
                    = static_cast<std::uint8_t>((share * from[channel] + (255 - share) * to[channel] + 127) / 255);
        }
}

OutpaintCanvas expand_canvas(const Image& picture, const Margins& margins, int overlap)
{
    const Area frame{-margins.left, -margins.top, picture.width + margins.left + margins.right,
                     picture.height + margins.top + margins.bottom};
    OutpaintCanvas canvas{image_of(part(view(picture), frame, cv::BORDER_REPLICATE)),
                          {frame.width, frame.height,
                           std::vector<std::uint8_t>(std::size_t(frame.width) * frame.height)}};
    const auto new_part = [&](int into) {
        const auto grown = [&](int margin) { return margin > 0 ? margin + into : 0; };
        cv::Mat mask = view(canvas.mask);
        mask.setTo(255);
        const int left = grown(margins.left), top = grown(margins.top), right = frame.width - grown(margins.right),
                  bottom = frame.height - grown(margins.bottom);
        if (left < right && top < bottom) mask(cv::Rect(left, top, right - left, bottom - top)).setTo(0);
    };
    new_part(0);
    canvas.picture = fill_masked(canvas.picture, canvas.mask);
    new_part(overlap);
    return canvas;
}

Image fill_masked(const Image& picture, const GreyImage& mask)
{
    cv::Mat colours, known, shares;
    view(picture).convertTo(colours, CV_32F);
    view(mask).convertTo(known, CV_32F, -1 / 255.0, 1);
    cv::cvtColor(known, shares, cv::COLOR_GRAY2BGR);
    cv::Mat out;
    pull_push(colours.mul(shares), known).convertTo(out, CV_8U);
    Image filled = image_of(out);
    for (std::size_t i = 0; i < mask.grey.size(); ++i)
        if (mask.grey[i] == 0)
            std::copy_n(picture.rgb.begin() + 3 * static_cast<std::ptrdiff_t>(i), 3,
                        filled.rgb.begin() + 3 * static_cast<std::ptrdiff_t>(i));
    return filled;
}

Image match_colours(Image made, const Image& source, const GreyImage& alpha)
{
    constexpr double kNear = 1.0 / 16, kPrior = 1e-3,
                     kMaxShift = 32; // reach by the side of the picture; weight of the mean; levels of 255
    cv::Mat shift, known, shares;
    cv::subtract(view(source), view(made), shift, cv::noArray(), CV_32F);
    known = view(alpha) == 0;
    if (cv::countNonZero(known) == 0) return made;
    const cv::Scalar mean = cv::mean(shift, known);
    known.convertTo(known, CV_32F, 1 / 255.0);
    cv::cvtColor(known, shares, cv::COLOR_GRAY2BGR);
    shift = shift.mul(shares);
    const double sigma = std::max(1.0, kNear * std::max(made.width, made.height));
    cv::GaussianBlur(shift, shift, {}, sigma);
    cv::GaussianBlur(shares, shares, {}, sigma);
    cv::Mat corrected = (shift + mean * kPrior) / (shares + cv::Scalar::all(kPrior));
    corrected = cv::max(cv::min(corrected, kMaxShift), -kMaxShift);
    cv::add(view(made), corrected, view(made), cv::noArray(), CV_8U);
    return made;
}

} // namespace sfumato
