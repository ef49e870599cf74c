#include "core/text/prompt_chunks.h"

#include "core/text/prompt_attention.h"
#include "core/text/prompt_comments.h"
#include "core/text/prompt_parts.h"

#include <algorithm>

namespace sfumato {
namespace {

constexpr std::size_t kCommaBacktrack
    = 20; ///< tokens that may move to the next chunk together with the word they belong to

class Chunker {
public:
    Chunker(const Tokenizer& tokenizer, int length)
        : tokenizer_(tokenizer), length_(length), begin_(tokenizer.bos_id() >= 0 ? 1 : 0), comma_(tokenizer.id_of(","))
    {
        if (length < 3)
            throw Error{verbatim("max_position_embeddings"),
                        Message::tr("%1 leaves no room for text between begin and end", length),
                        {}};
    }

    void append(std::span<const std::int64_t> ids, double weight, const TextualInversionLookup* embeddings)
    {
        while (!ids.empty()) {
            make_room(ids.front());
            const auto match = embeddings ? embeddings->match(ids) : std::nullopt;
            if (match) place(*match, weight);
            else put(ids.front(), weight);
            const std::size_t tokens = match ? match->tokens : 1, vectors = match ? match->vectors : 1;
            open_.insert(open_.end(), tokens, {ids_.size() - vectors, ids_.size()});
            ids = ids.subspan(tokens);
        }
    }

    void close()
    {
        PromptChunk& chunk = chunks_.emplace_back();
        chunk.ids.reserve(length_);
        if (begin_ > 0) chunk.ids.push_back(tokenizer_.bos_id());
        chunk.ids.insert(chunk.ids.end(), ids_.begin(), ids_.end());
        chunk.ids.push_back(tokenizer_.eos_id());
        chunk.ids.resize(length_, tokenizer_.pad_id());
        chunk.weights.assign(begin_, 1);
        chunk.weights.insert(chunk.weights.end(), weights_.begin(), weights_.end());
        chunk.weights.resize(length_, 1);
        chunk.embeddings = std::move(placed_);
        const std::size_t begin = (chunks_.size() - 1) * length_ + begin_;
        for (const TokenPlace& place : open_) places_.push_back({begin + place.first, begin + place.last});
        open_.clear();
        ids_.clear();
        weights_.clear();
        placed_.clear();
        after_comma_ = 0;
    }

    PlacedTokens finish()
    {
        if (!ids_.empty() || chunks_.empty()) close();
        return {std::move(chunks_), std::move(places_)};
    }

private:
    [[nodiscard]] std::size_t room() const { return static_cast<std::size_t>(length_) - begin_ - 1; }

    /// Closes a full chunk before the token `next`; what follows a near comma goes to the new one.
    void make_room(std::int64_t next)
    {
        if (ids_.size() < room()) return;
        const bool backs_up = next != comma_ && after_comma_ && room() - after_comma_ < kCommaBacktrack;
        const std::size_t from = backs_up ? after_comma_ : ids_.size();
        const std::vector<std::int64_t> ids(ids_.begin() + from, ids_.end());
        const std::vector<double> weights(weights_.begin() + from, weights_.end());
        std::vector<PlacedEmbedding> placed;
        while (!placed_.empty() && placed_.back().position >= from + begin_) {
            placed.insert(placed.begin(), {placed_.back().position - from, placed_.back().embedding});
            placed_.pop_back();
        }
        const auto moving
            = std::find_if(open_.begin(), open_.end(), [from](const TokenPlace& place) { return place.first >= from; });
        std::vector<TokenPlace> open(moving, open_.end());
        for (TokenPlace& place : open) place = {place.first - from, place.last - from};
        open_.erase(moving, open_.end());
        ids_.resize(from);
        weights_.resize(from);
        close();
        open_ = std::move(open);
        ids_ = ids;
        weights_ = weights;
        placed_ = placed;
    }
    void put(std::int64_t id, double weight)
    {
        ids_.push_back(id);
        weights_.push_back(weight);
        if (id == comma_) after_comma_ = ids_.size();
    }
    void place(const EmbeddingMatch& match, double weight)
    {
        if (match.vectors > room())
            throw Error{Message::tr("textual inversion"),
                        Message::tr("has %1 vectors, and a chunk holds %2", match.vectors, room()),
                        Message::tr("take it out of the prompt")};
        if (ids_.size() + match.vectors > room()) close();
        placed_.push_back({ids_.size() + begin_, match.embedding});
        ids_.resize(ids_.size() + match.vectors, 0);
        weights_.resize(ids_.size(), weight);
    }

    const Tokenizer& tokenizer_;
    const int length_;
    const std::size_t begin_; ///< tokens before the text of a chunk: 1, or 0 where the tokenizer has none (T5)
    const std::int64_t comma_;
    std::vector<PromptChunk> chunks_;
    std::vector<TokenPlace> places_;    ///< of the tokens in chunks_
    std::vector<TokenPlace> open_;      ///< of those in ids_
    std::vector<std::int64_t> ids_;     ///< the chunk being filled
    std::vector<double> weights_;
    std::vector<PlacedEmbedding> placed_;
    std::size_t after_comma_ = 0;       ///< where the text after its last comma begins; 0 without comma
};

} // namespace

PlacedTokens place_tokens(const Tokenizer& tokenizer, const std::string& prompt, int length,
                          const TextualInversionLookup* embeddings, PromptGrammar grammar)
{
    Chunker chunker(tokenizer, length);
    for (const auto& fragment : parse_attention(prompt, grammar)) {
        if (fragment.is_break) chunker.close();
        else chunker.append(tokenizer.encode(fragment.text), fragment.weight, embeddings);
    }
    return chunker.finish();
}

std::vector<PromptChunk> chunk_prompt(const Tokenizer& tokenizer, const std::string& prompt, int length,
                                      const TextualInversionLookup* embeddings, PromptGrammar grammar)
{
    return place_tokens(tokenizer, prompt, length, embeddings, grammar).chunks;
}

int count_tokens(const Tokenizer& tokenizer, const std::string& prompt)
{
    const std::string written = without_comments(prompt);
    const auto tagged = take_tags(written); // a tag half typed is no reason not to count
    std::size_t tokens = 0;
    for (const auto& fragment : parse_attention(tagged ? tagged->text : written))
        tokens += tokenizer.encode(fragment.text).size();
    return static_cast<int>(tokens);
}

PromptChunk empty_chunk(const Tokenizer& tokenizer, int length)
{
    return chunk_prompt(tokenizer, "", length).front();
}

} // namespace sfumato
