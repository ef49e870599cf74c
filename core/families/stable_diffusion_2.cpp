#include "core/families/model_spec.h"
#include "core/families/stable_diffusion.h"
#include "core/models/key_rows.h"

namespace sfumato {
namespace {

using namespace stable_diffusion;

/// The text was trained to be read before its last block. The original files carry that all the same; those written
/// back from a folder end with the last that is run.
Result<Weights> open_clip_h_weights(const Weights& stored)
{
    constexpr std::int64_t kWidth = 1024;
    constexpr int kRun = 23;
    const auto width = stored.shape("ln_final.weight");
    const int blocks = count_numbered(stored, "transformer.resblocks.", ".ln_1.weight"),
              unused = width == std::vector{kWidth} ? std::max(0, blocks - kRun) : 1;
    return open_clip_weights(stored, /*projected=*/false, unused);
}
constexpr OneFileLayout kOpenClipHElsewhere[] = {{"conditioner.embedders.0.model.", open_clip_h_weights},
                                                 {"cond_stage_model.transformer.", plain_clip_weights},
                                                 {"conditioner.embedders.0.transformer.", plain_clip_weights}};
constexpr OneFilePart kOpenClipH{.prefix = "cond_stage_model.model.",
                                 .named = open_clip_h_weights,
                                 .infer
                                 = [](const Weights& named,
                                      const LatentFormat&) { return as_json(ClipTextConfig::infer(named, "gelu")); },
                                 .elsewhere = kOpenClipHElsewhere};

/// ComfyUI's rule: a bias of the last level is spread further where v was learnt. One that was never trained tells
/// nothing.
std::optional<Prediction> prediction_by_spread(const Weights& unet)
{
    constexpr double kSpreadOfV = 0.09;
    const auto bias = unet.tensor("output_blocks.11.1.transformer_blocks.0.norm1.bias");
    if (!bias) return std::nullopt;
    const double spread = bias->to(at::kDouble).std(/*unbiased=*/false).item<double>();
    if (!(spread > 0)) return std::nullopt;
    return spread > kSpreadOfV ? Prediction::V : Prediction::Epsilon;
}

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
    .read_scheduler = scheduler_with_offset,
    .scheduler_notices = notices_without_clipping,
    .one_file = {.sample_size_v = 96,
                 .told_by_weights = prediction_by_spread,
                 .fits = [](const Weights& unet) { return !takes_sizes(unet) && is_of_2_x(unet); }},
    .lora = {.architecture = "stable-diffusion-v2", .base_model = "sd_v2", .text_width = 1024},
    .trainable = kTrainable,
};

} // namespace sfumato
