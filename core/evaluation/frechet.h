#pragma once
#include "core/base/tensor.h"

namespace sfumato::evaluation {

/// A Gaussian fitted to features; float64.
struct FeatureStatistics {
    at::Tensor mean, covariance; ///< [D], [D, D]
};
/// features: [N, D], N >= 2.
[[nodiscard]] FeatureStatistics statistics_of(const at::Tensor& features);

/// Squared Fréchet distance between two Gaussians (Dowson & Landau 1982; as FID: Heusel et al. 2017, arXiv:1706.08500):
/// |m1 - m2|^2 + tr(C1 + C2 - 2 (C1^1/2 C2 C1^1/2)^1/2). Biased upwards for few samples: compare at equal N.
[[nodiscard]] double frechet_distance(const FeatureStatistics& a, const FeatureStatistics& b);

/// Mean Euclidean distance between all pairs of rows of features [N, D], N >= 2.
[[nodiscard]] double mean_pairwise_distance(const at::Tensor& features);

} // namespace sfumato::evaluation
