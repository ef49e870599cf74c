#include "core/scenery/stage.h"

#include <algorithm>
#include <cmath>

namespace sfumato::scenery {
namespace {

constexpr Rgb kBrown{128, 78, 52}, kCream{246, 238, 214}, kGlass{206, 228, 242}, kLamplight{255, 216, 120};

/// Draws in an object's own units (x to the right, y up from its foot) and keeps account of what it has covered.
class Pen {
public:
    Pen(Canvas& canvas, const Stand& stand, const Palette& palette) : palette(palette), canvas_(canvas), stand_(stand)
    {
    }

    const Palette& palette;

    [[nodiscard]] Rgb lit(const Rgb& colour) const { return colour * palette.object_tint; }
    void polygon(Points points, const Rgb& colour) { raw(std::move(points), lit(colour)); }
    void rectangle(double x0, double y0, double x1, double y1, const Rgb& colour)
    {
        polygon(corners(x0, y0, x1, y1), colour);
    }
    void ellipse(Point at, double rx, double ry, const Rgb& colour) { polygon(arc(at, rx, ry, 0, 345, 23), colour); }
    void disc(Point at, double r, const Rgb& colour) { ellipse(at, r, r, colour); }
    void line(Point from, Point to, double width, const Rgb& colour)
    {
        const double length = std::max(std::hypot(to.x - from.x, to.y - from.y), 1e-6);
        const Point side = Point(from.y - to.y, to.x - from.x) * (width / 2 / length);
        polygon({from + side, to + side, to - side, from - side}, colour);
    }
    /// Glass by day, lamplight that no darkness tints by dusk and night.
    void window(double x0, double y0, double x1, double y1)
    {
        raw(corners(x0, y0, x1, y1), palette.dark ? kLamplight : lit(kGlass));
    }
    void lamp(Point at, double r) { raw(arc(at, r, r, 0, 330, 11), palette.dark ? kLamplight : lit({255, 236, 150})); }
    [[nodiscard]] Rgb snow() const { return palette.snow; }
    [[nodiscard]] bool snowy() const { return palette.snow_on_ground > 0; }
    [[nodiscard]] Point on_canvas(Point p) const
    {
        return {stand_.x + p.x * stand_.scale, stand_.base - p.y * stand_.scale};
    }
    [[nodiscard]] Canvas& canvas() { return canvas_; }
    [[nodiscard]] cv::Rect2d covered() const { return {low_, high_}; }

private:
    static Points corners(double x0, double y0, double x1, double y1)
    {
        return {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
    }
    void raw(Points points, const Rgb& colour)
    {
        for (auto& point : points) {
            point = on_canvas(point);
            low_ = {std::min(low_.x, point.x), std::min(low_.y, point.y)};
            high_ = {std::max(high_.x, point.x), std::max(high_.y, point.y)};
        }
        canvas_.polygon(points, colour);
    }
    Canvas& canvas_;
    const Stand& stand_;
    Point low_{1e9, 1e9}, high_{-1e9, -1e9};
};

[[nodiscard]] Rgb darker(const Rgb& c) { return c * 0.76; }
[[nodiscard]] Rgb lighter(const Rgb& c, double t = 0.3) { return mix(c, {255, 255, 250}, t); }

void draw_house(Pen& pen, const Rgb& paint, bool red)
{
    const Rgb roof = red ? Rgb{104, 104, 116} : kBrown;
    pen.rectangle(12, 52, 22, 82, darker(roof));
    pen.rectangle(-34, 0, 34, 42, paint);
    pen.rectangle(12, 0, 34, 42, darker(paint));
    pen.polygon({{-42, 38}, {42, 38}, {27, 68}, {-27, 68}}, roof);
    pen.polygon({{-42, 38}, {42, 38}, {40, 42}, {-40, 42}}, darker(roof));
    if (pen.snowy()) {
        pen.polygon({{-38, 48}, {38, 48}, {27, 70}, {-27, 70}}, pen.snow());
        pen.rectangle(11, 79, 23, 83, pen.snow());
    }
    pen.rectangle(-7, 0, 7, 25, {94, 58, 40});
    pen.disc({4, 12}, 1.3, {236, 200, 110});
    for (const double x : {-28.0, 16.0}) {
        pen.rectangle(x - 1.6, 14, x + 14.6, 31, kCream);
        pen.window(x, 15.5, x + 13, 29.5);
        pen.rectangle(x + 5.8, 15.5, x + 7.2, 29.5, kCream);
    }
}

void draw_tree(Pen& pen, const Rgb& paint)
{
    pen.polygon({{-7, 0}, {7, 0}, {4, 40}, {-4, 40}}, {112, 76, 50});
    pen.polygon({{2, 0}, {7, 0}, {4, 40}, {1, 40}}, {84, 56, 38});
    const auto crown = [&](Point shift, double grow, const Rgb& colour) {
        static constexpr double discs[][3] = {{-19, 46, 19}, {19, 46, 19}, {0, 42, 19}, {0, 66, 23}};
        for (const auto& [x, y, r] : discs) pen.disc(Point(x, y) + shift, r * grow, colour);
    };
    crown({0, 0}, 1, darker(paint));
    crown({-2, 3}, 0.88, paint);
    pen.disc({-9, 71}, 10, lighter(paint));
    pen.disc({-22, 51}, 7.5, lighter(paint));
    if (pen.snowy()) pen.ellipse({0, 82}, 14, 6, pen.snow());
}

void draw_pine(Pen& pen, const Rgb& paint)
{
    pen.rectangle(-4.5, 0, 4.5, 16, {104, 70, 46});
    static constexpr double tiers[][3] = {{12, 48, 30}, {34, 70, 24}, {56, 91, 17}};
    for (const auto& [low, top, half] : tiers) {
        pen.polygon({{-half, low}, {half, low}, {0, top}}, paint);
        pen.polygon({{half * 0.2, low}, {half, low}, {0, top}}, darker(paint));
        const double h = top - low;
        if (pen.snowy())
            pen.polygon({{0, top}, {half * 0.42, top - h * 0.42}, {0, top - h * 0.30}, {-half * 0.42, top - h * 0.42}},
                        pen.snow());
    }
}

void draw_boat(Pen& pen, const Rgb& paint)
{
    pen.rectangle(-2, 12, 1, 80, {92, 64, 46});
    pen.polygon({{4, 20}, {4, 78}, {36, 22}}, paint);
    pen.polygon({{4, 20}, {36, 22}, {4, 36}}, darker(paint));
    pen.polygon({{-5, 20}, {-5, 66}, {-31, 22}}, lighter(paint, 0.22));
    pen.polygon({{-38, 16}, {38, 16}, {27, -2}, {-27, -2}}, {136, 82, 52});
    pen.polygon({{-33, 7}, {33, 7}, {27, -2}, {-27, -2}}, {98, 58, 40});
    pen.rectangle(-39, 13.5, 39, 17, kCream);
    pen.ellipse({0, -3}, 34, 1.6, mix(pen.palette.sky_horizon, {255, 255, 255}, 0.5));
}

void draw_beam(Pen& pen, double side)
{
    const Rgb light{255, 240, 180};
    pen.canvas().translucent(0.28, [&](Canvas& painted) {
        const Point lamp = pen.on_canvas({0, 91});
        const double reach = side * kCanvas; // past the picture's edge from wherever it stands
        painted.polygon({lamp, lamp + Point(reach, -46), lamp + Point(reach, 10)}, light);
    });
}

void draw_lighthouse(Pen& pen, const Rgb& paint, bool at_sea, double side)
{
    if (pen.palette.dark) draw_beam(pen, side);
    if (at_sea) {
        pen.polygon({{-36, -8}, {-30, 4}, {-18, 9}, {-4, 6}, {12, 10}, {26, 5}, {36, -8}}, {112, 104, 100});
        pen.polygon({{4, -8}, {12, 10}, {26, 5}, {36, -8}}, {84, 78, 78});
    }
    const auto half = [](double y) { return 16 - 7 * y / 80; };
    pen.polygon({{-half(0) - 1.3, 0}, {half(0) + 1.3, 0}, {half(80) + 1.3, 80}, {-half(80) - 1.3, 80}},
                {138, 134, 142});
    for (int band = 0; band < 5; ++band) {
        const double low = band * 16, top = low + 16;
        const Rgb colour = band % 2 ? Rgb{236, 236, 234} : paint;
        pen.polygon({{-half(low), low}, {half(low), low}, {half(top), top}, {-half(top), top}}, colour);
        pen.polygon({{half(low) * 0.35, low}, {half(low), low}, {half(top), top}, {half(top) * 0.35, top}},
                    colour * 0.84);
    }
    pen.rectangle(-4, 0, 4, 11, {84, 56, 44});
    pen.rectangle(-12.5, 80, 12.5, 84, {70, 66, 72});
    pen.rectangle(-7.5, 84, 7.5, 98, {70, 66, 72});
    pen.lamp({0, 91}, 6);
    pen.polygon({{-10, 97}, {10, 97}, {0, 112}}, pen.snowy() ? mix(paint, pen.snow(), 0.75) : paint);
}

void draw_windmill(Pen& pen, const Rgb& paint, double angle)
{
    pen.polygon({{-21, 0}, {21, 0}, {12, 66}, {-12, 66}}, paint);
    pen.polygon({{6, 0}, {21, 0}, {12, 66}, {4, 66}}, darker(paint));
    pen.polygon(arc({0, 65}, 14, 14, 0, 180, 12), pen.snowy() ? pen.snow() : kBrown);
    pen.rectangle(-6, 0, 6, 18, {94, 58, 40});
    pen.window(-4, 34, 4, 44);
    for (int sail = 0; sail < 4; ++sail) {
        const double a = angle + sail * CV_PI / 2;
        const Point along{std::cos(a), std::sin(a)}, across{-along.y, along.x}, hub{0, 68};
        pen.polygon({hub + along * 8 + across, hub + along * 43 + across, hub + along * 43 + across * 11,
                     hub + along * 10 + across * 9},
                    kCream);
        pen.line(hub + along * 26 + across * 1.0, hub + along * 26 + across * 10.0, 1.2, {178, 152, 120});
        pen.line(hub, hub + along * 43, 2.6, {104, 76, 56});
    }
    pen.disc({0, 68}, 4, {84, 60, 46});
}

void draw_cactus(Pen& pen, const Rgb& paint)
{
    const auto bar = [&](double x, double low, double top, double half) {
        Points points = arc({x, top - half}, half, half, 0, 180, 10);
        points.emplace_back(x - half, low);
        points.emplace_back(x + half, low);
        pen.polygon(points, paint);
        pen.rectangle(x + half * 0.30, low, x + half * 0.62, top - half, darker(paint));
        pen.rectangle(x - half * 0.55, low, x - half * 0.25, top - half, lighter(paint, 0.22));
        if (pen.snowy()) pen.polygon(arc({x, top - half * 0.9}, half, half, 10, 170, 10), pen.snow());
    };
    pen.rectangle(-21, 26, 0, 35, paint);
    pen.rectangle(0, 36, 21, 45, paint);
    bar(-21, 27, 54, 5.5);
    bar(21, 37, 66, 5.5);
    bar(0, 0, 79, 8.5);
}

void draw_balloon(Pen& pen, const Rgb& paint)
{
    for (const double x : {-1.0, 1.0}) pen.line({x * 6, 15}, {x * 11, 34}, 1.4, {84, 66, 54});
    pen.polygon({{-26, 54}, {26, 54}, {8, 29}, {-8, 29}}, paint);
    pen.disc({0, 63}, 28.5, paint);
    Points side = arc({0, 63}, 28.5, 28.5, -60, 90, 14);
    const Points inner = arc({0, 63}, 14, 28.5, 90, -60, 14);
    side.insert(side.end(), inner.begin(), inner.end());
    side.emplace_back(3, 29);
    side.emplace_back(8, 29);
    pen.polygon(side, darker(paint));
    Points gore = arc({0, 63}, 10, 28.5, 0, 180, 14);
    gore.emplace_back(-3, 29);
    gore.emplace_back(3, 29);
    pen.polygon(gore, lighter(paint, 0.42));
    pen.rectangle(-8, 2, 8, 15, {150, 104, 62});
    pen.rectangle(-9, 12.5, 9, 16, {108, 72, 44});
}

void draw_car(Pen& pen, const Rgb& paint)
{
    pen.polygon({{-25, 26}, {-15, 47}, {14, 47}, {27, 26}}, paint);
    pen.polygon({{-19, 27}, {-12, 43}, {-2, 43}, {-2, 27}}, kGlass);
    pen.polygon({{2, 27}, {2, 43}, {11, 43}, {21, 27}}, kGlass);
    pen.polygon({{-42, 8}, {42, 8}, {42, 20}, {36, 28}, {-38, 29}, {-42, 24}}, paint);
    pen.rectangle(-42, 8, 42, 13, darker(paint));
    pen.lamp({38.5, 21}, 3.2);
    for (const double x : {-23.0, 23.0}) {
        pen.disc({x, 8.5}, 9.5, {38, 38, 44});
        pen.disc({x, 8.5}, 4.2, {188, 190, 196});
    }
    if (pen.snowy()) pen.polygon({{-17, 45}, {16, 45}, {13, 49}, {-14, 49}}, pen.snow());
}

void draw_shadow(Canvas& canvas, const Stand& stand, const Palette& palette)
{
    canvas.translucent(0.30, [&](Canvas& painted) {
        painted.ellipse({stand.x + stand.half * 0.12, stand.base}, stand.half * 0.95, 3.6 * stand.scale,
                        palette.land({30, 40, 40}));
    });
}

} // namespace

cv::Rect2d draw_object(Canvas& canvas, const Stage& stage, std::size_t index)
{
    const Object& object = stage.scene.objects[index];
    const Stand& stand = stage.stands[index];
    Random random(stage.scene.detail_seed, stream::Objects + index);
    const double turn = random.unit();
    const Rgb own = object.kind == Kind::Pine ? Rgb{40, 116, 70} : Rgb{72, 140, 78};
    const Rgb paint = jitter(object.colour ? rgb_of(*object.colour) : own, random);
    const bool at_sea = stage.scene.land == Land::Sea;
    if (object.kind != Kind::Balloon && !at_sea) draw_shadow(canvas, stand, stage.palette);
    Pen pen(canvas, stand, stage.palette);
    switch (object.kind) {
    case Kind::House: draw_house(pen, paint, object.colour == Colour::Red); break;
    case Kind::Tree: draw_tree(pen, paint); break;
    case Kind::Pine: draw_pine(pen, paint); break;
    case Kind::Boat: draw_boat(pen, paint); break;
    case Kind::Lighthouse: draw_lighthouse(pen, paint, at_sea, stand.x < kCanvas * (0.3 + 0.4 * turn) ? 1 : -1); break;
    case Kind::Windmill: draw_windmill(pen, paint, (0.08 + 0.84 * turn) * CV_PI / 2); break;
    case Kind::Cactus: draw_cactus(pen, paint); break;
    case Kind::Balloon: draw_balloon(pen, paint); break;
    case Kind::Car: draw_car(pen, paint); break;
    }
    return pen.covered();
}

} // namespace sfumato::scenery
