#include "core/families/model_spec.h"

namespace sfumato {
namespace {

// The text was trained to be read before its last block, which the files carry all the same.
constexpr OneFileTower kTowers[]
    = {{.prefix = "cond_stage_model.model.", .open_clip = true, .unused_layers = 1, .padding = Padding::Zero}};
constexpr OneFileLayout kOneFile{.towers = kTowers,
                                 .heads = {.size = 64},
                                 .latent_scale = 0.18215,
                                 .sample_size_v = 96,
                                 .prediction = Prediction::V};

} // namespace

/// Stable Diffusion 2.x: OpenCLIP ViT-H text with the exact GELU; epsilon at 512 pixels, v at 768.
const ModelFamily kStableDiffusion2{
    .id = "sd2",
    .title = "Stable Diffusion 2.x",
    .matches =
        [](const ModelSpec& spec) {
            return spec.text.size() == 1 && !spec.sentencepiece && spec.unet.addition_embed_type.empty()
                && spec.text[0].config.hidden_act == "gelu";
        },
    .one_file = &kOneFile,
};

} // namespace sfumato
