#include "core/evaluation/frechet.h"

namespace sfumato::evaluation {
namespace {

using at::Tensor;

/// Of a symmetric matrix without negative eigenvalues, but for roundings.
Tensor square_root(const Tensor& matrix)
{
    const auto [values, vectors] = at::linalg_eigh(matrix);
    return at::matmul(vectors * values.clamp_min(0).sqrt(), vectors.t());
}

} // namespace

FeatureStatistics statistics_of(const Tensor& features)
{
    const Tensor samples = features.to(at::kDouble);
    const Tensor mean = samples.mean(0), centred = samples - mean;
    return {mean, at::matmul(centred.t(), centred) / static_cast<double>(samples.size(0) - 1)};
}

double frechet_distance(const FeatureStatistics& a, const FeatureStatistics& b)
{
    const Tensor root = square_root(a.covariance);
    const Tensor shared
        = at::linalg_eigvalsh(at::matmul(at::matmul(root, b.covariance), root)).clamp_min(0).sqrt().sum();
    const Tensor distance = (a.mean - b.mean).square().sum() + a.covariance.trace() + b.covariance.trace() - 2 * shared;
    return distance.item<double>();
}

double mean_pairwise_distance(const Tensor& features)
{
    return at::pdist(features.to(at::kDouble).contiguous()).mean().item<double>();
}

} // namespace sfumato::evaluation
