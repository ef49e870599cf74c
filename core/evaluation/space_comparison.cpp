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
template <class Network, class Config> std::unique_ptr<Network> make_network(const Config& config, at::Device device, at::ScalarType dtype)
{
    auto network = std::make_unique<Network>(config);
    if (device.is_meta()) {
        network->to(device, dtype);
        return network;
    }
    nn::initialise_like_torch(*network, at::detail::createCPUGenerator(1));
    network->to(device, dtype);
    network->visit_parameters([](const std::string&, Tensor& parameter) {
        if (parameter.dim() == 4) parameter = parameter.contiguous(at::MemoryFormat::ChannelsLast);
    });
    return network;
}

/// `make_work(device)` returns the parameter count and one evaluation on new tensors of that device, ready to be called.
template <class MakeWork> StepCost cost_of(const LoadedModel& model, std::int64_t values, double measured_operations, MakeWork&& make_work)
{
    StepCost cost;
    cost.values = values;
    {
        const auto [parameters, work] = make_work(at::Device(at::kMeta));
        cost.parameters = parameters;
        cost.operations = count_operations(work);
    }
    cost.seconds = -1;
    if (cost.operations.total() > measured_operations) return cost;
    const auto [parameters, work] = make_work(model.device);
    cost.activation_bytes = peak_tensor_bytes(work);
    cost.seconds = seconds_of(work);
    // The first evaluation of a long step has told enough.
    for (int i = 1; i < kWarmRounds && cost.seconds < 2; ++i) cost.seconds = std::min(cost.seconds, seconds_of(work));
    return cost;
}

StepCost unet_cost(const LoadedModel& model, int channels, std::int64_t side, double measured_operations)
{
    return cost_of(model, channels * side * side, measured_operations, [&](at::Device device) {
        UNet2DConditionConfig config = model.folder.unet;
        config.in_channels = config.out_channels = channels;
        std::shared_ptr<UNet2DCondition> unet = make_network<UNet2DCondition>(config, device, model.dtype);
        const auto options = at::TensorOptions(device).dtype(model.dtype);
        const Tensor x = at::ones({1, channels, side, side}, options).contiguous(at::MemoryFormat::ChannelsLast);
        const Tensor time = at::full({1}, 500.0, options.dtype(at::kFloat));
        UNetConditioning words;
        if (config.has_cross_attention())
            words.encoder_hidden_states = at::ones({1, model.folder.text_encoder ? model.folder.text_encoder->max_position_embeddings : 77, config.cross_attention_dim}, options);
        return std::pair(unet->parameter_count(), std::function<void()>([=] { (void)unet->forward(x, time, words); }));
    });
}

StepCost decoder_cost(const LoadedModel& model, std::int64_t side, double measured_operations)
{
    const int channels = model.folder.vae.latent_channels;
    return cost_of(model, channels * side * side, measured_operations, [&](at::Device device) {
        std::shared_ptr<AutoencoderKl> vae = make_network<AutoencoderKl>(model.folder.vae, device, model.vae_dtype);
        const Tensor z = at::ones({1, channels, side, side}, at::TensorOptions(device).dtype(model.vae_dtype)).contiguous(at::MemoryFormat::ChannelsLast);
        std::int64_t parameters = 0;
        vae->visit_parameters([&](const std::string& name, Tensor& parameter) {
            if (name.starts_with("decoder.") || name.starts_with("post_quant")) parameters += parameter.numel();
        });
        return std::pair(parameters, std::function<void()>([=] { (void)vae->decode(z); }));
    });
}

} // namespace

Json StepCost::to_json() const
{
    return {{"flop", operations.total()}, {"convolution_flop", operations.convolution}, {"linear_flop", operations.linear},
            {"attention_flop", operations.attention}, {"parameters", parameters}, {"values", values},
            {"activation_bytes", seconds < 0 ? Json() : Json(activation_bytes)}, {"seconds", seconds < 0 ? Json() : Json(seconds)}};
}

Json SpaceComparison::to_json(const SamplingPlan& plan) const
{
    const double evaluations = plan.steps * (plan.guidance_scale == 1 ? 1 : 2);
    const double by_latents = evaluations * latent.operations.total() + decoder.operations.total(), by_pixels = evaluations * pixel.operations.total();
    return {{"size", plan.side}, {"latent_step", latent.to_json()}, {"pixel_step", pixel.to_json()}, {"decoder", decoder.to_json()},
            {"step_ratio", pixel.operations.total() / latent.operations.total()},
            {"picture", {{"steps", plan.steps}, {"guidance_scale", plan.guidance_scale}, {"latent_flop", by_latents}, {"pixel_flop", by_pixels}, {"ratio", by_pixels / by_latents}}}};
}

SpaceComparison compare_spaces(const LoadedModel& model, int side, double measured_operations)
{
    const at::NoGradGuard no_grad;
    const auto latent_side = side / model.folder.vae.downscale();
    return {unet_cost(model, model.folder.unet.in_channels, latent_side, measured_operations),
            unet_cost(model, model.folder.vae.in_channels, side, measured_operations), decoder_cost(model, latent_side, measured_operations)};
}

} // namespace sfumato::evaluation
