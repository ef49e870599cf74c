#include "core/nn/attention_kernel.h"
#include "core/nn/cpu_capability.h"
#include "core/nn/parallel.h"

#include <algorithm>
#include <cstring>
#include <vector>

#ifdef SFUMATO_HAS_TARGET_PRAGMA
#include <immintrin.h>
#endif

namespace sfumato::nn {

#ifdef SFUMATO_HAS_TARGET_PRAGMA

namespace {

constexpr std::int64_t kLanes = 16;      ///< float32 values of a vector
constexpr std::int64_t kRows = 8;        ///< queries of a tile: 8 x 3 sums fill the registers
constexpr std::int64_t kBlockRows = 32;  ///< queries that share one walk over the keys
constexpr std::int64_t kBlockKeys
    = 96; ///< keys and values of a block stay in the first cache, at six vectors of scores

std::int64_t rounded_up(std::int64_t value, std::int64_t to) { return (value + to - 1) / to * to; }

/// Keys and values of one head in the order in which the dot products read them; both padded with zeros to whole
/// blocks.
struct PackedHead {
    std::vector<std::uint32_t> keys;   ///< [keys / 16][width / 2][16] pairs of neighbouring columns
    std::vector<std::uint32_t> values; ///< [keys / 2][vectors * 16] pairs of neighbouring keys
};

void pack(PackedHead& packed, const std::uint16_t* k, std::int64_t k_row, const std::uint16_t* v, std::int64_t v_row,
          const AttentionShape& shape)
{
    const std::int64_t padded = rounded_up(shape.keys, kBlockKeys), pairs = shape.width / 2,
                       lanes = rounded_up(shape.width, kLanes);
    packed.keys.assign(static_cast<std::size_t>(padded * pairs), 0);
    packed.values.assign(static_cast<std::size_t>(padded / 2 * lanes), 0);
    for (std::int64_t key = 0; key < shape.keys; ++key) {
        std::uint32_t* column = packed.keys.data() + key / kLanes * pairs * kLanes + key % kLanes;
        for (std::int64_t i = 0; i < pairs; ++i)
            std::memcpy(column + i * kLanes, k + key * k_row + 2 * i, sizeof(std::uint32_t));
        auto* row = reinterpret_cast<std::uint16_t*>(packed.values.data() + key / 2 * lanes) + key % 2;
        for (std::int64_t i = 0; i < shape.width; ++i) row[2 * i] = v[key * v_row + i];
    }
}

/// The state of a block of queries during its walk over the keys.
struct alignas(64) Block {
    explicit Block(std::int64_t width)
        : lanes(rounded_up(width, kLanes)), queries(static_cast<std::size_t>(kBlockRows * width)),
          sums(static_cast<std::size_t>(kBlockRows * lanes))
    {
    }
    float scores[kRows * kBlockKeys];
    std::uint16_t weights[kRows * kBlockKeys];
    float maximum[kBlockRows], total[kBlockRows];
    std::int64_t lanes;
    std::vector<std::uint16_t> queries; ///< [kBlockRows][width]
    std::vector<float> sums;            ///< [kBlockRows][lanes]: values weighted so far
};

// Everything from here to the pop is compiled for processors with these instructions and reached on no other;
// nothing from the standard library may be instantiated in between.
#pragma GCC push_options
#pragma GCC diagnostic ignored "-Wuninitialized" // GCC 12 warns of its own headers (bug 105593)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,avx512bf16,fma")

inline __m512bh pair_everywhere(const std::uint16_t* pair)
{
    int bits;
    __builtin_memcpy(&bits, pair, sizeof bits);
    return reinterpret_cast<__m512bh>(_mm512_set1_epi32(bits));
}
inline __m512bh load_pairs(const std::uint32_t* pairs) { return reinterpret_cast<__m512bh>(_mm512_loadu_si512(pairs)); }

/// Scores of kRows queries against 48 keys.
void score_tile(const std::uint16_t* queries, std::int64_t width, const std::uint32_t* keys, float* scores)
{
    const std::int64_t pairs = width / 2;
    __m512 sum[kRows][3];
    for (auto& row : sum) row[0] = row[1] = row[2] = _mm512_setzero_ps();
    for (std::int64_t i = 0; i < pairs; ++i) {
        const __m512bh k0 = load_pairs(keys + i * kLanes), k1 = load_pairs(keys + (pairs + i) * kLanes),
                       k2 = load_pairs(keys + (2 * pairs + i) * kLanes);
#pragma GCC unroll 8
        for (std::int64_t r = 0; r < kRows; ++r) {
            const __m512bh q = pair_everywhere(queries + r * width + 2 * i);
            sum[r][0] = _mm512_dpbf16_ps(sum[r][0], q, k0);
            sum[r][1] = _mm512_dpbf16_ps(sum[r][1], q, k1);
            sum[r][2] = _mm512_dpbf16_ps(sum[r][2], q, k2);
        }
    }
#pragma GCC unroll 8
    for (std::int64_t r = 0; r < kRows; ++r)
#pragma GCC unroll 3
        for (int c = 0; c < 3; ++c) _mm512_storeu_ps(scores + r * kBlockKeys + c * kLanes, sum[r][c]);
}

/// 2^x for x <= 0, relative error below 5e-6: far finer than the bfloat16 it becomes.
inline __m512 power_of_two(__m512 x)
{
    const __m512 whole = _mm512_roundscale_ps(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    const __m512 r = _mm512_sub_ps(x, whole);
    __m512 p = _mm512_set1_ps(1.3333558e-3F);
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(9.6181291e-3F));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(5.5504109e-2F));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(2.4022651e-1F));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(6.9314718e-1F));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0F));
    return _mm512_scalef_ps(p, whole);
}

