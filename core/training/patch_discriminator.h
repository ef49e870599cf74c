#pragma once
#include "core/nn/layers.h"

#include <memory>

namespace sfumato::training {

/// What a discriminator makes of a batch of pictures.
struct Judgement {
    at::Tensor verdicts;               ///< [B, 1, h, w]: above 0 where a patch looks real
    std::vector<at::Tensor> features;  ///< the maps of every layer below, first to last
};

/// Judges overlapping patches of pictures, not whole pictures, so that it sees strokes and edges and not what is shown
/// (PatchGAN, Isola et al. 2017, arXiv:1611.07004, section 3.2): convolutions of 4x4, of stride 2 but for the last two,
/// with group in place of batch normalisation, so that a verdict depends on its own picture alone.
class PatchDiscriminator : public nn::Module {
public:
    /// channels: of the first layer, twice as many in each further one up to eight times; layers: of stride 2, at
    /// least 1.
    PatchDiscriminator(int channels, int layers);
    ~PatchDiscriminator() override;
    /// pictures: float [B, 3, H, W] in [-1, 1], both sides at least smallest_side(layers).
    [[nodiscard]] Judgement forward(const at::Tensor& pictures) const;
    [[nodiscard]] static int smallest_side(int layers) { return 3 << layers; }

private:
    struct Layer;
    std::vector<std::unique_ptr<Layer>> layers_;
    nn::Conv2d verdict_;
};

} // namespace sfumato::training
