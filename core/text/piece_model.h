#pragma once
#include "core/base/json.h"

#include <memory>
#include <string_view>
#include <unordered_map>

namespace sfumato {

/// Cuts one word (a TextPart of the pre-tokenizer) into pieces of a vocabulary.
class PieceModel {
public:
    virtual ~PieceModel() = default;
    virtual void encode(const std::string& word, std::vector<std::int64_t>& ids) const = 0;
    /// The id of a piece as it is stored, or -1.
    [[nodiscard]] virtual std::int32_t id(const std::string& piece) const = 0;
    /// The same of a piece that ends a word.
    [[nodiscard]] virtual std::int32_t id_at_end(const std::string& piece) const { return id(piece); }
    [[nodiscard]] virtual int size() const = 0; ///< one more than the largest id
};

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

/// Unigram language model (Kudo 2018): the pieces whose log-probabilities add up to the most.
class UnigramModel final : public PieceModel {
public:
    /// "vocab" of [piece, log-probability], "unk_id", "byte_fallback". Errors: something else.
    [[nodiscard]] static Result<std::unique_ptr<PieceModel>> read(const Json& json, const std::string& where);

    void encode(const std::string& word, std::vector<std::int64_t>& ids) const override;
    [[nodiscard]] std::int32_t id(const std::string& piece) const override;
    [[nodiscard]] int size() const override { return static_cast<int>(scores_.size()); }

private:
    void put_unknown(std::string_view text, std::vector<std::int64_t>& ids) const;

    std::unordered_map<std::string, std::int32_t> ids_;
    std::vector<double> scores_;
    std::size_t longest_ = 0; ///< piece, in bytes
    double unknown_score_ = 0;
    std::int32_t unk_id_ = -1;
    bool byte_fallback_ = false;
};

/// The id of the byte piece "<0x0A>", or -1.
[[nodiscard]] std::int32_t byte_piece(const PieceModel& model, unsigned char byte);

/// The "model" of a tokenizer.json. Errors: of another kind (by its name), or broken.
[[nodiscard]] Result<std::unique_ptr<PieceModel>> read_piece_model(const Json& json, const std::string& where);

} // namespace sfumato
