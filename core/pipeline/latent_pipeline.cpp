#include "core/base/cancelled.h"
#include "core/checkpoint/model_summary.h"
#include "core/families/model_loader.h"
#include "core/pipeline/device_choice.h"
#include "core/pipeline/guided_denoiser.h"
#include "core/pipeline/latents.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/trace.h"
#include "core/sampling/sampler.h"

#include <c10/util/Exception.h>

#include <sys/resource.h>

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

/// One run of the theory: noise, guided denoiser, sampler, decoder.
class LatentPipeline final : public Pipeline {
public:
    LatentPipeline(LoadedModel model, double load_s) : model_(std::move(model)), load_s_(load_s) { describe(); }

    [[nodiscard]] const ModelDescription& description() const override { return description_; }
    [[nodiscard]] int count_tokens(const std::string& prompt) const override
    {
        return model_.tokenizer ? static_cast<int>(model_.tokenizer->encode(prompt).size()) : 0;
    }
    [[nodiscard]] Result<void> check(const GenerationRequest& request) const override;
    [[nodiscard]] Outcome run(const GenerationRequest& request, const StepCallback& on_step, std::stop_token stop, const fs::path& trace) override;

private:
    struct Start {
        Tensor latents;      ///< enters the first step
        int first = 0;       ///< index of the first evaluation
    };
    void describe();
    [[nodiscard]] Finished finish(const GenerationRequest& request, const StepCallback& on_step, const std::stop_token& stop, const fs::path& trace,
                                  int& steps_done);
    [[nodiscard]] Start start(const GenerationRequest& request, const SamplerInfo& sampler, const Trajectory& path, NoiseSource& noise, Trace& trace);

    LoadedModel model_;
    ModelDescription description_;
    double load_s_;
};

void LatentPipeline::describe()
{
    const FamilyDefaults& defaults = model_.family->defaults;
    const Json& card = model_.folder.card;
    const Json own = card.value("defaults", Json::object());
    description_.ref = {model_.folder.path.string(), "", model_.family->id};
    description_.title = card.value("title", model_.folder.path.filename().string());
    description_.size_multiple = model_.folder.vae.downscale();
    description_.default_size = own.value("size", defaults.size);
    description_.default_steps = own.value("steps", defaults.steps);
    description_.default_guidance = own.value("guidance_scale", defaults.guidance_scale);
    description_.default_sampler = own.value("sampler", std::string(defaults.sampler));
    description_.default_schedule = own.value("schedule", std::string(defaults.schedule));
    description_.unconditional = !model_.text_encoder;
    description_.chunk_length = model_.text_encoder ? model_.text_encoder->config().max_position_embeddings - 2 : 0; // begin and end
    description_.vocabulary = card.value("vocabulary", std::vector<std::string>{});
    if (auto hash = hash_model(model_.folder.path)) description_.ref.hash = hash->substr(0, 10);
}

Result<void> LatentPipeline::check(const GenerationRequest& request) const
{
    if (auto valid = request.validate(); !valid) return valid;
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
    const std::int64_t channels = model_.folder.vae.latent_channels;
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

Finished LatentPipeline::finish(const GenerationRequest& request, const StepCallback& on_step, const std::stop_token& stop,
                                const fs::path& trace_file, int& steps_done)
{
    const at::NoGradGuard no_grad;
    const auto begin = Clock::now();
    Finished done;
    done.request = request.with_resolved_seed();
    // The path stays as it was asked for: empty for the built-in model, whose folder differs from machine to machine.
    done.request.model = {request.model.path, description_.ref.hash, description_.ref.family};
    Trace trace(trace_file);

    const SamplerInfo& sampler = *value_or_throw(sampler_by_name(request.sampler));
    const Schedule spacing = value_or_throw(schedule_from_name(request.schedule));
    Trajectory path = value_or_throw(make_trajectory(sampler, *model_.schedule, spacing, request.steps));
    const auto seed = static_cast<std::uint64_t>(done.request.seed);
    const auto noise = request.noise_source == "philox" ? make_philox_noise(seed, request.count) : make_torch_noise(seed, request.count);

    const EncodedPrompts prompts = value_or_throw(encode_prompts(model_, request.prompt, request.negative_prompt, request.clip_skip));
    trace.add("prompt_embeds", prompts.positive);
    trace.add("negative_prompt_embeds", prompts.negative);
    done.timings.text_encode_s = seconds_since(begin);

    const Start from = start(request, sampler, path, *noise, trace);
    const auto rest = [&](const std::vector<float>& values) { return std::vector<float>(values.begin() + std::min<std::size_t>(from.first, values.size()), values.end()); };
    trace.add("timesteps", rest(path.timesteps));
    trace.add("sigmas", rest(path.sigmas));
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
                                                                      .predict = guided_denoiser(model_, prompts, request.guidance_scale, request.count, stop),
                                                                      .noise = *noise, .on_step = observe});
    const auto decoding = Clock::now();
    // One after the other: the decoder needs far more memory than the U-Net, and so each picture is the same alone and in a batch.
    std::vector<Tensor> pictures;
    for (int i = 0; i < request.count; ++i) {
        throw_if_stopped(stop);
        pictures.push_back(decode_latents(model_, latents.narrow(0, i, 1)));
        done.pictures.push_back(to_image(pictures.back()[0]));
    }
    done.timings.decode_s = seconds_since(decoding);
    if (trace.wanted()) trace.add("image", at::cat(pictures));
    value_or_throw(trace.write());
    done.timings.load_s = load_s_;
    done.timings.total_s = seconds_since(begin);
    done.timings.peak_rss_bytes = peak_rss_bytes();
    done.timings.device = model_.device.str();
    done.timings.dtype = dtype_name(model_.dtype);
    return done;
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
        auto loaded = load_model(*folder, *device, *dtype, options.tokenizer);
        if (!loaded) return tl::unexpected(loaded.error());
        return std::make_unique<LatentPipeline>(std::move(*loaded), seconds_since(begin));
    } catch (const Error& error) {
        return tl::unexpected(error);
    } catch (const std::exception& error) {
        return fail(folder->string(), error.what());
    }
}

} // namespace sfumato
