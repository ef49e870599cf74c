#include "core/families/model_spec.h"
#include "core/families/stable_diffusion.h"

namespace sfumato {
namespace {

using namespace stable_diffusion;

// The text was trained to be read before its last block, which the files carry all the same.
constexpr OneFilePart kOpenClipH{
    .prefix = "cond_stage_model.model.",
    .named = [](const Weights& stored) { return open_clip_weights(stored, /*projected=*/false, /*unused_layers=*/1); },
    .infer = [](const Weights& named, const LatentFormat&) { return as_json(ClipTextConfig::infer(named, "gelu")); }};
constexpr TextComponent kTextOfSd2[] = {
    {.encoder = {.folder = "text_encoder", .type = &kClipTextModel, .one_file = kOpenClipH, .lora_prefixes = kTextLora},
     .tokenizer = "tokenizer",
     .padding = Padding::Zero}};

} // namespace

/// Stable Diffusion 2.x: OpenCLIP ViT-H text with the exact GELU; epsilon at 512 pixels, v at 768.
extern const ModelFamily kStableDiffusion2{
    .id = "sd2",
    .title = "Stable Diffusion 2.x",
    .pipeline = kPipeline,
    .denoiser
    = {.folder = "unet", .type = &kUNet2DCondition, .one_file = kUNetInOneFile<0, 64>, .lora_prefixes = kUNetLora},
    .text = kTextOfSd2,
    .vae = kVae,
    .latent = {.channels = 4, .downscale = 8, .scale = 0.18215},
    .matches =
        [](const ModelSpec& spec) {
            return !spec.sentencepiece && spec.text[0].config.at("hidden_act") == "gelu"
                && spec.denoiser.traits.time_ids_width == 0;
        },
    .one_file = {.sample_size_v = 96, .prediction = Prediction::V},
    .lora = {.architecture = "stable-diffusion-v2", .base_model = "sd_v2", .text_width = 1024},
    .trainable = kTrainable,
};

} // namespace sfumato
