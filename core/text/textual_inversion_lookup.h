#pragma once
#include "core/base/tensor.h"

#include <cstdint>
#include <optional>
#include <span>

namespace sfumato {

/// A textual inversion that a prompt names.
struct EmbeddingMatch {
    std::size_t embedding; ///< which one; what TextualInversionLookup::rows takes
    std::size_t tokens;    ///< tokens of the prompt that name it, at least 1
    std::size_t vectors;   ///< positions it takes in their place, at least 1, side by side in one chunk
};

/// Where a chunk of ids holds a textual inversion. Its positions carry the id 0, which stands for nothing.
struct PlacedEmbedding {
    std::size_t position; ///< of its first vector, counted in the chunk with its begin token
    std::size_t embedding;
    bool operator==(const PlacedEmbedding&) const = default;
};

/// The textual inversions (Gal et al. 2022, arXiv:2208.01618) a prompt may name, by the bare file stem or
/// "embedding:stem". As in A1111 names are compared as token ids, the longest first, so capitals and the marks around a
/// name do not matter. An embedding that does not fit into what is left of a chunk begins the next one.
class TextualInversionLookup {
public:
    virtual ~TextualInversionLookup() = default;
    /// The embedding that these ids (the rest of a prompt) begin with. Throws Error: its file is broken or not for this
    /// model.
    [[nodiscard]] virtual std::optional<EmbeddingMatch> match(std::span<const std::int64_t> ids) const = 0;
    /// What the text encoder (0, or 1 for SDXL's second) reads at its positions instead of token embeddings:
    /// [vectors, hidden], float32 on the CPU.
    [[nodiscard]] virtual at::Tensor rows(std::size_t embedding, std::size_t encoder) const = 0;
};

} // namespace sfumato
