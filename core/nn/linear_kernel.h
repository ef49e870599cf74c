#pragma once
#include <cstdint>

namespace sfumato::nn {

/// Operands of a linear layer in bfloat16, y = x Wᵀ + b. Rows of x and y are dense; so is the weight, [outputs,
/// inputs].
struct LinearBf16 {
    const std::uint16_t *x, *weight, *bias; ///< bias may be null
    const std::uint16_t* residual;          ///< added to y, which it is like; may be null
    std::uint16_t* y;
    std::int64_t rows, inputs, outputs;     ///< inputs: even
};

/// Products in bfloat16, sums, bias, residual in float32, rounded once. The result does not depend on the number of
/// threads. Only where runs_bf16_kernels().
void linear_bf16(const LinearBf16& layer);
/// The gated layer of a transformer (GEGLU, Shazeer 2020, arXiv:2002.05202): y = a * gelu(b), where a and b are the two
/// halves of the layer's outputs, which are never whole in memory. y: [rows, outputs / 2]. Likewise.
void geglu_bf16(const LinearBf16& layer);

} // namespace sfumato::nn
