#pragma once
#include "core/families/model_family.h"
#include "core/models/autoencoder_kl.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"

/// What the families of Stable Diffusion, and those trained here, have in common: names in files of one model and of
/// LoRAs, and the autoencoder.
namespace sfumato::stable_diffusion {

inline constexpr const char* kPipeline = "StableDiffusionPipeline";

/// What names in LoRA files begin with, behind PEFT's own "base_model.model.": kohya's scripts, diffusers and
/// OneTrainer, LyCORIS alone (of any network), ComfyUI, the names of a model of one file; diffusers' first files and
/// PEFT: nothing.
inline constexpr const char* kUNetLora[]
    = {"lora_unet_", "unet_", "lycoris_", "diffusion_model_", "model_diffusion_model_", ""};
inline constexpr const char* kTextLora[] = {"lora_te_",
                                            "lora_te1_",
                                            "text_encoder_",
                                            "lycoris_",
                                            "clip_l_",
                                            "clip_l_transformer_",
                                            "text_encoders_clip_l_",
                                            "text_encoders_clip_l_transformer_",
                                            "text_encoders_clip_h_transformer_",
                                            "cond_stage_model_transformer_",
                                            "conditioner_embedders_0_transformer_",
                                            ""};
inline constexpr const char* kSecondTextLora[] = {"lora_te2_",
                                                  "text_encoder_2_",
                                                  "lycoris_",
                                                  "clip_g_",
                                                  "clip_g_transformer_",
                                                  "text_encoders_clip_g_",
                                                  "text_encoders_clip_g_transformer_",
                                                  ""};

/// Of a U-Net in one file, whose attention has such heads.
template <int count, int size>
inline constexpr OneFilePart kUNetInOneFile{.prefix = "model.diffusion_model.",
                                            .named = ldm_unet_weights,
                                            .infer = [](const Weights& named, const LatentFormat&) {
                                                return as_json(
                                                    UNet2DConditionConfig::infer(named,
                                                                                 {.count = count, .size = size}));
                                            }};

/// CLIP ViT-L/14 with the quick approximation of GELU, under transformers' names.
inline constexpr OneFilePart clip_in_one_file(const char* prefix)
{
    return {.prefix = prefix,
            .named = [](const Weights& stored) { return clip_text_weights(stored, /*projected=*/false); },
            .infer = [](const Weights& named,
                        const LatentFormat&) { return as_json(ClipTextConfig::infer(named, "quick_gelu")); }};
}

inline constexpr Component<AutoencoderType> kVae{.folder = "vae",
                                                 .type = &kAutoencoderKl,
                                                 .one_file
                                                 = {.prefix = "first_stage_model.",
                                                    .named = vae_weights,
                                                    .infer = [](const Weights& named, const LatentFormat& latent) {
                                                        return as_json(AutoencoderKlConfig::infer(named, latent));
                                                    }}};

inline constexpr TrainablePart kTrainable[] = {{"all", nullptr}, {"cross-attention", unet_reads_text}};

} // namespace sfumato::stable_diffusion
