#pragma once
#include "core/diffusion/noise_level.h"

namespace sfumato {

/// Independent values N(mean, deviation^2), for which the best possible network and its probability flow are known in
/// closed form, whatever the noise process.
struct GaussianData {
    double mean = 0.8, deviation = 0.5;

    /// The standard deviation of alpha x0 + sigma epsilon.
    [[nodiscard]] double spread(NoiseLevel at) const { return std::hypot(at.alpha * deviation, at.sigma); }

    /// What a network can know at best: E[x0 | x] and E[epsilon | x].
    struct Expected {
        at::Tensor x0, epsilon;
    };
    [[nodiscard]] Expected expected(const at::Tensor& x, NoiseLevel at) const
    {
        const at::Tensor off = (x - at.alpha * mean) / std::pow(spread(at), 2);
        return {mean + at.alpha * deviation * deviation * off, at.sigma * off};
    }

    /// Where the probability flow carries a unit normal from a level without signal: it keeps its place in the
    /// distribution.
    [[nodiscard]] at::Tensor flow(const at::Tensor& unit_normal, NoiseLevel at) const
    {
        return at.alpha * mean + spread(at) * unit_normal;
    }
    /// The clean latent that the network sees there: the last step of every sampler.
    [[nodiscard]] at::Tensor end_of_flow(const at::Tensor& unit_normal, NoiseLevel at) const
    {
        return expected(flow(unit_normal, at), at).x0;
    }
};

} // namespace sfumato
