#include "core/sampling/sampled_path.h"

namespace sfumato {

SampledPath::Level SampledPath::level(int evaluation) const
{
    const at::Tensor one = at::ones({1, 1, 1, 1}), zero = at::zeros({1, 1, 1, 1});
    return {add_noise(evaluation, one, zero).item<double>(), add_noise(evaluation, zero, one).item<double>()};
}

Result<SampledPath> make_sampled_path(const NoiseProcess& process, std::string_view sampler, std::string_view schedule,
                                      int steps)
{
    const auto row = sampler_by_name(sampler);
    if (!row) return tl::unexpected(row.error());
    const auto spacing = schedule_from_name(schedule);
    if (!spacing) return tl::unexpected(spacing.error());
    return make_trajectory(**row, process, *spacing, steps).map([&](Trajectory path) {
        return SampledPath{**row, process, std::move(path)};
    });
}

} // namespace sfumato
