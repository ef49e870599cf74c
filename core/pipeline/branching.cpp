#include "core/pipeline/branching.h"

#include <cmath>
#include <limits>

namespace sfumato {
namespace {

/// Levels this near in the logarithm are one: paths of one schedule agree to float rounding.
constexpr double kSameLevel = 1e-6;

GenerationRequest without_model(GenerationRequest request)
{
    request.model = {};
    return request;
}

bool same_trajectory(const SamplerTrajectory& a, const SamplerTrajectory& b)
{
    return &a.sampler == &b.sampler && a.trajectory.timesteps == b.trajectory.timesteps
        && a.trajectory.sigmas == b.trajectory.sigmas;
}

} // namespace

BranchStart branch_start(const RunState& state, const SamplerTrajectory& from, const SamplerTrajectory& to)
{
    if (same_trajectory(from, to)) return {state.x, state.next_call};
    const SamplerTrajectory::ScaledLevel here = from.level(state.next_call);
    const double wanted = std::log(here.noise / here.signal);
    int nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < static_cast<int>(to.trajectory.timesteps.size()); ++i) {
        const SamplerTrajectory::ScaledLevel there = to.level(i);
        const double distance = std::abs(std::log(there.noise / there.signal) - wanted);
        if (!(distance + kSameLevel < least))
            continue; // pure noise has no logarithm; of equal ones the first: the whole of a step of two model calls
        least = distance;
        nearest = i;
    }
    const at::Tensor epsilon = (state.x - here.signal * state.x0) / here.noise;
    const SamplerTrajectory::ScaledLevel there = to.level(nearest);
    return {there.signal * state.x0 + there.noise * epsilon, nearest};
}

void RunStateCache::begin(const GenerationRequest& request)
{
    const GenerationRequest key = without_model(request);
    std::erase_if(runs_, [&](const Run& run) {
        if (run.request != key) return false;
        bytes_ -= run.bytes;
        return true;
    });
    runs_.push_front({key, {}, 0});
}

void RunStateCache::add(int step, RunState state)
{
    if (runs_.empty()) return;
    const auto bytes = static_cast<std::int64_t>(state.x.nbytes() + state.x0.nbytes());
    while (bytes_ + bytes > kMaxBytes && runs_.size() > 1) {
        bytes_ -= runs_.back().bytes;
        runs_.pop_back();
    }
    if (bytes_ + bytes > kMaxBytes) return;
    Run& run = runs_.front();
    run.states.emplace_back(step, std::move(state));
    run.bytes += bytes;
    bytes_ += bytes;
}

std::optional<RunState> RunStateCache::find(const GenerationRequest& request, int step) const
{
    const GenerationRequest key = without_model(request);
    for (const Run& run : runs_)
        if (run.request == key)
            for (const auto& [of_step, state] : run.states)
                if (of_step == step) return state;
    return std::nullopt;
}

} // namespace sfumato
