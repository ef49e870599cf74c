#pragma once
#include "core/pipeline/generation_request.h"
#include "core/sampling/sampler_trajectory.h"

#include <list>
#include <optional>

namespace sfumato {

/// A run after one of its model calls: what its sampler returned, and the clean latent it saw. [B, C, h, w], float32.
struct RunState {
    int next_call = 0; ///< index of the next model call on the run's trajectory
    at::Tensor x, x0;
};

/// Where a run goes on from the state of another: the model call of `to` whose noise-to-signal ratio is nearest, and
/// the latent there, in its sampler's scaling. On the same path it is the state itself; between unlike levels it is
/// carried along the line through x0 and the epsilon that the state implies, as a DDIM step would (Song et al. 2021,
/// eq. 12).
struct BranchStart {
    at::Tensor latents;
    int first_call = 0;
};
[[nodiscard]] BranchStart branch_start(const RunState& state, const SamplerTrajectory& from,
                                       const SamplerTrajectory& to);

/// The states of the newest runs, so that to look at or go on from one of them samples nothing again.
class RunStateCache {
public:
    static constexpr std::int64_t kMaxBytes = std::int64_t{64} << 20;
    /// A run of this request begins (StepState::request; the model it names does not count).
    void begin(const GenerationRequest& request);
    void add(int step, RunState state);
    [[nodiscard]] std::optional<RunState> find(const GenerationRequest& request, int step) const;

private:
    struct Run {
        GenerationRequest request;
        std::vector<std::pair<int, RunState>> states;
        std::int64_t bytes = 0;
    };
    std::list<Run> runs_;   ///< the newest first
    std::int64_t bytes_ = 0;
};

} // namespace sfumato
