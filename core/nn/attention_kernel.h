#pragma once
#include <cstdint>

namespace sfumato::nn {

/// One operand of attention, bfloat16: element (picture b, head h, row l, column i) lies at
/// data[b * picture + h * head + l * row + i].
template <class Pointer> struct AttentionOperand {
    Pointer data;
    std::int64_t picture, head, row;
};

struct AttentionShape {
    std::int64_t pictures, heads, queries, keys, width; ///< width of a head: even
};

/// Softmax attention without the matrix of scores ever being whole (Dao et al. 2022, arXiv:2205.14135, with the running
/// maximum of Milakov & Gimelshein 2018, arXiv:1805.02867): products in bfloat16 with float32 sums, softmax in float32.
/// Scores are multiplied by `scale`. The result does not depend on the number of threads. Only where
/// runs_bf16_kernels().
void attention_bf16(AttentionOperand<const std::uint16_t*> q, AttentionOperand<const std::uint16_t*> k,
                    AttentionOperand<const std::uint16_t*> v, AttentionOperand<std::uint16_t*> out,
                    AttentionShape shape, float scale);

} // namespace sfumato::nn
