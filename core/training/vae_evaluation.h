#pragma once
#include "core/models/autoencoder_kl.h"
#include "core/training/picture_cache.h"
#include "core/training/precision.h"

namespace sfumato::training {

/// Measures an autoencoder on whole pictures, the work spread over a team.
class VaeEvaluation {
public:
    VaeEvaluation(const AutoencoderKl& vae, Precision precision, WorkerTeam& team)
        : vae_(vae), precision_(precision), team_(team)
    {
    }

    /// Mean |x - x'| over all pictures, in units of [-1, 1].
    [[nodiscard]] double mean_error(const PictureCache& pictures) const;
    /// Standard deviation of the latents' means, over the first pictures of the cache.
    [[nodiscard]] double latent_deviation(const PictureCache& pictures) const;
    /// The first pictures above their reconstructions.
    [[nodiscard]] Image sheet(const PictureCache& pictures) const;

private:
    void for_each_batch(std::int64_t count, const std::function<void(std::int64_t begin, std::int64_t end)>& use) const;
    [[nodiscard]] at::Tensor reconstruct(const at::Tensor& pictures) const;

    const AutoencoderKl& vae_;
    Precision precision_;
    WorkerTeam& team_;
};

} // namespace sfumato::training
