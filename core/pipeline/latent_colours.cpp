#include "core/pipeline/latent_colours.h"

#include "core/pipeline/image_tensor.h"

namespace sfumato {

using at::Tensor;

namespace {

Tensor with_one(const Tensor& latent)
{
    const Tensor values = latent.to(at::kDouble).flatten(1).t();
    return at::cat({values, at::ones({values.size(0), 1}, values.options())}, 1);
}

} // namespace

LatentColours::LatentColours(const Tensor& latent, const Tensor& picture)
{
    const Tensor small = at::adaptive_avg_pool2d(picture.unsqueeze(0), {latent.size(1), latent.size(2)})[0];
    const Tensor a = with_one(latent), b = small.flatten(1).t().to(at::kDouble);
    // A ridge keeps the colours sane where a channel hardly varies.
    const Tensor ridge = 1e-3 * at::eye(a.size(1), a.options()) * static_cast<double>(a.size(0));
    map_ = at::linalg_solve(at::matmul(a.t(), a) + ridge, at::matmul(a.t(), b));
}

Image LatentColours::image(const Tensor& latent) const
{
    const Tensor colours = at::matmul(with_one(latent), map_).t().reshape({3, latent.size(1), latent.size(2)});
    return image_from_unit(colours.clamp(0, 1).to(at::kFloat));
}

Tensor at_unit_size(const Tensor& latent)
{
    return latent / latent.square().mean().sqrt().clamp_min(1);
}

} // namespace sfumato
