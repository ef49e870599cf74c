// What a brush covers, by the formulas of its dabs.
#include "core/painting/fill.h"
#include "core/painting/stroke.h"
#include "tests/support/mask_pixel.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace sfumato;
using namespace sfumato::painting;

namespace {

std::array<int, 4> sketch_at(const Document& document, int x, int y)
{
    std::uint8_t p[4];
    document.sketch.read({x, y, x + 1, y + 1}, p, 4);
    return {p[0], p[1], p[2], p[3]};
}

} // namespace

class TestStrokes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_dab_covers_by_its_hardness_data()
    {
        QTest::addColumn<double>("size");
        QTest::addColumn<double>("hardness");
        QTest::addColumn<double>("opacity");
        QTest::newRow("hard") << 61.0 << 1.0 << 1.0;
        QTest::newRow("soft") << 100.0 << 0.0 << 1.0;
        QTest::newRow("half") << 333.0 << 0.5 << 0.6;
        QTest::newRow("small") << 3.0 << 0.8 << 1.0;
    }
    /// By the formula, pixel by pixel, in double precision.
    void a_dab_covers_by_its_hardness()
    {
        QFETCH(double, size);
        QFETCH(double, hardness);
        QFETCH(double, opacity);
        Document document(400, 380);
        const double cx = 201.3, cy = 187.8, radius = size / 2;
        Stroke stroke(document, {.opacity = opacity}, {.size = size, .hardness = hardness});
        stroke.to({cx, cy});
        for (int y = 0; y < 380; ++y)
            for (int x = 0; x < 400; ++x) {
                const double d = std::hypot(x + 0.5 - cx, y + 0.5 - cy),
                             inner = std::max(0.0, std::min(hardness * radius, radius - 0.5));
                const double t = std::clamp((d - inner) / (radius + 0.5 - inner), 0.0, 1.0),
                             expected = 255 * opacity * (1 - 3 * t * t + 2 * t * t * t);
                QVERIFY2(
                    std::abs(mask_at(document, x, y) - expected) <= 2,
                    qPrintable(
                        QStringLiteral("%1,%2: %3, not %4").arg(x).arg(y).arg(mask_at(document, x, y)).arg(expected)));
            }
    }

    /// With dabs close together a line is what lies within the brush's reach of it.
    void a_straight_line_covers_by_the_distance_from_it()
    {
        Document document(500, 300);
        Stroke stroke(document, {}, {.size = 40, .hardness = 0.5, .spacing = 0.02});
        stroke.to({60.5, 80});
        stroke.to({430, 210.5});
        stroke.finish();
        const double length = std::hypot(369.5, 130.5);
        for (int y = 0; y < 300; y += 3)
            for (int x = 0; x < 500; x += 3) {
                const double px = x + 0.5 - 60.5, py = y + 0.5 - 80,
                             along = std::clamp((px * 369.5 + py * 130.5) / length, 0.0, length);
                const double d = std::hypot(px - along * 369.5 / length, py - along * 130.5 / length);
                QVERIFY(std::abs(mask_at(document, x, y) - 255 * dab_profile(d, 20, 0.5)) <= 4);
            }
    }

    void a_stroke_that_crosses_itself_is_even()
    {
        Document document(200, 200);
        Stroke stroke(document, {.layer = Layer::Sketch, .colour = {200, 100, 50}, .opacity = 0.5},
                      {.size = 30, .hardness = 1});
        for (int round = 0; round < 3; ++round)
            for (const auto& [x, y] : {std::pair{40.0, 100.0}, {160.0, 100.0}, {100.0, 40.0}, {100.0, 160.0}})
                stroke.to({x, y});
        stroke.finish();
        const auto middle = sketch_at(document, 100, 100);
        QCOMPARE(middle, (std::array{100, 50, 25, 128})); // half of the colour, multiplied by its alpha
        QCOMPARE(sketch_at(document, 100, 60), middle);
        QCOMPARE(sketch_at(document, 60, 100), middle);
    }

    void pressure_makes_a_brush_larger_or_stronger()
    {
        Document document(300, 100);
        const auto dab = [&](double x, Brush brush, double pressure) {
            Stroke(document, {}, brush).to({x, 50, pressure});
        };
        dab(50, {.size = 60, .hardness = 1, .pressure_size = true}, 0.5);
        QCOMPARE(mask_at(document, 50 + 13, 50), 255);
        QCOMPARE(mask_at(document, 50 + 17, 50), 0);
        dab(200, {.size = 60, .hardness = 1, .pressure_size = false, .pressure_opacity = true}, 0.4);
        QCOMPARE(mask_at(document, 200 + 25, 50), 102);
    }

    void the_eraser_takes_away_what_the_brush_put()
    {
        Document document(120, 120);
        const Document empty = document;
        Stroke(document, {}, {.size = 50, .hardness = 1}).to({60, 60});
        QCOMPARE(mask_at(document, 60, 60), 255);
        Stroke(document, {.erase = true}, {.size = 80, .hardness = 1}).to({60, 60});
        QVERIFY(document == empty);
    }

    void the_other_side_of_a_mirror_is_a_mirror_image()
    {
        Document document(256, 256);
        const Symmetry symmetry{true, true, 128, 128};
        Stroke stroke(document, {}, {.size = 25, .hardness = 0.4}, symmetry);
        stroke.to({40, 30});
        stroke.to({90, 100});
        stroke.finish();
        composite(document, {}, polygon(document, rectangle_corners({150.25, 20.5}, {170, 60}), symmetry));
        int painted = 0;
        for (int y = 0; y < 256; ++y)
            for (int x = 0; x < 256; ++x) {
                painted += mask_at(document, x, y) > 0;
                QVERIFY(std::abs(mask_at(document, x, y) - mask_at(document, 255 - x, y)) <= 1);
                QVERIFY(std::abs(mask_at(document, x, y) - mask_at(document, x, 255 - y)) <= 1);
            }
        QVERIFY(painted > 4 * (25 * 60 + 20 * 40) * 0.8);
    }
};

QTEST_GUILESS_MAIN(TestStrokes)
#include "test_strokes.moc"
