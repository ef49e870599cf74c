#include "core/families/model_spec.h"

namespace sfumato {
namespace {

constexpr OneFileTower kTowers[] = {
    {.prefix = "conditioner.embedders.0.transformer."},
    {.prefix = "conditioner.embedders.1.model.", .open_clip = true, .projected = true, .padding = Padding::Zero},
};
constexpr OneFileLayout kOneFile{
    .towers = kTowers, .heads = {.size = 64}, .latent_scale = 0.13025, .sample_size = 128, .sample_size_v = 128};

/// The shapes it was trained on that are asked for most (Podell et al. 2023, appendix I).
constexpr FamilySize kSizes[] = {{1024, 1024}, {1152, 896}, {896, 1152}, {1216, 832}, {832, 1216},
                                 {1344, 768},  {768, 1344}, {1536, 640}, {640, 1536}};

} // namespace

/// Stable Diffusion XL (Podell et al. 2023, arXiv:2307.01952): CLIP ViT-L/14 and OpenCLIP ViT-bigG/14 side by side, the
/// latter's pooled vector and the picture's sizes added to the time.
const ModelFamily kStableDiffusionXl{
    .id = "sdxl",
    .title = "Stable Diffusion XL",
    .matches
    = [](const ModelSpec& spec) { return spec.text.size() == 2 && spec.unet.addition_embed_type == "text_time"; },
    .text = {.penultimate = true, .pooled = true, .empty_negative_is_zero = true},
    .defaults = {.steps = 25, .guidance_scale = 6, .sizes = kSizes},
    .one_file = &kOneFile,
};

} // namespace sfumato
