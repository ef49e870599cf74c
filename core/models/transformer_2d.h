#pragma once
#include "core/nn/layers.h"

#include <optional>

namespace sfumato::blocks {

using at::Tensor;

/// The spatial transformer of latent diffusion (Rombach et al. 2022): positions of a feature map become tokens that
/// attend to each other and to the context (cross-attention), then return to the map; residual.
/// Projections are 1x1 convolutions, or linear layers where `linear_projection` (SD 2, SDXL).
class Transformer2D : public nn::Module {
public:
    Transformer2D(int channels, int heads, int depth, int context_width, int groups, bool linear_projection);
    ~Transformer2D() override;
    /// x: [B, channels, h, w]; context: [B, L, context_width].
    [[nodiscard]] Tensor forward(const Tensor& x, const Tensor& context) const;

private:
    class Block;
    nn::GroupNorm norm_;
    std::optional<nn::Conv2d> conv_in_, conv_out_;
    std::optional<nn::Linear> linear_in_, linear_out_;
    std::vector<std::unique_ptr<Block>> blocks_;
};

} // namespace sfumato::blocks
