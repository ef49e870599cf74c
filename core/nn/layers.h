#pragma once
#include "core/nn/module.h"

namespace sfumato::nn {

/// While it lives, every layer on this thread is the ATen operator of its name, where whoever counts them sees it.
class ReferenceKernelsGuard {
public:
    ReferenceKernelsGuard();
    ~ReferenceKernelsGuard();
    ReferenceKernelsGuard(const ReferenceKernelsGuard&) = delete;
    ReferenceKernelsGuard& operator=(const ReferenceKernelsGuard&) = delete;

private:
    bool outer_;
};

/// y = x Wᵀ + b. x: [..., in], weight: [out, in], y: [..., out].
class Linear : public Module {
public:
    Linear(int in, int out, bool with_bias = true);
    [[nodiscard]] Tensor forward(const Tensor& x) const;
    Parameter weight, bias;
};

/// Two-dimensional convolution with square kernel, stride and zero padding. x: [B, in, H, W].
class Conv2d : public Module {
public:
    Conv2d(int in, int out, int kernel, int stride = 1, int padding = 0, bool with_bias = true);
    [[nodiscard]] Tensor forward(const Tensor& x) const;
    Parameter weight, bias;

private:
    int stride_, padding_;
};

/// Group normalisation over channels (Wu & He 2018, arXiv:1803.08494). x: [B, C, ...].
class GroupNorm : public Module {
public:
    GroupNorm(int groups, int channels, double epsilon);
    [[nodiscard]] Tensor forward(const Tensor& x) const { return normalise(x, false); }
    /// SiLU after the normalisation (Elfwing et al. 2017, arXiv:1702.03118), in one pass where the kernel allows.
    [[nodiscard]] Tensor forward_silu(const Tensor& x) const { return normalise(x, true); }
    /// What forward does to a map [B, C, H, W] as one product and sum: scale and shift [B, C, 1, 1], float32. The map
    /// is read a few rows at a time, so that it can be normalised in pieces by the statistics of the whole.
    [[nodiscard]] std::pair<Tensor, Tensor> scale_and_shift(const Tensor& x) const;
    Parameter weight, bias;

private:
    [[nodiscard]] Tensor normalise(const Tensor& x, bool silu) const;
    int groups_;
    double epsilon_;
};

/// Layer normalisation over the last dimension (Ba et al. 2016, arXiv:1607.06450).
class LayerNorm : public Module {
public:
    explicit LayerNorm(int channels, double epsilon = 1e-5);
    [[nodiscard]] Tensor forward(const Tensor& x) const;
    Parameter weight, bias;

private:
    double epsilon_;
};

/// Rows of a table by index. ids: int64 [...], result [..., width].
class Embedding : public Module {
public:
    Embedding(int rows, int width);
    [[nodiscard]] Tensor forward(const Tensor& ids) const;
    Parameter weight;
};

/// Sinusoidal embedding of timesteps (Ho et al. 2020, as diffusers' `get_timestep_embedding`).
/// timesteps: [B], any dtype; result float32 [B, channels]. `flip` puts the cosines first;
/// `shift` is `downscale_freq_shift`.
[[nodiscard]] Tensor timestep_embedding(const Tensor& timesteps, int channels, bool flip = true, double shift = 0);

/// Softmax attention (Vaswani et al. 2017). q: [B, heads, L, d], k and v: [B, heads, S, d]; result like q. mask: bool
/// [B, S], false where nobody looks, or undefined; a place that sees nothing gives no number.
/// Picks the kernel: for inference an own one where it is faster (bfloat16 without matrix units), else ATen's fused
/// one, plain products where gradients are wanted on a CPU (measured faster there in bfloat16 at these sizes; see
/// docs/performance.md).
[[nodiscard]] Tensor attention(const Tensor& q, const Tensor& k, const Tensor& v, bool causal = false,
                               const Tensor& mask = {});

/// Multi-head attention with diffusers' names: to_q, to_k, to_v, to_out.0.
/// x: [B, L, width]; context: [B, S, context_width], or undefined for self-attention.
class MultiHeadAttention : public Module {
public:
    MultiHeadAttention(int width, int context_width, int heads, int head_dim, bool qkv_bias);
    [[nodiscard]] Tensor forward(const Tensor& x, const Tensor& context = {}) const;

private:
    int heads_;
    Linear to_q_, to_k_, to_v_, to_out_;
};

} // namespace sfumato::nn
