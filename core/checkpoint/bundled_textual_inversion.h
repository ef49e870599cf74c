#pragma once
#include "core/checkpoint/textual_inversion.h"

namespace sfumato {

/// A textual inversion inside a LoRA that was trained with it: its tensors are called "bundle_emb.NAME.KEY", KEY being
/// "emb_params", "string_to_param.*", or "clip_l" and "clip_g" (A1111, OneTrainer). NAME may hold dots.
struct BundledTextualInversion {
    std::string name; ///< what a prompt calls it
    TextualInversion vectors;
};

/// Whether a tensor is one of such an embedding's.
[[nodiscard]] bool is_bundled(const std::string& tensor);
/// All of a file. Errors: what textual_inversion_of refuses.
[[nodiscard]] Result<std::vector<BundledTextualInversion>> read_bundled_textual_inversions(const WeightFile& file);

} // namespace sfumato
