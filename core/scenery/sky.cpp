#include "core/scenery/stage.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace sfumato::scenery {
namespace {

void draw_gradient(Canvas& canvas, const Stage& stage)
{
    canvas.rows(0, [&](double y) {
        return mix(stage.palette.sky_top, stage.palette.sky_horizon, std::pow(std::min(y / stage.horizon, 1.0), 1.1));
    });
}

void draw_stars(Canvas& canvas, const Stage& stage, Random random)
{
    for (int left = random.whole(38, 60); left > 0; --left) {
        const Point at{random.between(4, kCanvas - 4), random.between(4, stage.horizon - 12)};
        const double r = random.between(1.3, 2.4);
        const Rgb white = mix({200, 212, 255}, {255, 250, 225}, random.unit());
        canvas.disc(at, r, white);
        if (r < 2.25) continue; // the brightest twinkle
        canvas.line(at - Point(5, 0), at + Point(5, 0), 1.2, white);
        canvas.line(at - Point(0, 5), at + Point(0, 5), 1.2, white);
    }
}

void draw_sun(Canvas& canvas, const Stage& stage)
{
    struct Light {
        Rgb glow, rim, core;
    };
    static constexpr Light lights[] = {{{255, 226, 190}, {255, 208, 150}, {255, 236, 196}},
                                       {{255, 244, 196}, {255, 216, 70}, {255, 234, 120}},
                                       {{255, 180, 90}, {255, 158, 48}, {255, 204, 104}},
                                       {{255, 244, 196}, {255, 216, 70}, {255, 234, 120}}};
    const auto& [glow, rim, core] = lights[static_cast<int>(stage.scene.time)];
    const auto [centre, radius] = *stage.body;
    const bool print = stage.scene.style == Style::Poster; // five inks make bands of a wide glow
    canvas.glow(centre, radius, print ? 9 : 26, 0.75, glow);
    canvas.disc(centre, radius, rim);
    canvas.disc(centre, radius * 0.80, core);
}

void draw_full_moon(Canvas& canvas, const Stage& stage)
{
    const auto [centre, r] = *stage.body;
    canvas.glow(centre, r, stage.scene.style == Style::Poster ? 7 : 14, 0.4, {236, 236, 226});
    canvas.disc(centre, r, {242, 240, 226});
    for (const auto& [x, y, size] :
         {std::array{-0.32, -0.22, 0.24}, std::array{0.34, 0.10, 0.18}, std::array{-0.12, 0.46, 0.15}})
        canvas.disc(centre + Point(x, y) * r, size * r, {208, 206, 200});
}

void draw_crescent(Canvas& canvas, const Stage& stage, Random random)
{
    const auto [centre, r] = *stage.body;
    Points points = arc({0, 0}, r, r, -90, 90, 24);
    const Points inner = arc({0, 0}, r * 0.48, r, 90, -90, 24);
    points.insert(points.end(), inner.begin(), inner.end());
    const double side = random.sign(), tilt = random.between(-0.5, 0.1);
    for (auto& p : points) {
        const Point turned{p.x * std::cos(tilt) - p.y * std::sin(tilt), p.x * std::sin(tilt) + p.y * std::cos(tilt)};
        p = centre + Point(side * (turned.x - r * 0.3), turned.y);
    }
    canvas.glow(centre, r * 0.8, 14, 0.22, {240, 236, 200});
    canvas.polygon(points, {250, 240, 190});
}

void draw_cloud(Canvas& canvas, Point at, double width, const Rgb& lit, const Rgb& shade, Random& random)
{
    const double h = width * random.between(0.20, 0.25);
    const double lean = random.sign();
    const auto puffs = [&](double dy, double grow, const Rgb& colour) {
        for (const auto& [x, y, r] :
             {std::array{-0.33, -0.35, 0.60}, std::array{-0.12, -0.85, 0.85}, std::array{0.12, -0.70, 0.95},
              std::array{0.34, -0.30, 0.55}, std::array{0.0, -0.35, 0.90}})
            canvas.ellipse(at + Point(lean * x * width, y * h + dy), r * h * 1.25 * grow, r * h * grow, colour);
        canvas.rectangle(at.x - 0.36 * width, at.y - 0.4 * h + dy, at.x + 0.36 * width, at.y + 0.22 * h + dy, colour);
    };
    puffs(0.10 * h, 1.0, shade);
    puffs(-0.10 * h, 0.93, lit);
}

/// Moves a cloud aside that would cover the sun or the moon.
Point beside_body(const Stage& stage, Point at, double width)
{
    if (!stage.body) return at;
    const double room = width * 0.55 + stage.body->radius + 4;
    const double away = at.x - stage.body->centre.x;
    if (std::abs(away) > room
        || std::abs(at.y - width * 0.1 - stage.body->centre.y) > stage.body->radius + width * 0.26)
        return at;
    const double left = stage.body->centre.x - room, right = stage.body->centre.x + room;
    at.x = (away < 0 && left > -width * 0.2) || right > kCanvas + width * 0.2 ? left : right;
    return at;
}

void draw_clouds(Canvas& canvas, const Stage& stage, Random random)
{
    const auto& palette = stage.palette;
    if (stage.scene.weather == Weather::Clear && random.chance(0.3)) {
        const Point at{random.between(0.1, 0.9) * kCanvas, random.between(0.10, 0.30) * kCanvas};
        const double width = random.between(38, 52);
        const Rgb lit = mix(palette.cloud, palette.sky_top, 0.15), shade = mix(palette.cloud, palette.sky_top, 0.4);
        draw_cloud(canvas, beside_body(stage, at, width), width, lit, shade, random);
    }
    if (stage.scene.weather == Weather::Cloudy) {
        const int count = random.whole(4, 6);
        for (int i = 0; i < count; ++i) {
            const double width = random.between(55, 95);
            const Point at{(i + random.between(0.1, 0.9)) * kCanvas / count, random.between(0.12, 0.40) * kCanvas};
            const Rgb lit = jitter(palette.cloud, random, 5);
            draw_cloud(canvas, beside_body(stage, at, width), width, lit, mix(lit, palette.grey, 0.55), random);
        }
    }
    if (stage.scene.weather == Weather::Rain)
        for (int i = 0; i < 9; ++i) {
            const Rgb lit = jitter(mix(palette.grey, palette.cloud, 0.12) * 0.80, random, 6);
            const double width = random.between(70, 105);
            const bool upper = i < 5;
            const double x = (i % 5 + (upper ? 0.2 : 0.7)) * kCanvas / 5 + random.between(-10, 10);
            const Point at{x, (upper ? 10 : 24) + random.between(0, 10)};
            draw_cloud(canvas, beside_body(stage, at, width), width, lit, lit * 0.82, random);
        }
}

/// Colour and opacity of rain and snow. On paper by daylight rain is drawn, not left blank.
std::pair<Rgb, double> falling_paint(const Scene& scene)
{
    if (scene.weather == Weather::Snow) return {{252, 253, 255}, 0.95};
    const bool dim = scene.time == Time::Dusk || scene.time == Time::Night;
    if (scene.style == Style::Pencil) return {{84, 96, 122}, 0.55};
    if (scene.style == Style::Watercolor && !dim) return {{104, 122, 152}, 0.45};
    if (scene.style == Style::Watercolor) return {{214, 222, 236}, 0.50};
    // The filters of the others sharpen strokes until they hide the picture.
    return {scene.time == Time::Night ? Rgb{150, 170, 215} : Rgb{214, 224, 240},
            scene.style == Style::Flat ? 0.62 : 0.34};
}

} // namespace

