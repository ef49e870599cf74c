#include "core/pipeline/prompt_encoding.h"

#include "core/nn/component_scope.h"
#include "core/text/prompt_chunks.h"
#include "core/text/prompt_parts.h"
#include "core/text/prompt_schedule.h"
#include "core/text/prompt_words.h"

#include <algorithm>
#include <list>

namespace sfumato {
namespace {

using at::Tensor;

/// What one text tower makes of a chunk.
struct EncodedChunk {
    Tensor states;  ///< [1, L, hidden] float32
    Tensor pooled;  ///< [1, hidden or projection] float32; undefined where the encoder makes none
};

/// One text tower of the model; remembers the chunks it has encoded.
class Tower {
public:
    Tower(const TextTower& tower, std::size_t index, const TextRule& rule, int clip_skip,
          const TextualInversionLookup* embeddings, PromptGrammar grammar, at::Device device)
        : tower_(tower), index_(index), rule_(rule), clip_skip_(clip_skip), embeddings_(embeddings), grammar_(grammar),
          device_(device)
    {
    }

    [[nodiscard]] std::vector<PromptChunk> chunks(const std::string& text) const
    {
        return chunk_prompt(*tower_.tokenizer, text, tower_.encoder->traits().max_length, embeddings_, grammar_);
    }

    /// The text's chunks, then empty ones up to `count`.
    [[nodiscard]] EncodedChunk encode(const std::string& text, std::size_t count)
    {
        std::vector<PromptChunk> parts = chunks(text);
        parts.resize(count, empty_chunk(*tower_.tokenizer, tower_.encoder->traits().max_length));
        std::vector<Tensor> states;
        for (const PromptChunk& part : parts) states.push_back(encode(part).states);
        return {at::cat(states, 1), encode(parts.front()).pooled};
    }

private:
    const EncodedChunk& encode(const PromptChunk& chunk)
    {
        const auto known
            = std::find_if(known_.begin(), known_.end(), [&](const auto& entry) { return entry.first == chunk; });
        if (known != known_.end()) return known->second;
        const auto length = static_cast<std::int64_t>(chunk.ids.size());
        const TextEncoderOutput out = forward(chunk, at::tensor(chunk.ids, at::kLong).view({1, length}).to(device_));
        Tensor states = layer(out).to(at::kFloat);
        if (std::any_of(chunk.weights.begin(), chunk.weights.end(), [](double weight) { return weight != 1; })) {
            const Tensor weighted
                = states * at::tensor(chunk.weights, at::kDouble).to(states.options()).view({1, length, 1});
            states = weighted * (states.mean() / weighted.mean());
        }
        const Tensor pooled = out.pooled.defined() ? out.pooled.to(at::kFloat) : Tensor();
        return known_.emplace_back(chunk, EncodedChunk{states, pooled}).second;
    }

    [[nodiscard]] TextEncoderOutput forward(const PromptChunk& chunk, const Tensor& ids) const
    {
        if (chunk.embeddings.empty()) return tower_.encoder->forward(ids);
        Tensor tokens = tower_.encoder->embed_tokens(ids).clone();
        for (const PlacedEmbedding& placed : chunk.embeddings) {
            const Tensor rows = embeddings_->rows(placed.embedding, index_);
            tokens[0].narrow(0, static_cast<std::int64_t>(placed.position), rows.size(0)).copy_(rows);
        }
        return tower_.encoder->forward_embeddings(tokens, ids);
    }

    [[nodiscard]] Tensor layer(const TextEncoderOutput& out) const
    {
        if (rule_.penultimate) return out.hidden_states.at(out.hidden_states.size() - 2);
        if (clip_skip_ == 1) return out.last_hidden_state;
        return tower_.encoder->final_norm(
            out.hidden_states.at(out.hidden_states.size() - static_cast<std::size_t>(clip_skip_)));
    }

    const TextTower& tower_;
    const std::size_t index_;
    const TextRule& rule_;
    const int clip_skip_;
    const TextualInversionLookup* const embeddings_;
    const PromptGrammar grammar_;
    const at::Device device_;
    std::list<std::pair<PromptChunk, EncodedChunk>> known_;     // a list: references stay
};

class PromptEncoder {
public:
    PromptEncoder(const LoadedModel& model, const PromptTexts& texts) : rule_(model.spec.text_rule)
    {
        for (const TextTower& tower : model.text) scopes_.emplace_back(*tower.encoder);
        for (std::size_t i = 0; i < model.text.size(); ++i)
            towers_.emplace_back(model.text[i], i, rule_, texts.clip_skip, texts.embeddings, texts.grammar,
                                 model.device);
    }

