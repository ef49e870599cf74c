#include "core/training/denoiser_networks.h"

#include "core/checkpoint/strict_loading.h"
#include "core/nn/init.h"
#include "core/training/random.h"

namespace sfumato::training {

DenoiserNetworks::DenoiserNetworks(const DenoiserTrainingConfig& config)
    : denoiser(config.denoiser.make()), text(config.unconditional ? nullptr : config.text_encoder.make()),
      denoiser_name_(config.denoiser.name), text_name_(config.text_encoder.name), from_scratch_(config.from.empty())
{
    for (const TrainablePart& part : config.family->trainable)
        if (!from_scratch_ && config.weights == part.name) part_ = part.holds;
}

void DenoiserNetworks::initialise(std::uint64_t seed)
{
    nn::initialise_like_torch(*denoiser, generator_for(seed, Purpose::Initialise, 0));
    if (text) nn::initialise_like_torch(*text, generator_for(seed, Purpose::Initialise, 1));
    const at::NoGradGuard no_grad;
    denoiser->zero_output();
}

void DenoiserNetworks::load(const ModelSpec& model)
{
    const at::NoGradGuard no_grad;
    value_or_throw(load_strictly(*denoiser, model.weights.at(denoiser_name_), at::kCPU, at::kFloat));
    if (text) value_or_throw(load_strictly(*text, model.weights.at(text_name_), at::kCPU, at::kFloat));
}

void DenoiserNetworks::share_with(DenoiserNetworks& other)
{
    const auto share = [](nn::Module& mine, nn::Module& theirs) {
        std::map<std::string, at::Tensor> tensors;
        theirs.visit_parameters([&](const std::string& name, at::Tensor& parameter) { tensors[name] = parameter; });
        mine.visit_parameters([&](const std::string& name, at::Tensor& parameter) { parameter = tensors.at(name); });
    };
    share(*denoiser, *other.denoiser);
    if (text) share(*text, *other.text);
}

at::Tensor DenoiserNetworks::predict(const at::Tensor& x_t, const at::Tensor& timesteps, const at::Tensor& ids) const
{
    Conditioning conditioning;
    if (text) conditioning.context = text->forward(ids).last_hidden_state;
    return denoiser->forward(x_t, timesteps, conditioning).to(at::kFloat);
}

void DenoiserNetworks::add_to(ParameterStore& store)
{
    store.add(denoiser_name_ + ".", *denoiser, part_);
    if (from_scratch_ && text) store.add(text_name_ + ".", *text);
}

void DenoiserNetworks::bind_to(const ParameterStore& store, const at::Tensor& values, const at::Tensor& gradients)
{
    store.bind(denoiser_name_ + ".", *denoiser, values, gradients);
    if (text) store.bind(text_name_ + ".", *text, values, gradients);
}

} // namespace sfumato::training
