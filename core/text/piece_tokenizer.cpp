#include "core/text/piece_tokenizer.h"

#include "core/base/file_io.h"

#include <algorithm>

namespace sfumato {
namespace {

class PieceTokenizer final : public Tokenizer {
public:
    explicit PieceTokenizer(PieceTokenizerParts parts) : parts_(std::move(parts))
    {
        parts_.added.finish(parts_.normalize);
        size_ = parts_.model->size();
        if (const auto& tokens = parts_.added.tokens(); !tokens.empty())
            size_ = std::max(size_, static_cast<int>(tokens.rbegin()->first) + 1);
    }
    std::vector<std::int64_t> encode(std::string_view text) const override
    {
        std::vector<std::int64_t> ids;
        const std::string valid = valid_utf8(std::string(text));
        bool first = true;
        for (const auto& raw : parts_.added.split(valid, /*normalized=*/false)) {
            if (raw.id >= 0) ids.push_back(raw.id);
            else encode_text(std::string(raw.text), first, ids);
            first = false;
        }
        return with_vectors(std::move(ids));
    }
    std::int64_t bos_id() const override { return parts_.bos; }
    std::int64_t eos_id() const override { return parts_.eos; }
    std::int64_t pad_id() const override { return parts_.pad; }
    int vocabulary_size() const override { return size_; }
    std::int64_t id_of(std::string_view piece) const override { return parts_.model->id_at_end(std::string(piece)); }
    Result<void> save(const std::filesystem::path& folder) const override
    {
        for (const auto& [name, bytes] : parts_.files)
            if (auto written = write_file_atomically(folder / name, bytes); !written) return written;
        return {};
    }

private:
    void encode_text(std::string text, bool first, std::vector<std::int64_t>& ids) const
    {
        const std::string normalized = parts_.normalize(std::move(text));
        for (const auto& run : parts_.added.split(normalized, /*normalized=*/true)) {
            if (run.id >= 0) ids.push_back(run.id);
            else
                for (const TextPart& word : parts_.split({{std::string(run.text), first}}))
                    if (!word.text.empty()) parts_.model->encode(word.text, ids);
            first = false;
        }
    }

    /// Behind the first token of a textual inversion its others, unless the prompt names them itself.
    [[nodiscard]] std::vector<std::int64_t> with_vectors(std::vector<std::int64_t> ids) const
    {
        std::vector<std::int64_t> result;
        result.reserve(ids.size());
        for (std::size_t i = 0; i < ids.size(); ++i) {
            result.push_back(ids[i]);
            const auto after = parts_.added.vectors_after(ids[i]);
            if (!after.empty() && (i + 1 == ids.size() || ids[i + 1] != after.front()))
                result.insert(result.end(), after.begin(), after.end());
        }
        return result;
    }

    PieceTokenizerParts parts_;
    int size_ = 0;
};

} // namespace

std::shared_ptr<const Tokenizer> make_piece_tokenizer(PieceTokenizerParts parts)
{
    return std::make_shared<PieceTokenizer>(std::move(parts));
}

void SpecialTokens::read(const Json& json)
{
    const auto take = [&json](const char* key, std::optional<std::string>& text) {
        auto value = json_value_or(json, key, Json());
        if (value.is_object()) value = json_value_or(value, "content", Json());
        if (value.is_string()) text = value.get<std::string>();
    };
    take("bos_token", bos);
    take("eos_token", eos);
    take("pad_token", pad);
}

Result<void> set_special_tokens(PieceTokenizerParts& parts, const SpecialTokens& special,
                                const std::filesystem::path& where)
{
    const std::string eos = special.eos.value_or(std::string());
    const std::pair<std::int64_t*, std::optional<std::string>> rows[]
        = {{&parts.bos, special.bos}, {&parts.eos, eos}, {&parts.pad, special.pad.value_or(eos)}};
    for (const auto& [target, text] : rows) {
        if (!text) continue;
        *target = parts.added.id(*text);
        if (*target < 0) *target = parts.model->id(*text);
        if (*target < 0 || text->empty())
            return fail(where, Message::tr("lacks the special token \"%1\"", *text),
                        Message::tr("fetch the folder again"));
    }
    return {};
}

} // namespace sfumato
