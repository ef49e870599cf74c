#include "core/nn/group_norm_kernel.h"
#include "core/nn/cpu_capability.h"
#include "core/nn/parallel.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <vector>

// The loops run over the channels of one position, which lie side by side, and are compiled once per generation of
// processors. No flag allows the compiler to reorder a sum.
#define SFUMATO_INLINE inline __attribute__((always_inline))

namespace sfumato::nn {
namespace {

/// Positions summed in float32 before double takes over; also the grain of the threads' work.
constexpr std::int64_t kBlock = 128;

SFUMATO_INLINE float load(float value) { return value; }
SFUMATO_INLINE float load(BFloat16Bits value) { return std::bit_cast<float>(std::uint32_t{value.bits} << 16); }
SFUMATO_INLINE void store(float& to, float value) { to = value; }
SFUMATO_INLINE void store(BFloat16Bits& to, float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t nearest_even = (bits + 0x7fffU + (bits >> 16 & 1U)) >> 16;
    to.bits = static_cast<std::uint16_t>(value == value ? nearest_even : 0x7fc0U);
}

/// e^x in float32 by the power of two of the nearest integer and a polynomial of the rest (Cody & Waite 1980);
/// relative error below 2e-7. Written out because the library's exp does not vectorise.
SFUMATO_INLINE float exponential(float x)
{
    x = std::min(std::max(x, -87.0F), 88.0F);
    const float n = std::nearbyint(x * 1.44269504F);
    const float r = (x - n * 0.693359375F) + n * 2.12194440e-4F;
    float p = 1.9875691500e-4F;
    p = p * r + 1.3981999507e-3F;
    p = p * r + 8.3334519073e-3F;
    p = p * r + 4.1665795894e-2F;
    p = p * r + 1.6666665459e-1F;
    p = p * r + 5.0000001201e-1F;
    p = p * r * r + r + 1.0F;
    return p * std::bit_cast<float>((static_cast<std::int32_t>(n) + 127) << 23);
}

/// Adds, per channel, the differences from `centre` and their squares over `positions`.
template <class Value>
SFUMATO_INLINE void add_moments(const Value* x, std::int64_t positions, std::int64_t channels,
                                const float* __restrict centre, float* __restrict sum, float* __restrict square)
{
    for (std::int64_t p = 0; p < positions; ++p, x += channels)
        for (std::int64_t c = 0; c < channels; ++c) {
            const float difference = load(x[c]) - centre[c];
            sum[c] += difference;
            square[c] += difference * difference;
        }
}

template <class Value>
SFUMATO_INLINE void scale_and_shift(const Value* __restrict x, Value* __restrict y, std::int64_t positions,
                                    std::int64_t channels, const float* __restrict scale, const float* __restrict shift,
                                    bool silu)
{
    for (std::int64_t p = 0; p < positions; ++p, x += channels, y += channels) {
        if (silu)
            for (std::int64_t c = 0; c < channels; ++c) {
                const float z = load(x[c]) * scale[c] + shift[c];
                store(y[c], z / (1.0F + exponential(-z)));
            }
        else
            for (std::int64_t c = 0; c < channels; ++c) store(y[c], load(x[c]) * scale[c] + shift[c]);
    }
}

template <class Value> struct Loops {
    void (*moments)(const Value* x, std::int64_t n, std::int64_t c, const float* centre, float* sum, float* square);
    void (*apply)(const Value* x, Value* y, std::int64_t n, std::int64_t c, const float* scale, const float* shift,
                  bool silu);
};

#define SFUMATO_LOOPS(NAME, TARGET)                                                                                    \
    template <class Value>                                                                                             \
    TARGET void NAME##_moments(const Value* x, std::int64_t n, std::int64_t c, const float* centre, float* sum,        \
                               float* square)                                                                          \
    {                                                                                                                  \
        add_moments(x, n, c, centre, sum, square);                                                                     \
    }                                                                                                                  \
    template <class Value>                                                                                             \
    TARGET void NAME##_apply(const Value* x, Value* y, std::int64_t n, std::int64_t c, const float* scale,             \
                             const float* shift, bool silu)                                                            \
    {                                                                                                                  \
        scale_and_shift(x, y, n, c, scale, shift, silu);                                                               \
    }
