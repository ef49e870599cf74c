// The painting engine, by what must hold whatever is painted.
#include "core/painting/edit.h"
#include "core/painting/fill.h"
#include "core/painting/mask_operations.h"
#include "core/painting/stroke.h"
#include "tests/support/mask_pixel.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace sfumato;
using namespace sfumato::painting;

namespace {

std::vector<std::uint8_t> bytes_of(const Plane& plane)
{
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(plane.width()) * plane.height() * plane.channels());
    plane.read(plane.bounds(), bytes.data(), static_cast<std::size_t>(plane.width()) * plane.channels());
    return bytes;
}

Image noise(int width, int height, unsigned seed)
{
    Image image{width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width) * height * 3)};
    std::mt19937 random(seed);
    for (auto& byte : image.rgb) byte = static_cast<std::uint8_t>(random());
    return image;
}

/// One of everything a person can do, drawn at random; returns what it says it changed.
Box some_operation(Document& document, std::mt19937& random)
{
    std::uniform_real_distribution<double> x(-20, document.width() + 20.0), y(-20, document.height() + 20.0),
        share(0, 1);
    const auto byte = [&] { return static_cast<std::uint8_t>(random()); };
    const Paint paint{.layer = random() % 2 ? Layer::Mask : Layer::Sketch,
                      .colour = {byte(), byte(), byte()},
                      .erase = random() % 4 == 0,
                      .opacity = share(random)};
    const Symmetry symmetry{random() % 3 == 0, random() % 3 == 0, document.width() / 2.0, document.height() / 2.0};
    switch (random() % 8) {
    case 0: case 1: case 2: {
        Stroke stroke(document, paint,
                      {.size = 1 + 80 * share(random),
                       .hardness = share(random),
                       .pressure_opacity = random() % 2 == 0},
                      symmetry);
        Box box;
        for (int i = 0; i < 4; ++i) box = box | stroke.to({x(random), y(random), share(random)});
        return box | stroke.finish();
    }
    case 3:
        return composite(document, paint,
                         polygon(document, ellipse_corners({x(random), y(random)}, {x(random), y(random)}), symmetry));
    case 4:
        return composite(document, paint,
                         similar_region_of_picture(document, int(random() % document.width()),
                                                   int(random() % document.height()),
                                                   {int(random() % 200), random() % 2 == 0}));
    case 5: return random() % 2 ? grow_mask(document, 1 + random() % 9) : shrink_mask(document, 1 + random() % 9);
    case 6: return random() % 2 ? feather_mask(document, 0.5 + 5 * share(random)) : invert_mask(document);
    default: return random() % 4 ? Box{} : clear_layer(document, paint.layer);
    }
}

} // namespace

