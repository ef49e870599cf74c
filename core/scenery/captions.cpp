#include "core/scenery/random.h"
#include "core/scenery/wordings.h"

#include <algorithm>
#include <set>

namespace sfumato::scenery {
namespace {

/// How often each attribute is named, so that partial prompts work, too.
struct Naming {
    double object = 0.93, colour = 0.85, size = 0.42, place = 0.62, land = 0.86, time = 0.75, weather = 0.85;
    double clear_weather = 0.45, celestial = 0.80, stars = 0.80, style = 0.92, flat_style = 0.30;
    double tags = 0.22, front = 0.08, full_stop = 0.05;
};

constexpr Naming kEverything{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0};

std::string join(const std::vector<std::string>& parts, std::string_view glue)
{
    std::string text;
    for (const auto& part : parts) {
        if (!text.empty()) text += glue;
        text += part;
    }
    return text;
}

/// The drawn wordings of one scene's attributes; the grammar below only arranges them.
class CaptionWriter {
public:
    CaptionWriter(const Scene& scene, const Naming& naming, Random& random)
        : scene_(scene), naming_(naming), random_(random) {}

    std::string write()
    {
        const bool as_tags = random_.chance(naming_.tags);
        for (const auto& object : scene_.objects)
            if (random_.chance(naming_.object)) objects_.push_back(object_phrase(object, !as_tags));
        names_land_ = objects_.empty() || random_.chance(naming_.land);
        const std::string shown = as_tags ? tags() : sentence();
        return in_style(shown, as_tags);
    }

private:
    std::string_view pick(Wordings words) { return random_.pick(words); }

    /// Words that the weather or the style makes untrue are drawn again: no green under snow or in a blue print.
    std::string_view pick_land(Wordings words)
    {
        const bool greenless = scene_.weather == Weather::Snow || scene_.style == Style::Poster;
        for (;;) {
            const auto words_drawn = pick(words);
            if (!greenless || words_drawn.find("green") == std::string_view::npos) return words_drawn;
        }
    }

    std::string object_phrase(const Object& object, bool with_article)
    {
        std::string words;
        const auto add = [&](std::string_view word) { (words += words.empty() ? "" : " ") += word; };
        if (random_.chance(naming_.size)) add(pick(size_words(object.size)));
        if (object.colour && random_.chance(naming_.colour) && scene_.style != Style::Poster)
            add(name_of(*object.colour));
        add(pick(kind_words(object.kind)));
        if (random_.chance(naming_.place)) add(pick(place_words(object.place)));
        if (!with_article) return words;
        return (std::string_view("aeiou").find(words[0]) != std::string_view::npos ? "an " : "a ") + words;
    }

    std::string joined_objects() { return join(objects_, random_.chance(2.0 / 3) ? " and " : " with "); }

    bool names_time() { return scene_.style != Style::Poster && random_.chance(naming_.time); }
    bool names_weather()
    {
        return random_.chance(scene_.weather == Weather::Clear ? naming_.clear_weather : naming_.weather);
    }
    bool names_celestial() { return scene_.celestial != Celestial::None && random_.chance(naming_.celestial); }
    bool names_stars() { return scene_.stars && random_.chance(naming_.stars); }

    std::vector<std::string> drawn_modifiers()
    {
        std::vector<std::string> parts;
        if (names_time()) parts.emplace_back(pick(modifiers(scene_.time)));
        if (names_weather()) parts.emplace_back(pick(modifiers(scene_.weather)));
        if (names_celestial()) parts.emplace_back(pick(modifiers(scene_.celestial)));
        if (names_stars()) parts.emplace_back(pick(star_modifiers()));
        random_.shuffle(parts);
        return parts;
    }

    std::string sentence()
    {
        auto parts = drawn_modifiers();
        const int head = objects_.empty() || !names_land_ ? 0 : random_.weighted({70, 15, 15});
        std::string front;
        if (!parts.empty() && random_.chance(naming_.front) && !parts.back().starts_with("and ")) {
            front = parts.back() + ", ";
            parts.pop_back();
        }
        in_front_ = !front.empty();

        std::string start;
        if (objects_.empty() || head == 2) start = pick_land(land_nouns(scene_.land));
        if (head == 2) start += " with ";
        if (!objects_.empty()) start += joined_objects();
        if (!objects_.empty() && names_land_ && head == 0) {
            start += ' ';
            start += pick_land(land_phrases(scene_.land));
        }
        if (head == 1) parts.emplace_back(pick_land(land_phrases(scene_.land)));
        parts.insert(parts.begin(), start);
        return front + join(parts, random_.chance(0.65) ? " " : ", ");
    }

