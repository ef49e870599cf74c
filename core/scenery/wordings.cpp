#include "core/scenery/wordings.h"

#include <array>

namespace sfumato::scenery {
namespace {

/// A table indexed by an enumeration; static storage keeps the views alive.
template <std::size_t N, class Enum>
Wordings row(const std::array<std::span<const std::string_view>, N>& table, Enum value)
{
    return table[static_cast<std::size_t>(value)];
}

#define WORDS(name, ...) constexpr std::string_view name[] = {__VA_ARGS__}

WORDS(dawn, "at dawn", "at sunrise", "in the early morning", "at daybreak", "in the pink morning light");
WORDS(day, "by day", "at noon", "in daylight", "at midday", "during the day");
WORDS(dusk, "at dusk", "at sunset", "in the evening", "at twilight", "in the evening glow");
WORDS(night, "at night", "by night", "at midnight", "in the dark of night", "in the night");

WORDS(clear, "under a clear sky", "in clear weather", "with a clear sky");
WORDS(cloudy, "under a cloudy sky", "with clouds", "in cloudy weather", "with many clouds in the sky");
WORDS(rain, "in the rain", "on a rainy day", "with rain falling", "in rainy weather");
WORDS(snow, "in the snow", "in snowfall", "with snow falling", "in snowy winter");
WORDS(fog, "in the fog", "in mist", "on a foggy day", "in foggy weather");

WORDS(sun, "with the sun", "and the sun in the sky", "with a bright sun", "under the sun");
WORDS(full_moon, "with a full moon", "under a full moon", "and the full moon above", "with a round moon");
WORDS(crescent, "with a crescent moon", "under a crescent moon", "with a thin moon", "and a crescent moon above");
WORDS(stars, "with stars", "under the stars", "with a starry sky", "under a starry sky");

WORDS(mountains, "in the mountains", "before snowy mountains", "with mountains behind", "in front of mountains");
WORDS(hills, "in the hills", "among rolling hills", "on green hills", "with hills behind");
WORDS(sea, "by the sea", "at sea", "on the ocean", "on the water");
WORDS(desert, "in the desert", "among sand dunes", "on the dunes", "in a sandy desert");
WORDS(forest, "in the forest", "in the woods", "at the edge of a forest", "before a forest");
WORDS(city, "in the city", "before a city skyline", "in front of skyscrapers", "in town");
WORDS(meadow, "in a meadow", "on a flowery meadow", "in a field of flowers", "in a green field");

WORDS(mountain_nouns, "mountains", "a mountain landscape", "snowy mountains", "mountain peaks");
WORDS(hill_nouns, "hills", "rolling hills", "green hills", "a hilly landscape");
WORDS(sea_nouns, "the sea", "a seascape", "the ocean", "open water");
WORDS(desert_nouns, "a desert", "a desert landscape", "sand dunes", "the desert");
WORDS(forest_nouns, "a forest", "the woods", "a forest landscape", "the edge of a forest");
WORDS(city_nouns, "a city", "a city skyline", "skyscrapers", "a town");
WORDS(meadow_nouns, "a meadow", "a flowery meadow", "a field of flowers", "a green field");

WORDS(house, "house", "cottage", "home", "cabin");
WORDS(tree, "tree", "leafy tree", "broad tree");
WORDS(pine, "pine tree", "fir tree", "pine", "fir");
WORDS(boat, "sailing boat", "sailboat", "boat", "ship", "sailing ship");
WORDS(lighthouse, "lighthouse", "tower", "beacon tower");
WORDS(windmill, "windmill", "mill", "old windmill");
WORDS(cactus, "cactus", "saguaro cactus");
WORDS(balloon, "hot air balloon", "balloon", "hot-air balloon");
WORDS(car, "car", "automobile", "little car");

WORDS(small, "small", "little", "tiny", "distant");
WORDS(large, "large", "big", "huge", "great");
WORDS(left, "on the left", "at the left", "on the left side", "to the left");
WORDS(middle, "in the middle", "in the center", "in the centre", "at the center");
WORDS(right, "on the right", "at the right", "on the right side", "to the right");

WORDS(flat, "a flat illustration of X", "a vector drawing of X", "X, flat design", "X, flat colors",
      "an illustration of X");
WORDS(watercolor, "a watercolor of X", "a watercolour painting of X", "X, watercolor", "X, painted in watercolor",
      "watercolor painting, X");
WORDS(pencil, "a pencil drawing of X", "a pencil sketch of X", "X, colored pencil sketch", "X, pencil drawing",
      "a sketch of X");
WORDS(pixel, "pixel art of X", "a pixel art picture of X", "X, pixel art", "X, 8-bit pixel art",
      "X, retro game pixels");
WORDS(poster, "a blue poster of X", "a blue screen print of X", "X, blue poster style", "X, in blue tones",
      "X, poster art");

#undef WORDS

template <class... Rows> constexpr auto table(const Rows&... rows)
{
    return std::array<Wordings, sizeof...(Rows)>{Wordings(rows)...};
}

constexpr auto times = table(dawn, day, dusk, night);
constexpr auto weathers = table(clear, cloudy, rain, snow, fog);
constexpr auto bodies = std::array<Wordings, 4>{Wordings(), Wordings(sun), Wordings(full_moon), Wordings(crescent)};
constexpr auto phrases = table(mountains, hills, sea, desert, forest, city, meadow);
constexpr auto nouns
    = table(mountain_nouns, hill_nouns, sea_nouns, desert_nouns, forest_nouns, city_nouns, meadow_nouns);
constexpr auto kinds = table(house, tree, pine, boat, lighthouse, windmill, cactus, balloon, car);
constexpr auto sizes = table(small, large);
constexpr auto places = table(left, middle, right);
constexpr auto styles = table(flat, watercolor, pencil, pixel, poster);

constexpr std::string_view land_tags[] = {"mountains", "hills", "sea", "desert", "forest", "city", "meadow"};
constexpr std::string_view time_tags[] = {"dawn", "day", "dusk", "night"};
constexpr std::string_view weather_tags[] = {"clear sky", "clouds", "rain", "snow", "fog"};
constexpr std::string_view body_tags[] = {"", "sun", "full moon", "crescent moon"};
constexpr std::string_view weather_names[] = {"clear", "cloudy", "rain", "snow", "fog"};
constexpr std::string_view body_names[] = {"none", "sun", "full moon", "crescent moon"};
constexpr std::string_view style_names[] = {"flat", "watercolor", "pencil", "pixel", "poster"};
constexpr std::string_view kind_names[]
    = {"house", "tree", "pine", "boat", "lighthouse", "windmill", "cactus", "balloon", "car"};
constexpr std::string_view colour_names[] = {"red", "blue", "green", "yellow", "purple", "orange", "white", "black"};
constexpr std::string_view place_names[] = {"left", "middle", "right"};
constexpr std::string_view size_names[] = {"small", "large"};

template <std::size_t N, class Enum> std::string_view at(const std::string_view (&names)[N], Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

} // namespace

Wordings modifiers(Time time) { return row(times, time); }
Wordings modifiers(Weather weather) { return row(weathers, weather); }
Wordings modifiers(Celestial body) { return row(bodies, body); }
Wordings star_modifiers() { return stars; }
Wordings land_phrases(Land land) { return row(phrases, land); }
Wordings land_nouns(Land land) { return row(nouns, land); }
Wordings kind_words(Kind kind) { return row(kinds, kind); }
Wordings size_words(Size size) { return row(sizes, size); }
Wordings place_words(Place place) { return row(places, place); }
Wordings style_templates(Style style) { return row(styles, style); }

std::string_view tag(Land land) { return at(land_tags, land); }
std::string_view tag(Time time) { return at(time_tags, time); }
std::string_view tag(Weather weather) { return at(weather_tags, weather); }
std::string_view tag(Celestial body) { return at(body_tags, body); }

std::string name_of(Land value) { return std::string(at(land_tags, value)); }
std::string name_of(Time value) { return std::string(at(time_tags, value)); }
std::string name_of(Weather value) { return std::string(at(weather_names, value)); }
std::string name_of(Celestial value) { return std::string(at(body_names, value)); }
std::string name_of(Style value) { return std::string(at(style_names, value)); }
std::string name_of(Kind value) { return std::string(at(kind_names, value)); }
std::string name_of(Colour value) { return std::string(at(colour_names, value)); }
std::string name_of(Place value) { return std::string(at(place_names, value)); }
std::string name_of(Size value) { return std::string(at(size_names, value)); }

} // namespace sfumato::scenery
