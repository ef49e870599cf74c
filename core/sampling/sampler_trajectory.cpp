#include "core/sampling/sampler_trajectory.h"

namespace sfumato {

SamplerTrajectory::ScaledLevel SamplerTrajectory::level(int call) const
{
    const at::Tensor one = at::ones({1, 1, 1, 1}), zero = at::zeros({1, 1, 1, 1});
    return {add_noise(call, one, zero).item<double>(), add_noise(call, zero, one).item<double>()};
}

Result<SamplerTrajectory> make_sampler_trajectory(const NoiseProcess& process, std::string_view sampler,
                                                  std::string_view schedule, int steps)
{
    const auto row = sampler_by_name(sampler);
    if (!row) return tl::unexpected(row.error());
    const auto known = schedule_from_name(schedule);
    if (!known) return tl::unexpected(known.error());
    return make_trajectory(**row, process, *known, steps).map([&](Trajectory trajectory) {
        return SamplerTrajectory{**row, process, std::move(trajectory)};
    });
}

} // namespace sfumato
