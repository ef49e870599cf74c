#pragma once
#include "core/nn/module.h"

namespace sfumato::nn {

/// x Wᵀ + b, and `plus` if given, which is like the result. x: [..., in], weight: [out, in], bias: [out] or undefined.
/// For inference an own kernel where it is faster (bfloat16 without matrix units): it rounds once, at the end.
[[nodiscard]] Tensor linear(const Tensor& x, const Tensor& weight, const Tensor& bias, const Tensor& plus = {});

/// a * gelu(b), where x Wᵀ + bias = [a, b] (GEGLU, Shazeer 2020, arXiv:2002.05202). weight: [2 out, in], result [...,
/// out].
[[nodiscard]] Tensor geglu(const Tensor& x, const Tensor& weight, const Tensor& bias);

} // namespace sfumato::nn
