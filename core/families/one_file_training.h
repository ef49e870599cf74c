#pragma once
#include "core/families/model_family.h"

#include <filesystem>

namespace sfumato {

/// What a model of one file tells of the process its denoiser was trained with. `all`: every tensor of the file, as
/// stored. The first of these that is there counts: marker tensors ("edm_vpred.sigma_max", "edm_mean", "v_pred"), the
/// header's "modelspec.prediction_type", "parameterization" in NAME.yaml beside the file, the family's rule. A "ztsnr"
/// marker makes the terminal SNR zero, and the model's own spacing begin at the last step. Errors: a marker that is no
/// number, a word that is unknown, nothing that tells.
[[nodiscard]] Result<NoiseProcessConfig> one_file_process(const Weights& all, const ModelFamily& family,
                                                          bool inpainting, const std::filesystem::path& path);

/// The latents of its family, or as the markers "edm_mean" and "edm_std" say. Errors: markers that are no list of as
/// many numbers.
[[nodiscard]] Result<LatentFormat> one_file_latent(const Weights& all, const ModelFamily& family);

} // namespace sfumato
