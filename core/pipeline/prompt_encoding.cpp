#include "core/pipeline/prompt_encoding.h"

#include "core/text/prompt_chunks.h"

namespace sfumato {
namespace {

using at::Tensor;

Tensor encode_chunk(const LoadedModel& model, const PromptChunk& chunk, int clip_skip)
{
    const auto length = static_cast<std::int64_t>(chunk.ids.size());
    const Tensor ids = at::tensor(chunk.ids, at::kLong).view({1, length}).to(model.device);
    const ClipTextOutput out = model.text_encoder->forward(ids);
    Tensor states = clip_skip == 1 ? out.last_hidden_state
                                   : model.text_encoder->final_layer_norm(out.hidden_states[out.hidden_states.size() - clip_skip]);
    const bool emphasised = std::any_of(chunk.weights.begin(), chunk.weights.end(), [](double w) { return w != 1; });
    if (!emphasised) return states;
    const Tensor weights = at::tensor(chunk.weights, at::kDouble).to(states.options()).view({1, length, 1});
    const Tensor weighted = states * weights;
    return weighted * (states.mean() / weighted.mean());
}

Tensor encode(const LoadedModel& model, const std::vector<PromptChunk>& chunks, int clip_skip)
{
    std::vector<Tensor> parts;
    for (const PromptChunk& chunk : chunks) parts.push_back(encode_chunk(model, chunk, clip_skip));
    return at::cat(parts, 1);
}

} // namespace

Result<EncodedPrompts> encode_prompts(const LoadedModel& model, const std::string& prompt, const std::string& negative, int clip_skip)
{
    if (!model.text_encoder) return EncodedPrompts{};
    const int layers = model.text_encoder->config().num_hidden_layers;
    if (clip_skip > layers)
        return fail("clip skip", std::to_string(clip_skip) + " is more than the " + std::to_string(layers) + " layers of this model's text encoder",
                    "choose 1 to " + std::to_string(layers));
    const int length = model.text_encoder->config().max_position_embeddings;
    auto positive = chunk_prompt(*model.tokenizer, prompt, length);
    auto against = chunk_prompt(*model.tokenizer, negative, length);
    // Both go through the U-Net in one batch, so they must be equally long.
    while (positive.size() < against.size()) positive.push_back(empty_chunk(*model.tokenizer, length));
    while (against.size() < positive.size()) against.push_back(empty_chunk(*model.tokenizer, length));
    return EncodedPrompts{encode(model, positive, clip_skip), encode(model, against, clip_skip)};
}

} // namespace sfumato
