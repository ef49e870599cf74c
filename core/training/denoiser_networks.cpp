#include "core/training/denoiser_networks.h"

#include "core/checkpoint/strict_loading.h"
#include "core/nn/init.h"
#include "core/training/fine_tuning.h"
#include "core/training/random.h"

namespace sfumato::training {
namespace {

constexpr const char* kUnet = "unet.";
constexpr const char* kText = "text_encoder.";

} // namespace

DenoiserNetworks::DenoiserNetworks(const DenoiserTrainingConfig& config)
    : unet(config.unet), text(config.unconditional ? nullptr : std::make_unique<ClipTextModel>(config.text_encoder)),
      from_scratch_(config.from.empty()), cross_attention_only_(config.weights == kCrossAttention)
{
}

void DenoiserNetworks::initialise(std::uint64_t seed)
{
    nn::initialise_like_torch(unet, generator_for(seed, Purpose::Initialise, 0));
    if (text) nn::initialise_like_torch(*text, generator_for(seed, Purpose::Initialise, 1));
    const at::NoGradGuard no_grad;
    unet.zero_output();
}

void DenoiserNetworks::load(const ModelSpec& model)
{
    const at::NoGradGuard no_grad;
    value_or_throw(load_strictly(unet, model.weights.at("unet"), at::kCPU, at::kFloat));
    if (text) value_or_throw(load_strictly(*text, model.weights.at(tower_name(0)), at::kCPU, at::kFloat));
}

void DenoiserNetworks::share_with(DenoiserNetworks& other)
{
    const auto share = [](nn::Module& mine, nn::Module& theirs) {
        std::map<std::string, at::Tensor> tensors;
        theirs.visit_parameters([&](const std::string& name, at::Tensor& parameter) { tensors[name] = parameter; });
        mine.visit_parameters([&](const std::string& name, at::Tensor& parameter) { parameter = tensors.at(name); });
    };
    share(unet, other.unet);
    if (text) share(*text, *other.text);
}

at::Tensor DenoiserNetworks::predict(const at::Tensor& x_t, const at::Tensor& timesteps, const at::Tensor& ids) const
{
    Conditioning conditioning;
    if (text) conditioning.context = text->forward(ids).last_hidden_state;
    return unet.forward(x_t, timesteps, conditioning).to(at::kFloat);
}

void DenoiserNetworks::add_to(ParameterStore& store)
{
    if (!from_scratch_ && cross_attention_only_) store.add(kUnet, unet, reads_text);
    else store.add(kUnet, unet);
    if (from_scratch_ && text) store.add(kText, *text);
}

void DenoiserNetworks::bind_to(const ParameterStore& store, const at::Tensor& values, const at::Tensor& gradients)
{
    store.bind(kUnet, unet, values, gradients);
    if (text) store.bind(kText, *text, values, gradients);
}

} // namespace sfumato::training
