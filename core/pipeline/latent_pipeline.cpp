#include "core/pipeline/latent_pipeline.h"

#include "core/base/cancelled.h"
#include "core/base/platform.h"
#include "core/checkpoint/component_files.h"
#include "core/nn/guarded.h"
#include "core/nn/parallel.h"
#include "core/pipeline/device_choice.h"
#include "core/pipeline/image_tensor.h"
#include "core/pipeline/latents.h"
#include "core/pipeline/model_description.h"
#include "core/pipeline/out_of_memory.h"
#include "core/pipeline/peak_memory.h"
#include "core/pipeline/prompt_encoding.h"
#include "core/pipeline/prompt_resolution.h"

#include <algorithm>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

using at::Tensor;
using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// The part of a trajectory that is run, from model call `first` on.
void trace_rest(Trace& trace, const Trajectory& path, int first)
{
    const auto last = [](const std::vector<float>& values, std::size_t count) {
        return std::vector<float>(values.end() - std::min(count, values.size()), values.end());
    };
    const std::size_t run = path.timesteps.size() - first;
    trace.add("timesteps", last(path.timesteps, run));
    trace.add("sigmas", last(path.sigmas, run + 1));
}

/// Operations of one model call below which a second thread brings a fifth at best and, beside another busy program,
/// costs many times as much (docs/performance.md).
constexpr double kTooLittleToShare = 1e10;

} // namespace

LatentPipeline::LatentPipeline(LoadedModel model, const PipelineOptions& options, Clock::time_point load_began)
    : model_(std::move(model)), wildcard_folders_(options.prompt_folders.wildcards),
      adapters_(model_, options.prompt_folders), preview_(model_),
      description_(describe(model_)), parameters_(model_.denoiser->parameter_count()),
      hash_(model_.spec.path, hash_model, 10), runner_(model_, adapters_, states_, hash_),
      load_s_(seconds_since(load_began))
{
}

TokenCount LatentPipeline::count_tokens(const std::string& prompt) const
{
    return count_prompt_tokens(model_, prompt, adapters_.embeddings());
}

std::vector<PromptWord> LatentPipeline::words_of(const std::string& prompt) const
{
    return words_of_prompt(model_, prompt, adapters_.embeddings());
}

void LatentPipeline::set_prompt_folders(const PromptFolders& folders)
{
    wildcard_folders_ = folders.wildcards;
    adapters_.set_folders(folders);
}

double LatentPipeline::model_call_operations(const GenerationRequest& request) const
{
    const int multiple = model_.latent_format().size_multiple();
    const double places = double(request.width) * request.height / double(multiple * multiple);
    return 2.0 * static_cast<double>(parameters_) * places * request.count * (request.guidance_scale == 1 ? 1 : 2);
}

Result<void> LatentPipeline::check(const GenerationRequest& request) const
{
    if (auto valid = request.validate(); !valid) return valid;
    if (auto defined = check_combination(*value_or_throw(sampler_by_name(request.sampler)),
                                         value_or_throw(schedule_from_name(request.schedule)), request.steps,
                                         model_.process->kind());
        !defined)
        return defined;
    return request.check_size(description_.size_multiple);
}

std::optional<Image> LatentPipeline::picture_at(const GenerationRequest& request, int step)
{
    const at::NoGradGuard no_grad;
    const auto state = states_.find(request, step);
    if (!state) return std::nullopt;
    Image picture = image_from_unit(decode_latents(model_, state->x0)[0]);
    try {
        return SourceImages::open(request, description_.size_multiple).paste_back(std::move(picture));
    } catch (const Error&) {    // its file is gone: what the model painted is still worth a look
        return picture;
    }
}

