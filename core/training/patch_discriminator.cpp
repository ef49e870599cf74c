#include "core/training/patch_discriminator.h"

#include <ATen/ops/leaky_relu.h>

namespace sfumato::training {
namespace {

constexpr int kKernel = 4, kMostTimes = 8, kChannelsOfGroup = 16;
constexpr double kSlope = 0.2; // of what is below zero

int channels_after(int channels, int layer) { return channels * std::min(1 << layer, kMostTimes); }

} // namespace

struct PatchDiscriminator::Layer : nn::Module {
    Layer(int in, int out, int stride, bool normalised) : conv(in, out, kKernel, stride, 1, !normalised)
    {
        add_child("conv", conv);
        if (!normalised) return;
        norm.emplace(std::max(1, out / kChannelsOfGroup), out, 1e-5);
        add_child("norm", *norm);
    }

    nn::Conv2d conv;
    std::optional<nn::GroupNorm> norm;
};

PatchDiscriminator::PatchDiscriminator(int channels, int layers)
    : verdict_(channels_after(channels, layers), 1, kKernel, 1, 1)
{
    for (int i = 0; i <= layers; ++i) {
        const int in = i == 0 ? 3 : channels_after(channels, i - 1);
        layers_.push_back(std::make_unique<Layer>(in, channels_after(channels, i), i < layers ? 2 : 1, i > 0));
        add_child("layers." + std::to_string(i), *layers_.back());
    }
    add_child("verdict", verdict_);
}

PatchDiscriminator::~PatchDiscriminator() = default;

Judgement PatchDiscriminator::forward(const at::Tensor& pictures) const
{
    Judgement judgement;
    at::Tensor x = pictures;
    for (const auto& layer : layers_) {
        x = layer->conv.forward(x);
        if (layer->norm) x = layer->norm->forward(x);
        x = at::leaky_relu(x, kSlope);
        judgement.features.push_back(x);
    }
    judgement.verdicts = verdict_.forward(x);
    return judgement;
}

} // namespace sfumato::training
