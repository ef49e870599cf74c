#include "core/scenery/stage.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace sfumato::scenery {
namespace {

/// How many pixels of this picture lie where the styles' sizes speak of one.
int zoom_of(const cv::Mat& picture) { return picture.rows / kPicture; }
/// The kernel's side in pixels, odd again.
int kernel(int side, int zoom) { return (side - 1) * zoom + 1; }

/// Smooth noise in −1 … 1: random values on a coarse grid, interpolated.
cv::Mat blotches(int cells, cv::Size size, Random& random)
{
    cv::Mat coarse(cells, cells, CV_32F), fine;
    for (auto& value : cv::Mat_<float>(coarse)) value = static_cast<float>(random.between(-1, 1));
    cv::resize(coarse, fine, size, 0, 0, cv::INTER_CUBIC);
    return fine;
}

/// Strength of the strongest edge among the channels, after dark tones are spread so that a night keeps its contours.
cv::Mat contours(const cv::Mat& picture)
{
    static const cv::Mat spread = [] {
        cv::Mat table(1, 256, CV_8U);
        for (int v = 0; v < 256; ++v)
            table.at<std::uint8_t>(v) = cv::saturate_cast<std::uint8_t>(255 * std::pow(v / 255.0, 0.7));
        return table;
    }();
    cv::Mat calm, even, dx, dy;
    cv::medianBlur(picture, calm, kernel(3, zoom_of(picture))); // flowers and stars get no rings
    cv::LUT(calm, spread, even);
    cv::Scharr(even, dx, CV_32F, 1, 0);
    cv::Scharr(even, dy, CV_32F, 0, 1);
    cv::Mat strongest(picture.size(), CV_32F);
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x) {
            const auto& gx = dx.at<cv::Vec3f>(y, x);
            const auto& gy = dy.at<cv::Vec3f>(y, x);
            strongest.at<float>(y, x)
                = std::max({std::hypot(gx[0], gy[0]), std::hypot(gx[1], gy[1]), std::hypot(gx[2], gy[2])});
        }
    return strongest;
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
    const int zoom = zoom_of(ragged), last = ragged.rows - 1;
    const auto inside = [&](int distance, int line, int along) {
        return static_cast<float>(distance) + 0.5f
            - static_cast<float>(zoom) * (4.5f + 1.5f * std::clamp(ragged.at<float>(line * zoom, along), -1.f, 1.f));
    };
    const float least
        = std::min({inside(x, 0, y), inside(last - x, 40, y), inside(y, 80, x), inside(last - y, 120, x)});
    return std::clamp(least + 0.5f, 0.f, 1.f);
}

/// Gives the sky back the stars that it has in `drawn`: too small for any filter to leave them alone.
void restore_stars(cv::Mat& picture, const cv::Mat& drawn, const Stage& stage)
{
    if (!stage.scene.stars) return;
    const int sky = static_cast<int>(stage.horizon * picture.rows / kCanvas) - 4 * zoom_of(picture);
    cv::Mat above = picture.rowRange(0, sky);
    cv::max(above, drawn.rowRange(0, sky), above);
}

void draw_watercolor(cv::Mat& picture, const Stage& stage, Random& random)
{
    const cv::Mat dry = picture.clone();
    cv::Mat flat, sharp, wide;
    const int zoom = zoom_of(picture);
    cv::medianBlur(picture, flat, kernel(3, zoom));
    cv::bilateralFilter(flat, picture, kernel(7, zoom), 45, 5 * zoom);
    const cv::Mat grey = luminance(picture), wash = blotches(9, picture.size(), random),
                  ragged = blotches(24, picture.size(), random);
    cv::GaussianBlur(grey, sharp, {}, 0.8 * zoom);
    cv::GaussianBlur(grey, wide, {}, 2.2 * zoom);
    // What the smoothing would wipe out is laid over it: stars, rain and snow.
    restore_stars(picture, dry, stage);
    draw_falling(picture, stage);
    static constexpr float paper[] = {250, 245, 234};
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x) {
            const float pigment = 6 * wash.at<float>(y, x) + static_cast<float>(random.between(-3, 3))
                - 1.1f * std::abs(sharp.at<float>(y, x) - wide.at<float>(y, x));
            const float cover = painted(x, y, ragged);
            for (int c = 0; c < 3; ++c) {
                auto& value = picture.at<cv::Vec3b>(y, x)[c];
                const float colour = 0.7f * value + 0.3f * paper[c] + pigment;
                value = cv::saturate_cast<std::uint8_t>(paper[c] + (colour - paper[c]) * cover);
            }
        }
}

