#pragma once
#include "core/base/json.h"

#include <memory>

namespace sfumato {

/// Cuts one word (a TextPart of the pre-tokenizer) into pieces of a vocabulary: BytePairModel (byte_pair_model.h) or
/// UnigramModel (unigram_model.h).
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

/// The id of the byte piece "<0x0A>", or -1.
[[nodiscard]] std::int32_t byte_piece(const PieceModel& model, unsigned char byte);

/// The "model" of a tokenizer.json. Errors: of another kind (by its name), or broken.
[[nodiscard]] Result<std::unique_ptr<PieceModel>> read_piece_model(const Json& json, const std::string& where);

} // namespace sfumato
