#pragma once
#include "core/checkpoint/key_map.h"

namespace sfumato {

/// Names of the original one-file layout (CompVis' latent-diffusion; OpenCLIP for text) as diffusers and transformers
/// name the same parameters. Names are those inside a part: without "model.diffusion_model.", "first_stage_model.",
/// "cond_stage_model." and the like.

/// The U-Net. `levels`: resolutions; `layers`: resnets of a level on the way down.
[[nodiscard]] KeyMap ldm_unet_keys(int levels, int layers);
/// The autoencoder, and what stands beside it in files that were saved while training.
[[nodiscard]] KeyMap ldm_vae_keys(int levels, int layers);
/// OpenCLIP's text tower: queries, keys and values as one matrix, the projection transposed. Blocks from `layers` to
/// `stored_layers` are in the file but nobody runs them; neither the projection where it is not `projected`.
[[nodiscard]] KeyMap open_clip_keys(int layers, int stored_layers, bool projected);
/// transformers' CLIP text tower, with or without its outer "text_model."; the projection only where it is `projected`.
[[nodiscard]] KeyMap clip_text_keys(bool projected);
/// What older diffusers called the attention of an autoencoder.
[[nodiscard]] KeyMap old_vae_keys();

} // namespace sfumato
