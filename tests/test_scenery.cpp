#include "tests/support/scenery_samples.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>
#include <thread>

using namespace sfumato;
using namespace sfumato::scenery;

namespace {

template <class Test> int count_if(const std::vector<Scene>& all, Test test)
{
    return static_cast<int>(std::ranges::count_if(all, test));
}

/// Mean absolute difference a channel inside a box of the picture.
double difference(const Image& a, const Image& b, const std::array<int, 4>& box = {0, 0, 128, 128})
{
    double sum = 0;
    for (int y = box[1]; y < box[1] + box[3]; ++y)
        for (int x = box[0]; x < box[0] + box[2]; ++x)
            for (int c = 0; c < 3; ++c) sum += std::abs(a.at(x, y)[c] - b.at(x, y)[c]);
    return sum / (box[2] * box[3] * 3);
}

Scene plain_scene()
{
    Scene scene;
    scene.land = Land::Meadow;
    scene.time = Time::Day;
    scene.detail_seed = 7;
    scene.objects = {{Kind::House, Colour::Red, Place::Left, Size::Large, {}}};
    return scene;
}

/// The mean colour of a box.
std::array<double, 3> mean_colour(const Image& image, const std::array<int, 4>& box)
{
    std::array<double, 3> mean{};
    for (int y = box[1]; y < box[1] + box[3]; ++y)
        for (int x = box[0]; x < box[0] + box[2]; ++x)
            for (std::size_t c = 0; c < 3; ++c) mean[c] += image.at(x, y)[c] / static_cast<double>(box[2] * box[3]);
    return mean;
}

} // namespace

