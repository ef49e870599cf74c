#pragma once
#include "core/pipeline/adapters.h"
#include "core/pipeline/initial_latents.h"
#include "core/pipeline/latent_sampling.h"

namespace sfumato {

/// A request ready to be sampled.
struct LatentRun {
    SamplerTrajectory sampling;
    std::unique_ptr<NoiseSource> noise;
    PromptConditioning prompts{};
    double text_encode_s = 0;
    SourceImages source_images{};
    InitialLatents start{};
    [[nodiscard]] int model_calls() const { return sampling.model_calls() - start.first; }
};

/// Prepares a model's requests and samples them.
class LatentRunner {
public:
    /// All of them must outlive this. `states`: of the runs that branches begin in; `hash`: the model's.
    LatentRunner(LoadedModel& model, Adapters& adapters, const RunStateCache& states, BackgroundHash& hash)
        : model_(model), adapters_(adapters), states_(states), hash_(hash)
    {
    }

    /// Reads the pictures of the request, draws its noise, encodes its prompts. A branch whose parent is no longer in
    /// `states` runs the parent up to the step it branches from. Throws Error, Cancelled.
    [[nodiscard]] LatentRun prepare(const GenerationRequest& request, Trace& trace, const std::stop_token& stop);
    /// The clean latents. Takes the run's prompts. `observe` sees every state, with the original blended in where a
    /// mask keeps it. Throws Error, Cancelled, and what the observer throws.
    [[nodiscard]] at::Tensor sample(const GenerationRequest& request, LatentRun& run, const StepObserver& observe,
                                    const std::stop_token& stop) const;

private:
    [[nodiscard]] PromptConditioning encode(const GenerationRequest& request, const SamplerInfo& sampler, Trace& trace);
    /// Where a branch begins.
    [[nodiscard]] BranchStart branch(const Branch& branch, const LatentRun& run, const std::stop_token& stop);
    [[nodiscard]] RunState state_of(const GenerationRequest& parent, int step, const std::stop_token& stop);

    LoadedModel& model_;
    Adapters& adapters_;
    const RunStateCache& states_;
    BackgroundHash& hash_;
};

} // namespace sfumato
