#include "core/families/model_spec.h"
#include "core/families/stable_diffusion.h"

namespace sfumato {
namespace {

constexpr TextComponent kSceneryText[]
    = {{.encoder = {.folder = "text_encoder", .type = &kClipTextModel, .lora_prefixes = stable_diffusion::kTextLora},
        .tokenizer = "tokenizer"}};

/// 8.89 M parameters for 4x16x16 latents.
Json embedded_unet()
{
    UNet2DConditionConfig config;
    config.sample_size = 16;
    config.down_block_types = {"CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"};
    config.up_block_types = {"UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D"};
    config.block_out_channels = {64, 128, 192};
    config.layers_per_block = 1;
    config.norm_num_groups = 16;
    config.cross_attention_dim = 192;
    config.attention_heads = {2, 4, 6};
    config.transformer_layers_per_block = {1, 1, 1};
    return config.to_json();
}

Json embedded_text_encoder()
{
    return ClipTextConfig{.vocab_size = 512,
                          .hidden_size = 192,
                          .intermediate_size = 768,
                          .num_hidden_layers = 3,
                          .num_attention_heads = 6,
                          .max_position_embeddings = 40,
                          .projection_dim = 192,
                          .bos_token_id = 1,
                          .eos_token_id = 2,
                          .pad_token_id = 2}
        .to_json();
}

constexpr ScratchRecipe kScratch{.denoiser = embedded_unet,
                                 .text_encoder = embedded_text_encoder,
                                 .without_text = unet_without_text};

} // namespace

/// Models trained by this program on captioned pictures, the embedded one first of all.
extern const ModelFamily kScenery{
    .id = "scenery",
    .title = "Scenery",
    .pipeline = stable_diffusion::kPipeline,
    .denoiser = {.folder = "unet", .type = &kUNet2DCondition, .lora_prefixes = stable_diffusion::kUNetLora},
    .text = kSceneryText,
    .vae = stable_diffusion::kVae,
    .matches = [](const ModelSpec& spec) { return spec.sentencepiece; },
    .scheduler_notices = stable_diffusion::notices_without_clipping,
    .trainable = stable_diffusion::kTrainable,
    .scratch = &kScratch,
    .defaults = {.steps = 20, .guidance_scale = 5, .sampler = "DDIM", .schedule = "Automatic"},
};

} // namespace sfumato