class TestScenery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Twice the side is the same picture with more in it, in every style; boxes grow with it.
    void larger_pictures_are_the_same_ones()
    {
        int styles = 0;
        for (std::uint64_t i = 0; i < 40; ++i) {
            Scene scene = make_scene(77, i), larger = scene;
            const Image small = draw_scene(scene), large = draw_scene(larger, 256);
            QCOMPARE(large.width, 256);
            QVERIFY(draw_scene(larger, 256) == large);
            const Image reduced = resize(large, 128, 128, Resample::Area);
            double difference = 0;
            for (std::size_t k = 0; k < small.rgb.size(); ++k) difference += std::abs(small.rgb[k] - reduced.rgb[k]);
            difference /= double(small.rgb.size());
            QVERIFY2(difference < 16, qPrintable(QString("scene %1: %2").arg(i).arg(difference)));
            styles |= 1 << int(scene.style);
            for (std::size_t k = 0; k < scene.objects.size(); ++k)
                for (int side = 0; side < 4; ++side)
                    QVERIFY(std::abs(larger.objects[k].box[side] - 2 * scene.objects[k].box[side]) <= 3);
            QCOMPARE(boxes_of(scene, 256).size(), boxes_of(scene).size());
        }
        QCOMPARE(styles, 0b11111);
    }

    void sameSeedSameBytesInAnyOrder()
    {
        std::vector<Image> forwards(12), threaded(12);
        for (std::size_t i = 0; i < 12; ++i) {
            auto scene = make_scene(kSeed, i);
            forwards[i] = draw_scene(scene);
        }
        {
            std::vector<std::jthread> threads;
            for (std::size_t t = 0; t < 3; ++t)
                threads.emplace_back([&threaded, t] {
                    for (std::size_t i = 12; i-- > 0;)
                        if (i % 3 == t) {
                            auto scene = make_scene(kSeed, i);
                            threaded[i] = draw_scene(scene);
                        }
                });
        }
        QVERIFY(forwards == threaded);
        QVERIFY(make_scene(kSeed, 5) == make_scene(kSeed, 5));
        QVERIFY(!(make_scene(kSeed, 5) == make_scene(kSeed, 6)));
        QVERIFY(!(make_scene(kSeed, 5) == make_scene(kSeed + 1, 5)));
        QVERIFY(make_captions(make_scene(kSeed, 5), 8) == make_captions(make_scene(kSeed, 5), 8));
    }

    void sharesOfAttributes()
    {
        const auto all = scenes(40000);
        const int n = static_cast<int>(all.size());
        for (int i = 0; i < 7; ++i)
            QVERIFY(agrees(count_if(all, [=](auto& s) { return s.land == Land(i); }), n, 1.0 / 7));
        for (int i = 0; i < 4; ++i) QVERIFY(agrees(count_if(all, [=](auto& s) { return s.time == Time(i); }), n, 0.25));
        const double weathers[] = {0.34, 0.22, 0.16, 0.16, 0.12}, styles[] = {0.44, 0.18, 0.12, 0.16, 0.10},
                     objects[] = {0.10, 0.58, 0.32};
        for (int i = 0; i < 5; ++i)
            QVERIFY(agrees(count_if(all, [=](auto& s) { return s.weather == Weather(i); }), n, weathers[i]));
        for (int i = 0; i < 5; ++i)
            QVERIFY(agrees(count_if(all, [=](auto& s) { return s.style == Style(i); }), n, styles[i]));
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(agrees(count_if(all, [=](auto& s) { return s.objects.size() == i; }), n, objects[i]));
        // None: 0.34 * 0.25 + 0.22 * 0.45 + 0.44 * 0.75 = 0.514; otherwise by time.
        QVERIFY(agrees(count_if(all, [](auto& s) { return s.celestial == Celestial::None; }), n, 0.514));
        QVERIFY(agrees(count_if(all, [](auto& s) { return s.celestial == Celestial::Sun; }), n,
                       0.486 * (0.25 + 0.5 * 0.7)));
        QVERIFY(agrees(count_if(all, [](auto& s) { return s.celestial == Celestial::CrescentMoon; }), n,
                       0.486 * (0.25 * 0.5 + 0.5 * 0.15)));
        QVERIFY(agrees(count_if(all, [](auto& s) { return s.stars; }), n, 0.25 * 0.34 * 0.6));
    }

    void sharesOfObjects()
    {
        int total = 0, large = 0, left = 0, trees = 0, green_trees = 0, hills = 0, hill_windmills = 0;
        for (const auto& scene : scenes(40000)) {
            if (scene.land == Land::Hills && scene.objects.size() == 1) {
                ++hills;
                hill_windmills += scene.objects[0].kind == Kind::Windmill;
            }
            for (const auto& object : scene.objects) {
                ++total;
                large += object.size == Size::Large;
                left += object.place == Place::Left;
                trees += object.kind == Kind::Tree;
                green_trees += object.kind == Kind::Tree && object.colour == Colour::Green;
                QCOMPARE(object.colour.has_value(), object.kind != Kind::Pine && object.kind != Kind::Cactus);
            }
            if (scene.objects.size() == 2) {
                QVERIFY(scene.objects[0].kind != scene.objects[1].kind);
                QVERIFY(scene.objects[0].place != scene.objects[1].place);
            }
        }
        QVERIFY(agrees(large, total, 0.5));
        QVERIFY(agrees(left, total, 1.0 / 3));
        QVERIFY(agrees(green_trees, trees, 0.35 + 0.65 / 5));
        QVERIFY(agrees(hill_windmills, hills, 1.0 / 7));
        const auto larger = scenes(4000, {.large_object_share = 1});
        QVERIFY(std::ranges::all_of(larger, [](auto& s) {
            return std::ranges::all_of(s.objects, [](auto& o) { return o.size == Size::Large; });
        }));
    }

    void rulesOfTheSky()
    {
        for (const auto& scene : scenes(20000)) {
            if (scene.celestial == Celestial::Sun) QVERIFY(scene.time != Time::Night);
            if (scene.time == Time::Day)
                QVERIFY(scene.celestial == Celestial::None || scene.celestial == Celestial::Sun);
            if (scene.stars) QVERIFY(scene.time == Time::Night && scene.weather == Weather::Clear);
        }
    }

    void holdOutPairsAreAbsentOnlyWhenAsked()
    {
        std::set<std::string> seen;
        const auto mark = [&](const Scene& s) {
            const auto meet = [&](bool here, const char* pair) {
                if (here) seen.insert(pair);
            };
            meet(s.time == Time::Dusk && s.land == Land::City, "dusk city");
            meet(s.time == Time::Dawn && s.land == Land::Desert, "dawn desert");
            meet(s.weather == Weather::Snow && s.land == Land::Desert, "snow desert");
            meet(s.weather == Weather::Fog && s.land == Land::Sea, "fog sea");
            meet(s.style == Style::Pixel && s.land == Land::Sea, "pixel sea");
            meet(s.style == Style::Watercolor && s.land == Land::Hills, "watercolor hills");
            meet(s.style == Style::Pencil && s.land == Land::City, "pencil city");
            for (const auto& o : s.objects) {
                meet(o.kind == Kind::House && o.colour == Colour::Purple, "purple house");
                meet(o.kind == Kind::Boat && o.colour == Colour::Green, "green boat");
                meet(o.kind == Kind::Balloon && o.colour == Colour::Orange, "orange balloon");
                meet(o.kind == Kind::Car && o.colour == Colour::Yellow, "yellow car");
                meet(o.kind == Kind::Windmill && o.colour == Colour::Blue, "blue windmill");
                meet(o.kind == Kind::Lighthouse && o.colour == Colour::Black, "black lighthouse");
                meet(o.kind == Kind::Balloon && s.land == Land::Forest, "balloon forest");
                meet(o.kind == Kind::Car && s.land == Land::Mountains, "car mountains");
                meet(o.kind == Kind::Windmill && s.land == Land::Desert, "windmill desert");
            }
        };
        for (const auto& scene : scenes(20000, {.hold_out_pairs = true})) mark(scene);
        QVERIFY2(seen.empty(), seen.empty() ? "" : seen.begin()->c_str());
        for (const auto& scene : scenes(20000)) mark(scene);
        QCOMPARE(seen.size(), std::size_t{13}); // the last three pairs do not arise from the table of kinds
    }

    void boxesLieInsideThePictureAndAtTheirPlace()
    {
        for (int i = 0; i < 300; ++i) {
            auto scene = make_scene(kSeed, static_cast<std::uint64_t>(i));
            const auto image = draw_scene(scene);
            QCOMPARE(image.width, 128);
            QCOMPARE(image.height, 128);
            QCOMPARE(image.rgb.size(), std::size_t{128 * 128 * 3});
            for (const auto& object : scene.objects) {
                const auto [x, y, width, height] = object.box;
                QVERIFY(x >= 0 && y >= 0 && width > 4 && height > 4 && x + width <= 128 && y + height <= 128);
                const double middle = x + width / 2.0, wanted = 128 * (0.2 + 0.3 * static_cast<int>(object.place));
                QVERIFY(std::abs(middle - wanted) < 12);
            }
        }
    }

    /// What is foreseen without drawing is where the drawing then puts it.
    void foreseenBoxesHoldWhatIsDrawn()
    {
        int bodies = 0;
        for (std::uint64_t i = 0; i < 200; ++i) {
            auto scene = make_scene(11, i);
            const auto boxes = boxes_of(scene);
            QCOMPARE(boxes.size(), scene.objects.size() + (scene.celestial == Celestial::None ? 0 : 1));
            (void)draw_scene(scene);
            for (std::size_t k = 0; k < scene.objects.size(); ++k) {
                const auto [x, y, w, h] = scene.objects[k].box;
                const auto [fx, fy, fw, fh] = boxes[k];
                const double common = std::max(0, std::min(x + w, fx + fw) - std::max(x, fx))
                    * std::max(0, std::min(y + h, fy + fh) - std::max(y, fy));
                // The rock under a lighthouse at sea is drawn beside what is foreseen.
                QVERIFY2(common >= 0.4 * w * h && common >= 0.75 * fw * fh,
                         qPrintable(QString("scene %1, %2: drawn %3 %4 %5 %6, foreseen %7 %8 %9")
                                        .arg(i)
                                        .arg(name_of(scene.objects[k].kind).c_str())
                                        .arg(x)
                                        .arg(y)
                                        .arg(w)
                                        .arg(h)
                                        .arg(fx)
                                        .arg(fy)
                                        .arg(QString("%1 %2").arg(fw).arg(fh))));
            }
            if (scene.celestial != Celestial::Sun || scene.style != Style::Flat || scene.weather != Weather::Clear
                || scene.time != Time::Day)
                continue;
            ++bodies;
            const auto [x, y, w, h] = boxes.back();
            const auto image = draw_scene(scene);
            const auto colour = mean_colour(image, {x + w / 4, y + h / 4, std::max(1, w / 2), std::max(1, h / 2)});
            QVERIFY2(colour[0] > 220 && colour[2] < 200, qPrintable(QString("scene %1: the sun is yellow").arg(i)));
        }
        QVERIFY(bodies > 2);
    }

    void everyAttributeChangesThePicture()
    {
        const auto drawn = [](Scene scene, auto change) {
            change(scene);
            return draw_scene(scene);
        };
        auto plain = plain_scene();
        const Image base = draw_scene(plain);
        const auto box = plain.objects[0].box;
        for (int i = 0; i < 6; ++i) QVERIFY(difference(base, drawn(plain, [=](auto& s) { s.land = Land(i); })) > 4);
        for (int i : {0, 2, 3}) QVERIFY(difference(base, drawn(plain, [=](auto& s) { s.time = Time(i); })) > 8);
        for (int i = 1; i < 5; ++i)
            QVERIFY(difference(base, drawn(plain, [=](auto& s) { s.weather = Weather(i); })) > 4);
        for (int i = 1; i < 5; ++i) QVERIFY(difference(base, drawn(plain, [=](auto& s) { s.style = Style(i); })) > 3);
        for (int i = 1; i < 4; ++i)
            QVERIFY(difference(base, drawn(plain, [=](auto& s) { s.celestial = Celestial(i); })) > 0.5);
        for (int i = 1; i < 9; ++i)
            QVERIFY(difference(base, drawn(plain, [=](auto& s) { s.objects[0].kind = Kind(i); }), box) > 8);
        for (int i = 1; i < 8; ++i)
            QVERIFY(difference(base, drawn(plain, [=](auto& s) { s.objects[0].colour = Colour(i); }), box) > 8);
        QVERIFY(difference(base, drawn(plain, [](auto& s) { s.objects[0].place = Place::Right; }), box) > 20);
        QVERIFY(difference(base, drawn(plain, [](auto& s) { s.objects[0].size = Size::Small; }), box) > 8);
        QVERIFY(difference(base, drawn(plain, [](auto& s) { s.objects.clear(); }), box) > 20);
        plain.time = Time::Night;
        QVERIFY(difference(draw_scene(plain), drawn(plain, [](auto& s) { s.stars = true; })) > 0.3);
    }

    /// Where sky and sea meet, no row is darker than both.
    void skyMeetsTheSeaWithoutASeam()
    {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            auto scene = plain_scene();
            scene.land = Land::Sea;
            scene.objects.clear();
            scene.detail_seed = seed;
            const auto image = draw_scene(scene);
            for (int y = 56; y < 84; ++y) QVERIFY(mean_colour(image, {0, y, 128, 1})[1] > 90);
        }
    }

    /// The wall of a house has the hue its caption will name, by day and by night.
    void colourOfTheHouseIsTheCaptions()
    {
        for (const Time time : {Time::Day, Time::Night})
            for (const Colour colour : {Colour::Red, Colour::Blue, Colour::Green}) {
                auto scene = plain_scene();
                scene.time = time;
                scene.objects[0].colour = colour;
                const auto image = draw_scene(scene);
                const auto [x, y, w, h] = scene.objects[0].box;
                const auto mean = mean_colour(image, {x + w * 11 / 84, y + h * 55 / 82, w * 5 / 84 + 1, h * 20 / 82});
                const std::size_t channel = colour == Colour::Red ? 0 : colour == Colour::Green ? 1 : 2;
                for (std::size_t c = 0; c < 3; ++c)
                    if (c != channel) QVERIFY(mean[channel] > mean[c] * 1.3);
            }
    }
};

QTEST_APPLESS_MAIN(TestScenery)
#include "test_scenery.moc"
