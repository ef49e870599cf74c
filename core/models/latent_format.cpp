#include "core/models/latent_format.h"

namespace sfumato {
namespace {

/// [1, C, 1, 1] like the latents.
at::Tensor by_channel(const std::vector<double>& values, const at::Tensor& like)
{
    return at::tensor(values, at::kDouble).to(like.options()).view({1, -1, 1, 1});
}

} // namespace

at::Tensor LatentFormat::scaled(const at::Tensor& latents) const
{
    const at::Tensor folded = patch > 1 ? at::pixel_unshuffle(latents, patch) : latents;
    if (!mean.empty()) return (folded - by_channel(mean, folded)) / by_channel(deviation, folded);
    return (folded - shift) * scale;
}

at::Tensor LatentFormat::unscaled(const at::Tensor& sampled) const
{
    const at::Tensor folded
        = mean.empty() ? sampled / scale + shift : sampled * by_channel(deviation, sampled) + by_channel(mean, sampled);
    return patch > 1 ? at::pixel_shuffle(folded, patch) : folded;
}

} // namespace sfumato
