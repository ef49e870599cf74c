// Whether pictures show what their prompts name: claims of captions, and the network that reads pictures.
#include "core/base/cancelled.h"
#include "core/evaluation/adherence.h"
#include "core/evaluation/reader_training.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace sfumato;
using namespace sfumato::evaluation;

namespace {

/// What a full caption of the scene must be read as.
Claims truth_of(const scenery::Scene& scene)
{
    const bool blue = scene.style == scenery::Style::Poster;
    Claims claims{.time = {},
                  .weather = scene.weather,
                  .land = scene.land,
                  .celestial = {},
                  .stars = scene.stars,
                  .style = scene.style,
                  .objects = {}};
    if (!blue) claims.time = scene.time;
    if (scene.celestial != scenery::Celestial::None) claims.celestial = scene.celestial;
    for (const auto& object : scene.objects)
        claims.objects.push_back(
            {object.kind, blue ? std::optional<scenery::Colour>() : object.colour, object.size, object.place});
    return claims;
}

/// "a little car" may call a car small or be just a word for it: it claims no size.
bool agrees(Claims read, Claims truth, const std::string& caption)
{
    if (caption.find("little car") != std::string::npos)
        for (Claims* claims : {&read, &truth})
            for (auto& object : claims->objects)
                if (object.kind == scenery::Kind::Car) object.size.reset();
    return read == truth;
}

} // namespace