void draw_sky(Canvas& canvas, const Stage& stage)
{
    const auto seed = stage.scene.detail_seed;
    draw_gradient(canvas, stage);
    if (stage.scene.stars) draw_stars(canvas, stage, Random(seed, stream::Stars));
    if (stage.scene.celestial == Celestial::Sun) draw_sun(canvas, stage);
    if (stage.scene.celestial == Celestial::FullMoon) draw_full_moon(canvas, stage);
    if (stage.scene.celestial == Celestial::CrescentMoon) draw_crescent(canvas, stage, Random(seed, stream::Crescent));
    draw_clouds(canvas, stage, Random(seed, stream::Clouds));
}

void draw_fog(Canvas& canvas, const Stage& stage, bool before_objects)
{
    if (stage.scene.weather != Weather::Fog) return;
    const Rgb pale = mix(stage.palette.sky_horizon, {255, 255, 255}, stage.scene.time == Time::Night ? 0.24 : 0.35);
    canvas.veil(pale, [&](double y) {
        const double band = std::exp(-std::pow((y - stage.horizon) / 58, 2));
        return before_objects ? 0.66 * band + 0.12 : 0.30 * band + 0.04;
    });
}

void draw_falling(cv::Mat& picture, const Stage& stage)
{
    const Weather weather = stage.scene.weather;
    if (weather != Weather::Rain && weather != Weather::Snow) return;
    Random random(stage.scene.detail_seed, stream::Weather);
    Canvas mask(2 * picture.rows);
    static constexpr Rgb full{255, 255, 255};
    for (int left = weather == Weather::Rain ? 95 : 80; left > 0; --left) {
        const Point at{random.between(0, kCanvas + 5), random.between(-12, kCanvas)};
        if (weather == Weather::Rain) mask.line(at, at + Point(-5, 17), 2, full);
        else mask.disc(at, random.between(1.8, 3.2), full);
    }
    cv::Mat amount;
    cv::resize(mask.picture(), amount, picture.size(), 0, 0, cv::INTER_AREA);
    const auto [colour, opacity] = falling_paint(stage.scene);
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x) {
            const double a = amount.at<cv::Vec3b>(y, x)[0] * opacity / 255;
            auto& pixel = picture.at<cv::Vec3b>(y, x);
            const Rgb mixed = mix({double(pixel[0]), double(pixel[1]), double(pixel[2])}, colour, a);
            pixel = cv::Vec3b(cv::Vec3d(mixed.r, mixed.g, mixed.b));
        }
}

} // namespace sfumato::scenery
