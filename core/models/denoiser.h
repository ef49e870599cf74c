#pragma once
#include "core/nn/module.h"

#include <stop_token>

namespace sfumato {

/// All that a denoiser is told besides the noisy latents and their time: a row for each of the batch. What a denoiser
/// does not take (DenoiserTraits) stays undefined.
struct Conditioning {
    at::Tensor context{};  ///< [B, L, D] the states of a text
    at::Tensor pooled{};   ///< [B, P] the whole of a text in one vector
    at::Tensor time_ids{}; ///< float32 [B, 6], pixels: original height and width, top and left of the crop, target size
    at::Tensor mask{};     ///< bool [B, L], false where the context is padding; undefined: nowhere
    at::Tensor guidance{}; ///< float32 [B], the scale that guidance-distilled models are told
    /// What a control network adds inside the denoiser, in the order in which the denoiser comes to the places.
    std::vector<at::Tensor> control_residuals{};
};

/// What is known of a denoiser from its configuration.
struct DenoiserTraits {
    int in_channels = 4, out_channels = 4;
    int sample_size = 0;       ///< side of the latents it was trained on; 0: it does not say
    int size_multiple = 1;     ///< latents whose sides are multiples of it are neither padded nor cut inside
    int context_width = 0;     ///< D; 0: it takes no text
    int pooled_width = 0;      ///< P; 0: it takes none
    int time_ids_width = 0;    ///< values it makes of the six time ids; 0: it takes none
    bool mask = false, guidance = false;
    int control_residuals = 0; ///< places at which a control network may add something; 0: none
    /// Values that a picture of sample_size leaves inside until its gradient is known, about; and those more that it
    /// leaves for each token of the context.
    double training_values = 0, training_values_per_token = 0;
    [[nodiscard]] bool has_cross_attention() const { return context_width > 0; }
};

/// The network of a diffusion model: what the family's noise process asks of noisy latents (their noise, their velocity
/// or the clean latents; see Prediction).
class Denoiser : public nn::Module {
public:
    [[nodiscard]] virtual const DenoiserTraits& traits() const = 0;
    /// x: [B, in_channels, h, w]; timesteps: float32 [B], as the noise process counts them, fractions allowed.
    /// Result [B, out_channels, h, w]. `stop` is looked at between blocks; throws Cancelled.
    [[nodiscard]] virtual at::Tensor forward(const at::Tensor& x, const at::Tensor& timesteps,
                                             const Conditioning& conditioning,
                                             const std::stop_token& stop = {}) const
        = 0;
    /// The last layer becomes zero, so that an untrained network predicts nothing (training from scratch).
    virtual void zero_output() = 0;
};

/// Throws std::invalid_argument where the denoiser would not use what is given, or lacks what it needs.
void check_conditioning(const DenoiserTraits& traits, const Conditioning& conditioning);

} // namespace sfumato