class TestPainting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoing_random_operations_gives_the_identical_bytes()
    {
        for (const unsigned seed : {1U, 2U, 3U}) {
            std::mt19937 random(seed);
            Document document = document_of(noise(200, 150, seed)); // no multiple of a tile
            std::vector<Document> states{document};
            std::vector<Edit> edits;
            for (int i = 0; i < 40; ++i) {
                some_operation(document, random);
                edits.emplace_back(states.back(), document);
                states.push_back(document);
            }
            for (std::size_t i = edits.size(); i-- > 0;) {
                edits[i].undo(document);
                for (const Layer layer : kLayers)
                    QVERIFY(bytes_of(document.plane(layer)) == bytes_of(states[i].plane(layer)));
            }
            for (std::size_t i = 0; i < edits.size(); ++i) {
                edits[i].redo(document);
                QVERIFY(document == states[i + 1]);
            }
        }
    }

    void a_change_of_size_is_undone_as_well()
    {
        const Document small = document_of(noise(70, 90, 1));
        Document large = document_of(noise(130, 40, 2));
        composite(large, {}, polygon(large, rectangle_corners({10, 10}, {50, 30})));
        const Edit edit(small, large), opened(Document{}, small);
        Document document = large;
        QCOMPARE(edit.undo(document), (Box{0, 0, 70, 90}));
        QVERIFY(document == small);
        opened.undo(document);
        QVERIFY(document.empty());
        opened.redo(document);
        edit.redo(document);
        QVERIFY(document == large);
    }

    void nothing_changes_outside_the_box_that_is_returned()
    {
        std::mt19937 random(7);
        Document document = document_of(noise(230, 190, 3));
        for (int i = 0; i < 150; ++i) {
            const Document before = document;
            const Box box = some_operation(document, random);
            for (const Layer layer : kLayers) {
                const auto a = bytes_of(before.plane(layer)), b = bytes_of(document.plane(layer));
                const int channels = before.plane(layer).channels();
                for (std::size_t k = 0; k < a.size(); ++k) {
                    if (a[k] == b[k]) continue;
                    const int pixel = static_cast<int>(k / channels);
                    QVERIFY(box.contains(pixel % 230, pixel / 230));
                }
            }
        }
    }

    void a_copy_is_not_touched_by_painting_on_the_other()
    {
        Document document = document_of(noise(300, 300, 4));
        const Document copy = document;
        const auto before = bytes_of(copy.mask);
        Stroke stroke(document, {}, {.size = 20});
        stroke.to({150, 150});
        QVERIFY(bytes_of(copy.mask) == before);
        QVERIFY(document.mask.shares(copy.mask, 0)); // only the tiles under the brush are its own
        QVERIFY(!(document == copy));
    }

    void shapes_have_the_area_of_geometry()
    {
        const auto area = [](const Coverage& coverage) {
            double sum = 0;
            for (const auto value : coverage.values) sum += value / 255.0;
            return sum;
        };
        const Document document(300, 300);
        const double rectangle = area(polygon(document, rectangle_corners({20.25, 30}, {120.25, 90.5})));
        QVERIFY2(std::abs(rectangle - 100 * 60.5) < 1, qPrintable(QString::number(rectangle)));
        const double ellipse = area(polygon(document, ellipse_corners({200, 280}, {100, 40})));
        QVERIFY2(std::abs(ellipse - M_PI * 50 * 120) < 10, qPrintable(QString::number(ellipse)));
        const double cut
            = area(polygon(document, {{-100, 150}, {150, -100}, {400, 150}, {150, 400}})); // its corners lie outside
        QVERIFY2(std::abs(cut - (300 * 300 - 4 * 50 * 50 / 2)) < 2, qPrintable(QString::number(cut)));
        QVERIFY(polygon(document, rectangle_corners({400, 10}, {500, 60})).values.empty()); // beside the canvas
    }

    void the_wand_finds_what_hangs_together()
    {
        Image image{60, 40, std::vector<std::uint8_t>(60 * 40 * 3, 100)};
        for (int y = 0; y < 40; ++y) // a wall, and behind it the same grey
            for (int x = 28; x < 32; ++x) std::fill_n(image.at(x, y), 3, std::uint8_t{200});
        const Document document = document_of(image);
        QCOMPARE(similar_region_of_picture(document, 5, 5, {.tolerance = 10}).box, (Box{0, 0, 28, 40}));
        QCOMPARE(similar_region_of_picture(document, 5, 5, {.tolerance = 10, .contiguous = false}).box,
                 (Box{0, 0, 60, 40}));
        const Coverage everywhere = similar_region_of_picture(document, 5, 5, {.tolerance = 10, .contiguous = false});
        QCOMPARE(everywhere.row(3)[29], std::uint8_t{0});
        QCOMPARE(everywhere.row(3)[40], std::uint8_t{255});
        QCOMPARE(similar_region_of_picture(document, 5, 5, {.tolerance = 100}).box, (Box{0, 0, 60, 40}));
        QVERIFY(similar_region_of_picture(document, -1, 5, {}).values.empty());
    }

    void growing_and_shrinking_go_by_distance()
    {
        Document document(200, 200);
        composite(document, {}, polygon(document, rectangle_corners({80, 80}, {120, 120})));
        grow_mask(document, 10);
        QCOMPARE(mask_at(document, 70, 100), 255);
        QCOMPARE(mask_at(document, 67, 100), 0);
        QCOMPARE(mask_at(document, 72, 72), 0);                     // corners are round: 8√2 > 11
        shrink_mask(document, 10);
        QCOMPARE(mask_at(document, 81, 100), 255);
        QCOMPARE(mask_at(document, 78, 100), 0);
        Document all(100, 100);
        invert_mask(all);
        const Document full = all;
        shrink_mask(all, 5);
        QVERIFY(all == full); // beyond the edge there is nothing that could come in
    }

    void feathering_keeps_the_sum_and_inverting_twice_everything()
    {
        Document document(300, 300);
        composite(document, {}, polygon(document, ellipse_corners({120, 120}, {180, 170})));
        const auto sum = [&] {
            double total = 0;
            for (const auto value : bytes_of(document.mask)) total += value;
            return total;
        };
        const double before = sum();
        feather_mask(document, 6);
        QVERIFY(std::abs(sum() - before) < 0.01 * before);
        QVERIFY(mask_at(document, 110, 145) > 0 && mask_at(document, 110, 145) < 255);
        const Document feathered = document;
        invert_mask(document);
        QCOMPARE(mask_at(document, 0, 0), 255);
        invert_mask(document);
        QVERIFY(document == feathered);
    }

    /// A straight edge becomes the normal distribution, whose values are known.
    void a_feathered_edge_is_the_normal_distribution()
    {
        constexpr int kSide = 303, kEdge = 150;
        for (const double sigma : {1.0, 3.0, 7.9, 8.0, 13.0, 20.0, 45.0, 64.0})
            for (const bool across : {false, true}) {
                Document document(kSide, kSide);
                composite(document, {},
                          polygon(document,
                                  rectangle_corners({0, 0}, across ? Point{kEdge, kSide} : Point{kSide, kEdge})));
                feather_mask(document, sigma);
                for (int at = 60; at < 240; ++at) {
                    const double expected = 255 * 0.5 * std::erfc((at + 0.5 - kEdge) / sigma / std::sqrt(2.0));
                    const int found = across ? mask_at(document, at, 100) : mask_at(document, 200, at);
                    QVERIFY2(
                        std::abs(found - expected) < 3,
                        qPrintable(
                            QStringLiteral("sigma %1 at %2: %3, not %4").arg(sigma).arg(at).arg(found).arg(expected)));
                }
            }
    }

    void two_hundred_strokes_on_a_large_canvas_fit_in_memory()
    {
        Document document(4096, 4096);
        std::mt19937 random(5);
        std::uniform_real_distribution<double> place(0, 4096), way(-700, 700), size(20, 200);
        std::size_t bytes = 0;
        for (int i = 0; i < 200; ++i) {
            const Document before = document;
            Stroke stroke(document,
                          {.layer = Layer::Sketch, .colour = {std::uint8_t(random()), 90, 20}, .opacity = 0.8},
                          {.size = size(random), .hardness = 0.6});
            const double x = place(random), y = place(random);
            for (int point = 0; point < 4; ++point) stroke.to({x + way(random), y + way(random)});
            stroke.finish();
            bytes += Edit(before, document).bytes();
        }
        QVERIFY2(bytes < 200'000'000, qPrintable(QString::number(bytes)));
        qInfo("%.1f MB", double(bytes) / 1e6);
    }

    void a_picture_comes_back_as_it_was_and_the_sketch_lies_over_it()
    {
        const Image image = noise(130, 70, 9);
        Document document = document_of(image);
        QVERIFY(flattened(document) == image);
        composite(document, {.layer = Layer::Sketch, .colour = {10, 20, 30}},
                  polygon(document, rectangle_corners({0, 0}, {64, 70})));
        const Image seen = flattened(document);
        QCOMPARE(int(seen.at(20, 20)[2]), 30);
        QCOMPARE(int(seen.at(100, 20)[2]), int(image.at(100, 20)[2]));
        QVERIFY(flattened(document, {90, 10, 110, 30}).rgb[0] == seen.at(90, 10)[0]);
    }

    void a_mask_of_another_size_is_scaled()
    {
        Document document(120, 80);
        set_mask(document, {.width = 60, .height = 40, .grey = std::vector<std::uint8_t>(60 * 40, 255)});
        QCOMPARE(mask_at(document, 119, 79), 255);
        GreyImage half{60, 40, std::vector<std::uint8_t>(60 * 40, 0)};
        std::fill_n(half.grey.begin(), 60 * 20, std::uint8_t{255});
        set_mask(document, half);
        QCOMPARE(mask_at(document, 60, 30), 255);
        QCOMPARE(mask_at(document, 60, 50), 0);
        const GreyImage same = mask_of(document);
        QCOMPARE(same.width, 120);
        set_mask(document, same);
        QVERIFY(mask_of(document).grey == same.grey);
    }
};

QTEST_GUILESS_MAIN(TestPainting)
#include "test_painting.moc"
