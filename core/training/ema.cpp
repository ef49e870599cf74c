#include "core/training/ema.h"

namespace sfumato::training {

void move_average(const at::Tensor& average, const at::Tensor& values, double decay, WorkerTeam& team)
{
    team.run([&](int worker) {
        const at::NoGradGuard no_grad;
        const auto [begin, end] = part_of(values.numel(), worker, team.count());
        average.slice(0, begin, end).lerp_(values.slice(0, begin, end), 1 - decay);
    });
}

} // namespace sfumato::training
