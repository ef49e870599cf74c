#include "core/training/denoiser_networks.h"

#include "core/nn/init.h"
#include "core/training/random.h"

namespace sfumato::training {
namespace {

constexpr const char* kUnet = "unet.";
constexpr const char* kText = "text_encoder.";

} // namespace

DenoiserNetworks::DenoiserNetworks(const DenoiserTrainingConfig& config)
    : unet(config.unet), text(config.unconditional ? nullptr : std::make_unique<ClipTextModel>(config.text_encoder))
{
}

void DenoiserNetworks::initialise(std::uint64_t seed)
{
    nn::initialise_like_torch(unet, generator_for(seed, Purpose::Initialise, 0));
    if (text) nn::initialise_like_torch(*text, generator_for(seed, Purpose::Initialise, 1));
    const at::NoGradGuard no_grad;
    unet.zero_output();
}

at::Tensor DenoiserNetworks::predict(const at::Tensor& x_t, const at::Tensor& timesteps, const at::Tensor& ids) const
{
    UNetConditioning conditioning;
    if (text) conditioning.encoder_hidden_states = text->forward(ids).last_hidden_state;
    return unet.forward(x_t, timesteps, conditioning).to(at::kFloat);
}

void DenoiserNetworks::add_to(ParameterStore& store)
{
    store.add(kUnet, unet);
    if (text) store.add(kText, *text);
}

void DenoiserNetworks::bind_to(const ParameterStore& store, const at::Tensor& values, const at::Tensor& gradients)
{
    store.bind(kUnet, unet, values, gradients);
    if (text) store.bind(kText, *text, values, gradients);
}

} // namespace sfumato::training
