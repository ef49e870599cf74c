#pragma once
#include "core/base/tensor.h"
#include "core/training/worker_team.h"

#include <algorithm>
#include <cstdint>

namespace sfumato::training {

/// average += (1 - decay) * (values - average), split over the team.
void move_average(const at::Tensor& average, const at::Tensor& values, double decay, WorkerTeam& team);

/// Decay of the running average at update n = 0, 1, ...: starts low, so that the first, bad weights are forgotten soon.
[[nodiscard]] inline double ema_decay(double decay, std::int64_t n)
{
    return std::min(decay, static_cast<double>(n + 1) / static_cast<double>(n + 12));
}

} // namespace sfumato::training
