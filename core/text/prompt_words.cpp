#include "core/text/prompt_words.h"

#include "core/text/prompt_grammar.h"
#include "core/text/prompt_parts.h"
#include "core/text/prompt_schedule.h"
#include "core/text/unicode_text.h"

namespace sfumato {
namespace {

constexpr int kSteps = 20;  // enough for every turn of [a|b] that a person writes

/// The one text of a prompt, if it has one.
std::string plain_text(const std::string& prompt)
{
    const auto tagged = take_tags(prompt);
    const auto parts = split_composition(tagged ? tagged->text : prompt);
    if (parts.size() != 1) return {};
    const auto texts = schedule_prompt(parts[0].text, kSteps);
    return texts.size() == 1 ? texts[0].text : std::string();
}

} // namespace

std::vector<PromptWord> prompt_words(const Tokenizer& tokenizer, const std::string& prompt, int length, const EmbeddingLookup* embeddings)
{
    const std::string text = plain_text(prompt);
    const auto places = place_pieces(tokenizer, text, length, embeddings).places;
    std::vector<PromptWord> words;
    std::size_t before = 0; // pieces of the stretches so far
    for (const PromptPiece& stretch : parse_attention(text)) {
        if (stretch.is_break) continue;
        const std::string_view all = stretch.text;
        for (const auto& [begin, end] : words_in(all)) {
            PromptWord word{std::string(all.substr(begin, end - begin)), {}};
            const std::size_t first = before + tokenizer.encode(all.substr(0, begin)).size(), last = before + tokenizer.encode(all.substr(0, end)).size();
            for (std::size_t piece = first; piece < last && piece < places.size(); ++piece)
                for (std::size_t place = places[piece].first; place < places[piece].last; ++place)
                    if (word.places.empty() || static_cast<int>(place) > word.places.back()) word.places.push_back(static_cast<int>(place));
            if (!word.places.empty()) words.push_back(std::move(word));
        }
        before += tokenizer.encode(all).size();
    }
    return words;
}

} // namespace sfumato
