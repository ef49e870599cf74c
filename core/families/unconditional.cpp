#include "core/families/stable_diffusion.h"

namespace sfumato {

/// Models without text: the denoiser alone.
extern const ModelFamily kUnconditional{
    .id = "unconditional",
    .title = "Without words",
    .pipeline = stable_diffusion::kPipeline,
    .denoiser = {.folder = "unet", .type = &kUNet2DCondition, .lora_prefixes = stable_diffusion::kUNetLora},
    .vae = stable_diffusion::kVae,
    .scheduler_notices = stable_diffusion::notices_without_clipping,
    .trainable = stable_diffusion::kTrainable,
    .defaults = {.steps = 20, .guidance_scale = 1, .sampler = "DDIM", .schedule = "Automatic"},
};

} // namespace sfumato
