#include "core/base/cancelled.h"
#include "core/checkpoint/component_files.h"
#include "core/families/model_loader.h"
#include "core/pipeline/adapters.h"
#include "core/pipeline/device_choice.h"
#include "core/pipeline/guided_denoiser.h"
#include "core/pipeline/latents.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/prompt_resolution.h"
#include "core/pipeline/trace.h"
#include "core/sampling/sampler.h"
#include "core/text/prompt_chunks.h"
#include "core/text/prompt_parts.h"

#include <c10/util/Exception.h>

#include <future>

#include <sys/resource.h>
#include <unistd.h>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

using at::Tensor;
using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

std::int64_t peak_rss_bytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return std::int64_t{usage.ru_maxrss} * 1024;
}

Guidance guidance_of(const GenerationRequest& request)
{
    return {.scale = request.guidance_scale, .start = request.guidance_start, .end = request.guidance_end, .rescale = request.guidance_rescale};
}

/// The short hash of a model, computed beside the first picture: gigabytes are not read once more before it begins.
class BackgroundHash {
public:
    BackgroundHash() = default;
    BackgroundHash(const BackgroundHash&) = delete;
    BackgroundHash& operator=(const BackgroundHash&) = delete;
    ~BackgroundHash() { stop_.request_stop(); } // the future waits for its thread
    void start(const fs::path& model)
    {
        if (hash_.valid()) return;
        hash_ = std::async(std::launch::async, [model, stop = stop_.get_token()] {
                    constexpr int kLessUrgent = 10;
                    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kLessUrgent);
                    const auto hash = hash_model(model, stop);
                    return hash ? hash->substr(0, 10) : std::string();
                }).share();
    }
    /// Waits for it; empty where the model could not be read.
    [[nodiscard]] std::string get() const { return hash_.get(); }

private:
    std::stop_source stop_;
    std::shared_future<std::string> hash_;
};

/// The part of a trajectory that is run, from evaluation `first` on.
void trace_rest(Trace& trace, const Trajectory& path, int first)
{
    const auto last = [](const std::vector<float>& values, std::size_t count) { return std::vector<float>(values.end() - std::min(count, values.size()), values.end()); };
    const std::size_t run = path.timesteps.size() - first;
    trace.add("timesteps", last(path.timesteps, run));
    trace.add("sigmas", last(path.sigmas, run + 1));
}

/// One run of the theory: noise, guided denoiser, sampler, decoder.
class LatentPipeline final : public Pipeline {
public:
    LatentPipeline(LoadedModel model, PipelineOptions options, double load_s)
        : model_(std::move(model)), options_(std::move(options)), adapters_(model_, options_), load_s_(load_s)
    {
        describe();
    }

    [[nodiscard]] const ModelDescription& description() const override { return description_; }
    [[nodiscard]] int count_tokens(const std::string& prompt) const override
    {
        return model_.text.empty() ? 0 : count_pieces(*model_.text[0].tokenizer, prompt);
    }
    [[nodiscard]] Result<void> check(const GenerationRequest& request) const override;
    [[nodiscard]] Outcome run(const GenerationRequest& request, const StepCallback& on_step, std::stop_token stop, const fs::path& trace) override;

private:
    struct Start {
        Tensor latents;      ///< enters the first step
        int first = 0;       ///< index of the first evaluation
    };
    void describe();
    [[nodiscard]] PromptConditioning encode(const GenerationRequest& request, Trace& trace);
    /// Pictures and their time go to `done`.
    void decode(const Tensor& latents, Finished& done, const std::stop_token& stop, Trace& trace);
    /// With what it was made: model, device, dtype.
    void sign(Finished& done, const std::string& asked_path);
    [[nodiscard]] Finished finish(const GenerationRequest& request, const StepCallback& on_step, const std::stop_token& stop, const fs::path& trace,
                                  int& steps_done);
    [[nodiscard]] Start start(const GenerationRequest& request, const SamplerInfo& sampler, const Trajectory& path, NoiseSource& noise, Trace& trace);

    LoadedModel model_;
    const PipelineOptions options_;
    Adapters adapters_;
    ModelDescription description_;
    BackgroundHash hash_;
    double load_s_;
};

void LatentPipeline::describe()
{
    const ModelSpec& spec = model_.spec;
    const FamilyDefaults& defaults = spec.family->defaults;
    const Json& card = spec.card;
    const Json own = card.value("defaults", Json::object());
    description_.ref = {spec.path.string(), "", spec.family->id, dtype_name(model_.dtype), spec.vae_path.string()};
    description_.title = card.value("title", (fs::is_directory(spec.path) ? spec.path.filename() : spec.path.stem()).string());
    description_.size_multiple = spec.vae.downscale();
    description_.default_size = own.value("size", spec.native_size());
    description_.default_steps = own.value("steps", defaults.steps);
    description_.default_guidance = own.value("guidance_scale", defaults.guidance_scale);
    description_.default_sampler = own.value("sampler", std::string(defaults.sampler));
    description_.default_schedule = own.value("schedule", std::string(defaults.schedule));
    description_.unconditional = model_.text.empty();
    description_.chunk_length = model_.text.empty() ? 0 : model_.text[0].encoder->config().max_position_embeddings - 2; // begin and end
    description_.vocabulary = card.value("vocabulary", std::vector<std::string>{});
}

