#pragma once
#include "core/families/model_loader.h"
#include "core/imaging/image.h"
#include "core/sampling/noise_source.h"

namespace sfumato {

/// Pictures in [0, 1], float32 [B, 3, H, W] on the CPU, from scaled latents. In half precision a result that is not
/// finite is decoded again in float32 (and the autoencoder stays there). Large pictures, and those for which memory
/// runs out, are decoded in bands, which shows no seams. Encoding does the same.
[[nodiscard]] at::Tensor decode_latents(LoadedModel& model, const at::Tensor& latents);

/// A scaled sample of the posterior of `image`, for every picture: [B, C, h, w] float32 on the CPU. Draws once from
/// `noise`; the draw goes to `posterior_noise`.
[[nodiscard]] at::Tensor encode_image(LoadedModel& model, const Image& image, NoiseSource& noise,
                                      at::Tensor& posterior_noise);
/// The same of a picture [1, 3, H, W] in [-1, 1], float32.
[[nodiscard]] at::Tensor encode_image(LoadedModel& model, const at::Tensor& picture, NoiseSource& noise,
                                      at::Tensor& posterior_noise);

} // namespace sfumato
