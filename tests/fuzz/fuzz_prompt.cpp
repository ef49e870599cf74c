// A prompt as it is typed: its tags, composition, schedules, emphasis, templates and wildcards, chunks; what colours it
// and what changes its weights.
#include "core/base/utf8.h"
#include "core/text/dynamic_prompt.h"
#include "core/text/prompt_attention.h"
#include "core/text/prompt_parts.h"
#include "core/text/prompt_schedule.h"
#include "core/text/prompt_syntax.h"
#include "core/text/prompt_words.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace sfumato;
using namespace sfumato::fuzzing;

namespace {

constexpr int kSteps = 30, kLength = 16;

/// Every byte is a piece.
class BytePieces final : public Tokenizer {
public:
    std::vector<std::int64_t> encode(std::string_view text) const override
    {
        return {reinterpret_cast<const unsigned char*>(text.data()),
                reinterpret_cast<const unsigned char*>(text.data()) + text.size()};
    }
    std::int64_t bos_id() const override { return 256; }
    std::int64_t eos_id() const override { return 257; }
    std::int64_t pad_id() const override { return 257; }
    int vocabulary_size() const override { return 258; }
    std::int64_t id_of(std::string_view piece) const override
    {
        return piece.size() == 1 ? static_cast<unsigned char>(piece[0]) : -1;
    }
    Result<void> save(const std::filesystem::path&) const override { return {}; }
};

/// "ab" is an embedding of five vectors.
class OneEmbedding final : public TextualInversionLookup {
public:
    std::optional<EmbeddingMatch> match(std::span<const std::int64_t> ids) const override
    {
        if (ids.size() < 2 || ids[0] != 'a' || ids[1] != 'b') return std::nullopt;
        return EmbeddingMatch{.embedding = 0, .tokens = 2, .vectors = 5};
    }
    at::Tensor rows(std::size_t, std::size_t) const override { return at::zeros({5, 1}); }
};

void check_parts(const std::string& prompt)
{
    const auto parts = split_composition(prompt);
    check(!parts.empty(), "a composition has a part");
    for (const ComposedPlace& place : composed_places(prompt))
        check(place.begin <= place.text_end && place.text_end <= place.end && place.end <= prompt.size()
                  && std::isfinite(place.weight),
              "a part lies in its prompt");
    for (const ComposedPart& part : parts) {
        int last = 0;
        for (const ScheduledPrompt& text : schedule_prompt(part.text, kSteps)) {
            check(text.last_step > last, "steps ascend");
            last = text.last_step;
        }
        check(last == kSteps, "a schedule covers all steps");
    }
}

void check_chunks(const std::string& prompt)
{
    const BytePieces pieces;
    const OneEmbedding embedding;
    const PlacedTokens placed = place_tokens(pieces, prompt, kLength, &embedding);
    check(!placed.chunks.empty(), "there is a chunk");
    for (const PromptChunk& chunk : placed.chunks) {
        check(chunk.ids.size() == kLength && chunk.weights.size() == kLength, "a chunk has its length");
        check(chunk.ids.front() == pieces.bos_id(), "a chunk begins with its begin token");
        for (const PlacedEmbedding& there : chunk.embeddings)
            check(there.position > 0 && there.position + 5 < kLength, "an embedding lies within its chunk");
    }
    for (const TokenPlace& place : placed.places)
        check(place.first < place.last && place.last <= placed.chunks.size() * kLength, "a token lies in the chunks");
    for (const PromptWord& word : prompt_words(pieces, prompt, kLength, &embedding))
        check(std::ranges::is_sorted(word.places) && !word.places.empty(), "a word has its places in order", word.word);
    (void)count_tokens(pieces, prompt);
}

void check_marks(const std::string& prompt)
{
    const PromptSyntax syntax = prompt_syntax(prompt);
    for (const PromptMark& mark : syntax.marks)
        check(mark.begin <= mark.end && mark.end <= prompt.size(), "a mark lies in its prompt");
    const auto before_character = [&prompt](std::size_t at) {
        while (at > 0 && at < prompt.size() && (static_cast<unsigned char>(prompt[at]) & 0xc0) == 0x80) --at;
        return at;
    };
    for (const std::size_t third : {0, 1, 2, 3})
        for (const int steps : {-3, 1}) {
            const std::size_t begin = before_character(prompt.size() * third / 3),
                              end = before_character(std::min(prompt.size(), begin + prompt.size() / 4));
            const auto edit = change_weight(prompt, begin, std::max(begin, end), steps);
            if (!edit) continue;
            check(edit->begin <= edit->end && edit->end <= prompt.size(), "a change lies in its prompt");
            const std::string changed = std::string(prompt).replace(edit->begin, edit->end - edit->begin, edit->text);
            check(edit->select_begin <= edit->select_end && edit->select_end <= changed.size(),
                  "a selection lies in the changed prompt", changed);
            check(!is_utf8(prompt) || is_utf8(changed), "a change leaves whole characters", changed);
            check(edit->text.find("e+") == std::string::npos || prompt.find("e+") != std::string::npos,
                  "a weight is written as it is read", edit->text);
        }
    const TypedName name = typed_name(prompt);
    check(name.begin <= prompt.size(), "a name lies in its prompt");
}

/// Words for templates: one line, several, and two files that name each other.
const std::vector<std::filesystem::path>& wildcards()
{
    static const std::vector<std::filesystem::path> folders = [] {
        const std::filesystem::path folder = scratch_folder() / "wildcards";
        std::filesystem::create_directories(folder / "places");
        std::ofstream(folder / "animal.txt") << "fox\n3::hare\n# none\n{red|grey} owl\n";
        std::ofstream(folder / "places/city.txt") << "Ulm\n";
        std::ofstream(folder / "circle.txt") << "__circle__\n";
        return std::vector{folder};
    }();
    return folders;
}

std::string resolved(const std::string& prompt)
{
    WildcardFiles files(wildcards());
    std::mt19937_64 random(7);
    const auto text = resolve_template(prompt, files, random);
    if (!text) check_error(text.error());
    return text.value_or(std::string());
}

void check_template(const std::string& prompt)
{
    const TemplateSyntax syntax = template_syntax(prompt);
    for (const auto* places : {&syntax.variants, &syntax.wildcards})
        for (const auto& place : *places)
            check(place.begin <= place.end && place.end <= prompt.size(), "a mark lies in its template");
    for (const std::size_t at : syntax.strays) check(at < prompt.size(), "a brace lies in its template");
    (void)unfinished_wildcard(prompt);
    const std::string text = resolved(prompt);
    check(text == resolved(prompt), "the same seed gives the same words", text);
    if (prompt.find_first_of("{}\\") == std::string::npos && prompt.find("__") == std::string::npos)
        check(text == prompt, "a text without template is itself", text);
}

void check_attention(const std::string& prompt)
{
    const auto pieces = parse_attention(prompt);
    check(!pieces.empty(), "there is a piece");
    std::string joined;
    for (const PromptFragment& piece : pieces) joined += piece.text;
    check(joined.size() <= prompt.size(), "no text is made up", joined);
    if (prompt.find_first_of("()[]\\:") == std::string::npos && prompt.find("BREAK") == std::string::npos)
        check(joined == prompt, "a prompt without grammar is itself", joined);
    for (const AttentionGroup& group : attention_syntax(prompt).groups)
        check(group.open < group.text_end && group.text_end <= group.end && group.end <= prompt.size(),
              "a group lies in its prompt");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string prompt(text_of(data, size));
    if (const auto tagged = take_tags(prompt)) {
        check(tagged->text.size() <= prompt.size(), "tags are taken away");
        for (const LoraTag& tag : tagged->loras)
            check(!tag.name.empty() && std::isfinite(tag.unet_weight) && std::isfinite(tag.text_weight),
                  "a tag has a name and weights");
    } else check_error(tagged.error());
    check_parts(prompt);
    check_attention(prompt);
    check_template(prompt);
    check_marks(prompt);
    check_chunks(prompt);
    return 0;
}
