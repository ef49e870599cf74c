#pragma once
#include "core/training/worker_team.h"

#include "core/base/tensor.h"

namespace sfumato::training {

struct AdamWConfig {
    double beta1 = 0.9, beta2 = 0.99, epsilon = 1e-8, weight_decay = 0.01;
};

/// AdamW (Loshchilov & Hutter 2019, arXiv:1711.05101, algorithm 2): decoupled weight decay, float32 moments, over one
/// flat array of parameters.
class AdamW {
public:
    AdamW(std::int64_t size, const AdamWConfig& config);
    /// One update of `values` [size] from `gradients` [size], the work split over the team. `step` counts from 1.
    void update(const at::Tensor& values, const at::Tensor& gradients, double learning_rate, std::int64_t step,
                WorkerTeam& team);

    at::Tensor first_moment, second_moment; ///< [size]

private:
    AdamWConfig config_;
};

/// Adds up the workers' gradients into the first, scales the sum to a norm of at most `limit` (0 = no limit) and
/// returns the norm before scaling. Not finite if a gradient is not; nothing is scaled then.
[[nodiscard]] double sum_and_clip(const std::vector<at::Tensor>& gradients, double limit, WorkerTeam& team);

} // namespace sfumato::training
