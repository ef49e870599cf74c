#pragma once
#include "core/base/json.h"
#include "core/nn/layers.h"

namespace sfumato {

/// Names and defaults as in diffusers' config.json of AutoencoderTiny.
struct AutoencoderTinyConfig {
    int in_channels = 3, out_channels = 3, latent_channels = 4;
    std::vector<int> encoder_block_out_channels{64, 64, 64, 64}, decoder_block_out_channels{64, 64, 64, 64};
    std::vector<int> num_encoder_blocks{1, 3, 3, 3}, num_decoder_blocks{3, 3, 3, 1};
    int upsampling_scaling_factor = 2;

    [[nodiscard]] static Result<AutoencoderTinyConfig> from_json(const Json& config, const std::string& where);
};

/// A small autoencoder for the same latents as a large one's (TAESD), an eighteenth of the work: for previews. Latents
/// are scaled, as the U-Net sees them. diffusers' parameter names.
class AutoencoderTiny : public nn::Module {
public:
    explicit AutoencoderTiny(const AutoencoderTinyConfig& config);
    ~AutoencoderTiny() override;

    /// image: [B, 3, H, W] in [-1, 1]. Result [B, latent_channels, h, w].
    [[nodiscard]] at::Tensor encode(const at::Tensor& image) const;
    /// latent: [B, latent_channels, h, w]. Result [B, 3, H, W], about [-1, 1].
    [[nodiscard]] at::Tensor decode(const at::Tensor& latent) const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace sfumato
