#include "core/base/cancelled.h"
#include "core/base/platform.h"
#include "core/checkpoint/component_files.h"
#include "core/families/model_loader.h"
#include "core/nn/parallel.h"
#include "core/nn/torch_errors.h"
#include "core/pipeline/adapters.h"
#include "core/pipeline/background_hash.h"
#include "core/pipeline/initial_latents.h"
#include "core/pipeline/device_choice.h"
#include "core/pipeline/guided_denoiser.h"
#include "core/pipeline/image_tensor.h"
#include "core/pipeline/latent_preview.h"
#include "core/pipeline/latents.h"
#include "core/pipeline/model_description.h"
#include "core/pipeline/peak_memory.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/prompt_resolution.h"
#include "core/pipeline/tiled_denoiser.h"
#include "core/sampling/sampler.h"
#include "core/text/prompt_parts.h"

#include <algorithm>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

using at::Tensor;
using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

Guidance guidance_of(const GenerationRequest& request)
{
    return {.scale = request.guidance_scale,
            .start = request.guidance_start,
            .end = request.guidance_end,
            .rescale = request.guidance_rescale};
}

/// The part of a trajectory that is run, from evaluation `first` on.
void trace_rest(Trace& trace, const Trajectory& path, int first)
{
    const auto last = [](const std::vector<float>& values, std::size_t count) {
        return std::vector<float>(values.end() - std::min(count, values.size()), values.end());
    };
    const std::size_t run = path.timesteps.size() - first;
    trace.add("timesteps", last(path.timesteps, run));
    trace.add("sigmas", last(path.sigmas, run + 1));
}

/// Leaves a run at the state that is looked for.
struct Reached {
    RunState state;
};

/// Operations of one evaluation of the denoiser (an upper bound: every parameter at every place of the latent) below
/// which a second thread brings a fifth at best and, beside another busy program, costs many times as much
/// (docs/performance.md).
constexpr double kTooLittleToShare = 1e10;

/// One run of the theory: noise, guided denoiser, sampler, decoder.
class LatentPipeline final : public Pipeline {
public:
    LatentPipeline(LoadedModel model, const PipelineOptions& options, Clock::time_point load_began)
        : model_(std::move(model)), wildcard_folders_(options.prompt_folders.wildcards),
          adapters_(model_, options.prompt_folders), projection_(model_), description_(describe(model_)),
          parameters_(model_.denoiser->parameter_count()), hash_(model_.spec.path, hash_model, 10),
          load_s_(seconds_since(load_began))
    {
    }