void draw_pencil(cv::Mat& picture, const Stage& stage, Random& random)
{
    const cv::Mat drawn = picture.clone();
    const cv::Mat grey = luminance(picture), edges = contours(picture),
                  pressure = blotches(14, picture.size(), random);
    const int half_period = 3 * zoom_of(picture);
    static constexpr float paper[] = {248, 246, 240};
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x) {
            const float edge = std::clamp((edges.at<float>(y, x) - 60) / 1100, 0.f, 1.f);
            const float stroke = std::abs(static_cast<float>((x + y) % (2 * half_period) - half_period))
                / static_cast<float>(half_period); // 1 in its middle
            const float stripe = stroke * (0.8f + 0.4f * pressure.at<float>(y, x));
            const float shade = (1 - 0.38f * (1 - grey.at<float>(y, x) / 255) * stripe) * (1 - 0.78f * edge);
            const float grain = static_cast<float>(random.between(-3, 3));
            for (int c = 0; c < 3; ++c) {
                auto& value = picture.at<cv::Vec3b>(y, x)[c];
                value = cv::saturate_cast<std::uint8_t>((0.48f * value + 0.52f * paper[c]) * shade + grain);
            }
        }
    restore_stars(picture, drawn, stage);
}

void draw_pixel(cv::Mat& picture)
{
    cv::Mat coarse;
    cv::resize(picture, coarse, {32, 32}, 0, 0, cv::INTER_AREA);
    for (auto& value : cv::Mat_<cv::Vec3b>(coarse))
        for (int c = 0; c < 3; ++c) {
            const double shade = 1 - value[c] / 255.0; // dark tones are lifted, or a night would keep one level
            const double level
                = std::round(std::clamp((value[c] - 128) * 1.12 + 128 + 17 * shade * shade, 0.0, 255.0) * 6 / 255);
            value[c] = cv::saturate_cast<std::uint8_t>(level * 255 / 6);
        }
    cv::resize(coarse, picture, picture.size(), 0, 0, cv::INTER_NEAREST);
}

/// Five inks over the picture's own range of brightness, so that a night keeps its shapes.
void draw_poster(cv::Mat& picture)
{
    static constexpr std::uint8_t inks[][3]
        = {{12, 18, 52}, {24, 52, 110}, {46, 104, 168}, {120, 176, 206}, {246, 234, 200}};
    cv::Mat smooth;
    cv::medianBlur(picture, smooth, kernel(3, zoom_of(picture)));
    cv::Mat grey = luminance(smooth), surroundings;
    cv::GaussianBlur(grey, surroundings, {}, 7 * zoom_of(picture));
    grey += 0.4 * (grey - surroundings); // things stand out from what is behind them
    std::vector<float> sorted(grey.begin<float>(), grey.end<float>());
    std::ranges::sort(sorted);
    const float low = sorted[sorted.size() / 50], range = std::max(sorted[sorted.size() * 49 / 50] - low, 24.f);
    // Between equal steps and equal areas: a moon alone must not take all the light inks.
    std::array<float, 4> bounds;
    for (std::size_t i = 0; i < 4; ++i) {
        const float equal_step = low + range * static_cast<float>(i + 1) / 5,
                    equal_area = sorted[sorted.size() * (i + 1) / 5];
        bounds[i] = 0.6f * equal_step + 0.4f * equal_area;
    }
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x) {
            const auto step = std::ranges::upper_bound(bounds, grey.at<float>(y, x)) - bounds.begin();
            picture.at<cv::Vec3b>(y, x) = {inks[step][0], inks[step][1], inks[step][2]};
        }
}

} // namespace

void finish(cv::Mat& picture, const Stage& stage)
{
    Random random(stage.scene.detail_seed, stream::Style);
    switch (stage.scene.style) {
    case Style::Watercolor: return draw_watercolor(picture, stage, random);
    case Style::Pencil: draw_pencil(picture, stage, random); break; // contours would make beads of the flakes
    default: break;
    }
    draw_falling(picture, stage);
    if (stage.scene.style == Style::Pixel) draw_pixel(picture);
    if (stage.scene.style == Style::Poster) draw_poster(picture);
}

} // namespace sfumato::scenery
