#include "core/text/prompt_chunks.h"

#include "core/text/prompt_grammar.h"

namespace sfumato {
namespace {

constexpr std::size_t kCommaReach = 20;     ///< pieces that may move to the next chunk together with the word they belong to

class Chunker {
public:
    Chunker(const Tokenizer& tokenizer, int length) : tokenizer_(tokenizer), length_(length), comma_(tokenizer.id_of(","))
    {
        if (length < 3) throw Error{"max_position_embeddings", std::to_string(length) + " leaves no room for text between begin and end", {}};
    }

    void append(std::int64_t id, double weight)
    {
        const std::size_t room = length_ - 2;
        if (ids_.size() == room && id != comma_ && after_comma_ && room - after_comma_ < kCommaReach) {
            const std::vector<std::int64_t> ids(ids_.begin() + after_comma_, ids_.end());
            const std::vector<double> weights(weights_.begin() + after_comma_, weights_.end());
            ids_.resize(after_comma_);
            weights_.resize(after_comma_);
            close();
            ids_ = ids;
            weights_ = weights;
        } else if (ids_.size() == room) {
            close();
        }
        ids_.push_back(id);
        weights_.push_back(weight);
        if (id == comma_) after_comma_ = ids_.size();
    }

    void close()
    {
        PromptChunk& chunk = chunks_.emplace_back();
        chunk.ids.reserve(length_);
        chunk.ids.push_back(tokenizer_.bos_id());
        chunk.ids.insert(chunk.ids.end(), ids_.begin(), ids_.end());
        chunk.ids.push_back(tokenizer_.eos_id());
        chunk.ids.resize(length_, tokenizer_.pad_id());
        chunk.weights.assign(1, 1);
        chunk.weights.insert(chunk.weights.end(), weights_.begin(), weights_.end());
        chunk.weights.resize(length_, 1);
        ids_.clear();
        weights_.clear();
        after_comma_ = 0;
    }

    std::vector<PromptChunk> finish()
    {
        if (!ids_.empty() || chunks_.empty()) close();
        return std::move(chunks_);
    }

private:
    const Tokenizer& tokenizer_;
    const int length_;
    const std::int64_t comma_;
    std::vector<PromptChunk> chunks_;
    std::vector<std::int64_t> ids_;     ///< the chunk being filled
    std::vector<double> weights_;
    std::size_t after_comma_ = 0;       ///< where the text after its last comma begins; 0 without comma
};

} // namespace

std::vector<PromptChunk> chunk_prompt(const Tokenizer& tokenizer, const std::string& prompt, int length)
{
    Chunker chunker(tokenizer, length);
    for (const auto& piece : parse_attention(prompt)) {
        if (piece.is_break) chunker.close();
        else for (const auto id : tokenizer.encode(piece.text)) chunker.append(id, piece.weight);
    }
    return chunker.finish();
}

PromptChunk empty_chunk(const Tokenizer& tokenizer, int length)
{
    return chunk_prompt(tokenizer, "", length).front();
}

} // namespace sfumato
