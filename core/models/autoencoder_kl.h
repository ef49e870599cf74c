#pragma once
#include "core/models/network_type.h"

namespace sfumato {

/// Names and defaults as in diffusers' config.json of AutoencoderKL.
struct AutoencoderKlConfig {
    int in_channels = 3, out_channels = 3, latent_channels = 4;
    std::vector<int> block_out_channels{64};
    int layers_per_block = 1, norm_num_groups = 32, sample_size = 32;
    double scaling_factor = 0.18215, shift_factor = 0;
    std::vector<double> latents_mean{}, latents_std{}; ///< by channel, before scaling; in place of shift_factor
    bool mid_block_add_attention = true, use_quant_conv = true, use_post_quant_conv = true, force_upcast = true;

    [[nodiscard]] static Result<AutoencoderKlConfig> from_json(const Json& config, const std::string& where);
    /// From the shapes of the weights, under diffusers' names; scale, shift, means and spreads, which no shape
    /// tells, are `latent`'s.
    /// Errors: not an autoencoder.
    [[nodiscard]] static Result<AutoencoderKlConfig> infer(const Weights& weights, const LatentFormat& latent);
    [[nodiscard]] Json to_json() const;
    [[nodiscard]] AutoencoderTraits traits() const
    {
        return {.image_channels = in_channels, .latent = latent_format(), .force_upcast = force_upcast};
    }
    [[nodiscard]] int downscale() const { return 1 << (block_out_channels.size() - 1); }
    [[nodiscard]] LatentFormat latent_format() const;
    bool operator==(const AutoencoderKlConfig&) const = default;
};

/// The autoencoder of latent diffusion (Rombach et al. 2022, arXiv:2112.10752), with diffusers' parameter names.
class AutoencoderKl final : public Autoencoder {
public:
    explicit AutoencoderKl(const AutoencoderKlConfig& config);
    ~AutoencoderKl() override;

    [[nodiscard]] const AutoencoderTraits& traits() const override { return traits_; }
    [[nodiscard]] LatentPosterior encode(const at::Tensor& image) const override;
    [[nodiscard]] at::Tensor decode(const at::Tensor& latent) const override;
    [[nodiscard]] LatentPosterior encode_in_bands(const at::Tensor& image, std::int64_t band = kBand) const override;
    [[nodiscard]] at::Tensor decode_in_bands(const at::Tensor& latent, std::int64_t band = kBand) const override;
    [[nodiscard]] const AutoencoderKlConfig& config() const { return config_; }
    /// Starts with a narrow posterior: log-variance bias -5 and weights x0.1, mean weights x3 (keeps all latent
    /// channels alive at the start of training).
    void narrow_posterior();

private:
    struct Parts;
    [[nodiscard]] LatentPosterior posterior(const at::Tensor& encoded) const;
    [[nodiscard]] at::Tensor decodable(const at::Tensor& latent) const;
    AutoencoderKlConfig config_;
    AutoencoderTraits traits_;
    std::unique_ptr<Parts> parts_;
};

/// Under diffusers' names of today, from those, the original ones (CompVis' latent-diffusion, without
/// "first_stage_model.") or diffusers' old ones. Errors: see Weights::renamed.
[[nodiscard]] Result<Weights> vae_weights(const Weights& stored);

extern const AutoencoderType kAutoencoderKl;

} // namespace sfumato
