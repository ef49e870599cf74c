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
inline Result<Weights> plain_clip_weights(const Weights& stored)
{
    return clip_text_weights(stored, /*projected=*/false);
}
inline constexpr OneFilePart clip_in_one_file(const char* prefix)
{
    return {.prefix = prefix, .named = plain_clip_weights, .infer = [](const Weights& named, const LatentFormat&) {
                return as_json(ClipTextConfig::infer(named, "quick_gelu"));
            }};
}

/// The width of the text that a U-Net in one file reads; 0 where it reads none.
inline std::int64_t context_width(const Weights& unet)
{
    for (const auto& [name, entry] : unet.index())
        if (name.ends_with(".attn2.to_k.weight") && entry.shape.size() == 2) return entry.shape[1];
    return 0;
}
/// Whether it is one of 2.x and not of 1.x: the width of its text tells, or how its attention is entered, by matrices
/// and not by convolutions.
inline bool is_of_2_x(const Weights& unet)
{
    const std::int64_t width = context_width(unet);
    if (width == 768 || width == 1024) return width == 1024;
    for (const auto& [name, entry] : unet.index())
        if (name.ends_with(".proj_in.weight")) return entry.shape.size() == 2;
    return false;
}
/// Whether it is told the sizes of the picture beside the time.
inline bool takes_sizes(const Weights& unet) { return unet.contains("label_emb.0.0.weight"); }

/// As diffusers' pipelines read the schedulers of Stable Diffusion 1.x and 2.x: whatever a file says, the spaced steps
/// lie one above the multiples (they warn of it as a value of old files).
inline Result<NoiseProcessConfig> scheduler_with_offset(const Json& json, const std::string& where)
{
    auto config = noise_process_config_from_json(json, where);
    if (config)
        if (auto* schedule = std::get_if<NoiseScheduleConfig>(&*config)) schedule->steps_offset = 1;
    return config;
}

/// These pipelines switch clip_sample off, whatever the file says; that of Stable Diffusion XL does not.
inline std::vector<Message> notices_without_clipping(const Json& config)
{
    Json unclipped = config;
    if (unclipped.is_object()) unclipped.erase("clip_sample");
    return settings_passed_over(unclipped);
}

inline constexpr OneFileLayout kVaeElsewhere[] = {{"vae.", vae_weights}};
inline constexpr Component<AutoencoderType> kVae{
    .folder = "vae",
    .type = &kAutoencoderKl,
    .one_file = {.prefix = "first_stage_model.",
                 .named = vae_weights,
                 .infer = [](const Weights& named,
                             const LatentFormat& latent) { return as_json(AutoencoderKlConfig::infer(named, latent)); },
                 .elsewhere = kVaeElsewhere}};

inline constexpr TrainablePart kTrainable[] = {{"all", nullptr}, {"cross-attention", unet_reads_text}};

} // namespace sfumato::stable_diffusion