    std::string tags()
    {
        std::vector<std::string> parts;
        const bool land_first = random_.chance(0.4);
        if (names_land_ && land_first) parts.emplace_back(tag(scene_.land));
        parts.insert(parts.end(), objects_.begin(), objects_.end());
        if (names_land_ && !land_first) parts.emplace_back(tag(scene_.land));
        if (names_time()) parts.emplace_back(tag(scene_.time));
        if (names_weather()) parts.emplace_back(tag(scene_.weather));
        if (names_celestial()) parts.emplace_back(tag(scene_.celestial));
        if (names_stars()) parts.emplace_back("stars");
        return join(parts, ", ");
    }

    /// "a watercolor of" wants a thing after it, so tags and sentences that begin with "at dusk, " get the other
    /// templates.
    std::string in_style(const std::string& shown, bool as_tags)
    {
        std::string caption = shown;
        if (random_.chance(scene_.style == Style::Flat ? naming_.flat_style : naming_.style)) {
            std::string_view words;
            do words = pick(style_templates(scene_.style));
            while ((as_tags || in_front_) && words.ends_with(" of X"));
            const auto x = words.find('X');
            caption = std::string(words.substr(0, x)) + shown + std::string(words.substr(x + 1));
        }
        if (!as_tags && random_.chance(naming_.full_stop)) caption += '.';
        return caption;
    }

    const Scene& scene_;
    const Naming& naming_;
    Random& random_;
    std::vector<std::string> objects_;
    bool names_land_ = false, in_front_ = false;
};

} // namespace

std::vector<std::string> make_captions(const Scene& scene, int count)
{
    Random random(scene.detail_seed, stream::Captions);
    std::vector<std::string> captions(static_cast<std::size_t>(std::max(count, 0)));
    for (auto& caption : captions) caption = CaptionWriter(scene, {}, random).write();
    return captions;
}

std::string full_caption(const Scene& scene, std::uint64_t seed)
{
    Random random(scene.detail_seed ^ seed, stream::Captions);
    return CaptionWriter(scene, kEverything, random).write();
}

const std::vector<std::string>& vocabulary()
{
    static const std::vector<std::string> words = [] {
        std::set<std::string> found{"a", "an", "and", "with", "stars"};
        const auto add_text = [&](std::string_view text) {
            while (!text.empty()) {
                const auto end = std::min(text.find_first_of(" ,"), text.size());
                if (end > 0 && text.substr(0, end) != "X") found.emplace(text.substr(0, end));
                text.remove_prefix(std::min(end + 1, text.size()));
            }
        };
        const auto add = [&](Wordings texts) { std::ranges::for_each(texts, add_text); };
        for (int i = 0; i < 7; ++i) {
            add(land_phrases(Land(i)));
            add(land_nouns(Land(i)));
            add_text(tag(Land(i)));
        }
        for (int i = 0; i < 4; ++i) {
            add(modifiers(Time(i)));
            add(modifiers(Celestial(i)));
            add_text(tag(Time(i)));
            add_text(tag(Celestial(i)));
        }
        for (int i = 0; i < 5; ++i) {
            add(modifiers(Weather(i)));
            add(style_templates(Style(i)));
            add_text(tag(Weather(i)));
        }
        for (int i = 0; i < 9; ++i) add(kind_words(Kind(i)));
        for (int i = 0; i < 8; ++i) add_text(name_of(Colour(i)));
        for (int i = 0; i < 3; ++i) add(place_words(Place(i)));
        for (int i = 0; i < 2; ++i) add(size_words(Size(i)));
        add(star_modifiers());
        return std::vector<std::string>(found.begin(), found.end());
    }();
    return words;
}

} // namespace sfumato::scenery
