// What the corpus says of its pictures.
#include "tests/support/scenery_samples.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

using namespace sfumato;
using namespace sfumato::scenery;

namespace {

std::vector<std::string> words_of(const std::string& caption)
{
    std::vector<std::string> words(1);
    for (const char c : caption) {
        if (c == ' ' || c == ',' || c == '.') words.emplace_back();
        else words.back() += c;
    }
    std::erase(words, "");
    return words;
}

bool has_any(const std::vector<std::string>& words, std::initializer_list<const char*> wanted)
{
    return std::ranges::any_of(wanted, [&](const char* word) { return std::ranges::find(words, word) != words.end(); });
}

} // namespace

class TestCaptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void captionsNameOnlyWhatIsThere()
    {
        using Truth = std::function<bool(const Scene&)>;
        const auto has = [](Kind kind) {
            return Truth([=](const Scene& s) {
                return std::ranges::any_of(s.objects, [=](auto& o) { return o.kind == kind; });
            });
        };
        const auto land = [](Land l) { return Truth([=](const Scene& s) { return s.land == l; }); };
        const auto time
            = [](Time t) { return Truth([=](const Scene& s) { return s.time == t && s.style != Style::Poster; }); };
        const auto style = [](Style t) { return Truth([=](const Scene& s) { return s.style == t; }); };
        const auto placed = [](Place p) {
            return Truth(
                [=](const Scene& s) { return std::ranges::any_of(s.objects, [=](auto& o) { return o.place == p; }); });
        };
        const auto coloured = [](Colour c) {
            return Truth([=](const Scene& s) {
                return s.style != Style::Poster
                    && std::ranges::any_of(s.objects, [=](auto& o) { return o.colour == c; });
            });
        };
        const std::map<std::string, Truth> truths{
            // clang-format off
            {"house", has(Kind::House)}, {"cabin", has(Kind::House)}, {"leafy", has(Kind::Tree)}, {"fir", has(Kind::Pine)},
            {"sailboat", has(Kind::Boat)}, {"lighthouse", has(Kind::Lighthouse)}, {"windmill", has(Kind::Windmill)},
            {"cactus", has(Kind::Cactus)}, {"balloon", has(Kind::Balloon)}, {"car", has(Kind::Car)},
            {"mountains", land(Land::Mountains)}, {"hills", land(Land::Hills)}, {"sea", land(Land::Sea)}, {"dunes", land(Land::Desert)},
            {"forest", land(Land::Forest)}, {"city", land(Land::City)}, {"meadow", land(Land::Meadow)}, {"dawn", time(Time::Dawn)},
            {"noon", time(Time::Day)}, {"sunset", time(Time::Dusk)}, {"night", time(Time::Night)}, {"watercolor", style(Style::Watercolor)},
            {"pencil", style(Style::Pencil)}, {"pixel", style(Style::Pixel)}, {"poster", style(Style::Poster)}, {"flat", style(Style::Flat)},
            {"left", placed(Place::Left)}, {"right", placed(Place::Right)}, {"red", coloured(Colour::Red)}, {"white", coloured(Colour::White)},
            {"rain", [](auto& s) { return s.weather == Weather::Rain; }}, {"snow", [](auto& s) { return s.weather == Weather::Snow; }},
            {"fog", [](auto& s) { return s.weather == Weather::Fog; }}, {"clouds", [](auto& s) { return s.weather == Weather::Cloudy; }},
            {"clear", [](auto& s) { return s.weather == Weather::Clear; }}, {"stars", [](auto& s) { return s.stars; }},
            {"sun", [](auto& s) { return s.celestial == Celestial::Sun; }},
            {"moon", [](auto& s) { return s.celestial == Celestial::FullMoon || s.celestial == Celestial::CrescentMoon; }},
            // clang-format on
            {"crescent", [](auto& s) { return s.celestial == Celestial::CrescentMoon; }}};
        std::set<std::string> met;
        for (const auto& scene : scenes(4000))
            for (const auto& caption : make_captions(scene, 8))
                for (const auto& word : words_of(caption))
                    if (const auto rule = truths.find(word); rule != truths.end()) {
                        QVERIFY2(rule->second(scene), caption.c_str());
                        met.insert(word);
                    }
        QCOMPARE(met.size(), truths.size());
    }

    void captionsAreOfTheVocabulary()
    {
        const auto& vocabulary = scenery::vocabulary();
        QVERIFY(std::ranges::is_sorted(vocabulary));
        std::set<std::string> used;
        for (const auto& scene : scenes(6000)) {
            auto captions = make_captions(scene, 8);
            QCOMPARE(captions.size(), std::size_t{8});
            captions.push_back(full_caption(scene, 3));
            for (const auto& caption : captions) {
                QVERIFY(std::ranges::none_of(caption, [](char c) { return c >= 'A' && c <= 'Z'; }));
                QVERIFY2(caption.find("  ") == std::string::npos && caption.find(" ,") == std::string::npos,
                         caption.c_str());
                QVERIFY2((" " + caption).find(" a o") == std::string::npos, caption.c_str()); // orange, old
                for (const auto& word : words_of(caption)) used.insert(word);
            }
        }
        QVERIFY(std::ranges::equal(used, vocabulary)); // and no word is there that no caption uses
    }

    void captionsNameAttributesOftenEnough()
    {
        int objects = 0, places = 0, placed = 0, tags = 0, captions = 0, dusk = 0, dusk_named = 0;
        for (const auto& scene : scenes(20000)) {
            if (scene.objects.size() != 1 || scene.style != Style::Flat) continue;
            const auto caption = make_captions(scene, 1)[0];
            const auto words = words_of(caption);
            const auto any = [&](std::initializer_list<const char*> list) { return has_any(words, list); };
            const Kind kind = scene.objects[0].kind;
            if (kind == Kind::Car) {
                ++objects;
                const bool named = any({"car", "automobile"});
                placed += named;
                places += named && any({"left", "right", "middle", "center", "centre"});
            }
            if (kind == Kind::Car && any({"car", "automobile"})) {
                ++captions;
                tags += !any({"a", "an"});
            }
            if (scene.time == Time::Dusk) {
                ++dusk;
                dusk_named += any({"dusk", "sunset", "evening", "twilight"});
            }
        }
        QVERIFY(agrees(placed, objects, 0.93));
        QVERIFY(agrees(places, placed, 0.62));
        QVERIFY(agrees(dusk_named, dusk, 0.75));
        QVERIFY(tags > captions / 10 && tags < captions * 3 / 10); // 22 %, less where a flat style puts "a … of"
    }

    void fullCaptionNamesEverything()
    {
        for (const auto& scene : scenes(500)) {
            const auto words = words_of(full_caption(scene, 1));
            const auto any = [&](std::initializer_list<const char*> list) { return has_any(words, list); };
            if (scene.celestial == Celestial::Sun) QVERIFY(any({"sun"}));
            if (scene.celestial == Celestial::FullMoon || scene.celestial == Celestial::CrescentMoon)
                QVERIFY(any({"moon"}));
            if (scene.stars) QVERIFY(any({"stars", "starry"}));
            if (scene.style != Style::Poster && scene.time == Time::Night) QVERIFY(any({"night", "midnight"}));
            if (scene.weather == Weather::Fog) QVERIFY(any({"fog", "foggy", "mist"}));
            if (scene.style == Style::Flat) QVERIFY(any({"illustration", "vector", "flat"}));
            for (const auto& object : scene.objects) {
                if (object.colour && scene.style != Style::Poster) QVERIFY(any({name_of(*object.colour).c_str()}));
                if (object.place == Place::Left) QVERIFY(any({"left"}));
                if (object.size == Size::Large) QVERIFY(any({"large", "big", "huge", "great"}));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCaptions)
#include "test_captions.moc"