SFUMATO_LOOPS(plain, )
#if defined(__x86_64__) && defined(__GNUC__)
SFUMATO_LOOPS(avx2, __attribute__((target("arch=x86-64-v3"))))
SFUMATO_LOOPS(avx512, __attribute__((target("arch=x86-64-v4"))))
#endif
#undef SFUMATO_LOOPS

template <class Value> Loops<Value> loops()
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (cpu_capability() >= CpuCapability::Avx512) return {avx512_moments<Value>, avx512_apply<Value>};
    if (cpu_capability() == CpuCapability::Avx2) return {avx2_moments<Value>, avx2_apply<Value>};
#endif
    return {plain_moments<Value>, plain_apply<Value>};
}

struct Moments {
    double mean, variance;
};

/// Of one group, from its channels' sums about their centres, block after block.
Moments moments_of_group(const float* centre, const float* sums, std::int64_t blocks, NhwcShape shape,
                         std::int64_t first, std::int64_t count)
{
    const auto n = static_cast<double>(shape.positions);
    std::vector<double> means(static_cast<std::size_t>(count));
    double mean = 0, squares = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        double sum = 0, square = 0;
        for (std::int64_t b = 0; b < blocks; ++b) {
            const float* block = sums + b * 2 * shape.channels + first + i;
            sum += block[0];
            square += block[shape.channels];
        }
        means[i] = centre[first + i] + sum / n;
        mean += means[i];
        squares += square - sum * sum / n;
    }
    mean /= static_cast<double>(count);
    for (const double own : means) squares += n * (own - mean) * (own - mean);
    return {mean, std::max(0.0, squares / (n * static_cast<double>(count)))};
}

} // namespace

template <class Value>
void group_norm_nhwc(const Value* x, Value* y, NhwcShape shape, int groups, const float* weight, const float* bias,
                     double epsilon, bool silu)
{
    const std::int64_t channels = shape.channels, positions = shape.positions, per_group = channels / groups;
    const std::int64_t blocks = (positions + kBlock - 1) / kBlock;
    std::vector<float> centre(static_cast<std::size_t>(shape.pictures * channels)), scale(centre.size()),
        shift(centre.size());
    std::vector<float> sums(static_cast<std::size_t>(shape.pictures * blocks * 2 * channels), 0.0F);
    for (std::int64_t p = 0; p < shape.pictures; ++p)
        for (std::int64_t c = 0; c < channels; ++c) centre[p * channels + c] = load(x[p * positions * channels + c]);

    const Loops<Value> loop = loops<Value>();
    const auto for_blocks = [&](auto&& work) {
        parallel_for(shape.pictures * blocks, [&](std::int64_t i) {
            const std::int64_t picture = i / blocks, first = i % blocks * kBlock;
            work(i, picture, (picture * positions + first) * channels, std::min(kBlock, positions - first));
        });
    };
    for_blocks([&](std::int64_t block, std::int64_t picture, std::int64_t offset, std::int64_t count) {
        float* sum = sums.data() + block * 2 * channels;
        loop.moments(x + offset, count, channels, centre.data() + picture * channels, sum, sum + channels);
    });
    parallel_for(shape.pictures * groups, [&](std::int64_t i) {
        const std::int64_t picture = i / groups, first = i % groups * per_group, base = picture * channels;
        const Moments own = moments_of_group(centre.data() + base, sums.data() + picture * blocks * 2 * channels,
                                             blocks, shape, first, per_group);
        const double factor = 1 / std::sqrt(own.variance + epsilon);
        for (std::int64_t c = first; c < first + per_group; ++c) {
            scale[base + c] = static_cast<float>(weight[c] * factor);
            shift[base + c] = static_cast<float>(bias[c] - own.mean * factor * weight[c]);
        }
    });
    for_blocks([&](std::int64_t, std::int64_t picture, std::int64_t offset, std::int64_t count) {
        loop.apply(x + offset, y + offset, count, channels, scale.data() + picture * channels,
                   shift.data() + picture * channels, silu);
    });
}

template void group_norm_nhwc<float>(const float*, float*, NhwcShape, int, const float*, const float*, double, bool);
template void group_norm_nhwc<BFloat16Bits>(const BFloat16Bits*, BFloat16Bits*, NhwcShape, int, const float*,
                                            const float*, double, bool);

} // namespace sfumato::nn
