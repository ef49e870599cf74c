#include "core/scenery/stage.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sfumato::scenery {
namespace {

/// Half width and height of each kind in its own units; the drawing keeps inside.
struct Extent {
    double half, height;
};
constexpr Extent kExtents[]
    = {{42, 82}, {40, 90}, {31, 92}, {39, 80}, {17, 112}, {44, 112}, {27, 80}, {29, 92}, {43, 50}};

std::vector<Mass> row_of(Random& random, int count, double low, double high, double half_low, double half_high,
                         bool pointed)
{
    std::vector<Mass> row(static_cast<std::size_t>(count));
    const double step = static_cast<double>(kCanvas) / count;
    for (int i = 0; i < count; ++i)
        row[static_cast<std::size_t>(i)] = {(i + 0.5) * step + random.between(-0.28, 0.28) * step,
                                            random.between(low, high), random.between(half_low, half_high), pointed};
    return row;
}

void set_land(Stage& stage, Random& random)
{
    const double hz = stage.horizon;
    const auto ridge = [&](double level, double height) {
        return Ridge{level, height, random.between(110, 230), random.between(0, 2 * CV_PI)};
    };
    switch (stage.scene.land) {
    case Land::Mountains:
        stage.far = row_of(random, random.whole(2, 3), hz - 96, hz - 66, 70, 105, true);
        stage.near = row_of(random, random.whole(3, 4), hz - 62, hz - 36, 48, 76, true);
        break;
    case Land::Forest:
        stage.far = row_of(random, 15, hz - 52, hz - 34, 13, 17, true);
        stage.near = row_of(random, 11, hz - 44, hz - 22, 16, 22, true);
        break;
    case Land::City:
        stage.far = row_of(random, 9, hz - 78, hz - 36, 12, 18, false);
        stage.near = row_of(random, 7, hz - 62, hz - 20, 15, 21, false);
        break;
    case Land::Hills: stage.ridges = {ridge(hz - 12, 17), ridge(hz + 6, 13), ridge(hz + 36, 10)}; break;
    case Land::Desert: stage.ridges = {ridge(hz - 2, 9), ridge(hz + 20, 10), ridge(hz + 58, 12)}; break;
    case Land::Meadow: stage.ridges = {ridge(hz - 3, 6), ridge(hz + 14, 5)}; break;
    case Land::Sea: break;
    }
}

void set_objects(Stage& stage, Random& random)
{
    for (const auto& object : stage.scene.objects) {
        const auto [half, height] = kExtents[static_cast<int>(object.kind)];
        Stand stand{};
        const bool large = object.size == Size::Large;
        stand.scale = large ? random.between(1.12, 1.35) : random.between(0.62, 0.76);
        stand.half = half * stand.scale;
        stand.height = height * stand.scale;
        constexpr double middles[] = {0.2, 0.5, 0.8};
        const double x = (middles[static_cast<int>(object.place)] + random.between(-0.045, 0.045)) * kCanvas;
        stand.x = std::clamp(x, stand.half + 3, kCanvas - stand.half - 3);
        stand.base = stage.ground + (large ? 46 : 14) + random.between(-4, 4);
        if (object.kind == Kind::Balloon)
            stand.base = std::max(random.between(0.20, 0.40) * kCanvas + stand.height * 0.34, stand.height + 4);
        stage.stands.push_back(stand);
    }
}

/// Free sky around a disc: the least distance from its rim to land below and to things at its sides.
double clearance(const Stage& stage, Point centre, double radius)
{
    double free = std::min(centre.x, kCanvas - centre.x) - radius;
    for (double dx = -radius; dx <= radius; dx += radius / 3) {
        const double lowest = centre.y + std::sqrt(std::max(radius * radius - dx * dx, 0.0));
        free = std::min(free, stage.skyline(centre.x + dx) - lowest);
    }
    for (const auto& stand : stage.stands) {
        const double aside = std::abs(centre.x - stand.x) - stand.half;
        const double above = std::max(stand.base - stand.height - centre.y, centre.y - stand.base);
        free = std::min(free, std::max(aside, above) - radius);
    }
    return free;
}

/// Draws the place within its bounds a few times and keeps the first that is free, or the freest.
Body place_body(const Stage& stage, Random& random)
{
    const bool low = stage.scene.time == Time::Dawn || stage.scene.time == Time::Dusk;
    Body best{};
    double most = -std::numeric_limits<double>::infinity();
    for (int attempt = 0; attempt < 24 && most < 3; ++attempt) {
        const double lift = attempt / 24.0 * 0.14; // a low sun that nothing leaves room for climbs
        const Point centre{random.between(0.15, 0.85) * kCanvas,
                           (low ? random.between(0.28, 0.42) - lift : random.between(0.10, 0.30)) * kCanvas};
        const double radius = random.between(17, 23);
        if (const double free = clearance(stage, centre, radius); free > most) {
            most = free;
            best = {centre, radius};
        }
    }
    return best;
}

} // namespace

double Ridge::at(double x) const
{
    return level
        + height
        * (0.7 * std::sin(2 * CV_PI * x / wavelength + phase)
           + 0.3 * std::sin(4.6 * CV_PI * x / wavelength + 2 * phase));
}

double Stage::skyline(double x) const
{
    double top = horizon;
    for (const auto* row : {&far, &near})
        for (const auto& mass : *row) {
            const double aside = std::abs(x - mass.x) / mass.half;
            if (aside < 1) top = std::min(top, mass.pointed ? mass.top + (horizon - mass.top) * aside : mass.top);
        }
    for (const auto& ridge : ridges) top = std::min(top, ridge.at(x));
    return top;
}

Stage set_stage(const Scene& scene)
{
    // How far below the horizon firm ground begins, by land.
    static constexpr double shores[] = {10, 14, 8, 14, 12, 14, 12};
    Random random(scene.detail_seed, stream::Horizon);
    Stage stage{scene, palette_of(scene), 0, 0, {}, {}, {}, {}, {}};
    stage.horizon = random.between(0.50, 0.60) * kCanvas;
    stage.ground = stage.horizon + shores[static_cast<int>(scene.land)];
    Random land(scene.detail_seed, stream::Land), placement(scene.detail_seed, stream::Placement);
    set_land(stage, land);
    set_objects(stage, placement);
    Random celestial(scene.detail_seed, stream::Celestial);
    if (scene.celestial != Celestial::None) stage.body = place_body(stage, celestial);
    return stage;
}

} // namespace sfumato::scenery