class TestAdherence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_full_caption_is_read_as_its_scene()
    {
        for (std::uint64_t i = 0; i < 2000; ++i) {
            const auto scene = scenery::make_scene(31, i);
            const auto caption = scenery::full_caption(scene, i);
            QVERIFY2(agrees(claims_of(caption), truth_of(scene), caption), caption.c_str());
        }
    }

    void a_partial_caption_claims_nothing_that_is_not_there()
    {
        for (std::uint64_t i = 0; i < 500; ++i) {
            const auto scene = scenery::make_scene(32, i);
            const auto truth = truth_of(scene);
            for (const auto& caption : scenery::make_captions(scene, 4)) {
                const auto read = claims_of(caption);
                const auto within = [](const auto& claim, const auto& fact) { return !claim || claim == fact; };
                QVERIFY2(within(read.time, truth.time) && within(read.weather, truth.weather)
                             && within(read.land, truth.land) && within(read.celestial, truth.celestial)
                             && within(read.style, truth.style) && read.stars <= truth.stars,
                         caption.c_str());
                for (const auto& claim : read.objects)
                    QVERIFY2(std::ranges::any_of(truth.objects,
                                                 [&](const auto& fact) {
                                                     return claim.kind == fact.kind && within(claim.colour, fact.colour)
                                                         && within(claim.size, fact.size)
                                                         && within(claim.place, fact.place);
                                                 }),
                             caption.c_str());
            }
        }
    }

    void prompts_of_people_are_read()
    {
        const auto claims = claims_of("A red house by the sea at sunset, watercolor");
        QVERIFY(claims.land == scenery::Land::Sea && claims.time == scenery::Time::Dusk
                && claims.style == scenery::Style::Watercolor);
        QCOMPARE(claims.objects, (std::vector<ObjectClaim>{{scenery::Kind::House, scenery::Colour::Red, {}, {}}}));
        QVERIFY(!claims.weather && !claims.celestial && !claims.stars);
        QCOMPARE(claims_of("an astronaut riding a horse"), Claims{});
    }

    void adherence_counts_what_is_named()
    {
        using namespace scenery;
        Reading reading{.time = Time::Dusk,
                        .weather = Weather::Clear,
                        .land = Land::Sea,
                        .celestial = Celestial::Sun,
                        .stars = false,
                        .style = Style::Flat,
                        .objects = {}};
        reading.objects[0] = SeenObject{Kind::House, Colour::Red, Size::Small};
        const auto count = [&](const char* prompt) {
            Adherence tally;
            tally.add(claims_of(prompt), reading);
            return tally;
        };
        const auto of = [](const Adherence& tally, Attribute attribute) {
            return tally.by_attribute[static_cast<std::size_t>(attribute)];
        };
        QCOMPARE(count("a small red house on the left by the sea at dusk").all().shown, 6);
        QCOMPARE(count("a small red house on the left by the sea at dusk").prompts.shown, 1);
        // At the wrong place: the house is there, its colour and size are right, its place is not.
        const auto misplaced = count("a small red house on the right");
        QCOMPARE(of(misplaced, Attribute::Object).shown, 1);
        QCOMPARE(of(misplaced, Attribute::Place).shown, 0);
        QCOMPARE(of(misplaced, Attribute::Colour).shown, 1);
        QCOMPARE(misplaced.prompts.shown, 0);
        // Not there at all: four named, none shown.
        const auto missing = count("a small red car on the left");
        QCOMPARE(missing.all().named, 4);
        QCOMPARE(missing.all().shown, 0);
        QCOMPARE(of(count("at night"), Attribute::Land).named, 0);
        QCOMPARE(count("").all().named, 0);
    }

    void the_reader_learns()
    {
        // A few seconds suffice to tell clear days from clear nights.
        const auto day_or_night = [](std::uint64_t i) {
            return scenery::Scene{.land = scenery::Land(i / 2 % 7),
                                  .time = i % 2 ? scenery::Time::Day : scenery::Time::Night,
                                  .weather = scenery::Weather::Clear,
                                  .celestial = {},
                                  .stars = false,
                                  .style = scenery::Style::Flat,
                                  .objects = {},
                                  .detail_seed = i};
        };
        ReaderTraining training{.steps = 30,
                                .batch_size = 16,
                                .new_per_step = 8,
                                .pool = 240,
                                .stop = {},
                                .on_step = {},
                                .scene = day_or_night};
        std::vector<double> losses;
        training.on_step = [&](std::int64_t, double loss) { losses.push_back(loss); };
        AttributeReader reader;
        train_reader(reader, training);
        QCOMPARE(losses.size(), std::size_t{30});
        QVERIFY(losses.back() < 0.5 * losses.front());

        std::vector<Image> pictures;
        for (std::uint64_t i = 1000; i < 1040; ++i) {
            auto scene = day_or_night(i);
            pictures.push_back(scenery::draw_scene(scene));
        }
        const auto readings = read_pictures(reader, pictures);
        QCOMPARE(readings.features.sizes(), (at::IntArrayRef{40, AttributeReader::kFeatures}));
        int right = 0;
        for (std::uint64_t i = 0; i < 40; ++i) right += readings.pictures[i].time == day_or_night(i).time;
        QVERIFY2(right >= 38, std::to_string(right).c_str());
    }

    void a_reader_is_the_same_after_saving()
    {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("reader.safetensors").toStdString();
        ReaderTraining training{.steps = 2,
                                .batch_size = 4,
                                .new_per_step = 4,
                                .pool = 16,
                                .stop = {},
                                .on_step = {},
                                .scene = [](std::uint64_t i) { return scenery::make_scene(5, i); }};
        const auto trained = value_or_throw(open_reader(file, training));
        training.scene = [](std::uint64_t) -> scenery::Scene { throw std::logic_error("trained again"); };
        const auto loaded = value_or_throw(open_reader(file, training));
        const at::Tensor picture = at::zeros({1, 3, AttributeReader::kSide, AttributeReader::kSide});
        QVERIFY(trained->forward(picture).logits.allclose(loaded->forward(picture).logits, 1e-5, 1e-5));

        std::ofstream(file) << "not weights";
        QVERIFY(!open_reader(file, training));
        training.stop = [] {
            std::stop_source source;
            source.request_stop();
            return source.get_token();
        }();
        QVERIFY_EXCEPTION_THROWN((void)open_reader(folder.filePath("other").toStdString(), training), Cancelled);
        QVERIFY(!std::filesystem::exists(folder.filePath("other").toStdString()));
    }

    void labels_turn_into_readings_and_back()
    {
        auto scene = scenery::make_scene(5, 11);
        const auto labels = labels_of(scene);
        QCOMPARE(labels.numel(), std::int64_t{kHeads});
        QCOMPARE(labels[2].item<std::int64_t>(), static_cast<std::int64_t>(scene.land));
        for (const auto& object : scene.objects)
            QCOMPARE(labels[kWholeHeads + kPlaceHeads * static_cast<int>(object.place)].item<std::int64_t>(),
                     static_cast<std::int64_t>(object.kind));
    }
};

QTEST_GUILESS_MAIN(TestAdherence)
#include "test_adherence.moc"
