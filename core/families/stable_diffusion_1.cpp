#include "core/families/model_spec.h"
#include "core/families/stable_diffusion.h"

namespace sfumato {
namespace {

using namespace stable_diffusion;

constexpr OneFileLayout kClipElsewhere[] = {{"conditioner.embedders.0.transformer.", plain_clip_weights}};
constexpr OneFilePart clip_part()
{
    OneFilePart part = clip_in_one_file("cond_stage_model.transformer.");
    part.elsewhere = kClipElsewhere;
    return part;
}
constexpr TextComponent kTextOfSd1[]
    = {{.encoder
        = {.folder = "text_encoder", .type = &kClipTextModel, .one_file = clip_part(), .lora_prefixes = kTextLora},
        .tokenizer = "tokenizer"}};

} // namespace

/// Stable Diffusion 1.x: CLIP ViT-L/14 text, whose activation is the quick approximation of GELU. Inpainting models are
/// the same with five more channels that go in.
extern const ModelFamily kStableDiffusion1{
    .id = "sd1",
    .title = "Stable Diffusion 1.x",
    .pipeline = kPipeline,
    .denoiser
    = {.folder = "unet", .type = &kUNet2DCondition, .one_file = kUNetInOneFile<8, 0>, .lora_prefixes = kUNetLora},
    .text = kTextOfSd1,
    .vae = kVae,
    .latent = {.channels = 4, .downscale = 8, .scale = 0.18215},
    .matches =
        [](const ModelSpec& spec) {
            return !spec.sentencepiece && spec.text[0].config.at("hidden_act") == "quick_gelu"
                && spec.denoiser.traits.time_ids_width == 0;
        },
    .read_scheduler = scheduler_with_offset,
    .scheduler_notices = notices_without_clipping,
    .one_file
    = {.fits = [](const Weights& unet) { return context_width(unet) > 0 && !takes_sizes(unet) && !is_of_2_x(unet); }},
    .lora = {.architecture = "stable-diffusion-v1", .base_model = "sd_v1", .text_width = 768},
    .trainable = kTrainable,
};

} // namespace sfumato
