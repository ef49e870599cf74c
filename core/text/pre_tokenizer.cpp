#include "core/text/clip_vocabulary.h"
#include "core/text/text_pattern.h"
#include "core/text/text_steps.h"
#include "core/text/wording.h"

#include <algorithm>

namespace sfumato {
namespace {

/// What becomes of the text that a pattern finds, as tokenizer.json names it.
enum class SplitBehavior { Removed, Isolated, MergedWithPrevious, MergedWithNext, Contiguous };

constexpr std::pair<const char*, SplitBehavior> kBehaviors[]
    = {{"Removed", SplitBehavior::Removed},
       {"Isolated", SplitBehavior::Isolated},
       {"MergedWithPrevious", SplitBehavior::MergedWithPrevious},
       {"MergedWithNext", SplitBehavior::MergedWithNext},
       {"Contiguous", SplitBehavior::Contiguous}};

struct SplitRun {
    std::string text;
    bool found;
};

/// The whole text as runs that the pattern finds and runs between them; `invert` swaps which is which.
std::vector<SplitRun> runs_of(const std::string& text, const TextPattern& pattern, bool invert)
{
    std::vector<SplitRun> runs;
    std::size_t done = 0;
    const auto add = [&](std::size_t end, bool found) {
        if (end > done) runs.push_back({text.substr(done, end - done), found != invert});
        done = end;
    };
    for (const auto& [begin, end] : pattern.matches(text)) {
        add(begin, false);
        add(end, true);
    }
    add(text.size(), false);
    return runs;
}

std::vector<std::string> joined(std::vector<SplitRun> runs, SplitBehavior behavior)
{
    std::vector<std::string> texts;
    const bool forwards = behavior != SplitBehavior::MergedWithNext;
    if (!forwards) std::ranges::reverse(runs);
    bool before = false;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto& [text, found] = runs[i];
        const bool merges = behavior == SplitBehavior::Contiguous ? i > 0 && found == before
            : behavior == SplitBehavior::MergedWithPrevious || behavior == SplitBehavior::MergedWithNext
            ? found && !before && !texts.empty()
            : false;
        if (merges) texts.back() = forwards ? texts.back() + text : text + texts.back();
        else if (!found || behavior != SplitBehavior::Removed) texts.push_back(text);
        before = found;
    }
    if (!forwards) std::ranges::reverse(texts);
    return texts;
}

SplitText by_pattern(TextPattern pattern, SplitBehavior behavior, bool invert = false)
{
    return [pattern = std::move(pattern), behavior, invert](const std::vector<TextPart>& parts) {
        std::vector<TextPart> result;
        for (const TextPart& part : parts) {
            // What stands before a first word that is no longer the text's beginning was dropped: white space.
            const auto runs = runs_of(part.text, pattern, invert);
            const bool begins = !runs.empty() && !(runs.front().found && behavior == SplitBehavior::Removed);
            bool first = part.first && begins;
            for (std::string& text : joined(runs, behavior))
                result.push_back({std::move(text), std::exchange(first, false)});
        }
        return result;
    };
}

SplitText each_part(std::function<void(TextPart&)> change)
{
    return [change = std::move(change)](std::vector<TextPart> parts) {
        std::ranges::for_each(parts, change);
        return parts;
    };
}

SplitText one_after_the_other(std::vector<SplitText> steps)
{
    return [steps = std::move(steps)](std::vector<TextPart> parts) {
        for (const SplitText& step : steps) parts = step(std::move(parts));
        return parts;
    };
}

/// Each byte as the symbol that stands for it.
void spell_bytes(TextPart& part)
{
    static const auto symbols = clip_byte_symbols();
    std::string spelt;
    for (const char byte : part.text) spelt += symbols[static_cast<unsigned char>(byte)];
    part.text = std::move(spelt);
}

/// GPT-2's words (Radford et al. 2019), their bytes as symbols.
SplitText byte_level(const Json& json)
{
    std::vector<SplitText> steps;
    if (json_value_or(json, "add_prefix_space", true))
        steps.push_back(each_part([](TextPart& part) {
            if (!part.text.starts_with(' ')) part.text.insert(0, 1, ' ');
        }));
    if (json_value_or(json, "use_regex", true))
        steps.push_back(
            by_pattern(TextPattern::expression(R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+)"
                                               R"(|\s+(?!\S)|\s+)"),
                       SplitBehavior::Isolated));
    steps.push_back(each_part(spell_bytes));
    return one_after_the_other(std::move(steps));
}

