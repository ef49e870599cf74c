#pragma once
#include "core/base/json.h"
#include "core/scenery/corpus.h"

namespace sfumato::evaluation {

/// What a prompt may name of a scene and a reader can see in a picture.
enum class Attribute { Time, Weather, Land, Celestial, Stars, Style, Object, Place, Colour, Size };
inline constexpr int kAttributes = 10;
[[nodiscard]] const char* name_of(Attribute attribute);

struct SeenObject {
    scenery::Kind kind{};
    scenery::Colour colour{}; ///< a guess without meaning for kinds that have no colour
    scenery::Size size{};
};

/// What a picture shows.
struct Reading {
    scenery::Time time{};
    scenery::Weather weather{};
    scenery::Land land{};
    scenery::Celestial celestial{};
    bool stars = false;
    scenery::Style style{};
    std::array<std::optional<SeenObject>, 3> objects; ///< by place: left, middle, right
};

struct ObjectClaim {
    scenery::Kind kind{};
    std::optional<scenery::Colour> colour;
    std::optional<scenery::Size> size;
    std::optional<scenery::Place> place;
    bool operator==(const ObjectClaim&) const = default;
};

/// What a prompt asks for; what it leaves open is absent.
struct Claims {
    std::optional<scenery::Time> time;
    std::optional<scenery::Weather> weather;
    std::optional<scenery::Land> land;
    std::optional<scenery::Celestial> celestial;
    bool stars = false;
    std::optional<scenery::Style> style;
    std::vector<ObjectClaim> objects;
    bool operator==(const Claims&) const = default;
};

/// Reads a prompt in the words of the corpus' captions: the longest wording that fits at each place counts, of two
/// that contradict each other the first. Words it does not know claim nothing.
[[nodiscard]] Claims claims_of(const std::string& prompt);

struct Count {
    std::int64_t named = 0, shown = 0;
    [[nodiscard]] double share() const
    {
        return named == 0 ? 0 : static_cast<double>(shown) / static_cast<double>(named);
    }
    void add(bool is_shown) { ++named, shown += is_shown; }
    Count& operator+=(const Count& other) { named += other.named, shown += other.shown; return *this; }
};

/// How much of what prompts named their pictures show. Only what is named is counted. An object is shown if its kind is
/// anywhere in the picture; its place, colour and size count as not shown where it is missing.
struct Adherence {
    std::array<Count, kAttributes> by_attribute;
    Count prompts; ///< prompts with every named attribute shown
    void add(const Claims& claims, const Reading& reading);
    Adherence& operator+=(const Adherence& other);
    [[nodiscard]] Count all() const;
    [[nodiscard]] Json to_json() const;
};

} // namespace sfumato::evaluation
