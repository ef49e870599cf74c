#pragma once
#include "core/base/tensor.h"

namespace sfumato {

/// Where in the picture each token of the prompt is looked at, averaged over heads, layers and steps, each layer's map
/// brought to the size of the latent (as DAAM does: Tang et al. 2022, arXiv:2210.04885). To be fed by
/// nn::AttentionHook.
class AttentionMaps {
public:
    /// height, width: of the latent.
    AttentionMaps(std::int64_t height, std::int64_t width) : height_(height), width_(width) {}
    /// q: [B, heads, L, d], k: [B, heads, S, d]. Only the last row of the batch is looked at: the prompt, after the
    /// negative one. Layers whose L is no halving of the latent's size are left out.
    void add(const at::Tensor& q, const at::Tensor& k);
    /// float32 [S, height, width], each in 0..1 and together 1 at every place; undefined before the first add.
    [[nodiscard]] at::Tensor mean() const;

private:
    std::int64_t height_, width_, count_ = 0;
    at::Tensor sum_;
};

} // namespace sfumato
