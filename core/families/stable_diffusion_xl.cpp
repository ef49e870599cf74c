#include "core/families/model_spec.h"

namespace sfumato {
namespace {

constexpr OneFileTower kTowers[] = {
    {.prefix = "conditioner.embedders.0.transformer."},
    {.prefix = "conditioner.embedders.1.model.", .open_clip = true, .projected = true, .padding = Padding::Zero},
};
constexpr OneFileLayout kOneFile{.towers = kTowers, .heads = {.size = 64}, .latent_scale = 0.13025, .sample_size = 128, .sample_size_v = 128};

} // namespace

/// Stable Diffusion XL (Podell et al. 2023, arXiv:2307.01952): CLIP ViT-L/14 and OpenCLIP ViT-bigG/14 side by side, the
/// latter's pooled vector and the picture's sizes added to the time.
const ModelFamily kStableDiffusionXl{
    .id = "sdxl",
    .title = "Stable Diffusion XL",
    .matches = [](const ModelSpec& spec) { return spec.text.size() == 2 && spec.unet.addition_embed_type == "text_time"; },
    .text = {.penultimate = true, .pooled = true, .empty_negative_is_zero = true},
    .defaults = {.steps = 25, .guidance_scale = 6},
    .one_file = &kOneFile,
};

} // namespace sfumato
