#include "core/evaluation/picture_maker.h"

#include "core/base/cancelled.h"
#include "core/pipeline/image_tensor.h"
#include "core/pipeline/latent_sampling.h"
#include "core/pipeline/prompt_encoding.h"
#include "core/pipeline/latents.h"
#include "core/text/prompt_chunks.h"
#include "core/text/prompt_words.h"

namespace sfumato::evaluation {
namespace {

using at::Tensor;

/// Latent values of one batch: 16 pictures of the embedded model, two of Stable Diffusion at 512.
constexpr std::int64_t kBatchValues = 32768;

/// Behind what was there: rows of the next picture.
void add_rows(Conditioning& all, const Conditioning& next)
{
    if (!all.context.defined()) return;
    if (all.context.size(1) != next.context.size(1))
        throw Error{Message::tr("prompts"), Message::tr("are of different lengths"),
                    Message::tr("sample them one after the other")};
    all.context = at::cat({all.context, next.context});
    if (all.pooled.defined()) all.pooled = at::cat({all.pooled, next.pooled});
}

/// Several prompts go through the network together, so each has to say the same in every step.
PromptConditioning encode_all(const LoadedModel& model, const std::vector<std::string>& prompts,
                              const SamplingPlan& plan)
{
    PromptConditioning all;
    for (const std::string& prompt : prompts) {
        PromptConditioning one = value_or_throw(
            encode_prompts(model, {.prompt = prompt, .steps = plan.steps, .width = plan.side, .height = plan.side}));
        if (all.positive.empty()) {
            all = std::move(one);
            continue;
        }
        for (const PromptConditioning* words : {&all, &one})
            if (words->positive.size() != 1 || words->positive.front().schedule.size() != 1)
                throw Error{Message::tr("prompts"), Message::tr("are composed or change while they are sampled"),
                            Message::tr("sample them one after the other")};
        add_rows(all.positive.front().schedule.front().conditioning,
                 one.positive.front().schedule.front().conditioning);
        if (!all.negative.empty()) add_rows(all.negative.front().conditioning, one.negative.front().conditioning);
    }
    return all;
}

std::size_t chunks_of(const LoadedModel& model, const std::string& prompt)
{
    return model.text.empty()
        ? 1
        : chunk_prompt(*model.text[0].tokenizer, prompt, model.text[0].encoder->traits().max_length)
              .size();
}

/// One text in every step, so that it can share a batch with others.
bool is_plain(const std::string& prompt) { return prompt_texts(prompt).size() == 1; }

std::int64_t latent_side(const LoadedModel& model, const SamplingPlan& plan)
{
    return plan.side / model.latent_format().size_multiple();
}

} // namespace

SamplingPlan SamplingPlan::of(const LoadedModel& model)
{
    const FamilyDefaults& family = model.spec.family->defaults;
    const Json own = json_value_or(model.spec.card, "defaults", Json());
    return {.sampler = json_value_or(own, "sampler", std::string(family.sampler)),
            .schedule = json_value_or(own, "schedule", std::string(family.schedule)),
            .steps = json_value_or(own, "steps", family.steps),
            .side = json_value_or(own, "size", model.spec.native_size()),
            .guidance_scale = json_value_or(own, "guidance_scale", family.guidance_scale)};
}

Json SamplingPlan::to_json() const
{
    return {{"sampler", sampler}, {"schedule", schedule}, {"steps", steps}, {"size", side}};
}

Tensor sample_prompts(const LoadedModel& model, const std::vector<std::string>& prompts, const SamplingPlan& plan,
                      std::uint64_t seed, std::stop_token stop, const StepObserver& on_step)
{
    const at::NoGradGuard no_grad;
    const SamplerTrajectory sampling
        = value_or_throw(make_sampler_trajectory(*model.process, plan.sampler, plan.schedule, plan.steps));
    const auto noise = make_torch_noise(seed, static_cast<int>(prompts.size()));
    const auto side = latent_side(model, plan);
    return sample_latents(model, sampling,
                          {.latents
                           = initial_noise(sampling, *noise, {model.latent_format().sampled_channels(), side, side}),
                           .prompts = encode_all(model, prompts, plan),
                           .guidance = {.scale = plan.guidance_scale},
                           .on_step = on_step,
                           .stop = std::move(stop)},
                          *noise);
}

std::vector<Image> make_pictures(LoadedModel& model, const std::vector<std::string>& prompts, const SamplingPlan& plan,
                                 std::uint64_t seed, std::stop_token stop,
                                 const std::function<void(std::size_t)>& on_picture)
{
    const at::NoGradGuard no_grad;
    const auto values = model.latent_format().sampled_channels() * latent_side(model, plan) * latent_side(model, plan);
    const auto most = static_cast<std::size_t>(std::max<std::int64_t>(1, kBatchValues / values));
    std::vector<Image> pictures;
    while (pictures.size() < prompts.size()) {
        const std::size_t begin = pictures.size();
        std::vector<std::string> batch{prompts[begin]};
        if (is_plain(prompts[begin])) {
            const std::size_t chunks = chunks_of(model, prompts[begin]);
            const auto shares_it
                = [&](const std::string& prompt) { return is_plain(prompt) && chunks_of(model, prompt) == chunks; };
            for (std::size_t i = begin + 1; i < prompts.size() && batch.size() < most && shares_it(prompts[i]); ++i)
                batch.push_back(prompts[i]);
        }
        const Tensor latents = sample_prompts(model, batch, plan, seed + begin, stop);
        for (const Tensor& picture : decode_latents(model, latents).unbind())
            pictures.push_back(image_from_unit(picture));
        if (on_picture) on_picture(pictures.size());
    }
    return pictures;
}

std::vector<Image> reconstruct_pictures(LoadedModel& model, const std::vector<Image>& pictures, std::uint64_t seed,
                                        std::stop_token stop)
{
    const at::NoGradGuard no_grad;
    const auto noise = make_torch_noise(seed, 1);
    std::vector<Image> reconstructed;
    for (const Image& picture : pictures) {
        throw_if_stopped(stop);
        Tensor posterior_noise;
        reconstructed.push_back(
            image_from_unit(decode_latents(model, encode_image(model, picture, *noise, posterior_noise))[0]));
    }
    return reconstructed;
}

} // namespace sfumato::evaluation
