#include "core/nn/layers.h"
#include "core/nn/attention_kernel.h"
#include "core/nn/attention_hook.h"
#include "core/nn/cpu_capability.h"
#include "core/nn/fused_linear.h"
#include "core/nn/group_norm_kernel.h"
#include "core/nn/cross_attention_cache.h"
#include "core/nn/linear_kernel.h"

namespace sfumato::nn {

namespace {

thread_local bool t_plain_kernels = false;

} // namespace

ReferenceKernelsGuard::ReferenceKernelsGuard() : outer_(std::exchange(t_plain_kernels, true)) {}
ReferenceKernelsGuard::~ReferenceKernelsGuard() { t_plain_kernels = outer_; }

Linear::Linear(int in, int out, bool with_bias) : weight(at::empty({out, in}))
{
    add_parameter("weight", weight);
    if (with_bias) {
        bias = at::empty({out});
        add_parameter("bias", bias);
    }
}

Tensor Linear::forward(const Tensor& x) const { return linear(x, weight.value(), bias.value()); }

namespace {

const std::uint16_t* bits(const Tensor& t)
{
    return t.defined() ? reinterpret_cast<const std::uint16_t*>(t.const_data_ptr<at::BFloat16>()) : nullptr;
}

bool fits_own_linear(const Tensor& x, const Tensor& weight, const Tensor& bias)
{
    const bool gradients = at::GradMode::is_enabled() && (x.requires_grad() || weight.requires_grad());
    const auto fits = [](const Tensor& t) { return t.scalar_type() == at::kBFloat16 && t.device().is_cpu(); };
    return !gradients && !t_plain_kernels && runs_bf16_kernels() && fits(x) && fits(weight)
        && (!bias.defined() || fits(bias)) && weight.size(1) % 2 == 0 && x.size(-1) == weight.size(1) && x.numel() > 0;
}

/// The rows of x, of the weight and of `plus` lie dense; the result is [..., width].
Tensor by_own_linear(const Tensor& x, const Tensor& weight, const Tensor& bias, const Tensor& plus, std::int64_t width,
                     void (*kernel)(const LinearBf16&))
{
    const Tensor rows = x.contiguous(), matrix = weight.contiguous(), shift = bias.defined() ? bias.contiguous() : bias,
                 onto = plus.defined() ? plus.contiguous() : plus;
    std::vector<std::int64_t> shape = x.sizes().vec();
    shape.back() = width;
    Tensor y = at::empty(shape, x.options());
    kernel({bits(rows), bits(matrix), bits(shift), bits(onto),
            reinterpret_cast<std::uint16_t*>(y.mutable_data_ptr<at::BFloat16>()), x.numel() / x.size(-1),
            weight.size(1), weight.size(0)});
    return y;
}

/// libtorch's product, the same for a row whatever stands beside it on processors without AVX-512. MKL takes four rows
/// at a time and sums what is left over in another order, which a picture would show in its last digits: it would
/// depend on how many are made at once, and on how a few rows are shared between threads. Of many rows nothing is left
/// over.
Tensor product(const Tensor& x, const Tensor& weight, const Tensor& bias)
{
    constexpr std::int64_t kAtOnce = 4, kMany = 64;
    const std::int64_t rows = x.numel() / std::max<std::int64_t>(1, x.size(-1)),
                       missing = (kAtOnce - rows % kAtOnce) % kAtOnce;
    if (missing == 0 || rows >= kMany || !x.device().is_cpu() || t_plain_kernels) return at::linear(x, weight, bias);
    std::vector<std::int64_t> shape = x.sizes().vec();
    shape.back() = weight.size(0);
    return at::linear(at::constant_pad_nd(x.reshape({rows, -1}), {0, 0, 0, missing}), weight, bias)
        .narrow(0, 0, rows)
        .reshape(shape);
}

} // namespace

Tensor linear(const Tensor& x, const Tensor& weight, const Tensor& bias, const Tensor& plus)
{
    const bool adds = plus.defined();
    if (fits_own_linear(x, weight, bias) && (!adds || plus.scalar_type() == at::kBFloat16))
        return by_own_linear(x, weight, bias, plus, weight.size(0), linear_bf16);
    const Tensor y = product(x, weight, bias);
    return adds ? plus + y : y;
}

Tensor geglu(const Tensor& x, const Tensor& weight, const Tensor& bias)
{
    if (fits_own_linear(x, weight, bias)) return by_own_linear(x, weight, bias, {}, weight.size(0) / 2, geglu_bf16);
    const auto halves = product(x, weight, bias).chunk(2, -1);
    return halves[0] * at::gelu(halves[1]);
}

Conv2d::Conv2d(int in, int out, int kernel, int stride, int padding, bool with_bias)
    : weight(at::empty({out, in, kernel, kernel})), stride_(stride), padding_(padding)
{
    add_parameter("weight", weight);
    if (!with_bias) return;
    bias = at::empty({out});
    add_parameter("bias", bias);
}

Tensor Conv2d::forward(const Tensor& x) const
{
    // A 1x1 convolution of channels_last memory is a matrix product as it lies. oneDNN's kernel for it splits the sum
    // over channels by the number of threads, which then shows in the last digits.
    const bool product = weight.size(2) == 1 && stride_ == 1 && padding_ == 0 && !t_plain_kernels;
    if (product && x.device().is_cpu() && x.is_contiguous(at::MemoryFormat::ChannelsLast))
        return linear(x.permute({0, 2, 3, 1}), weight.value().flatten(1), bias.value()).permute({0, 3, 1, 2});
    return at::conv2d(x, weight.value(), bias.value(), stride_, at::IntArrayRef{padding_, padding_});
}

GroupNorm::GroupNorm(int groups, int channels, double epsilon)
    : weight(at::empty({channels})), bias(at::empty({channels})), groups_(groups), epsilon_(epsilon)
{
    add_parameter("weight", weight);
    add_parameter("bias", bias);
}

namespace {

template <class Value, class Element>
Tensor normalised_nhwc(const Tensor& x, int groups, const Tensor& weight, const Tensor& bias, double epsilon, bool silu)
{
    Tensor y = at::empty_like(x, x.options(), at::MemoryFormat::ChannelsLast);
    const Tensor scale = weight.to(at::kFloat).contiguous(), shift = bias.to(at::kFloat).contiguous();
    group_norm_nhwc(reinterpret_cast<const Value*>(x.const_data_ptr<Element>()),
                    reinterpret_cast<Value*>(y.mutable_data_ptr<Element>()),
                    {x.size(0), x.size(2) * x.size(3), x.size(1)}, groups, scale.const_data_ptr<float>(),
                    shift.const_data_ptr<float>(), epsilon, silu);
    return y;
}

} // namespace

Tensor GroupNorm::normalise(const Tensor& x, bool silu) const
{
    const bool gradients = at::GradMode::is_enabled() && (x.requires_grad() || weight.requires_grad());
    if (!gradients && x.device().is_cpu() && x.dim() == 4 && x.is_contiguous(at::MemoryFormat::ChannelsLast)) {
        if (x.scalar_type() == at::kFloat)
            return normalised_nhwc<float, float>(x, groups_, weight.value(), bias.value(), epsilon_, silu);
        if (x.scalar_type() == at::kBFloat16)
            return normalised_nhwc<BFloat16Bits, at::BFloat16>(x, groups_, weight.value(), bias.value(), epsilon_,
                                                               silu);
    }
    // A single pixel in channels_last memory goes without its two dimensions: ATen's kernel for that layout takes a
    // variance as E[x^2] - E[x]^2, which in groups of a few values leaves no digits.
    const bool pixel = x.dim() == 4 && x.size(2) == 1 && x.size(3) == 1;
    const Tensor map = pixel ? x.flatten(1).unsqueeze(2) : x;
    const Tensor normal = at::group_norm(map, groups_, weight.value(), bias.value(), epsilon_);
    const Tensor y = pixel ? normal.unsqueeze(3) : normal;
    return silu ? at::silu(y) : y;
}

std::pair<Tensor, Tensor> GroupNorm::scale_and_shift(const Tensor& x) const
{
    constexpr std::int64_t kPiece = std::int64_t{1} << 20;
    const std::int64_t rows = std::max<std::int64_t>(1, kPiece / (x.size(1) * x.size(3)));
    // Sums over positions [B, C], then over the channels of a group [B, G]; pieces add up in float64.
    const auto mean_of = [&](const auto& value) {
        Tensor sum = at::zeros({x.size(0), groups_}, x.options().dtype(at::kDouble));
        for (std::int64_t row = 0; row < x.size(2); row += rows) {
            const Tensor piece
                = x.narrow(2, row, std::min(rows, x.size(2) - row)).to(at::kFloat).permute({0, 2, 3, 1}).flatten(1, 2);
            sum += value(piece).sum(1).unflatten(1, {groups_, -1}).to(at::kDouble).sum(2);
        }
        return sum / static_cast<double>(x.size(1) / groups_ * x.size(2) * x.size(3));
    };
    const auto by_channel = [&](const Tensor& of_group) { return of_group.repeat_interleave(x.size(1) / groups_, 1); };
    const Tensor mean = by_channel(mean_of([](const Tensor& piece) { return piece; }));
    const Tensor centre = mean.to(at::kFloat).unsqueeze(1);
    const Tensor variance = by_channel(mean_of([&](const Tensor& piece) { return (piece - centre).square_(); }));
    const Tensor scale = weight.value().to(at::kDouble) / (variance + epsilon_).sqrt();
    const Tensor shift = bias.value().to(at::kDouble) - mean * scale;
    const auto as_map = [](const Tensor& values) { return values.to(at::kFloat).unsqueeze(2).unsqueeze(3); };
    return {as_map(scale), as_map(shift)};
}

LayerNorm::LayerNorm(int channels, double epsilon)
    : weight(at::empty({channels})), bias(at::empty({channels})), epsilon_(epsilon)
{
    add_parameter("weight", weight);
    add_parameter("bias", bias);
}

Tensor LayerNorm::forward(const Tensor& x) const
{
    return at::layer_norm(x, {weight.size(0)}, weight.value(), bias.value(), epsilon_);
}

Embedding::Embedding(int rows, int width) : weight(at::empty({rows, width})) { add_parameter("weight", weight); }

Tensor Embedding::forward(const Tensor& ids) const { return at::embedding(weight.value(), ids); }

Tensor timestep_embedding(const Tensor& timesteps, int channels, bool flip, double shift)
{
    const int half = channels / 2;
    const auto options = timesteps.options().dtype(at::kFloat);
    const Tensor exponent = at::arange(half, options) * (-std::log(10000.0)) / (half - shift);
    const Tensor angle = timesteps.to(at::kFloat).unsqueeze(1) * exponent.exp().unsqueeze(0);
    Tensor embedding = flip ? at::cat({angle.cos(), angle.sin()}, 1) : at::cat({angle.sin(), angle.cos()}, 1);
    if (channels % 2 == 1) embedding = at::constant_pad_nd(embedding, {0, 1});
    return embedding;
}

namespace {

bool fits_own_kernel(const Tensor& q, const Tensor& k, const Tensor& v)
{
    const auto fits
        = [](const Tensor& t) { return t.scalar_type() == at::kBFloat16 && t.device().is_cpu() && t.stride(-1) == 1; };
    return fits(q) && fits(k) && fits(v) && q.size(-1) % 2 == 0 && v.size(-1) == q.size(-1) && runs_bf16_kernels()
        && !t_plain_kernels;
}

/// In memory the heads of a position lie side by side, as the projection that follows wants them.
Tensor attention_by_own_kernel(const Tensor& q, const Tensor& k, const Tensor& v)
{
    Tensor out = at::empty({q.size(0), q.size(2), q.size(1), q.size(3)}, q.options()).transpose(1, 2);
    const auto read = [](const Tensor& t) {
        return AttentionOperand<const std::uint16_t*>{reinterpret_cast<const std::uint16_t*>(
                                                          t.const_data_ptr<at::BFloat16>()),
                                                      t.stride(0), t.stride(1), t.stride(2)};
    };
    attention_bf16(read(q), read(k), read(v),
                   {reinterpret_cast<std::uint16_t*>(out.mutable_data_ptr<at::BFloat16>()), out.stride(0),
                    out.stride(1), out.stride(2)},
                   {q.size(0), q.size(1), q.size(2), k.size(2), q.size(3)},
                   1 / std::sqrt(static_cast<float>(q.size(3))));
    return out;
}

} // namespace

Tensor attention(const Tensor& q, const Tensor& k, const Tensor& v, bool causal, const Tensor& mask)
{
    const bool training = at::GradMode::is_enabled() && (q.requires_grad() || k.requires_grad() || v.requires_grad());
    if (!training && !causal && !mask.defined() && fits_own_kernel(q, k, v)) return attention_by_own_kernel(q, k, v);
    const auto past = [&] { return at::ones({q.size(-2), k.size(-2)}, q.options().dtype(at::kBool)).tril(); };
    if (!training || !q.device().is_cpu()) {
        if (!mask.defined()) return at::scaled_dot_product_attention(q, k, v, {}, 0.0, causal);
        const Tensor seen = mask.unsqueeze(1).unsqueeze(1);
        return at::scaled_dot_product_attention(q, k, v, causal ? seen & past() : seen);
    }

    Tensor scores = at::matmul(q * (1.0 / std::sqrt(static_cast<double>(q.size(-1)))), k.transpose(-2, -1));
    const auto hide = [&](const Tensor& seen) {
        scores = scores.masked_fill(seen.logical_not(), -std::numeric_limits<double>::infinity());
    };
    if (causal) hide(past());
    if (mask.defined()) hide(mask.unsqueeze(1).unsqueeze(1));
    return at::matmul(at::softmax(scores, -1), v);
}

MultiHeadAttention::MultiHeadAttention(int width, int context_width, int heads, int head_dim, bool qkv_bias)
    : heads_(heads), to_q_(width, heads * head_dim, qkv_bias), to_k_(context_width, heads * head_dim, qkv_bias),
      to_v_(context_width, heads * head_dim, qkv_bias), to_out_(heads * head_dim, width)
{
    add_child("to_q", to_q_);
    add_child("to_k", to_k_);
    add_child("to_v", to_v_);
    add_child("to_out.0", to_out_);
}

Tensor MultiHeadAttention::forward(const Tensor& x, const Tensor& context) const
{
    const auto split = [&](const Tensor& t) { return t.view({t.size(0), t.size(1), heads_, -1}).transpose(1, 2); };
    const auto of = [&](const Tensor& source) {
        return CrossAttentionCache::KeysAndValues{split(to_k_.forward(source)), split(to_v_.forward(source))};
    };
    const Tensor q = split(to_q_.forward(x));
    const auto [k, v] = context.defined()
        ? CrossAttentionCache::of(*this, {context, to_k_.weight, to_v_.weight, to_k_.bias, to_v_.bias},
                                  [&] { return of(context); })
        : of(x);
    if (context.defined()) AttentionHook::show(q, k);
    const Tensor mixed = attention(q, k, v);
    return to_out_.forward(mixed.transpose(1, 2).flatten(2));
}

} // namespace sfumato::nn
