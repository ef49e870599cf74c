#include "core/training/denoiser_training_config.h"

#include "core/training/data_fields.h"

namespace sfumato::training {

template <class Visit> void visit_fields(DenoiserTrainingConfig& c, Visit&& visit)
{
    visit_fields(c.run, visit);
    visit("gradient_accumulation", c.gradient_accumulation);
    visit("caption_dropout", c.caption_dropout);
    visit("unconditional", c.unconditional);
    visit("vocabulary_size", c.vocabulary_size);
    visit("min_snr", c.min_snr);
    visit("min_snr_gamma", c.min_snr_gamma);
    visit("noisy_floor", c.noisy_floor);
    visit("timestep_shift", c.timestep_shift);
    visit("object_weight", c.object_weight);
    visit("from", c.from);
    visit("weights", c.weights);
    visit("vae", c.vae);
    visit("precision", c.precision);
    visit("title", c.title);
    visit("sheet_prompts", c.sheet_prompts);
    visit("sheet_guidance", c.sheet_guidance);
    visit("sheet_steps", c.sheet_steps);
    visit("sheet_pictures", c.sheet_pictures);
    visit_fields(c.data, visit);
}

UNet2DConditionConfig embedded_unet()
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
    return config;
}

Json DenoiserTrainingConfig::to_json() const
{
    Json json = fields_to_json(*this);
    json["word_curriculum"] = word_curriculum.to_json();
    json["schedule"] = schedule.to_json();
    json["unet"] = unet.to_json();
    json["text_encoder"] = text_encoder.to_json();
    return json;
}

Result<DenoiserTrainingConfig> DenoiserTrainingConfig::from_json(const Json& json, const std::string& where)
{
    DenoiserTrainingConfig config;
    Json own = with_todays_names(json);
    if (auto read = override_component(own, "word_curriculum", config.word_curriculum, where); !read)
        return tl::unexpected(read.error());
    if (auto read = override_component(own, "schedule", config.schedule, where); !read)
        return tl::unexpected(read.error());
    if (auto read = override_component(own, "unet", config.unet, where); !read) return tl::unexpected(read.error());
    if (auto read = override_component(own, "text_encoder", config.text_encoder, where); !read)
        return tl::unexpected(read.error());
    if (auto read = override_fields(config, own, where); !read) return tl::unexpected(read.error());
    if (auto checked = check(config.run, where); !checked) return tl::unexpected(checked.error());
    if (config.gradient_accumulation < 1) return fail(where, "gradient_accumulation must be at least 1");
    if (config.sheet_pictures < 1 || config.sheet_steps < 1)
        return fail(where, "sheet_pictures and sheet_steps must be at least 1");
    if (!(config.timestep_shift > 0)) return fail(where, "timestep_shift must be above 0");
    if (!(config.object_weight > 0)) return fail(where, "object_weight must be above 0");
    if (config.caption_dropout < 0 || config.caption_dropout > 1)
        return fail(where, "caption_dropout must lie in 0..1");
    if (config.weights != kAllWeights && config.weights != kCrossAttention)
        return fail(where, "weights is \"" + config.weights + "\"",
                    std::string("use ") + kAllWeights + " or " + kCrossAttention);
    if (config.from.empty() && config.vocabulary_size != config.text_encoder.vocab_size)
        return fail(where,
                    "vocabulary_size is " + std::to_string(config.vocabulary_size) + " but text_encoder.vocab_size is "
                        + std::to_string(config.text_encoder.vocab_size),
                    "set both to the same number");
    return config;
}

UNet2DConditionConfig without_text(UNet2DConditionConfig config)
{
    for (auto& type : config.down_block_types) type = "DownBlock2D";
    for (auto& type : config.up_block_types) type = "UpBlock2D";
    config.mid_block_type = "UNetMidBlock2D";
    return config;
}

} // namespace sfumato::training