/// sentencepiece's way to write blanks.
SplitText metaspace(const Json& json)
{
    const std::string mark = json_value_or(json, "replacement", std::string("\xe2\x96\x81"));
    const bool adds = json_value_or(json, "add_prefix_space", true); // until 2024
    const std::string scheme = json_value_or(json, "prepend_scheme", std::string(adds ? "always" : "never"));
    std::vector<SplitText> steps{each_part([mark, scheme](TextPart& part) {
        std::string text;
        for (const char c : part.text) text += c == ' ' ? mark : std::string(1, c);
        const bool prepends = scheme == "always" || (scheme == "first" && part.first);
        part.text = prepends && !text.starts_with(mark) ? mark + text : text;
    })};
    if (json_value_or(json, "split", true))
        steps.push_back(by_pattern(value_or_throw(TextPattern::read({{"String", mark}}, "Metaspace")),
                                   SplitBehavior::MergedWithNext));
    return one_after_the_other(std::move(steps));
}

Result<SplitText> split(const Json& json, const std::string& where)
{
    auto pattern = TextPattern::read(json_value_or(json, "pattern", Json()), where);
    if (!pattern) return tl::unexpected(pattern.error());
    const std::string name = json_value_or(json, "behavior", std::string("Removed"));
    const auto* known = std::ranges::find_if(kBehaviors, [&](const auto& row) { return name == row.first; });
    if (known == std::end(kBehaviors))
        return fail(verbatim(where), Message::tr("\"%1\" %2 is unknown", verbatim("behavior"), excerpt(name, 60)));
    return by_pattern(std::move(*pattern), known->second, json_value_or(json, "invert", false));
}

} // namespace

Result<SplitText> read_pre_tokenizer(const Json& json, const std::string& where)
{
    constexpr const char* kPunctuation = R"([\p{P}!-/:-@\[-`{-~])";
    const std::string type = json_value_or(json, "type", std::string());
    const auto made = [](const char* regex, SplitBehavior behavior, bool invert = false) {
        return by_pattern(TextPattern::expression(regex), behavior, invert);
    };
    if (json.is_null()) return one_after_the_other({});
    if (type == "ByteLevel") return byte_level(json);
    if (type == "Metaspace") return metaspace(json);
    if (type == "Split") return split(json, where);
    if (type == "Whitespace")
        return made(R"([\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_\s]+)", SplitBehavior::Removed, true);
    if (type == "WhitespaceSplit") return made(R"(\s+)", SplitBehavior::Removed);
    if (type == "Punctuation") return made(kPunctuation, SplitBehavior::Isolated);
    if (type == "Digits")
        return made(json_value_or(json, "individual_digits", false) ? R"(\p{N})" : R"(\p{N}+)",
                    SplitBehavior::Isolated);
    if (type == "BertPreTokenizer")
        return one_after_the_other(
            {made(R"(\s+)", SplitBehavior::Removed), made(kPunctuation, SplitBehavior::Isolated)});
    if (type == "Sequence") {
        std::vector<SplitText> steps;
        for (const Json& entry : json_value_or(json, "pretokenizers", Json::array())) {
            auto step = read_pre_tokenizer(entry, where);
            if (!step) return step;
            steps.push_back(std::move(*step));
        }
        return one_after_the_other(std::move(steps));
    }
    return fail(verbatim(where),
                Message::tr("\"%1\" %2 is unknown", verbatim("pre_tokenizer"), excerpt(json.dump(), 60)),
                choose_other_tokenizer());
}

/// GPT-2's pattern, which transformers applies behind this one, leaves every word of it whole: a contraction, a run of
/// letters, one digit, or a run of neither.
Json clip_pre_tokenizer()
{
    return {{"type", "Sequence"},
            {"pretokenizers",
             {{{"type", "Split"},
               {"pattern", {{"Regex", R"('s|'t|'re|'ve|'m|'ll|'d|\p{L}+|\p{N}|[^\s\p{L}\p{N}]+)"}}},
               {"behavior", "Removed"},
               {"invert", true}},
              {{"type", "ByteLevel"}, {"add_prefix_space", false}, {"use_regex", false}}}}};
}

} // namespace sfumato
