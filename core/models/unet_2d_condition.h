#pragma once
#include "core/models/network_type.h"

namespace sfumato {

/// What shapes do not tell of an attention: either the number of heads, the same at every width, or the width of one.
struct HeadRule {
    int count = 0, size = 0;
    [[nodiscard]] int heads(int channels) const { return size > 0 ? channels / size : count; }
};

/// Names and defaults as in diffusers' config.json of UNet2DConditionModel.
struct UNet2DConditionConfig {
    int in_channels = 4, out_channels = 4, sample_size = 64;
    std::vector<std::string> down_block_types{"CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D",
                                              "DownBlock2D"};
    std::vector<std::string> up_block_types{"UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D",
                                            "CrossAttnUpBlock2D"};
    /// "UNetMidBlock2DCrossAttn", "UNetMidBlock2D" without attention, or empty (null): there is no middle.
    std::string mid_block_type = "UNetMidBlock2DCrossAttn";
    /// Resnets behind the first in a "UNetMidBlock2D": diffusers makes none, this program's own models have one.
    int mid_block_layers = 1;
    std::vector<int> block_out_channels{320, 640, 1280, 1280};
    int layers_per_block = 2, norm_num_groups = 32;
    std::vector<int> level_layers{}; ///< a list of "layers_per_block"; empty: every level has as many
    double norm_eps = 1e-5;
    int cross_attention_dim = 1280;
    /// Heads per level, one entry per block. diffusers' "attention_head_dim" is, for historical reasons, the number of
    /// heads.
    std::vector<int> attention_heads{8, 8, 8, 8};
    std::vector<int> transformer_layers_per_block{1, 1, 1, 1};
    /// Nested lists of "transformer_layers_per_block" and "reverse_transformer_layers_per_block" (distilled models):
    /// for each level, in the order of the way down or up, the depth of each of its transformers. Empty: as above.
    std::vector<std::vector<int>> transformer_layers_down{}, transformer_layers_up{};
    bool use_linear_projection = false, flip_sin_to_cos = true;
    int freq_shift = 0;
    /// SDXL: "text_time" adds pooled text and size ids to the time embedding.
    std::string addition_embed_type{};
    int addition_time_embed_dim = 256, projection_class_embeddings_input_dim = 2816;
    /// Latent consistency models (Luo et al. 2023, arXiv:2310.04378): width of the guidance scale's embedding, which is
    /// added to the time's; 0: the scale is not told.
    int time_cond_proj_dim = 0;

    [[nodiscard]] static Result<UNet2DConditionConfig> from_json(const Json& config, const std::string& where);
    /// From the shapes of the weights, under diffusers' names. Errors: not a U-Net, or one whose levels are not
    /// regular.
    [[nodiscard]] static Result<UNet2DConditionConfig> infer(const Weights& weights, const HeadRule& rule);
    [[nodiscard]] Json to_json() const;
    [[nodiscard]] DenoiserTraits traits() const;
    [[nodiscard]] bool has_cross_attention() const;
    /// Resnets of a level on the way down; on the way up it has one more. `level` 0 is the finest.
    [[nodiscard]] int layers(std::size_t level) const
    {
        return level_layers.empty() ? layers_per_block : level_layers[level];
    }
    /// Depth of the transformer behind the `layer`th resnet of a level on the way down, and up (level 0 the finest,
    /// too).
    [[nodiscard]] int depth_down(std::size_t level, int layer) const;
    [[nodiscard]] int depth_up(std::size_t level, int layer) const;
    /// Whether the resolution `level` (0 is the finest) attends, on the way down or up or in the middle.
    [[nodiscard]] bool level_attends(std::size_t level) const;
    bool operator==(const UNet2DConditionConfig&) const = default;
};

/// The U-Net of latent diffusion (Ronneberger et al. 2015; Rombach et al. 2022, arXiv:2112.10752), diffusers' parameter
/// names. Control residuals (Zhang et al. 2023, arXiv:2302.05543): one for each skip, in the order in which the way
/// down makes them, then one for the middle (where there is none, for what reaches the way up).
class UNet2DCondition final : public Denoiser {
public:
    explicit UNet2DCondition(const UNet2DConditionConfig& config);
    ~UNet2DCondition() override;

    [[nodiscard]] const DenoiserTraits& traits() const override { return traits_; }
    [[nodiscard]] at::Tensor forward(const at::Tensor& x, const at::Tensor& timesteps, const Conditioning& conditioning,
                                     const std::stop_token& stop = {}) const override;
    void zero_output() override;
    [[nodiscard]] const UNet2DConditionConfig& config() const { return config_; }

private:
    struct Parts;
    UNet2DConditionConfig config_;
    DenoiserTraits traits_;
    std::unique_ptr<Parts> parts_;
};

/// From the original names (CompVis' latent-diffusion, without "model.diffusion_model."). Errors: see Weights::renamed.
[[nodiscard]] Result<Weights> ldm_unet_weights(const Weights& stored);

/// Whether a parameter makes keys or values of a text: those of cross-attention. Kumari et al. 2023 (arXiv:2212.04488,
/// section 3.2) found that cross-attention, a twentieth of the U-Net, changes most when a whole model is tuned to new
/// words, and that tuning its keys and values alone does as well: they are where words get in.
[[nodiscard]] bool unet_reads_text(const std::string& parameter);
/// The same network without cross-attention. Throws Error: not the configuration of a U-Net.
[[nodiscard]] Json unet_without_text(const Json& config);

extern const DenoiserType kUNet2DCondition;

} // namespace sfumato