    [[nodiscard]] const ModelDescription& description() const override { return description_; }
    [[nodiscard]] TokenCount count_tokens(const std::string& prompt) const override
    {
        return count_prompt_tokens(model_, prompt, adapters_.embeddings());
    }
    [[nodiscard]] std::vector<PromptWord> words_of(const std::string& prompt) const override
    {
        return words_of_prompt(model_, prompt, adapters_.embeddings());
    }
    [[nodiscard]] std::optional<Image> picture_at(const GenerationRequest& request, int step) override;
    void set_prompt_folders(const PromptFolders& folders) override
    {
        wildcard_folders_ = folders.wildcards;
        adapters_.set_folders(folders);
    }
    [[nodiscard]] Result<void> check(const GenerationRequest& request) const override;
    [[nodiscard]] Outcome run(const GenerationRequest& request, const StepCallback& on_step, std::stop_token stop,
                              const fs::path& trace) override;

private:
    /// A request ready to be sampled.
    struct Prepared {
        const SamplerInfo& sampler;
        Trajectory path;
        std::unique_ptr<NoiseSource> noise;
        PromptConditioning words{};
        double text_encode_s = 0;
        SourceImages source_images{};
        InitialLatents from{};
        [[nodiscard]] int evaluations() const { return static_cast<int>(path.timesteps.size()) - from.first; }
    };
    [[nodiscard]] Prepared prepare(const GenerationRequest& request, Trace& trace, const std::stop_token& stop);
    [[nodiscard]] Tensor sample(const GenerationRequest& request, Prepared& run, const StepObserver& observe,
                                const std::stop_token& stop);
    [[nodiscard]] PromptConditioning encode(const GenerationRequest& request, Trace& trace);
    /// A look within the budget; no pixels where none is.
    [[nodiscard]] Image look(const Tensor& x0, const SourceImages& source_images, double sampled, double step,
                             PreviewBudget& budget);
    /// Pictures and their time go to `done`.
    void decode(const Tensor& latents, const SourceImages& source_images, Finished& done, const std::stop_token& stop,
                Trace& trace);
    [[nodiscard]] double evaluation_operations(const GenerationRequest& request) const
    {
        const double places = double(request.width) * request.height
            / double(model_.latent_format().size_multiple() * model_.latent_format().size_multiple());
        return 2.0 * static_cast<double>(parameters_) * places * request.count * (request.guidance_scale == 1 ? 1 : 2);
    }
    /// Where memory ran out: one picture after the other, each the same as among the others; nothing more where it is
    /// one.
    [[nodiscard]] Outcome again_with_less_memory(const GenerationRequest& asked, const StepCallback& on_step,
                                                 const std::stop_token& stop, const fs::path& trace);
    /// With what it was made: model, device, dtype.
    void sign(Finished& done, const std::string& asked_path);
    [[nodiscard]] Finished finish(const GenerationRequest& request, const StepCallback& on_step,
                                  const std::stop_token& stop, const fs::path& trace, int& steps_done);
    [[nodiscard]] SampledPath path_of(const Prepared& run) const { return {run.sampler, *model_.process, run.path}; }
    /// Where a branch begins. Samples its parent again up to there, unless that run's states are kept.
    [[nodiscard]] BranchStart branch(const Branch& branch, const Prepared& run, const std::stop_token& stop);
    [[nodiscard]] RunState state_of(const GenerationRequest& parent, int step, const std::stop_token& stop);

    LoadedModel model_;
    std::vector<fs::path> wildcard_folders_;
    Adapters adapters_;
    LatentPreview projection_;
    RunStateCache states_;
    ModelDescription description_;
    const std::int64_t parameters_;   ///< of the denoiser
    BackgroundHash hash_;
    double load_s_, decode_s_per_latent_ = 0;   ///< the latter 0 before the first picture
    double projection_s_per_latent_ = projection_.seconds_per_latent();
};

Result<void> LatentPipeline::check(const GenerationRequest& request) const
{
    if (auto valid = request.validate(); !valid) return valid;
    return request.check_size(description_.size_multiple);
}

BranchStart LatentPipeline::branch(const Branch& branch, const Prepared& run, const std::stop_token& stop)
{
    const GenerationRequest& parent = *branch.parent;
    if (!parent.model.hash.empty() && parent.model.hash != hash_.get())
        throw Error{"branch",
                    "goes on from a picture of the model " + parent.model.hash + ", and this one is " + hash_.get(),
                    "open that model"};
    const SamplerInfo& sampler = *value_or_throw(sampler_by_name(parent.sampler));
    const Trajectory path = value_or_throw(
        make_trajectory(sampler, *model_.process, value_or_throw(schedule_from_name(parent.schedule)), parent.steps));
    const RunState state = state_of(parent, branch.step, stop);
    if (state.evaluation >= static_cast<int>(path.timesteps.size()))
        throw Error{"branch", "step " + std::to_string(branch.step) + " was the last: nothing is left to do",
                    "go on from an earlier step"};
    const BranchStart begin = branch_start(state, {sampler, *model_.process, path}, path_of(run));
    const auto pictures = static_cast<std::int64_t>(run.noise->count());
    return {begin.latents.expand({pictures, -1, -1, -1}).contiguous(), begin.evaluation};
}

