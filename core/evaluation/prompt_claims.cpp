#include "core/base/ascii.h"
#include "core/evaluation/adherence.h"
#include "core/scenery/wordings.h"

#include <cctype>

namespace sfumato::evaluation {
namespace {

using namespace scenery;

struct StarrySky {};
using Meaning = std::variant<Time, Weather, Land, Celestial, StarrySky, Style, Kind, Colour, Size, Place>;
using Words = std::vector<std::string>;

/// Lower-case words; a comma is a word of its own, so that no wording reaches across it.
Words words_of(std::string_view text)
{
    Words words;
    std::string word;
    const auto end_word = [&] {
        if (!word.empty()) words.push_back(std::exchange(word, {}));
    };
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) || c == '-' || c == '\'' || byte >= 0x80) word += ascii_lower(c);
        else end_word();
        if (c == ',' || c == ';') words.emplace_back(",");
    }
    end_word();
    return words;
}

/// Every wording of the captions and the plain names, longest first.
class Lexicon {
public:
    Lexicon()
    {
        for (int i = 0; i < 7; ++i) add_all(Land(i), land_phrases(Land(i)), land_nouns(Land(i)), tag(Land(i)));
        for (int i = 0; i < 4; ++i) add_all(Time(i), modifiers(Time(i)), {}, tag(Time(i)));
        for (int i = 0; i < 5; ++i) add_all(Weather(i), modifiers(Weather(i)), {}, tag(Weather(i)));
        for (int i = 1; i < 4; ++i) add_all(Celestial(i), modifiers(Celestial(i)), {}, tag(Celestial(i)));
        add_all(StarrySky{}, star_modifiers(), {}, "stars");
        for (int i = 0; i < 5; ++i) add_style(Style(i));
        for (int i = 0; i < 9; ++i) add_all(Kind(i), kind_words(Kind(i)));
        for (int i = 0; i < 8; ++i) add(name_of(Colour(i)), Colour(i));
        for (int i = 0; i < 2; ++i) add_all(Size(i), size_words(Size(i)));
        for (int i = 0; i < 3; ++i) add_all(Place(i), place_words(Place(i)));
        std::ranges::stable_sort(entries_, std::greater(), [](const Entry& entry) { return entry.words.size(); });
    }

    struct Entry {
        Words words;
        Meaning meaning;
    };
    [[nodiscard]] const Entry* longest_at(std::span<const std::string> text) const
    {
        const auto found = std::ranges::find_if(entries_, [&](const Entry& entry) {
            return entry.words.size() <= text.size()
                && std::equal(entry.words.begin(), entry.words.end(), text.begin());
        });
        return found == entries_.end() ? nullptr : &*found;
    }

private:
    void add(std::string_view wording, Meaning meaning) { entries_.push_back({words_of(wording), meaning}); }
    void add_all(Meaning meaning, Wordings phrases, Wordings nouns = {}, std::string_view name = {})
    {
        for (const auto phrase : phrases) add(phrase, meaning);
        for (auto noun : nouns) {
            if (noun.starts_with("a ")) noun.remove_prefix(2); // "a red house, mountain landscape"
            add(noun, meaning);
        }
        if (!name.empty()) add(name, meaning);
    }
    void add_style(Style style)
    {
        for (const auto words : style_templates(style)) {
            std::string wording(words);
            const auto x = wording.find('X');
            wording.erase(x, 1);
            while (wording.starts_with(',') || wording.starts_with(' ')) wording.erase(0, 1);
            while (wording.ends_with(',') || wording.ends_with(' ')) wording.pop_back();
            add(wording, style);
        }
        add(name_of(style), style);
    }
    std::vector<Entry> entries_;
};

/// Gathers meanings into claims; adjectives wait for the kind they belong to.
class ClaimReader {
public:
    void take(const Meaning& meaning) { std::visit([this](auto value) { take(value); }, meaning); }
    void end_phrase() { waiting_ = {}; }
    Claims claims;

private:
    template <class T> void claim(std::optional<T>& field, T value)
    {
        if (!field) field = value;
        end_phrase();
    }
    void take(Time value) { claim(claims.time, value); }
    void take(Weather value) { claim(claims.weather, value); }
    void take(Land value) { claim(claims.land, value); }
    void take(Celestial value) { claim(claims.celestial, value); }
    void take(StarrySky) { claims.stars = true; }
    void take(Style value) { claim(claims.style, value); }
    void take(Colour value) { waiting_.colour = value; }
    void take(Size value) { waiting_.size = value; }
    void take(Kind value)
    {
        waiting_.kind = value;
        claims.objects.push_back(std::exchange(waiting_, {}));
    }
    void take(Place value)
    {
        if (!claims.objects.empty() && !claims.objects.back().place) claims.objects.back().place = value;
    }
    ObjectClaim waiting_;
};

} // namespace

Claims claims_of(const std::string& prompt)
{
    static const Lexicon lexicon;
    const Words words = words_of(prompt);
    ClaimReader reader;
    for (std::size_t i = 0; i < words.size();) {
        const auto* entry = lexicon.longest_at(std::span(words).subspan(i));
        if (entry) reader.take(entry->meaning);
        else if (words[i] == ",") reader.end_phrase();
        i += entry ? entry->words.size() : 1;
    }
    return reader.claims;
}

} // namespace sfumato::evaluation
