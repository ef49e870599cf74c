#pragma once
#include "core/families/model_spec.h"

namespace sfumato {

/// Everything that a one-file model in the original layout tells: configs from shapes, the prediction type from
/// metadata, marker tensors ("v_pred", "ztsnr"), a NAME.yaml beside the file, or else the family's own. Errors: not a
/// model (what it is instead), of a family that Sfumato does not know, of a broken structure.
[[nodiscard]] Result<ModelSpec> read_one_file(const std::filesystem::path& path);

/// Makes the autoencoder in this file, alone or in a whole model, that of `spec`; what no shape tells stays as it is
/// there. Errors: none in there.
[[nodiscard]] Result<void> read_vae_file(const Weights& all, ModelSpec& spec);

} // namespace sfumato