/// One row's scores become weights 2^(scale x - maximum); sums of what came before shrink where the maximum grew.
void soften_row(const float* scores, std::uint16_t* weights, float scale, std::int64_t valid, float& maximum,
                float& total, float* sums, std::int64_t lanes)
{
    __m512 x[kBlockKeys / kLanes];
    const __m512 factor = _mm512_set1_ps(scale), nothing = _mm512_set1_ps(-__builtin_inff());
    __m512 highest = nothing;
#pragma GCC unroll 6
    for (int c = 0; c < kBlockKeys / kLanes; ++c) {
        x[c] = _mm512_mul_ps(_mm512_loadu_ps(scores + c * kLanes), factor);
        const std::int64_t left = valid - c * kLanes;
        if (left < kLanes)
            x[c]
                = _mm512_mask_mov_ps(nothing, left > 0 ? static_cast<__mmask16>((1U << left) - 1) : __mmask16{0}, x[c]);
        highest = _mm512_max_ps(highest, x[c]);
    }
    const float own = _mm512_reduce_max_ps(highest), now = own > maximum ? own : maximum;
    if (now > maximum) {
        const __m512 shrink = power_of_two(_mm512_set1_ps(maximum - now));
        total *= _mm512_cvtss_f32(shrink);
        for (std::int64_t i = 0; i < lanes; i += kLanes)
            _mm512_storeu_ps(sums + i, _mm512_mul_ps(_mm512_loadu_ps(sums + i), shrink));
        maximum = now;
    }
    const __m512 centre = _mm512_set1_ps(now);
    __m512 sum = _mm512_setzero_ps();
#pragma GCC unroll 6
    for (int c = 0; c < kBlockKeys / kLanes; c += 2) {
        const __m512 low = power_of_two(_mm512_sub_ps(x[c], centre)),
                     high = power_of_two(_mm512_sub_ps(x[c + 1], centre));
        sum = _mm512_add_ps(sum, _mm512_add_ps(low, high));
        _mm512_storeu_si512(weights + c * kLanes, reinterpret_cast<__m512i>(_mm512_cvtne2ps_pbh(high, low)));
    }
    total += _mm512_reduce_add_ps(sum);
}

/// Adds the block's values, times their weights, to the sums of `Rows` queries in `Vectors` x 16 columns.
template <int Rows, int Vectors>
inline void add_values(const std::uint16_t* weights, const std::uint32_t* values, std::int64_t lanes, float* sums)
{
    __m512 sum[Rows][Vectors];
#pragma GCC unroll 8
    for (int r = 0; r < Rows; ++r)
#pragma GCC unroll 5
        for (int c = 0; c < Vectors; ++c) sum[r][c] = _mm512_loadu_ps(sums + r * lanes + c * kLanes);
    for (std::int64_t pair = 0; pair < kBlockKeys / 2; ++pair) {
        __m512bh v[Vectors];
#pragma GCC unroll 5
        for (int c = 0; c < Vectors; ++c) v[c] = load_pairs(values + pair * lanes + c * kLanes);
#pragma GCC unroll 8
        for (int r = 0; r < Rows; ++r) {
            const __m512bh w = pair_everywhere(weights + r * kBlockKeys + 2 * pair);
#pragma GCC unroll 5
            for (int c = 0; c < Vectors; ++c) sum[r][c] = _mm512_dpbf16_ps(sum[r][c], w, v[c]);
        }
    }
#pragma GCC unroll 8
    for (int r = 0; r < Rows; ++r)
#pragma GCC unroll 5
        for (int c = 0; c < Vectors; ++c) _mm512_storeu_ps(sums + r * lanes + c * kLanes, sum[r][c]);
}