Result<void> LatentPipeline::check(const GenerationRequest& request) const
{
    if (auto valid = request.validate(); !valid) return valid;
    if (model_.spec.extra_channels() > 0)
        return fail("model", "it repaints under a mask, which this version does not do yet", "choose a model that is not for inpainting");
    if (std::holds_alternative<Inpaint>(request.mode))
        return fail("mask", "this version makes pictures from words and from pictures, but does not repaint under a mask", "leave the mask out");
    const int multiple = description_.size_multiple;
    for (const auto& [name, value] : {std::pair{"width", request.width}, std::pair{"height", request.height}})
        if (value % multiple != 0) {
            const int below = value / multiple * multiple;
            return fail(name, std::to_string(value) + " is not a multiple of " + std::to_string(multiple) + ", which this model needs",
                        (below > 0 ? "choose " + std::to_string(below) + " or " : std::string("choose ")) + std::to_string(below + multiple));
        }
    return {};
}

LatentPipeline::Start LatentPipeline::start(const GenerationRequest& request, const SamplerInfo& sampler, const Trajectory& path,
                                            NoiseSource& noise, Trace& trace)
{
    const std::int64_t channels = model_.spec.vae.latent_channels;
    const std::int64_t height = request.height / description_.size_multiple, width = request.width / description_.size_multiple;
    const auto* from = std::get_if<ImageToImage>(&request.mode);
    if (!from) {
        const Tensor unit = noise.draw({channels, height, width});
        trace.add("noise", unit);
        return {unit * path.init_noise_sigma, 0};
    }
    Image picture = value_or_throw(read_image(from->init_image));
    if (picture.width != request.width || picture.height != request.height) picture = cover_crop(picture, request.width, request.height);
    Tensor posterior_noise;
    const Tensor original = encode_image(model_, picture, noise, posterior_noise);
    const Tensor unit = noise.draw({channels, height, width});
    trace.add("posterior_noise", posterior_noise);
    trace.add("noise", unit);
    // diffusers' reading of strength: the last int(steps x strength) steps are run.
    const int run = std::min(static_cast<int>(request.steps * from->strength), request.steps);
    const int first = (request.steps - run) * sampler.evaluations_per_step;
    if (run == 0) return {original, static_cast<int>(path.timesteps.size())};
    return {sampler.add_noise(*model_.schedule, path, first, original, unit), first};
}

PromptConditioning LatentPipeline::encode(const GenerationRequest& request, Trace& trace)
{
    value_or_throw(adapters_.prepare(request));
    const TaggedPrompt prompt = value_or_throw(take_tags(request.prompt_text())), negative = value_or_throw(take_tags(request.negative_text()));
    PromptConditioning words = value_or_throw(encode_prompts(model_, {.prompt = prompt.text, .negative = negative.text, .steps = request.steps,
                                                                      .clip_skip = request.clip_skip, .width = request.width,
                                                                      .height = request.height, .embeddings = adapters_.embeddings()}));
    const auto note = [&](const std::string& side, const ConditioningSchedule& schedule) {
        if (schedule.empty()) return;
        trace.add(side + "prompt_embeds", schedule.front().conditioning.states);
        const std::string pooled = side.empty() ? "pooled_prompt_embeds" : "negative_pooled_prompt_embeds";
        trace.add(pooled, schedule.front().conditioning.pooled);
    };
    note("", words.positive.front().schedule);
    note("negative_", words.negative);
    return words;
}

void LatentPipeline::decode(const Tensor& latents, Finished& done, const std::stop_token& stop, Trace& trace)
{
    const auto begin = Clock::now();
    // One after the other: the decoder needs far more memory than the U-Net, and so each picture is the same alone and in a batch.
    std::vector<Tensor> pictures;
    for (const Tensor& latent : latents.split(1)) {
        throw_if_stopped(stop);
        pictures.push_back(decode_latents(model_, latent));
        done.pictures.push_back(to_image(pictures.back()[0]));
    }
    done.timings.decode_s = seconds_since(begin);
    if (trace.wanted()) trace.add("image", at::cat(pictures));
}

