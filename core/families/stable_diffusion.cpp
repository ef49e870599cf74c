#include "core/families/model_family.h"

namespace sfumato {
namespace {

bool paints_from_words(const ModelFolder& folder)
{
    return folder.text_encoder && !folder.sentencepiece && folder.unet.in_channels == 4 && folder.unet.addition_embed_type.empty();
}

} // namespace

/// Stable Diffusion 1.x: CLIP ViT-L/14 text, whose activation is the quick approximation of GELU.
const ModelFamily kStableDiffusion1{
    .id = "sd1",
    .title = "Stable Diffusion 1.x",
    .matches = [](const ModelFolder& folder) { return paints_from_words(folder) && folder.text_encoder->hidden_act == "quick_gelu"; },
    .defaults = {},
};

/// Stable Diffusion 2.x: OpenCLIP ViT-H text with the exact GELU, cut by its config before the last layer.
const ModelFamily kStableDiffusion2{
    .id = "sd2",
    .title = "Stable Diffusion 2.x",
    .matches = [](const ModelFolder& folder) { return paints_from_words(folder) && folder.text_encoder->hidden_act == "gelu"; },
    .defaults = {.size = 768},
};

} // namespace sfumato
