#include "core/families/model_spec.h"
#include "core/families/stable_diffusion.h"

namespace sfumato {
namespace {

using namespace stable_diffusion;

constexpr OneFileLayout kOpenClipBigGElsewhere[] = {{"conditioner.embedders.1.transformer.", [](const Weights& stored) {
                                                         return clip_text_weights(stored, /*projected=*/true);
                                                     }}};
constexpr OneFilePart kOpenClipBigG{
    .prefix = "conditioner.embedders.1.model.",
    .named = [](const Weights& stored) { return open_clip_weights(stored, /*projected=*/true, /*unused_layers=*/0); },
    .infer = [](const Weights& named, const LatentFormat&) { return as_json(ClipTextConfig::infer(named, "gelu")); },
    .elsewhere = kOpenClipBigGElsewhere};
/// The refiner's, which reads the second encoder alone; that of Stable Diffusion 2.x which is told a picture.
constexpr std::int64_t kRefinerWidth = 1280, kUnclipWidth = 1024;
constexpr TextComponent kTextOfSdXl[] = {
    {.encoder = {.folder = "text_encoder",
                 .type = &kClipTextModel,
                 .one_file = clip_in_one_file("conditioner.embedders.0.transformer."),
                 .lora_prefixes = kTextLora},
     .tokenizer = "tokenizer"},
    {.encoder = {.folder = "text_encoder_2",
                 .type = &kClipTextModel,
                 .one_file = kOpenClipBigG,
                 .lora_prefixes = kSecondTextLora},
     .tokenizer = "tokenizer_2",
     .padding = Padding::Zero},
};
constexpr const char* kLoraNames[] = {"lora_te2_", "text_encoder_2."};

/// The shapes it was trained on that are asked for most (Podell et al. 2023, appendix I).
constexpr FamilySize kSizes[] = {{1024, 1024}, {1152, 896}, {896, 1152}, {1216, 832}, {832, 1216},
                                 {1344, 768},  {768, 1344}, {1536, 640}, {640, 1536}};

} // namespace

/// Stable Diffusion XL (Podell et al. 2023, arXiv:2307.01952): CLIP ViT-L/14 and OpenCLIP ViT-bigG/14 side by side, the
/// latter's pooled vector and the picture's sizes added to the time.
extern const ModelFamily kStableDiffusionXl{
    .id = "sdxl",
    .title = "Stable Diffusion XL",
    .pipeline = "StableDiffusionXLPipeline",
    .denoiser
    = {.folder = "unet", .type = &kUNet2DCondition, .one_file = kUNetInOneFile<0, 64>, .lora_prefixes = kUNetLora},
    .text = kTextOfSdXl,
    .vae = kVae,
    .latent = {.channels = 4, .downscale = 8, .scale = 0.13025},
    .matches = [](const ModelSpec& spec) { return spec.denoiser.traits.time_ids_width > 0; },
    .text_rule = {.penultimate = true, .pooled = true, .empty_negative_is_zero = true},
    .one_file = {.sample_size = 128,
                 .sample_size_v = 128,
                 .fits =
                     [](const Weights& unet) {
                         const std::int64_t width = context_width(unet);
                         return takes_sizes(unet) && width != kRefinerWidth && width != kUnclipWidth;
                     }},
    .lora = {.architecture = "stable-diffusion-xl", .base_model = "sdxl", .names = kLoraNames, .text_width = 2048},
    .defaults = {.steps = 25, .guidance_scale = 6, .sizes = kSizes},
};

} // namespace sfumato
