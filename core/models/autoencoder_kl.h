#pragma once
#include "core/base/json.h"
#include "core/checkpoint/weights.h"
#include "core/models/latent_format.h"
#include "core/nn/layers.h"

namespace sfumato {

/// Names and defaults as in diffusers' config.json of AutoencoderKL.
struct AutoencoderKlConfig {
    int in_channels = 3, out_channels = 3, latent_channels = 4;
    std::vector<int> block_out_channels{64};
    int layers_per_block = 1, norm_num_groups = 32, sample_size = 32;
    double scaling_factor = 0.18215, shift_factor = 0;
    bool mid_block_add_attention = true, use_quant_conv = true, use_post_quant_conv = true, force_upcast = true;

    [[nodiscard]] static Result<AutoencoderKlConfig> from_json(const Json& config, const std::string& where);
    /// From the shapes of the weights, under diffusers' names. `scaling_factor` is in no shape. Errors: not an
    /// autoencoder.
    [[nodiscard]] static Result<AutoencoderKlConfig> infer(const Weights& weights, double scaling_factor);
    [[nodiscard]] Json to_json() const;
    [[nodiscard]] int downscale() const { return 1 << (block_out_channels.size() - 1); }
    [[nodiscard]] LatentFormat latent_format() const
    {
        return {.channels = latent_channels, .downscale = downscale(), .scale = scaling_factor, .shift = shift_factor};
    }
    bool operator==(const AutoencoderKlConfig&) const = default;
};

/// Diagonal Gaussian q(z|x) of the autoencoder. Both [B, latent_channels, h, w], not scaled.
struct LatentPosterior {
    at::Tensor mean, logvar; ///< logvar clamped to [-30, 20]
    /// mean + exp(logvar / 2) * unit_normal (the reparameterisation of Kingma & Welling, arXiv:1312.6114).
    [[nodiscard]] at::Tensor sample(const at::Tensor& unit_normal) const;
    /// KL(q || N(0, 1)), mean over all elements.
    [[nodiscard]] at::Tensor kl_mean() const;
};

/// The autoencoder of latent diffusion (Rombach et al. 2022, arXiv:2112.10752), with diffusers' parameter names.
class AutoencoderKl : public nn::Module {
public:
    explicit AutoencoderKl(const AutoencoderKlConfig& config);
    ~AutoencoderKl() override;

    /// image: [B, 3, H, W] in [-1, 1], H and W multiples of downscale(). The posterior is not scaled.
    [[nodiscard]] LatentPosterior encode(const at::Tensor& image) const;
    /// latent: [B, latent_channels, h, w], not scaled (divide by scaling_factor first). Result [B, 3, H, W], about [-1,
    /// 1], not clamped.
    [[nodiscard]] at::Tensor decode(const at::Tensor& latent) const;
    /// The same for pictures that are too large to be worked on whole: layer by layer in bands of rows of about `band`
    /// values (row_tiling.h), without gradients. Takes half to two thirds of the memory (docs/performance.md); equal
    /// but for rounding.
    [[nodiscard]] LatentPosterior encode_in_bands(const at::Tensor& image, std::int64_t band = kBand) const;
    [[nodiscard]] at::Tensor decode_in_bands(const at::Tensor& latent, std::int64_t band = kBand) const;
    static constexpr std::int64_t kBand = std::int64_t{8} << 20;
    [[nodiscard]] const AutoencoderKlConfig& config() const { return config_; }
    /// Starts with a narrow posterior: log-variance bias -5 and weights x0.1, mean weights x3 (keeps all latent
    /// channels alive at the start of training).
    void narrow_posterior();

private:
    struct Parts;
    [[nodiscard]] LatentPosterior posterior(const at::Tensor& encoded) const;
    [[nodiscard]] at::Tensor decodable(const at::Tensor& latent) const;
    AutoencoderKlConfig config_;
    std::unique_ptr<Parts> parts_;
};

} // namespace sfumato
