#pragma once
#include "core/text/piece_model.h"

#include <string_view>
#include <unordered_map>

namespace sfumato {

/// Byte-pair encoding (Sennrich et al. 2016): of the pairs of neighbours that may merge, the one of lowest rank does,
/// the leftmost first, until none is left.
class BytePairModel final : public PieceModel {
public:
    struct Options {
        std::string continuing_subword_prefix{}, end_of_word_suffix{}, unk_token{}; ///< as tokenizer.json names them
        bool fuse_unk = false, byte_fallback = false, ignore_merges = false;
    };
    explicit BytePairModel(Options options) : options_(std::move(options)) {}

    /// The "vocab" of pieces and ids. Errors: an id that is none.
    [[nodiscard]] Result<void> read_vocabulary(const Json& json, const std::string& where);
    /// Both pieces and their union must be in the vocabulary, else false. The first of equal pairs counts.
    [[nodiscard]] bool add_merge(const std::string& left, const std::string& right, std::int32_t rank);

    void encode(const std::string& word, std::vector<std::int64_t>& ids) const override;
    [[nodiscard]] std::int32_t id(const std::string& piece) const override;
    [[nodiscard]] std::int32_t id_at_end(const std::string& piece) const override
    {
        return id(piece + options_.end_of_word_suffix);
    }
    [[nodiscard]] int size() const override { return size_; }

private:
    struct Merge {
        std::int32_t rank, id;
    };
    static std::uint64_t pair(std::int32_t left, std::int32_t right)
    {
        return std::uint64_t(left) << 32 | std::uint32_t(right);
    }
    /// Of the characters of a word, each by itself; -1 where there is nothing to put for one.
    [[nodiscard]] std::vector<std::int32_t> characters(const std::string& word) const;
    void add_unknown(std::string_view character, std::vector<std::int32_t>& ids, bool& before) const;

    Options options_;
    std::unordered_map<std::string, std::int32_t> ids_;
    std::unordered_map<std::uint64_t, Merge> merges_;
    int size_ = 0;
};

} // namespace sfumato
