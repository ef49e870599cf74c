#include "core/evaluation/adherence.h"

namespace sfumato::evaluation {
namespace {

constexpr const char* kNames[kAttributes]
    = {"time", "weather", "land", "celestial", "stars", "style", "object", "place", "colour", "size"};

const SeenObject* seen_at(const Reading& reading, scenery::Place place, scenery::Kind kind)
{
    const auto& seen = reading.objects[static_cast<std::size_t>(place)];
    return seen && seen->kind == kind ? &*seen : nullptr;
}

/// The object meant: where the prompt puts it, or else anywhere.
const SeenObject* find(const Reading& reading, const ObjectClaim& claim)
{
    const SeenObject* found = claim.place ? seen_at(reading, *claim.place, claim.kind) : nullptr;
    for (const auto place : {scenery::Place::Left, scenery::Place::Middle, scenery::Place::Right})
        if (!found) found = seen_at(reading, place, claim.kind);
    return found;
}

} // namespace

const char* name_of(Attribute attribute) { return kNames[static_cast<int>(attribute)]; }

void Adherence::add(const Claims& claims, const Reading& reading)
{
    bool complete = true;
    const auto judge = [&](Attribute attribute, bool shown) {
        by_attribute[static_cast<std::size_t>(attribute)].add(shown);
        complete &= shown;
    };
    const auto compare = [&](Attribute attribute, const auto& claim, const auto& seen) {
        if (claim) judge(attribute, *claim == seen);
    };
    compare(Attribute::Time, claims.time, reading.time);
    compare(Attribute::Weather, claims.weather, reading.weather);
    compare(Attribute::Land, claims.land, reading.land);
    compare(Attribute::Celestial, claims.celestial, reading.celestial);
    if (claims.stars) judge(Attribute::Stars, reading.stars);
    compare(Attribute::Style, claims.style, reading.style);
    for (const ObjectClaim& claim : claims.objects) {
        const SeenObject* seen = find(reading, claim);
        judge(Attribute::Object, seen != nullptr);
        if (claim.place) judge(Attribute::Place, seen_at(reading, *claim.place, claim.kind) != nullptr);
        if (claim.colour) judge(Attribute::Colour, seen && seen->colour == *claim.colour);
        if (claim.size) judge(Attribute::Size, seen && seen->size == *claim.size);
    }
    prompts.add(complete);
}

Adherence& Adherence::operator+=(const Adherence& other)
{
    for (std::size_t i = 0; i < by_attribute.size(); ++i) by_attribute[i] += other.by_attribute[i];
    prompts += other.prompts;
    return *this;
}

Count Adherence::all() const
{
    Count sum;
    for (const Count& count : by_attribute) sum += count;
    return sum;
}

Json Adherence::to_json() const
{
    const auto of = [](const Count& count) {
        return Json{{"named", count.named},
                    {"shown", count.shown},
                    {"share", count.named == 0 ? Json() : Json(count.share())}};
    };
    Json json{{"all", of(all())}, {"whole_prompts", of(prompts)}};
    for (int i = 0; i < kAttributes; ++i) json[kNames[i]] = of(by_attribute[static_cast<std::size_t>(i)]);
    return json;
}

} // namespace sfumato::evaluation
