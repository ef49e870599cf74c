#include "core/pipeline/latent_run.h"

#include "core/pipeline/prompt_encoding.h"
#include "core/text/prompt_parts.h"

#include <chrono>

namespace sfumato {
namespace {

using at::Tensor;
using Clock = std::chrono::steady_clock;

Guidance guidance_of(const GenerationRequest& request)
{
    return {.scale = request.guidance_scale,
            .start = request.guidance_start,
            .end = request.guidance_end,
            .rescale = request.guidance_rescale};
}

std::unique_ptr<NoiseSource> noise_of(const GenerationRequest& request)
{
    const auto seed = static_cast<std::uint64_t>(request.seed);
    return request.noise_source == "philox" ? make_philox_noise(seed, request.count)
                                            : make_torch_noise(seed, request.count);
}

SamplerTrajectory sampling_of(const LoadedModel& model, const GenerationRequest& request)
{
    return value_or_throw(make_sampler_trajectory(*model.process, request.sampler, request.schedule, request.steps));
}

/// Thrown by the observer to end a run at the state that is looked for.
struct StopAtState {
    RunState state;
};

} // namespace

LatentRun LatentRunner::prepare(const GenerationRequest& request, Trace& trace, const std::stop_token& stop)
{
    LatentRun run{.sampling = sampling_of(model_, request), .noise = noise_of(request)};
    run.source_images = SourceImages::open(request, model_.latent_format().size_multiple());
    run.start = prepare_latents(model_, request, run.source_images, run.sampling, *run.noise, trace);
    const int whole_run_first = run.start.first;
    if (request.branch) { // before the prompts are encoded: running the parent loads its LoRAs in place of these
        auto [latents, first] = branch(*request.branch, run, stop);
        run.start.latents = std::move(latents);
        run.start.first = first;
    }
    const auto started = Clock::now();
    run.prompts = encode(request, run.sampling.sampler, trace);
    run.prompts.calls_before = run.start.first - whole_run_first;
    run.text_encode_s = std::chrono::duration<double>(Clock::now() - started).count();
    return run;
}

Tensor LatentRunner::sample(const GenerationRequest& request, LatentRun& run, const StepObserver& observe,
                            const std::stop_token& stop) const
{
    const auto blend_and_observe = [&](const SamplerStep& step) {
        if (!run.start.blend) return observe(step);
        SamplerStep blended_step = step;
        blended_step.x = (*run.start.blend)(run.sampling, step);
        return observe(blended_step);
    };
    run.prompts.extra_channels = run.start.extra_channels;
    const int multiple = model_.latent_format().size_multiple();
    return sample_latents(model_, run.sampling,
                          {.latents = run.start.latents,
                           .first = run.start.first,
                           .prompts = std::move(run.prompts),
                           .guidance = guidance_of(request),
                           .eta = request.eta,
                           .tile_height = request.height / multiple,
                           .tile_width = request.width / multiple,
                           .on_step = blend_and_observe,
                           .stop = stop},
                          *run.noise);
}

PromptConditioning LatentRunner::encode(const GenerationRequest& request, const SamplerInfo& sampler, Trace& trace)
{
    value_or_throw(adapters_.prepare(request));
    const TaggedPrompt prompt = value_or_throw(take_tags(request.spoken_prompt())),
                       negative = value_or_throw(take_tags(request.spoken_negative()));
    const int evaluations = request.prompt_grammar == PromptGrammar::V1 ? 1 : sampler.calls_per_step;
    PromptConditioning prompts = value_or_throw(encode_prompts(model_,
                                                               {.prompt = prompt.text,
                                                                .negative = negative.text,
                                                                .steps = request.steps * evaluations,
                                                                .clip_skip = request.clip_skip,
                                                                .width = request.width,
                                                                .height = request.height,
                                                                .embeddings = adapters_.embeddings(),
                                                                .grammar = request.prompt_grammar}));
    const auto note = [&](const std::string& side, const ConditioningSchedule& schedule) {
        if (schedule.empty()) return;
        trace.add(side + "prompt_embeds", schedule.front().conditioning.context);
        const std::string pooled = side.empty() ? "pooled_prompt_embeds" : "negative_pooled_prompt_embeds";
        trace.add(pooled, schedule.front().conditioning.pooled);
    };
    note("", prompts.positive.front().schedule);
    note("negative_", prompts.negative);
    return prompts;
}

BranchStart LatentRunner::branch(const Branch& branch, const LatentRun& run, const std::stop_token& stop)
{
    const GenerationRequest& parent = *branch.parent;
    if (!parent.model.hash.empty() && parent.model.hash != hash_.get())
        throw Error{Message::tr("branch"),
                    Message::tr("goes on from a picture of the model %1, and this one is %2", parent.model.hash,
                                hash_.get()),
                    Message::tr("open that model")};
    const SamplerTrajectory sampling = sampling_of(model_, parent);
    const RunState state = state_of(parent, branch.step, stop);
    if (state.next_call >= sampling.model_calls())
        throw Error{Message::tr("branch"), Message::tr("step %1 was the last: nothing is left to do", branch.step),
                    Message::tr("go on from an earlier step")};
    const BranchStart start = branch_start(state, sampling, run.sampling);
    const auto batch_size = static_cast<std::int64_t>(run.noise->count());
    return {start.latents.expand({batch_size, -1, -1, -1}).contiguous(), start.first_call};
}

RunState LatentRunner::state_of(const GenerationRequest& parent, int step, const std::stop_token& stop)
{
    if (auto kept = states_.find(parent, step)) return *kept;
    Trace none({});
    LatentRun run = prepare(parent, none, stop);
    try {
        (void)sample(
            parent, run,
            [&](const SamplerStep& done) {
                if (done.next_call - run.start.first == step) throw StopAtState{{done.next_call, done.x, done.x0}};
                return done.x;
            },
            stop);
    } catch (const StopAtState& stopped) {
        return stopped.state;
    }
    throw Error{Message::tr("branch"),
                Message::tr("step %1 is not there: the run it goes on from has %2", step, run.model_calls()),
                Message::tr("go on from an earlier step")};
}

} // namespace sfumato
