#pragma once
#include <cstdint>

namespace sfumato::nn {

/// Values of a picture in channels_last memory: [pictures, positions, channels], dense.
struct NhwcShape {
    std::int64_t pictures, positions, channels;
};

/// Group normalisation, and SiLU after it if asked, of channels_last float32 or bfloat16 (`Value` float or
/// BFloat16Bits) on a processor. Weight and bias are float32 [channels]. Every sum is taken in an order that depends on
/// the shape alone, so that the result is the same to the bit whatever the number of threads, and about a value of the
/// group itself, so that no digits are lost far from zero.
template <class Value>
void group_norm_nhwc(const Value* x, Value* y, NhwcShape shape, int groups, const float* weight, const float* bias,
                     double epsilon, bool silu);

/// A bfloat16 by its bits; kept apart from c10's class so that loops over it vectorise for every processor.
struct BFloat16Bits {
    std::uint16_t bits;
};

} // namespace sfumato::nn
