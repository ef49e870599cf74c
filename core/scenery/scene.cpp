#include "core/scenery/corpus.h"
#include "core/scenery/random.h"

#include <algorithm>

namespace sfumato::scenery {
namespace {

std::span<const Kind> kinds_of(Land land)
{
    using enum Kind;
    static constexpr Kind mountains[] = {House, Tree, Pine, Balloon, Lighthouse};
    static constexpr Kind hills[] = {House, Tree, Pine, Windmill, Balloon, Car, Lighthouse};
    static constexpr Kind sea[] = {Boat, Lighthouse, Balloon};
    static constexpr Kind desert[] = {Cactus, Car, Balloon, House};
    static constexpr Kind forest[] = {House, Pine, Car, Tree};
    static constexpr Kind city[] = {Car, Balloon, Tree};
    static constexpr Kind meadow[] = {House, Tree, Windmill, Balloon, Car, Pine};
    switch (land) {
    case Land::Mountains: return mountains;
    case Land::Hills: return hills;
    case Land::Sea: return sea;
    case Land::Desert: return desert;
    case Land::Forest: return forest;
    case Land::City: return city;
    case Land::Meadow: return meadow;
    }
    return {};
}

std::optional<Colour> draw_colour(Kind kind, Random& random)
{
    using enum Colour;
    static constexpr Colour all[] = {Red, Blue, Green, Yellow, Purple, Orange, White, Black};
    static constexpr Colour leaves[] = {Green, Orange, Red, Yellow, Purple};
    static constexpr Colour lighthouse[] = {Red, Blue, Black, Green};
    static constexpr Colour windmill[] = {Red, Blue, Green, White, Purple, Orange};
    switch (kind) {
    case Kind::Pine:
    case Kind::Cactus: return std::nullopt;
    case Kind::Tree: return random.chance(0.35) ? Green : random.pick(std::span(leaves));
    case Kind::Lighthouse: return random.pick(std::span(lighthouse));
    case Kind::Windmill: return random.pick(std::span(windmill));
    default: return random.pick(std::span(all));
    }
}

Celestial draw_celestial(Time time, Weather weather, Random& random)
{
    const double none = weather == Weather::Clear ? 0.25 : weather == Weather::Cloudy ? 0.45 : 0.75;
    if (random.chance(none)) return Celestial::None;
    if (time == Time::Day) return Celestial::Sun;
    const double sun = time == Time::Night ? 0.0 : 70.0;
    return static_cast<Celestial>(1 + random.weighted({sun, 15, 15}));
}

std::vector<Object> draw_objects(Land land, double large_share, Random& random)
{
    const auto allowed = kinds_of(land);
    std::vector<Kind> kinds(allowed.begin(), allowed.end());
    std::vector<Place> places{Place::Left, Place::Middle, Place::Right};
    random.shuffle(kinds);
    random.shuffle(places);
    std::vector<Object> objects(static_cast<std::size_t>(random.weighted({10, 58, 32})));
    for (std::size_t i = 0; i < objects.size(); ++i) {
        objects[i].kind = kinds[i];
        objects[i].colour = draw_colour(kinds[i], random);
        objects[i].place = places[i];
        objects[i].size = random.chance(large_share) ? Size::Large : Size::Small;
    }
    return objects;
}

Scene draw_attributes(Random& random, double large_share)
{
    Scene scene;
    scene.land = static_cast<Land>(random.below(7));
    scene.time = static_cast<Time>(random.below(4));
    scene.weather = static_cast<Weather>(random.weighted({34, 22, 16, 16, 12}));
    scene.celestial = draw_celestial(scene.time, scene.weather, random);
    scene.stars = scene.time == Time::Night && scene.weather == Weather::Clear && random.chance(0.6);
    scene.style = static_cast<Style>(random.weighted({44, 18, 12, 16, 10}));
    scene.objects = draw_objects(scene.land, large_share, random);
    scene.detail_seed = random.next();
    return scene;
}

} // namespace

Scene make_scene(std::uint64_t seed, std::uint64_t index, const CorpusOptions& options)
{
    Random random(seed, index);
    Scene scene = draw_attributes(random, options.large_object_share);
    while (options.hold_out_pairs && holds_out(scene)) scene = draw_attributes(random, options.large_object_share);
    return scene;
}

bool holds_out(const Scene& scene)
{
    const auto is = [&](Land land) { return scene.land == land; };
    const bool setting = (scene.time == Time::Dusk && is(Land::City)) || (scene.time == Time::Dawn && is(Land::Desert))
        || (scene.weather == Weather::Snow && is(Land::Desert)) || (scene.weather == Weather::Fog && is(Land::Sea))
        || (scene.style == Style::Pixel && is(Land::Sea)) || (scene.style == Style::Watercolor && is(Land::Hills))
        || (scene.style == Style::Pencil && is(Land::City));
    const auto held = [&](const Object& object) {
        switch (object.kind) {
        case Kind::House: return object.colour == Colour::Purple;
        case Kind::Boat: return object.colour == Colour::Green;
        case Kind::Balloon: return object.colour == Colour::Orange || is(Land::Forest);
        case Kind::Car: return object.colour == Colour::Yellow || is(Land::Mountains);
        case Kind::Windmill: return object.colour == Colour::Blue || is(Land::Desert);
        case Kind::Lighthouse: return object.colour == Colour::Black;
        default: return false;
        }
    };
    return setting || std::ranges::any_of(scene.objects, held);
}

} // namespace sfumato::scenery