    [[nodiscard]] PromptConditioning encode(const PromptTexts& texts)
    {
        const auto negative = schedule_prompt(texts.negative, texts.steps, texts.grammar);
        std::vector<std::pair<std::vector<ScheduledPrompt>, double>> positive;
        for (const ComposedPart& part : split_composition(texts.prompt))
            positive.emplace_back(schedule_prompt(part.text, texts.steps, texts.grammar), part.weight);
        make_room(negative);
        for (const auto& [schedule, weight] : positive) make_room(schedule);

        PromptConditioning result;
        result.counts = texts.grammar == PromptGrammar::V1 ? ScheduleUnit::Steps : ScheduleUnit::Calls;
        for (const auto& [schedule, weight] : positive) result.positive.push_back({encode(schedule), weight});
        result.negative = encode(negative);
        if (rule_.empty_negative_is_zero && texts.negative.empty()) {
            Conditioning& nothing = result.negative.front().conditioning;
            nothing.context = at::zeros_like(nothing.context);
            if (nothing.pooled.defined()) nothing.pooled = at::zeros_like(nothing.pooled);
        }
        if (rule_.pooled) {
            const auto height = static_cast<float>(texts.height), width = static_cast<float>(texts.width);
            result.time_ids = at::tensor({height, width, 0.f, 0.f, height, width}).view({1, 6});
        }
        return result;
    }

private:
    void make_room(const std::vector<ScheduledPrompt>& schedule)
    {
        for (const ScheduledPrompt& entry : schedule)
            for (const Tower& tower : towers_) chunks_ = std::max(chunks_, tower.chunks(entry.text).size());
    }

    [[nodiscard]] ConditioningSchedule encode(const std::vector<ScheduledPrompt>& schedule)
    {
        ConditioningSchedule result;
        for (const ScheduledPrompt& entry : schedule) {
            std::vector<Tensor> states;
            Conditioning conditioning;
            for (Tower& tower : towers_) {
                EncodedChunk encoded = tower.encode(entry.text, chunks_);
                states.push_back(std::move(encoded.states));
                if (rule_.pooled) conditioning.pooled = std::move(encoded.pooled);    // the last tower's
            }
            conditioning.context = at::cat(states, -1);
            result.push_back({entry.last_step, std::move(conditioning)});
        }
        return result;
    }

    const TextRule& rule_;
    std::list<nn::ComponentScope> scopes_;
    std::list<Tower> towers_;
    std::size_t chunks_ = 1;    ///< of the longest text
};

} // namespace

Result<PromptConditioning> encode_prompts(const LoadedModel& model, const PromptTexts& texts)
{
    if (model.text.empty())
        return PromptConditioning{.positive = {{{{.last_step = texts.steps, .conditioning = {}}}, 1}},
                                  .negative = {},
                                  .time_ids = {},
                                  .extra_channels = {}};
    for (const TextTower& tower : model.text)
        if (const int layers = tower.encoder->traits().layers; texts.clip_skip > layers)
            return fail(Message::tr("clip skip"),
                        Message::tr("%1 is more than the %2 layers of this model's text encoder", texts.clip_skip,
                                    layers),
                        Message::tr("choose %1 to %2", 1, layers));
    return PromptEncoder(model, texts).encode(texts);
}

TokenCount count_prompt_tokens(const LoadedModel& model, const std::string& prompt,
                               const TextualInversionLookup* embeddings)
{
    TokenCount longest;
    if (model.text.empty()) return longest;
    const Tokenizer& tokenizer = *model.text[0].tokenizer;
    const int length = model.text[0].encoder->traits().max_length;
    for (const std::string& text : prompt_texts(prompt)) {
        std::size_t chunks = 0;
        try {
            chunks = chunk_prompt(tokenizer, text, length, embeddings).size();
        } catch (const Error&) {
            chunks = chunk_prompt(tokenizer, text, length).size();
        }
        longest.tokens = std::max(longest.tokens, count_tokens(tokenizer, text));
        longest.chunks = std::max(longest.chunks, static_cast<int>(chunks));
    }
    return longest;
}

std::vector<PromptWord> words_of_prompt(const LoadedModel& model, const std::string& prompt,
                                        const TextualInversionLookup* embeddings)
{
    if (model.text.empty()) return {};
    return prompt_words(*model.text[0].tokenizer, prompt, model.text[0].encoder->traits().max_length,
                        embeddings);
}

} // namespace sfumato
