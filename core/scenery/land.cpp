#include "core/scenery/stage.h"

#include <algorithm>
#include <cmath>

namespace sfumato::scenery {
namespace {

constexpr double kFoot = kCanvas; ///< lower edge of everything that reaches the viewer's feet

/// Snow in three shades, or ridges of one white would melt into one another.
[[nodiscard]] Rgb ridge_ground(const Palette& palette, const Rgb& colour, std::size_t ridge)
{
    Palette shaded = palette;
    shaded.snow = mix(palette.snow, {186, 200, 224}, 0.55 - 0.25 * static_cast<double>(ridge));
    return shaded.ground(colour);
}

/// A ridge down to the lower edge.
void draw_ridge(Canvas& canvas, const Ridge& ridge, const Rgb& colour, double offset = 0)
{
    Points points{{kCanvas + 2.0, kFoot + 2}, {-2, kFoot + 2}};
    for (double x = -2; x <= kCanvas + 2; x += 4) points.emplace_back(x, ridge.at(x) + offset);
    canvas.polygon(points, colour);
}

void draw_tufts(Canvas& canvas, double from, int count, const Rgb& colour, Random& random)
{
    for (int i = 0; i < count; ++i) {
        const double depth = std::sqrt(random.unit());
        const Point at{random.between(0, kCanvas), from + depth * (kFoot - from)};
        const double h = 2.5 + 5 * depth;
        for (const double lean : {-0.5, 0.0, 0.5})
            canvas.line(at + Point(lean * 2, 0), at + Point(lean * h, -h), 1.4, colour);
    }
}

void draw_peak(Canvas& canvas, const Mass& peak, double foot, const Rgb& lit, const Rgb& shade, const Rgb& white,
               Random& random)
{
    const Point top{peak.x, peak.top};
    const double lean = random.between(0.05, 0.20) * peak.half;
    canvas.polygon({top, {peak.x + peak.half, foot}, {peak.x - peak.half, foot}}, lit);
    canvas.polygon({top, {peak.x + peak.half, foot}, {peak.x + lean, foot}}, shade);
    const double cap = random.between(0.30, 0.38);
    const auto on
        = [&](double side, double down) { return top + Point(side * peak.half * down, down * (foot - peak.top)); };
    const Points zigzag{on(1, cap), on(0.45, cap * 0.72), on(0.12, cap * 1.10), on(-0.25, cap * 0.74),
                        on(-0.60, cap * 1.05)};
    Points snow{top};
    snow.insert(snow.end(), zigzag.begin(), zigzag.end());
    snow.push_back(on(-1, cap * 0.85));
    canvas.polygon(snow, white);
    canvas.polygon({top, on(1, cap), on(0.45, cap * 0.72), on(lean / peak.half, cap * 0.95)}, mix(white, shade, 0.30));
}

void draw_mountains(Canvas& canvas, const Stage& stage, Random& random)
{
    const auto& palette = stage.palette;
    const double foot = stage.horizon + 14;
    const Rgb rock = jitter({122, 122, 142}, random);
    const Rgb lit = palette.land(rock), shade = palette.land(rock * 0.72), white = palette.land(palette.snow);
    for (const auto& peak : stage.far)
        draw_peak(canvas, peak, foot, palette.distant(lit, 0.55), palette.distant(shade, 0.55),
                  palette.distant(white, 0.35), random);
    for (const auto& peak : stage.near)
        draw_peak(canvas, peak, foot, palette.distant(lit, 0.12), palette.distant(shade, 0.12), white, random);
    const Rgb grass = jitter({98, 156, 84}, random);
    draw_ridge(canvas, {stage.ground - 2, 4, 190, random.between(0, 6)}, ridge_ground(palette, grass * 0.88, 1));
    draw_ridge(canvas, {stage.ground + 26, 5, 230, random.between(0, 6)}, palette.ground(grass));
    draw_tufts(canvas, stage.ground + 30, 18, palette.ground(grass * 0.80), random);
}

void draw_hills(Canvas& canvas, const Stage& stage, Random& random)
{
    const auto& palette = stage.palette;
    static constexpr Rgb greens[] = {{126, 182, 96}, {108, 170, 82}, {88, 152, 70}};
    static constexpr double hazes[] = {0.35, 0.15, 0};
    for (std::size_t i = 0; i < 3; ++i) {
        const Rgb green = jitter(greens[i], random);
        draw_ridge(canvas, stage.ridges[i],
                   palette.distant(ridge_ground(palette, mix(green, {240, 240, 170}, 0.22) * 1.04, i), hazes[i]));
        draw_ridge(canvas, stage.ridges[i], palette.distant(ridge_ground(palette, green, i), hazes[i]), 5);
    }
    draw_tufts(canvas, stage.ground + 46, 14, palette.ground({66, 124, 56}), random);
}

void draw_sea(Canvas& canvas, const Stage& stage, Random& random)
{
    const auto& palette = stage.palette;
    const Rgb far = palette.distant(palette.land(jitter({66, 146, 204}, random)), 0.28);
    const Rgb near = palette.land(jitter({18, 78, 150}, random));
    canvas.rows(stage.horizon, [&](double y) {
        return mix(far, near, std::pow((y - stage.horizon) / (kFoot - stage.horizon), 0.8));
    });
    const Rgb foam = mix(far, palette.distant({255, 255, 255}, 0.4), palette.dark ? 0.45 : 0.6);
    canvas.translucent(0.75, [&](Canvas& painted) {
        for (int i = 0; i < 26; ++i) {
            const double depth = random.unit();
            const Point at{random.between(-5, kCanvas), stage.horizon + 4 + depth * (kFoot - stage.horizon - 8)};
            painted.ellipse(at, 5 + 14 * depth, 0.7 + 1.1 * depth, foam);
        }
    });
    if (!stage.body) return;
    const Rgb light = stage.scene.celestial == Celestial::Sun ? Rgb{255, 224, 150} : Rgb{226, 230, 240};
    canvas.translucent(0.62, [&](Canvas& painted) {
        for (double y = stage.horizon + 3; y < kFoot; y += 5.5) {
            const double depth = (y - stage.horizon) / (kFoot - stage.horizon);
            const double half = stage.body->radius * (0.45 + 0.5 * depth) * random.between(0.55, 1.1);
            const double x = stage.body->centre.x + random.between(-4, 4) * (0.4 + depth);
            painted.ellipse({x, y}, half, 1.1 + 0.9 * depth, light);
        }
    });
}

void draw_desert(Canvas& canvas, const Stage& stage, Random& random)
{
    const auto& palette = stage.palette;
    for (std::size_t i = 0; i < 3; ++i) {
        const Rgb sand = jitter(mix({232, 196, 130}, {214, 164, 88}, static_cast<double>(i) / 2), random);
        const double haze = 0.30 - 0.15 * static_cast<double>(i);
        draw_ridge(canvas, stage.ridges[i], palette.distant(palette.ground(mix(sand, {255, 240, 200}, 0.5)), haze));
        draw_ridge(canvas, stage.ridges[i], palette.distant(ridge_ground(palette, sand, i), haze),
                   4 + 2 * static_cast<double>(i));
    }
    const Rgb ripple = palette.ground({196, 146, 78});
    for (int i = 0; i < 9; ++i) {
        const double y = stage.ground + 52 + random.unit() * (kFoot - stage.ground - 56),
                     x = random.between(0, kCanvas);
        canvas.ellipse({x, y}, random.between(8, 20), 1.1, ripple);
    }
}

void draw_fir(Canvas& canvas, const Mass& fir, double foot, const Rgb& colour, const Rgb& shade, const Rgb* tip)
{
    const double h = foot - fir.top;
    for (int tier = 0; tier < 3; ++tier) {
        const double top = fir.top + h * 0.24 * (2 - tier), low = foot - h * 0.27 * tier,
                     half = fir.half * (1 - 0.24 * tier);
        canvas.polygon({{fir.x, top}, {fir.x + half, low}, {fir.x - half, low}}, colour);
        canvas.polygon({{fir.x, top}, {fir.x + half, low}, {fir.x + half * 0.15, low}}, shade);
    }
    if (!tip) return;
    const double side = fir.half * 0.26, low = fir.top + h * 0.26;
    canvas.polygon({{fir.x, fir.top}, {fir.x + side, low}, {fir.x, fir.top + h * 0.20}, {fir.x - side, low}}, *tip);
}

void draw_forest(Canvas& canvas, const Stage& stage, Random& random)
{
    const auto& palette = stage.palette;
    const bool snowy = palette.snow_on_ground > 0;
    const Rgb white = palette.land(palette.snow), strip = palette.land({34, 72, 52});
    const double foot = stage.horizon + 12;
    for (const auto& fir : stage.far) {
        const Rgb green = palette.distant(palette.land(jitter({58, 110, 84}, random)), 0.38);
        draw_fir(canvas, fir, foot, green, green * 0.9, nullptr);
    }
    canvas.rectangle(-2, stage.horizon - 6, kCanvas + 2, foot + 4, palette.distant(strip, 0.2));
    for (const auto& fir : stage.near) {
        const Rgb green = palette.land(jitter({42, 98, 62}, random));
        draw_fir(canvas, fir, foot, green, green * 0.8, snowy ? &white : nullptr);
    }
    const Rgb grass = jitter({102, 150, 78}, random);
    draw_ridge(canvas, {stage.ground - 3, 3, 170, random.between(0, 6)}, ridge_ground(palette, grass * 0.86, 1));
    draw_ridge(canvas, {stage.ground + 24, 5, 220, random.between(0, 6)}, palette.ground(grass));
    draw_tufts(canvas, stage.ground + 26, 16, palette.ground(grass * 0.78), random);
}

void draw_windows(Canvas& canvas, const Mass& block, double foot, const Rgb& dim, const Palette& palette,
                  Random& random)
{
    static constexpr Rgb warm{255, 216, 128};
    const int columns = std::max(2, static_cast<int>(block.half * 2 / 9));
    const double step = block.half * 2 / columns;
    for (double y = block.top + 6; y < foot - 8; y += 9)
        for (int i = 0; i < columns; ++i) {
            const double x = block.x - block.half + (i + 0.5) * step;
            const Rgb pane = palette.dark && random.chance(0.5) ? warm : dim;
            canvas.rectangle(x - 2, y, x + 2, y + 5, pane);
        }
}

void draw_city(Canvas& canvas, const Stage& stage, Random& random)
{
    const auto& palette = stage.palette;
    const double foot = stage.horizon + 12;
    static constexpr Rgb walls[] = {{142, 136, 150}, {120, 128, 148}, {160, 144, 136}, {128, 116, 128}};
    for (const auto& block : stage.far) {
        const Rgb wall = palette.distant(palette.land(jitter({150, 156, 176}, random)), 0.45);
        canvas.rectangle(block.x - block.half, block.top, block.x + block.half, foot, wall);
        if (random.chance(0.3)) canvas.rectangle(block.x - 1, block.top - 12, block.x + 1, block.top, wall);
    }
    for (const auto& block : stage.near) {
        const Rgb wall = palette.land(jitter(random.pick(std::span(walls)), random));
        canvas.rectangle(block.x - block.half, block.top, block.x + block.half, foot, wall);
        canvas.rectangle(block.x + block.half * 0.62, block.top, block.x + block.half, foot, wall * 0.84);
        if (palette.snow_on_ground > 0)
            canvas.rectangle(block.x - block.half, block.top, block.x + block.half, block.top + 3,
                             palette.land(palette.snow));
        const Rgb dim = palette.dark ? wall * 0.62 : mix(wall, palette.land({206, 226, 240}), 0.7);
        draw_windows(canvas, block, foot, dim, palette, random);
    }
    canvas.rectangle(-2, stage.horizon + 10, kCanvas + 2, kFoot + 2, palette.ground(jitter({168, 164, 162}, random)));
    const double road = stage.ground + 24;
    const Rgb tar = mix(jitter({92, 92, 100}, random), palette.snow, palette.snow_on_ground * 0.5); // half cleared
    canvas.rectangle(-2, road, kCanvas + 2, kFoot + 2, palette.land(tar));
    canvas.rectangle(-2, road, kCanvas + 2, road + 3, palette.ground({196, 192, 188}));
    const double start = random.between(-20, 0), middle = (road + kFoot) / 2 + 6;
    for (double x = start; x < kCanvas; x += 40)
        canvas.rectangle(x, middle, x + 20, middle + 4, palette.land({236, 226, 170}));
}

void draw_meadow(Canvas& canvas, const Stage& stage, Random& random)
{
    const auto& palette = stage.palette;
    const Rgb far = jitter({134, 190, 98}, random), near = jitter({112, 176, 78}, random);
    draw_ridge(canvas, stage.ridges[0], palette.distant(ridge_ground(palette, far, 0), 0.22));
    draw_ridge(canvas, stage.ridges[1], palette.ground(near));
    draw_tufts(canvas, stage.ground + 20, 20, palette.ground(near * 0.8), random);
    static constexpr Rgb petals[] = {{232, 70, 84}, {250, 214, 70}, {250, 250, 246}, {186, 104, 210}, {244, 130, 176}};
    const Rgb main = random.pick(std::span(petals));
    for (int i = 0; i < 70; ++i) {
        const double depth = std::pow(random.unit(), 0.75);
        const Point at{random.between(0, kCanvas), stage.ground + 6 + depth * (kFoot - stage.ground - 8)};
        const Rgb petal = palette.land(jitter(random.chance(0.8) ? main : random.pick(std::span(petals)), random));
        const double r = 1.3 + 2.6 * depth;
        canvas.line(at, at + Point(0, r * 2.2), 1.2, palette.ground({70, 130, 56}));
        canvas.disc(at, r, petal);
        if (depth > 0.5) canvas.disc(at, r * 0.38, palette.land({252, 222, 110}));
    }
}

} // namespace

void draw_land(Canvas& canvas, const Stage& stage)
{
    Random random(stage.scene.detail_seed, stream::Ground);
    switch (stage.scene.land) {
    case Land::Mountains: return draw_mountains(canvas, stage, random);
    case Land::Hills: return draw_hills(canvas, stage, random);
    case Land::Sea: return draw_sea(canvas, stage, random);
    case Land::Desert: return draw_desert(canvas, stage, random);
    case Land::Forest: return draw_forest(canvas, stage, random);
    case Land::City: return draw_city(canvas, stage, random);
    case Land::Meadow: return draw_meadow(canvas, stage, random);
    }
}

} // namespace sfumato::scenery
