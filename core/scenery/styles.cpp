#include "core/scenery/stage.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace sfumato::scenery {
namespace {

constexpr int kSide = 128;

/// Smooth noise in −1 … 1: random values on a coarse grid, interpolated.
cv::Mat blotches(int cells, Random& random)
{
    cv::Mat coarse(cells, cells, CV_32F), fine;
    for (auto& value : cv::Mat_<float>(coarse)) value = static_cast<float>(random.between(-1, 1));
    cv::resize(coarse, fine, {kSide, kSide}, 0, 0, cv::INTER_CUBIC);
    return fine;
}

cv::Mat luminance(const cv::Mat& picture)
{
    cv::Mat grey, real;
    cv::cvtColor(picture, grey, cv::COLOR_RGB2GRAY);
    grey.convertTo(real, CV_32F);
    return real;
}

/// Bare paper along the four sides, 3 … 6 pixels wide and uneven.
float painted(int x, int y, const cv::Mat& ragged)
{
    const auto width = [&](int line, int along) { return 4.5f + 1.5f * std::clamp(ragged.at<float>(line, along), -1.f, 1.f); };
    const float inside = std::min(std::min(x + 0.5f - width(0, y), kSide - x - 0.5f - width(40, y)),
                                  std::min(y + 0.5f - width(80, x), kSide - y - 0.5f - width(120, x)));
    return std::clamp(inside + 0.5f, 0.f, 1.f);
}

void watercolor(cv::Mat& picture, Random& random)
{
    cv::Mat flat, smooth, sharp, wide;
    cv::medianBlur(picture, flat, 5);
    cv::bilateralFilter(flat, smooth, 7, 45, 5);
    const cv::Mat grey = luminance(smooth), wash = blotches(9, random), ragged = blotches(24, random);
    cv::GaussianBlur(grey, sharp, {}, 0.8);
    cv::GaussianBlur(grey, wide, {}, 2.2);
    static constexpr float paper[] = {250, 245, 234};
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x) {
            const float pigment = 9 * wash.at<float>(y, x) + static_cast<float>(random.between(-3, 3))
                - 1.1f * std::abs(sharp.at<float>(y, x) - wide.at<float>(y, x));
            const float cover = painted(x, y, ragged);
            for (int c = 0; c < 3; ++c) {
                auto& value = picture.at<cv::Vec3b>(y, x)[c];
                const float colour = 0.7f * smooth.at<cv::Vec3b>(y, x)[c] + 0.3f * paper[c] + pigment;
                value = cv::saturate_cast<std::uint8_t>(paper[c] + (colour - paper[c]) * cover);
            }
        }
}

void pencil(cv::Mat& picture, Random& random)
{
    const cv::Mat grey = luminance(picture);
    cv::Mat dx, dy;
    cv::Scharr(grey, dx, CV_32F, 1, 0);
    cv::Scharr(grey, dy, CV_32F, 0, 1);
    static constexpr float paper[] = {248, 246, 240};
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x) {
            const float edge = std::clamp((std::hypot(dx.at<float>(y, x), dy.at<float>(y, x)) - 60) / 1100, 0.f, 1.f);
            const float stripe = std::abs(static_cast<float>((x + y) % 6) - 3) / 3; // 1 in the middle of a stroke
            const float shade = (1 - 0.38f * (1 - grey.at<float>(y, x) / 255) * stripe) * (1 - 0.78f * edge);
            const float grain = static_cast<float>(random.between(-3, 3));
            for (int c = 0; c < 3; ++c) {
                auto& value = picture.at<cv::Vec3b>(y, x)[c];
                value = cv::saturate_cast<std::uint8_t>((0.48f * value + 0.52f * paper[c]) * shade + grain);
            }
        }
}

void pixel(cv::Mat& picture)
{
    cv::Mat coarse;
    cv::resize(picture, coarse, {32, 32}, 0, 0, cv::INTER_AREA);
    for (auto& value : cv::Mat_<cv::Vec3b>(coarse))
        for (int c = 0; c < 3; ++c) {
            const double level = std::round(std::clamp((value[c] - 128) * 1.12 + 128, 0.0, 255.0) * 6 / 255);
            value[c] = cv::saturate_cast<std::uint8_t>(level * 255 / 6);
        }
    cv::resize(coarse, picture, {kSide, kSide}, 0, 0, cv::INTER_NEAREST);
}

/// Five inks over the picture's own range of brightness, so that a night keeps its shapes.
void poster(cv::Mat& picture)
{
    static constexpr std::uint8_t inks[][3] = {{12, 18, 52}, {24, 52, 110}, {46, 104, 168}, {120, 176, 206}, {246, 234, 200}};
    cv::Mat smooth;
    cv::medianBlur(picture, smooth, 3);
    const cv::Mat grey = luminance(smooth);
    std::vector<float> sorted(grey.begin<float>(), grey.end<float>());
    std::ranges::sort(sorted);
    const float low = sorted[sorted.size() / 50], range = std::max(sorted[sorted.size() * 49 / 50] - low, 24.f);
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x) {
            const int step = std::clamp(static_cast<int>((grey.at<float>(y, x) - low) / range * 5), 0, 4);
            picture.at<cv::Vec3b>(y, x) = {inks[step][0], inks[step][1], inks[step][2]};
        }
}

} // namespace

void apply_style(cv::Mat& picture, Style style, Random random)
{
    switch (style) {
    case Style::Flat: return;
    case Style::Watercolor: return watercolor(picture, random);
    case Style::Pencil: return pencil(picture, random);
    case Style::Pixel: return pixel(picture);
    case Style::Poster: return poster(picture);
    }
}

} // namespace sfumato::scenery
