#pragma once
#include "core/sampling/sampler.h"

namespace sfumato {

/// The steps of a run and who takes them: a sampler along its trajectory through a noise process, which outlives this.
struct SamplerTrajectory {
    const SamplerInfo& sampler;
    const NoiseProcess& process;
    Trajectory trajectory;
    /// The latent at model call i, in the sampler's scaling, is signal x0 + noise epsilon.
    struct ScaledLevel {
        double signal, noise;
    };
    [[nodiscard]] ScaledLevel level(int call) const;
    [[nodiscard]] int model_calls() const { return static_cast<int>(trajectory.timesteps.size()); }
    /// A clean latent noised to the level of a model call, in the sampler's scaling.
    [[nodiscard]] at::Tensor add_noise(int call, const at::Tensor& original, const at::Tensor& noise) const
    {
        return sampler.add_noise(process, trajectory, call, original, noise);
    }
};

/// By the names of sampler and schedule. Errors: an unknown name, and those of make_trajectory.
[[nodiscard]] Result<SamplerTrajectory> make_sampler_trajectory(const NoiseProcess& process, std::string_view sampler,
                                                                std::string_view schedule, int steps);

} // namespace sfumato