RunState LatentPipeline::state_of(const GenerationRequest& parent, int step, const std::stop_token& stop)
{
    if (auto kept = states_.find(parent, step)) return *kept;
    Trace none({});
    Prepared run = prepare(parent, none, stop);
    try {
        (void)sample(parent, run, [&](const SamplerStep& at) {
            throw_if_stopped(stop);
            if (at.evaluation - run.from.first == step) throw Reached{{at.evaluation, at.x, at.x0}};
            return at.x;
        }, stop);
    } catch (const Reached& reached) {
        return reached.state;
    }
    throw Error{"branch",
                "step " + std::to_string(step) + " is not there: the run it goes on from has "
                    + std::to_string(run.evaluations()),
                "go on from an earlier step"};
}

LatentPipeline::Prepared LatentPipeline::prepare(const GenerationRequest& request, Trace& trace,
                                                 const std::stop_token& stop)
{
    const SamplerInfo& sampler = *value_or_throw(sampler_by_name(request.sampler));
    const Schedule spacing = value_or_throw(schedule_from_name(request.schedule));
    const auto seed = static_cast<std::uint64_t>(request.seed);
    Prepared run{sampler, value_or_throw(make_trajectory(sampler, *model_.process, spacing, request.steps)),
                 request.noise_source == "philox" ? make_philox_noise(seed, request.count)
                                                  : make_torch_noise(seed, request.count)};
    run.source_images = SourceImages::open(request, model_.latent_format().size_multiple());
    run.from = prepare_latents(model_, request, run.source_images, path_of(run), *run.noise, trace);
    if (request.branch) {    // before the words: a parent of this run has other LoRAs
        auto [latents, first] = branch(*request.branch, run, stop);
        run.from.latents = std::move(latents);
        run.from.first = first;
    }
    const auto begin = Clock::now();
    run.words = encode(request, trace);
    run.text_encode_s = seconds_since(begin);
    return run;
}

Tensor LatentPipeline::sample(const GenerationRequest& request, Prepared& run, const StepObserver& observe,
                              const std::stop_token& stop)
{
    if (run.evaluations() == 0) return run.from.latents;
    const auto blended = [&](const SamplerStep& at) {
        if (!run.from.blend) return observe(at);
        SamplerStep mended = at;
        mended.x = (*run.from.blend)(path_of(run), at);
        return observe(mended);
    };
    run.words.extra_channels = run.from.extra_channels;
    NoisePredictor predict = guided_denoiser(model_, std::move(run.words), guidance_of(request), request.count, stop);
    const int downscale = model_.latent_format().size_multiple();
    return run.sampler.sample(run.from.latents,
                              {.process = *model_.process,
                               .path = run.path,
                               .first = run.from.first,
                               .eta = request.eta,
                               .predict = tiled_denoiser(std::move(predict), request.height / downscale,
                                                         request.width / downscale),
                               .noise = *run.noise,
                               .on_step = blended});
}

PromptConditioning LatentPipeline::encode(const GenerationRequest& request, Trace& trace)
{
    value_or_throw(adapters_.prepare(request));
    const TaggedPrompt prompt = value_or_throw(take_tags(request.prompt_text())),
                       negative = value_or_throw(take_tags(request.negative_text()));
    PromptConditioning words = value_or_throw(encode_prompts(model_,
                                                             {.prompt = prompt.text,
                                                              .negative = negative.text,
                                                              .steps = request.steps,
                                                              .clip_skip = request.clip_skip,
                                                              .width = request.width,
                                                              .height = request.height,
                                                              .embeddings = adapters_.embeddings()}));
    const auto note = [&](const std::string& side, const ConditioningSchedule& schedule) {
        if (schedule.empty()) return;
        trace.add(side + "prompt_embeds", schedule.front().conditioning.context);
        const std::string pooled = side.empty() ? "pooled_prompt_embeds" : "negative_pooled_prompt_embeds";
        trace.add(pooled, schedule.front().conditioning.pooled);
    };
    note("", words.positive.front().schedule);
    note("negative_", words.negative);
    return words;
}

