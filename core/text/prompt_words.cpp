#include "core/text/prompt_words.h"

#include "core/text/prompt_attention.h"
#include "core/text/prompt_comments.h"
#include "core/text/prompt_parts.h"
#include "core/text/prompt_schedule.h"
#include "core/text/unicode_text.h"

namespace sfumato {

std::vector<std::string> prompt_texts(const std::string& prompt)
{
    constexpr int kSteps = 20; // enough for every turn of [a|b] that a user writes
    std::vector<std::string> texts;
    const std::string written = without_comments(prompt);
    const auto tagged = take_tags(written); // a tag half typed is text
    for (const ComposedPart& part : split_composition(tagged ? tagged->text : written))
        for (ScheduledPrompt& text : schedule_prompt(part.text, kSteps)) texts.push_back(std::move(text.text));
    return texts;
}

std::vector<PromptWord> prompt_words(const Tokenizer& tokenizer, const std::string& prompt, int length,
                                     const TextualInversionLookup* embeddings)
{
    const auto texts = prompt_texts(prompt);
    if (texts.size() != 1) return {};
    const std::string& text = texts[0];
    const auto places = place_tokens(tokenizer, text, length, embeddings).places;
    std::vector<PromptWord> words;
    std::size_t before = 0; // tokens of the fragments so far
    for (const PromptFragment& fragment : parse_attention(text)) {
        if (fragment.is_break) continue;
        const std::string_view all = fragment.text;
        for (const auto& [begin, end] : words_in(all)) {
            PromptWord word{std::string(all.substr(begin, end - begin)), {}};
            const std::size_t first = before + tokenizer.encode(all.substr(0, begin)).size(),
                              last = before + tokenizer.encode(all.substr(0, end)).size();
            for (std::size_t token = first; token < last && token < places.size(); ++token)
                for (std::size_t place = places[token].first; place < places[token].last; ++place)
                    if (word.places.empty() || static_cast<int>(place) > word.places.back())
                        word.places.push_back(static_cast<int>(place));
            if (!word.places.empty()) words.push_back(std::move(word));
        }
        before += tokenizer.encode(all).size();
    }
    return words;
}

} // namespace sfumato
