#pragma once
#include "core/imaging/image.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sfumato::scenery {

/// The side that pictures have unless another is asked for.
inline constexpr int kPictureSide = 128;

enum class Land { Mountains, Hills, Sea, Desert, Forest, City, Meadow };
enum class Time { Dawn, Day, Dusk, Night };
enum class Weather { Clear, Cloudy, Rain, Snow, Fog };
enum class Celestial { None, Sun, FullMoon, CrescentMoon };
enum class Style { Flat, Watercolor, Pencil, Pixel, Poster };
enum class Kind { House, Tree, Pine, Boat, Lighthouse, Windmill, Cactus, Balloon, Car };
enum class Colour { Red, Blue, Green, Yellow, Purple, Orange, White, Black };
enum class Place { Left, Middle, Right };
enum class Size { Small, Large };

struct Object {
    Kind kind{};
    std::optional<Colour> colour;   ///< none for pine and cactus
    Place place{};
    Size size{};
    std::array<int, 4> box{};       ///< x, y, width, height on the picture that was drawn last
    bool operator==(const Object&) const = default;
};

/// Everything the caption may say about a picture, and the seed of everything it may not.
struct Scene {
    Land land{};
    Time time{};
    Weather weather{};
    Celestial celestial{};
    bool stars = false;
    Style style{};
    std::vector<Object> objects;    ///< 0, 1 or 2 of different kinds at different places
    std::uint64_t detail_seed = 0;  ///< jitter of colours, positions and shapes
    bool operator==(const Scene&) const = default;
};

struct CorpusOptions {
    bool hold_out_pairs = false;    ///< leave out the attribute pairs kept for measuring composition
    double large_object_share = 0.5;
};

/// Names as in captions ("mountains", "full moon", "hot air balloon" is Kind::Balloon -> "balloon").
[[nodiscard]] std::string name_of(Land), name_of(Time), name_of(Weather), name_of(Celestial), name_of(Style),
    name_of(Kind), name_of(Colour), name_of(Place), name_of(Size);

/// Scene number `index` of the corpus with this seed: the same everywhere, independent of the others, unlimited.
[[nodiscard]] Scene make_scene(std::uint64_t seed, std::uint64_t index, const CorpusOptions& options = {});
/// True if the scene holds one of the pairs of the hold-out list.
[[nodiscard]] bool holds_out(const Scene& scene);
/// side x side pixels, 128, 256 or 512: the same picture with more in it. Fills in the boxes of the objects.
/// Deterministic.
[[nodiscard]] Image draw_scene(Scene& scene, int side = kPictureSide);
/// Boxes (x, y, width, height on the picture) of the things and of the body in the sky, without drawing them.
[[nodiscard]] std::vector<std::array<int, 4>> boxes_of(const Scene& scene, int side = kPictureSide);
/// `count` captions of the scene, lower case, each naming a random part of what is there.
[[nodiscard]] std::vector<std::string> make_captions(const Scene& scene, int count);
/// One caption that names every attribute that can be captioned (evaluation prompts).
[[nodiscard]] std::string full_caption(const Scene& scene, std::uint64_t seed);
/// Every word the captions can hold, sorted.
[[nodiscard]] const std::vector<std::string>& vocabulary();

} // namespace sfumato::scenery
