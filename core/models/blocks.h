#pragma once
#include "core/nn/layers.h"

#include <optional>

/// Building blocks shared by the U-Net and the autoencoder, with diffusers' parameter names.
namespace sfumato::blocks {

using at::Tensor;

/// norm - SiLU - conv - (+ time) - norm - SiLU - conv, plus the (projected) input. `time_channels` 0: no time
/// embedding.
class ResnetBlock : public nn::Module {
public:
    ResnetBlock(int in, int out, int groups, double epsilon, int time_channels = 0);
    /// x: [B, in, h, w]; time: [B, time_channels], already through SiLU; undefined without time embedding.
    [[nodiscard]] Tensor forward(const Tensor& x, const Tensor& time = {}) const;
    /// The same without time, in bands (row_bands.h). `x` in channels_last memory, into which the result may go.
    [[nodiscard]] Tensor forward_in_bands(Tensor x, std::int64_t band) const;

private:
    nn::GroupNorm norm1_, norm2_;
    nn::Conv2d conv1_, conv2_;
    std::optional<nn::Linear> time_emb_proj_;
    std::optional<nn::Conv2d> conv_shortcut_;
};

/// Halves the picture by a stride-2 convolution. The autoencoder pads right and bottom only (as its reference does).
class Downsample : public nn::Module {
public:
    Downsample(int channels, bool pad_right_bottom);
    [[nodiscard]] Tensor forward(const Tensor& x) const;
    /// The same in bands, where it pads right and bottom.
    [[nodiscard]] Tensor forward_in_bands(const Tensor& x, std::int64_t band) const;

private:
    bool pad_right_bottom_;
    nn::Conv2d conv_;
};

/// Nearest-neighbour upsampling, to twice the size or to `height` x `width`, then a convolution.
class Upsample : public nn::Module {
public:
    explicit Upsample(int channels);
    [[nodiscard]] Tensor forward(const Tensor& x) const { return forward(x, x.size(2) * 2, x.size(3) * 2); }
    [[nodiscard]] Tensor forward(const Tensor& x, std::int64_t height, std::int64_t width) const;
    /// To twice the size, in bands.
    [[nodiscard]] Tensor forward_in_bands(const Tensor& x, std::int64_t band) const;

private:
    nn::Conv2d conv_;
};

} // namespace sfumato::blocks