Image LatentPipeline::look(const Tensor& x0, const SourceImages& source_images, double sampled, double step,
                           PreviewBudget& budget)
{
    const auto latents = static_cast<double>(x0.size(2) * x0.size(3));
    const auto way = budget.choose(sampled, step, decode_s_per_latent_ * latents, projection_s_per_latent_ * latents);
    if (way == PreviewBudget::Way::None) return {};
    const auto begin = Clock::now();
    Image picture = source_images.finished(
        image_from_unit((way == PreviewBudget::Way::Decoder ? decode_latents(model_, x0) : projection_(x0))[0]));
    const double cost = seconds_since(begin);
    budget.spend(cost);
    if (way == PreviewBudget::Way::Projection)
        projection_s_per_latent_ = (projection_s_per_latent_ + cost / latents) / 2;
    return picture;
}

std::optional<Image> LatentPipeline::picture_at(const GenerationRequest& request, int step)
{
    const at::NoGradGuard no_grad;
    const auto state = states_.find(request, step);
    if (!state) return std::nullopt;
    Image picture = image_from_unit(decode_latents(model_, state->x0)[0]);
    try {
        return SourceImages::open(request, description_.size_multiple).finished(std::move(picture));
    } catch (const Error&) {    // its file is gone: what the model painted is still worth a look
        return picture;
    }
}

void LatentPipeline::decode(const Tensor& latents, const SourceImages& source_images, Finished& done,
                            const std::stop_token& stop, Trace& trace)
{
    const auto begin = Clock::now();
    // One after the other: the decoder needs far more memory than the U-Net, and so each picture is the same alone and
    // in a batch.
    std::vector<Tensor> pictures;
    for (const Tensor& latent : latents.split(1)) {
        throw_if_stopped(stop);
        pictures.push_back(decode_latents(model_, latent));
        done.pictures.push_back(source_images.finished(image_from_unit(pictures.back()[0])));
    }
    done.timings.decode_s = seconds_since(begin);
    decode_s_per_latent_
        = done.timings.decode_s / static_cast<double>(latents.size(0) * latents.size(2) * latents.size(3));
    const Tensor all = at::cat(pictures);
    projection_.learn(latents, all);
    if (trace.wanted()) trace.add("image", all);
}

Finished LatentPipeline::finish(const GenerationRequest& asked, const StepCallback& on_step,
                                const std::stop_token& stop, const fs::path& trace_file, int& steps_done)
{
    const at::NoGradGuard no_grad;
    const auto begin = Clock::now();
    Finished done;
    done.request = value_or_throw(with_resolved_prompts(asked.with_resolved_seed(), wildcard_folders_));
    const GenerationRequest& request = done.request;
    if (request.resolved && request.count > 1)
        throw Error{"count", "wildcards and variants make the prompt of every picture another one",
                    "make the pictures one by one, each with its seed"};
    reset_peak_memory(model_.device);
    Trace trace(trace_file);
    Prepared run = prepare(request, trace, stop);
    hash_.start();      // not before: read beside the prompts, it would hold up the first step
    adapters_.start_hashes();
    done.timings.text_encode_s = run.text_encode_s;
    done.notices = run.source_images.notices();
    run.source_images.sign(done.request);
    trace_rest(trace, run.path, run.from.first);
    trace.add_latents(0, run.from.latents);
    const bool keeps = request.count == 1;      // a branch goes on from one picture
    if (keeps) states_.begin(request);

    const int steps = run.evaluations();
    const auto sampling = Clock::now();
    PreviewBudget budget(kPreviewShare);
    double last = 0, sampled = 0;
    const auto observe = [&](const SamplerStep& at) {
        steps_done = at.evaluation - run.from.first;
        const double now = seconds_since(sampling), step_s = now - last;
        done.timings.step_s.push_back(step_s);
        sampled += step_s;
        trace.add_latents(steps_done, at.x);
        if (keeps) states_.add(steps_done, {at.evaluation, at.x, at.x0});
        if (on_step)
            on_step({.step = steps_done,
                     .steps = steps,
                     .timestep = at.timestep,
                     .sigma = at.sigma,
                     .seconds = now,
                     .preview =
                         [&](int picture) {
                             return look(at.x0.narrow(0, picture, 1), run.source_images, sampled, step_s, budget);
                         },
                     .request = &request});
        last = seconds_since(sampling); // a preview is the observer's time, not the step's
        throw_if_stopped(stop);
        return at.x;
    };
    throw_if_stopped(stop);
    const Tensor latents = sample(request, run, observe, stop);
    done.timings.preview_s = budget.spent();
    decode(latents, run.source_images, done, stop, trace);
    value_or_throw(model_.intact());
    value_or_throw(trace.write());
    sign(done, asked.model.path);
    done.timings.total_s = seconds_since(begin);
    return done;
}

