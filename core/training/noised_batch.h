#pragma once
#include "core/diffusion/loss.h"
#include "core/training/random.h"

#include "core/base/tensor.h"

namespace sfumato::training {

/// A batch on its way through the forward process, with everything the denoising loss needs.
struct NoisedBatch {
    at::Tensor x_t;       ///< [B, C, h, w], channels last
    at::Tensor timesteps; ///< [B], what the network is given
    at::Tensor target;    ///< what the network should predict, like x_t
    at::Tensor weights;   ///< [B], or [B, 1, h, w] where some places count more
    at::Tensor ids{};     ///< int64 [B, L]; undefined without text

    [[nodiscard]] std::int64_t size() const { return x_t.size(0); }
    [[nodiscard]] NoisedBatch slice(std::int64_t begin, std::int64_t end) const;
};

/// q(x_t | x_0) of clean (scaled) latents at the given training steps, int64 [B], with what the process's network
/// should predict.
[[nodiscard]] NoisedBatch noise_batch(const NoiseProcess& process, const LossWeighting& weighting, const at::Tensor& x0,
                                      const at::Tensor& noise, const at::Tensor& train_steps);

/// t_i = floor(T (i + u_i) / B), u uniform: each batch covers the whole chain evenly, which keeps its loss from jumping
/// with the luck of the times. int64 [B].
/// `shift` s > 1 takes more of the noisy end, u -> s u / (1 + (s - 1) u), as resolution-dependent shifting does (Esser
/// et al. 2024, arXiv:2403.03206, eq. 23): there alone the words say what the noise does not show yet, such as where a
/// thing stands.
[[nodiscard]] at::Tensor stratified_timesteps(std::int64_t batch, int steps, const at::Generator& generator,
                                              double shift = 1);

/// One caption for each sample of `which`, chosen at random; with probability `dropout` the empty one instead, from
/// which classifier-free guidance learns what pictures are like without words (Ho & Salimans 2022, arXiv:2207.12598).
/// tokens: int32 [N, captions, L]; which: int64 [B]; empty: int64 [1, L]. Result int64 [B, L].
[[nodiscard]] at::Tensor draw_captions(const at::Tensor& tokens, const at::Tensor& which, const at::Tensor& empty,
                                       double dropout, const at::Generator& generator);

} // namespace sfumato::training
