#include "core/training/caption_tokens.h"

#include "core/text/sentencepiece_tokenizer.h"

namespace sfumato::training {

std::vector<std::int64_t> padded_ids(const Tokenizer& tokenizer, const std::string& text, int length)
{
    auto pieces = tokenizer.encode(text);
    if (pieces.size() > static_cast<std::size_t>(length - 2)) pieces.resize(static_cast<std::size_t>(length - 2));
    std::vector<std::int64_t> ids;
    if (tokenizer.bos_id() >= 0) ids.push_back(tokenizer.bos_id());
    ids.insert(ids.end(), pieces.begin(), pieces.end());
    ids.push_back(tokenizer.eos_id());
    ids.resize(static_cast<std::size_t>(length), tokenizer.pad_id());
    return ids;
}

at::Tensor tokenize_captions(const DataSet& data, const Tokenizer& tokenizer, int length, WorkerTeam& team)
{
    const auto captions = static_cast<std::int64_t>(data.captions(0).size());
    const at::Tensor tokens = at::empty({data.size(), captions, length}, at::kInt);
    auto* out = tokens.data_ptr<std::int32_t>();
    team.for_each(data.size(), [&](std::int64_t i) {
        auto* row = out + i * captions * length;
        for (const auto& caption : data.captions(i))
            for (const auto id : padded_ids(tokenizer, caption, length)) *row++ = static_cast<std::int32_t>(id);
    });
    return tokens;
}

Result<std::shared_ptr<const Tokenizer>> train_tokenizer(const DataSet& data, int vocabulary_size)
{
    std::vector<std::string> sentences;
    for (std::int64_t i = 0; i < data.size(); ++i) sentences.push_back(data.captions(i).front());
    return train_sentencepiece(sentences, {.vocabulary_size = vocabulary_size, .at_most = true});
}

} // namespace sfumato::training
