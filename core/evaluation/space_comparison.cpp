#include "core/evaluation/space_comparison.h"

#include "core/nn/init.h"

#include <ATen/CPUGeneratorImpl.h>

#include <chrono>

namespace sfumato::evaluation {
namespace {

using at::Tensor;

constexpr int kWarmRounds = 3;

double seconds_of(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// A network on its own: random weights time like trained ones.
template <class Network>
std::shared_ptr<Network> with_random_weights(std::unique_ptr<Network> network, at::Device device, at::ScalarType dtype)
{
    nn::initialise_like_torch(*network, at::detail::createCPUGenerator(1));
    network->to(device, dtype);
    network->visit_parameters([](const std::string&, Tensor& parameter) {
        if (parameter.dim() == 4) parameter = parameter.contiguous(at::MemoryFormat::ChannelsLast);
    });
    return network;
}

/// One evaluation of a network on a square of this side.
using Evaluate = std::function<void(std::int64_t side)>;

/// `unit`: sides that are multiples of it are neither padded nor cut inside.
StepCost cost_of(std::int64_t parameters, int channels, std::int64_t side, std::int64_t unit,
                 double measured_operations, const Evaluate& evaluate)
{
    StepCost cost;
    cost.parameters = parameters;
    cost.values = channels * side * side;
    cost.operations = extrapolate_operations(side, unit, [&](std::int64_t small) {
        return count_operations([&] { evaluate(small); });
    });
    if (cost.operations.total() > measured_operations) return cost;
    cost.activation_bytes = peak_tensor_bytes([&] { evaluate(side); });
    cost.seconds = seconds_of([&] { evaluate(side); });
    // One evaluation of a long step has told enough.
    for (int i = 1; i < kWarmRounds && cost.seconds < 1; ++i)
        cost.seconds = std::min(cost.seconds, seconds_of([&] { evaluate(side); }));
    return cost;
}

/// Of a denoiser like the model's for so many channels.
StepCost denoiser_cost(const LoadedModel& model, int channels, std::int64_t side, double measured_operations)
{
    Json config = model.spec.denoiser.config;
    config["in_channels"] = config["out_channels"] = channels;
    const auto denoiser = with_random_weights(model.spec.denoiser.type->make(config), model.device, model.dtype);
    const DenoiserTraits& traits = denoiser->traits();
    const auto options = at::TensorOptions(model.device).dtype(model.dtype);
    Conditioning words;
    if (traits.has_cross_attention())
        words.context = at::ones(
            {1, model.text.empty() ? 77 : model.text[0].encoder->traits().max_length, traits.context_width}, options);
    return cost_of(denoiser->parameter_count(), channels, side, traits.size_multiple, measured_operations,
                   [&](std::int64_t at_side) {
                       const Tensor x = at::ones({1, channels, at_side, at_side}, options)
                                            .contiguous(at::MemoryFormat::ChannelsLast);
                       (void)denoiser->forward(x, at::full({1}, 500.0, options.dtype(at::kFloat)), words)
                           .sum()
                           .item<double>(); // waits for a GPU
                   });
}

StepCost decoder_cost(const LoadedModel& model, std::int64_t side, double measured_operations)
{
    const int channels = model.latent_format().channels;
    const auto vae = with_random_weights(model.spec.vae.make(), model.device, model.vae_dtype);
    std::int64_t parameters = 0;
    vae->visit_parameters([&](const std::string& name, Tensor& parameter) {
        if (name.starts_with("decoder.") || name.starts_with("post_quant")) parameters += parameter.numel();
    });
    return cost_of(parameters, channels, side, 1, measured_operations, [&](std::int64_t at_side) {
        const Tensor z = at::ones({1, channels, at_side, at_side},
                                  at::TensorOptions(model.device).dtype(model.vae_dtype));
        (void)vae->decode(z.contiguous(at::MemoryFormat::ChannelsLast)).sum().item<double>();
    });
}

} // namespace

OperationCount extrapolate_operations(std::int64_t side, std::int64_t unit,
                                      const std::function<OperationCount(std::int64_t side)>& count)
{
    // Lagrange's polynomial in the number of pixels, of second degree: layers that see each pixel once grow with it,
    // attention among pixels with its square, layers of the time and the words not at all.
    const auto pixels = [](std::int64_t s) { return static_cast<double>(s) * static_cast<double>(s); };
    const std::int64_t sides[] = {unit, 2 * unit, 3 * unit};
    OperationCount sum;
    for (const auto s : sides) {
        double weight = 1;
        for (const auto other : sides)
            if (other != s) weight *= (pixels(side) - pixels(other)) / (pixels(s) - pixels(other));
        const OperationCount at = count(s);
        sum.convolution += weight * at.convolution;
        sum.linear += weight * at.linear;
        sum.attention += weight * at.attention;
    }
    return sum;
}

Json StepCost::to_json() const
{
    return {{"flop", operations.total()},
            {"convolution_flop", operations.convolution},
            {"linear_flop", operations.linear},
            {"attention_flop", operations.attention},
            {"parameters", parameters},
            {"values", values},
            {"activation_bytes", seconds < 0 ? Json() : Json(activation_bytes)},
            {"seconds", seconds < 0 ? Json() : Json(seconds)}};
}

Json SpaceComparison::to_json(const SamplingPlan& plan) const
{
    const double evaluations = plan.steps * (plan.guidance_scale == 1 ? 1 : 2);
    const double by_latents = evaluations * latent.operations.total() + decoder.operations.total(),
                 by_pixels = evaluations * pixel.operations.total();
    return {{"size", plan.side},
            {"latent_step", latent.to_json()},
            {"pixel_step", pixel.to_json()},
            {"decoder", decoder.to_json()},
            {"step_ratio", pixel.operations.total() / latent.operations.total()},
            {"picture",
             {{"steps", plan.steps},
              {"guidance_scale", plan.guidance_scale},
              {"latent_flop", by_latents},
              {"pixel_flop", by_pixels},
              {"ratio", by_pixels / by_latents}}}};
}

SpaceComparison compare_spaces(const LoadedModel& model, int side, double measured_operations)
{
    const at::NoGradGuard no_grad;
    const auto latent_side = side / model.latent_format().size_multiple();
    return {denoiser_cost(model, model.spec.denoiser.traits.in_channels, latent_side, measured_operations),
            denoiser_cost(model, model.spec.vae.traits.image_channels, side, measured_operations),
            decoder_cost(model, latent_side, measured_operations)};
}

} // namespace sfumato::evaluation
