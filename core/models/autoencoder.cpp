#include "core/models/autoencoder.h"

namespace sfumato {

using at::Tensor;

Tensor LatentPosterior::sample(const Tensor& unit_normal) const { return mean + (0.5 * logvar).exp() * unit_normal; }

Tensor LatentPosterior::kl_mean() const { return 0.5 * (mean.square() + logvar.exp() - 1 - logvar).mean(); }

} // namespace sfumato
