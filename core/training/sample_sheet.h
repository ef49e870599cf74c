#pragma once
#include "core/diffusion/noise_process.h"
#include "core/models/autoencoder.h"
#include "core/models/denoiser.h"

#include <filesystem>

namespace sfumato::training {

/// What a sheet is sampled with: one picture per row of `conditions`.
struct SheetOptions {
    double guidance = 4;
    int steps = 20;
    std::uint64_t seed = 0;
    int count = 12;
};

/// Pictures as float [count, 3, H, W] in [-1, 1] by DDIM (of a rectified flow by Euler) with classifier-free guidance.
/// `conditions` and `empty`: text states [count, L, D]; both undefined for an unconditional denoiser.
[[nodiscard]] at::Tensor sample_pictures(Denoiser& denoiser, const Autoencoder& vae,
                                         const NoiseProcess& process, const at::Tensor& conditions,
                                         const at::Tensor& empty, const SheetOptions& options);

} // namespace sfumato::training
