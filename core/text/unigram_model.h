#pragma once
#include "core/text/piece_model.h"

#include <string_view>
#include <unordered_map>

namespace sfumato {

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

} // namespace sfumato
