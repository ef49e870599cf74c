#pragma once
#include "core/checkpoint/weight_file.h"

namespace sfumato {

/// A textual inversion (Gal et al. 2022, arXiv:2208.01618): vectors that take the place of token embeddings.
struct TextualInversion {
    /// One tensor for each text encoder, float32 [vectors, hidden]; SDXL: clip_l, then clip_g.
    std::vector<at::Tensor> rows;
    [[nodiscard]] std::int64_t vectors() const { return rows.front().size(0); }
};

/// Reads `emb_params` (A1111), `string_to_param` (A1111's and the method's authors' .pt), `clip_l` + `clip_g` (SDXL),
/// or the only tensor of a file, whatever its name (diffusers' "<token>"); a single vector may lack its first
/// dimension. Errors: what WeightFile refuses, other tensors, wrong shapes or dtypes, values that are not finite.
[[nodiscard]] Result<TextualInversion> read_textual_inversion(const std::filesystem::path& path);

/// Of the tensors of a file, one for each text encoder. Errors: shapes, dtypes and values as above, different counts.
[[nodiscard]] Result<TextualInversion> textual_inversion_of(const WeightFile& file,
                                                            const std::vector<std::string>& names);

/// Errors: the vectors are not as wide as the text encoders they are for; both widths are told.
[[nodiscard]] Result<void> check_widths(const TextualInversion& embedding,
                                        const std::vector<std::int64_t>& encoder_widths, const std::string& where);

} // namespace sfumato
