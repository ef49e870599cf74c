#include "core/families/model_spec.h"

namespace sfumato {
namespace {

constexpr OneFileTower kTowers[] = {{.prefix = "cond_stage_model.transformer."}};
constexpr OneFileLayout kOneFile{.towers = kTowers, .heads = {.count = 8}, .latent_scale = 0.18215};

} // namespace

/// Stable Diffusion 1.x: CLIP ViT-L/14 text, whose activation is the quick approximation of GELU. Inpainting models are
/// the same with five more channels that go in.
const ModelFamily kStableDiffusion1{
    .id = "sd1",
    .title = "Stable Diffusion 1.x",
    .matches =
        [](const ModelSpec& spec) {
            return spec.text.size() == 1 && !spec.sentencepiece && spec.unet.addition_embed_type.empty()
                && spec.text[0].config.hidden_act == "quick_gelu";
        },
    .one_file = &kOneFile,
};

} // namespace sfumato