Finished LatentPipeline::finish(const GenerationRequest& asked, const StepCallback& on_step, const std::stop_token& stop,
                                const fs::path& trace_file, int& steps_done)
{
    const at::NoGradGuard no_grad;
    const auto begin = Clock::now();
    Finished done;
    done.request = value_or_throw(with_resolved_prompts(asked.with_resolved_seed(), options_.wildcard_folders));
    const GenerationRequest& request = done.request;
    if (request.resolved && request.count > 1)
        throw Error{"count", "wildcards and variants make the prompt of every picture another one", "make the pictures one by one, each with its seed"};
    hash_.start(model_.spec.path);
    Trace trace(trace_file);

    const SamplerInfo& sampler = *value_or_throw(sampler_by_name(request.sampler));
    const Schedule spacing = value_or_throw(schedule_from_name(request.schedule));
    Trajectory path = value_or_throw(make_trajectory(sampler, *model_.schedule, spacing, request.steps));
    const auto seed = static_cast<std::uint64_t>(request.seed);
    const auto noise = request.noise_source == "philox" ? make_philox_noise(seed, request.count) : make_torch_noise(seed, request.count);

    PromptConditioning words = encode(request, trace);
    done.timings.text_encode_s = seconds_since(begin);

    const Start from = start(request, sampler, path, *noise, trace);
    trace_rest(trace, path, from.first);
    trace.add_latents(0, from.latents);

    const int steps = static_cast<int>(path.timesteps.size()) - from.first;
    const auto sampling = Clock::now();
    double last = 0;
    const auto observe = [&](const SamplerStep& at) {
        steps_done = at.evaluation - from.first;
        const double now = seconds_since(sampling);
        done.timings.step_s.push_back(now - last);
        last = now;
        trace.add_latents(steps_done, at.x);
        if (on_step) {
            StepState state{.step = steps_done, .steps = steps, .timestep = at.timestep, .sigma = at.sigma, .seconds = now, .preview = {}, .latent = {}};
            state.preview = [&](int picture) { return to_image(decode_latents(model_, at.x0.narrow(0, picture, 1))[0]); };
            state.latent = std::make_shared<Tensor>(at.x);
            on_step(state);
            last = seconds_since(sampling); // a preview is the observer's time, not the step's
        }
        throw_if_stopped(stop);
        return at.x;
    };
    throw_if_stopped(stop);
    const Tensor latents = steps == 0 ? from.latents
                                      : sampler.sample(from.latents, {.schedule = *model_.schedule, .path = path, .first = from.first, .eta = request.eta,
                                                                      .predict = guided_denoiser(model_, std::move(words), guidance_of(request), request.count, stop),
                                                                      .noise = *noise, .on_step = observe});
    decode(latents, done, stop, trace);
    value_or_throw(model_.intact());
    value_or_throw(trace.write());
    sign(done, asked.model.path);
    done.timings.total_s = seconds_since(begin);
    return done;
}

void LatentPipeline::sign(Finished& done, const std::string& asked_path)
{
    description_.ref.hash = hash_.get();
    done.request.model = description_.ref;
    // The path stays as it was asked for: empty for the built-in model, whose folder differs from machine to machine.
    done.request.model.path = asked_path;
    done.timings.load_s = load_s_;
    done.timings.peak_rss_bytes = peak_rss_bytes();
    done.timings.device = model_.device.str();
    done.timings.dtype = dtype_name(model_.dtype);
}

Outcome LatentPipeline::run(const GenerationRequest& request, const StepCallback& on_step, std::stop_token stop, const fs::path& trace)
{
    int steps_done = 0;
    try {
        if (auto valid = check(request); !valid) return Failed{valid.error()};
        return finish(request, on_step, stop, trace, steps_done);
    } catch (const Cancelled&) {
        return CancelledAt{steps_done};
    } catch (const Error& error) {
        return Failed{error};
    } catch (const std::bad_alloc&) {
        return Failed{{"memory", "there is not enough of it for " + std::to_string(request.width) + "x" + std::to_string(request.height), "choose a smaller size or fewer pictures"}};
    } catch (const c10::Error& error) {
        return Failed{{"generate", error.what_without_backtrace(), ""}};
    } catch (const std::exception& error) {
        return Failed{{"generate", error.what(), ""}};
    }
}

} // namespace

Json Timings::to_json() const
{
    return {{"load_s", load_s}, {"text_encode_s", text_encode_s}, {"step_s", step_s}, {"decode_s", decode_s}, {"total_s", total_s},
            {"peak_rss_bytes", peak_rss_bytes}, {"device", device}, {"dtype", dtype}};
}

Result<std::unique_ptr<Pipeline>> Pipeline::open(const fs::path& model, const PipelineOptions& options)
{
    const auto begin = Clock::now();
    auto folder = model.empty() ? embedded_model_folder() : Result<fs::path>(model);
    if (!folder) return tl::unexpected(folder.error());
    auto device = choose_device(options.device);
    if (!device) return tl::unexpected(device.error());
    auto dtype = choose_dtype(options.dtype, *device);
    if (!dtype) return tl::unexpected(dtype.error());
    try {
        auto loaded = load_model(*folder, *device, *dtype, {.tokenizer = options.tokenizer, .vae = options.vae});
        if (!loaded) return tl::unexpected(loaded.error());
        return std::make_unique<LatentPipeline>(std::move(*loaded), options, seconds_since(begin));
    } catch (const Error& error) {
        return tl::unexpected(error);
    } catch (const std::exception& error) {
        return fail(folder->string(), error.what());
    }
}

} // namespace sfumato