void LatentPipeline::sign(Finished& done, const std::string& asked_path)
{
    description_.ref.hash = hash_.get();
    adapters_.sign(done.request, done.notices);
    done.request.model = description_.ref;
    // The path stays as it was asked for: empty for the built-in model, whose folder differs from machine to machine.
    done.request.model.path = asked_path;
    done.timings.load_s = load_s_;
    done.timings.peak_rss_bytes = peak_memory_bytes();
    done.timings.peak_device_bytes = peak_device_bytes(model_.device);
    done.timings.device = model_.device.str();
    done.timings.dtype = dtype_name(model_.dtype);
}

Outcome LatentPipeline::again_with_less_memory(const GenerationRequest& asked, const StepCallback& on_step,
                                               const std::stop_token& stop, const fs::path& trace)
{
    if (asked.count == 1 || !trace.empty())
        return Failed{
            {kOutOfMemory,
             "there is not enough of it for " + std::to_string(asked.width) + "x" + std::to_string(asked.height),
             "choose a smaller size" + std::string(asked.count > 1 ? " or fewer pictures" : "")}};
    return_freed_memory();
    const GenerationRequest request = asked.with_resolved_seed();
    Finished all;
    for (int i = 0; i < request.count; ++i) {
        Outcome outcome = run(request.for_picture(i), on_step, stop, {});
        auto* one = std::get_if<Finished>(&outcome);
        if (!one) return outcome;
        if (i == 0) all = std::move(*one);
        else {
            all.pictures.push_back(std::move(one->pictures.front()));
            all.timings.add(one->timings);
        }
    }
    all.request.count = request.count;
    return all;
}

Outcome LatentPipeline::run(const GenerationRequest& request, const StepCallback& on_step, std::stop_token stop,
                            const fs::path& trace)
{
    int steps_done = 0;
    try {
        if (auto valid = check(request); !valid) return Failed{valid.error()};
        const nn::SingleThreadGuard alone(evaluation_operations(request) < kTooLittleToShare);
        return finish(request, on_step, stop, trace, steps_done);
    } catch (const Cancelled&) {
        return CancelledAt{steps_done};
    } catch (const Error& error) {
        return Failed{error};
    } catch (const std::exception& error) {
        if (nn::is_out_of_memory(error)) return again_with_less_memory(request, on_step, stop, trace);
        return Failed{{"generate", nn::message_of(error), ""}};
    }
}

} // namespace

Result<std::unique_ptr<Pipeline>> Pipeline::open(const fs::path& model, const PipelineOptions& options)
{
    const auto begin = Clock::now();
    nn::stop_spinning();
    auto folder = model.empty() ? embedded_model_folder() : Result<fs::path>(model);
    if (!folder) return tl::unexpected(folder.error());
    auto device = choose_device(options.device);
    if (!device) return tl::unexpected(device.error());
    auto dtype = choose_dtype(options.dtype, *device);
    if (!dtype) return tl::unexpected(dtype.error());
    try {
        auto loaded = load_model(*folder, *device, *dtype, {.tokenizer = options.tokenizer, .vae = options.vae});
        if (!loaded) return tl::unexpected(loaded.error());
        return std::make_unique<LatentPipeline>(std::move(*loaded), options, begin);
    } catch (const Error& error) {
        return tl::unexpected(error);
    } catch (const std::exception& error) {
        if (nn::is_out_of_memory(error))
            return fail(folder->string(), "there is not enough memory to open it",
                        "close other programs, or choose a smaller model");
        return fail(folder->string(), nn::message_of(error));
    }
}

} // namespace sfumato