/// The same for kRows queries and all columns, as many at once as there are registers.
void add_all_values(const std::uint16_t* weights, const std::uint32_t* values, std::int64_t lanes, float* sums)
{
    for (std::int64_t column = 0; column < lanes;) {
        const std::int64_t left = (lanes - column) / kLanes;
        // Six vectors go as three and three, not as five and one.
        const std::int64_t take = left == 6 ? 3 : left > 5 ? (left == 8 ? 4 : 5) : left;
        const std::uint32_t* v = values + column;
        float* s = sums + column;
        const auto* lower = weights + 4 * kBlockKeys;
        switch (take) {
        case 1: add_values<8, 1>(weights, v, lanes, s); break;
        case 2: add_values<8, 2>(weights, v, lanes, s); break;
        case 3: add_values<8, 3>(weights, v, lanes, s); break;
        case 4: add_values<4, 4>(weights, v, lanes, s); add_values<4, 4>(lower, v, lanes, s + 4 * lanes); break;
        default: add_values<4, 5>(weights, v, lanes, s); add_values<4, 5>(lower, v, lanes, s + 4 * lanes); break;
        }
        column += take * kLanes;
    }
}

void write_row(std::uint16_t* out, const float* sums, float total, std::int64_t width)
{
    const __m512 factor = _mm512_set1_ps(1 / total);
    for (std::int64_t i = 0; i < width; i += kLanes) {
        const __m256i values
            = reinterpret_cast<__m256i>(_mm512_cvtneps_pbh(_mm512_mul_ps(_mm512_loadu_ps(sums + i), factor)));
        const std::int64_t left = width - i;
        _mm256_mask_storeu_epi16(out + i, left >= kLanes ? __mmask16{0xffff} : static_cast<__mmask16>((1U << left) - 1),
                                 values);
    }
}

#pragma GCC pop_options

/// `rows` queries, already copied into the block, against all keys of their head.
void walk_over_keys(Block& block, const PackedHead& packed, std::int64_t rows, std::int64_t keys, std::int64_t width,
                    float scale)
{
    std::fill_n(block.maximum, kBlockRows, -__builtin_inff());
    std::fill_n(block.total, kBlockRows, 0.0F);
    std::fill(block.sums.begin(), block.sums.end(), 0.0F);
    for (std::int64_t first = 0; first < keys; first += kBlockKeys) {
        const std::uint32_t* own_keys = packed.keys.data() + first * width / 2;
        const std::uint32_t* own_values = packed.values.data() + first / 2 * block.lanes;
        for (std::int64_t tile = 0; tile < rows; tile += kRows) {
            const std::uint16_t* queries = block.queries.data() + tile * width;
            float* sums = block.sums.data() + tile * block.lanes;
            score_tile(queries, width, own_keys, block.scores);
            score_tile(queries, width, own_keys + 3 * kLanes * width / 2, block.scores + 3 * kLanes);
            for (std::int64_t r = 0; r < kRows; ++r)
                soften_row(block.scores + r * kBlockKeys, block.weights + r * kBlockKeys, scale, keys - first,
                           block.maximum[tile + r], block.total[tile + r], sums + r * block.lanes, block.lanes);
            add_all_values(block.weights, own_values, block.lanes, sums);
        }
    }
}

} // namespace

void attention_bf16(AttentionOperand<const std::uint16_t*> q, AttentionOperand<const std::uint16_t*> k,
                    AttentionOperand<const std::uint16_t*> v, AttentionOperand<std::uint16_t*> out,
                    AttentionShape shape, float scale)
{
    const std::int64_t heads = shape.pictures * shape.heads, blocks = (shape.queries + kBlockRows - 1) / kBlockRows,
                       width = shape.width;
    const auto at = [&](const auto& operand, std::int64_t head) {
        return operand.data + head / shape.heads * operand.picture + head % shape.heads * operand.head;
    };
    std::vector<PackedHead> packed(static_cast<std::size_t>(heads));
    parallel_for(heads, [&](std::int64_t head) {
        pack(packed[static_cast<std::size_t>(head)], at(k, head), k.row, at(v, head), v.row, shape);
    });
    const float per_power_of_two = scale * 1.44269504F; // weights are powers of two
    parallel_for(heads * blocks, [&](std::int64_t i) {
        Block block(width);
        const std::int64_t head = i / blocks, first = i % blocks * kBlockRows,
                           rows = std::min(kBlockRows, shape.queries - first);
        for (std::int64_t r = 0; r < rows; ++r)
            std::memcpy(block.queries.data() + r * width, at(q, head) + (first + r) * q.row,
                        static_cast<std::size_t>(width) * sizeof(std::uint16_t));
        walk_over_keys(block, packed[static_cast<std::size_t>(head)], rounded_up(rows, kRows), shape.keys, width,
                       per_power_of_two);
        for (std::int64_t r = 0; r < rows; ++r)
            write_row(at(out, head) + (first + r) * out.row, block.sums.data() + r * block.lanes, block.total[r],
                      width);
    });
}

#else

void attention_bf16(AttentionOperand<const std::uint16_t*>, AttentionOperand<const std::uint16_t*>,
                    AttentionOperand<const std::uint16_t*>, AttentionOperand<std::uint16_t*>, AttentionShape, float)
{
}

#endif

} // namespace sfumato::nn