Outcome LatentPipeline::run(const GenerationRequest& request, const StepCallback& on_step, std::stop_token stop,
                            const fs::path& trace)
{
    int steps_done = 0;
    auto done = nn::guarded(verbatim("generate"), {}, [&]() -> Result<Finished> {
        if (auto valid = check(request); !valid) return tl::unexpected(valid.error());
        const nn::SingleThreadGuard alone(model_call_operations(request) < kTooLittleToShare);
        return finish(request, on_step, stop, trace, steps_done);
    });
    if (done) return std::move(*done);
    switch (done.error().kind) {
    case nn::Thrown::Kind::Cancelled: return CancelledAt{steps_done};
    case nn::Thrown::Kind::OutOfMemory: return run_one_by_one(request, on_step, stop, trace);
    case nn::Thrown::Kind::Failure: break;
    }
    return Failed{done.error().error};
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
        throw Error{Message::tr("count"),
                    Message::tr("wildcards and variants make the prompt of every picture another one"),
                    Message::tr("make the pictures one by one, each with its seed")};
    reset_peak_memory(model_.device);
    Trace trace(trace_file);
    LatentRun run = runner_.prepare(request, trace, stop);
    hash_.start();      // not before: read beside the prompts, it would hold up the first step
    adapters_.start_hashes();
    done.timings.text_encode_s = run.text_encode_s;
    done.notices = model_.spec.notices;
    const auto add = [&](const std::vector<Message>& more) {
        done.notices.insert(done.notices.end(), more.begin(), more.end());
    };
    add(prompt_notices(request));
    add(run.source_images.notices());
    if (model_.spec.guidance() == GuidanceKind::Embedded && !request.negative_text().empty())
        done.notices.push_back(Message::tr("the negative prompt was left out: this model is told the guidance scale "
                                           "itself and takes none"));
    run.source_images.record_hashes(done.request);
    trace_rest(trace, run.sampling.trajectory, run.start.first);
    trace.add_latents(0, run.start.latents);
    throw_if_stopped(stop);
    const Tensor latents = sample(run, done, on_step, stop, trace, steps_done);
    decode(latents, run.source_images, done, stop, trace);
    value_or_throw(model_.intact());
    value_or_throw(trace.write());
    record_provenance(done, asked.model.path);
    done.timings.total_s = seconds_since(begin);
    return done;
}

Tensor LatentPipeline::sample(LatentRun& run, Finished& done, const StepCallback& on_step, const std::stop_token& stop,
                              Trace& trace, int& steps_done)
{
    const GenerationRequest& request = done.request;
    const bool keeps = request.count == 1;      // a branch goes on from one picture
    if (keeps) states_.begin(request);
    const int steps = run.model_calls();
    const auto begin = Clock::now();
    PreviewBudget budget(kPreviewShare);
    double last = 0, sampled = 0;
    const auto observe = [&](const SamplerStep& at) {
        steps_done = at.next_call - run.start.first;
        const double now = seconds_since(begin), step_s = now - last;
        done.timings.step_s.push_back(step_s);
        sampled += step_s;
        trace.add_latents(steps_done, at.x);
        if (keeps) states_.add(steps_done, {at.next_call, at.x, at.x0});
        const auto preview = [&](int picture) {
            return preview_.image(at.x0.narrow(0, picture, 1), run.source_images, sampled, step_s, budget);
        };
        if (on_step)
            on_step({.step = steps_done,
                     .steps = steps,
                     .timestep = at.timestep,
                     .sigma = at.sigma,
                     .seconds = now,
                     .preview = preview,
                     .request = &request});
        last = seconds_since(begin); // a preview is the observer's time, not the step's
        return at.x;
    };
    const Tensor latents = runner_.sample(request, run, observe, stop);
    done.timings.preview_s = budget.spent();
    return latents;
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
        done.pictures.push_back(source_images.paste_back(image_from_unit(pictures.back()[0])));
    }
    done.timings.decode_s = seconds_since(begin);
    const Tensor all = at::cat(pictures);
    preview_.learn(latents, all, done.timings.decode_s);
    if (trace.wanted()) trace.add("image", all);
}

void LatentPipeline::record_provenance(Finished& done, const std::string& asked_path)
{
    description_.ref.hash = hash_.get();
    adapters_.record_hashes(done.request, done.notices);
    done.request.model = description_.ref;
    // The path stays as it was asked for: empty for the built-in model, whose folder differs from machine to machine.
    done.request.model.path = asked_path;
    done.timings.load_s = load_s_;
    done.timings.peak_rss_bytes = memory_use().peak;
    done.timings.peak_device_bytes = peak_device_bytes(model_.device);
    done.timings.device = model_.device.str();
    done.timings.dtype = dtype_name(model_.dtype);
}

Outcome LatentPipeline::run_one_by_one(const GenerationRequest& asked, const StepCallback& on_step,
                                       const std::stop_token& stop, const fs::path& trace)
{
    if (asked.count == 1 || !trace.empty()) return Failed{out_of_memory(asked)};
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

} // namespace sfumato
