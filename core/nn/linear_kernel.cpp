#include "core/nn/linear_kernel.h"
#include "core/nn/cpu_capability.h"
#include "core/nn/parallel.h"

#include <algorithm>
#include <memory>
#include <vector>

#ifdef SFUMATO_HAS_TARGET_PRAGMA
#include <immintrin.h>
#endif

namespace sfumato::nn {

#ifdef SFUMATO_HAS_TARGET_PRAGMA

namespace {

constexpr std::int64_t kLanes = 16;           ///< float32 values of a vector
constexpr int kVectors = 4;                   ///< of a panel: the outputs that are worked on together
constexpr int kRows = 6;                      ///< rows of a tile: 6 x 4 sums fill the registers
constexpr std::int64_t kPanel = kVectors * kLanes;
constexpr std::int64_t kBlockValues = 1 << 17; ///< of x that stay in the second cache while all panels pass
constexpr std::int64_t kFewRows = 1024;        ///< of x, that stay in the third cache

/// Outputs of one panel: `count` rows of the weight from `first` on, for each vector.
struct Panel {
    std::int64_t first[kVectors], count[kVectors];
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
inline __m512 widened(__m256i bits) { return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(bits), 16)); }
inline __mmask16 first_lanes(std::int64_t count)
{
    return count >= kLanes ? __mmask16{0xffff} : static_cast<__mmask16>((1U << count) - 1);
}

/// 16 x 16 words of 32 bits, turned.
inline void transpose(__m512i r[16])
{
    __m512i t[16];
#pragma GCC unroll 8
    for (int i = 0; i < 16; i += 2) {
        t[i] = _mm512_unpacklo_epi32(r[i], r[i + 1]);
        t[i + 1] = _mm512_unpackhi_epi32(r[i], r[i + 1]);
    }
#pragma GCC unroll 4
    for (int i = 0; i < 16; i += 4) {
        r[i] = _mm512_unpacklo_epi64(t[i], t[i + 2]);
        r[i + 1] = _mm512_unpackhi_epi64(t[i], t[i + 2]);
        r[i + 2] = _mm512_unpacklo_epi64(t[i + 1], t[i + 3]);
        r[i + 3] = _mm512_unpackhi_epi64(t[i + 1], t[i + 3]);
    }
#pragma GCC unroll 4
    for (int i = 0; i < 4; ++i) {
        t[i] = _mm512_shuffle_i32x4(r[i], r[i + 4], 0x88);
        t[i + 4] = _mm512_shuffle_i32x4(r[i], r[i + 4], 0xdd);
        t[i + 8] = _mm512_shuffle_i32x4(r[i + 8], r[i + 12], 0x88);
        t[i + 12] = _mm512_shuffle_i32x4(r[i + 8], r[i + 12], 0xdd);
    }
#pragma GCC unroll 4
    for (int i = 0; i < 4; ++i) {
        r[i] = _mm512_shuffle_i32x4(t[i], t[i + 8], 0x88);
        r[i + 8] = _mm512_shuffle_i32x4(t[i], t[i + 8], 0xdd);
        r[i + 4] = _mm512_shuffle_i32x4(t[i + 4], t[i + 12], 0x88);
        r[i + 12] = _mm512_shuffle_i32x4(t[i + 4], t[i + 12], 0xdd);
    }
}

/// A panel of the weight as the dot products read it: [inputs / 2][kPanel] pairs of neighbouring inputs; zeros where
/// there is no output.
void pack(const std::uint16_t* weight, std::int64_t inputs, const Panel& panel, std::uint32_t* packed)
{
    for (int v = 0; v < kVectors; ++v)
        for (std::int64_t i = 0; i < inputs; i += 2 * kLanes) {
            const std::int64_t pairs = (inputs - i) / 2;
            __m512i words[kLanes];
            for (std::int64_t row = 0; row < kLanes; ++row)
                words[row] = row < panel.count[v]
                    ? _mm512_maskz_loadu_epi32(first_lanes(pairs), weight + (panel.first[v] + row) * inputs + i)
                    : _mm512_setzero_si512();
            transpose(words);
            for (std::int64_t pair = 0; pair < kLanes && pair < pairs; ++pair)
                _mm512_storeu_si512(packed + (i / 2 + pair) * kPanel + v * kLanes, words[pair]);
        }
}

/// e^x for x <= 0, relative error below 5e-6.
inline __m512 exponential(__m512 x)
{
    x = _mm512_mul_ps(x, _mm512_set1_ps(1.44269504F));
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

/// x Phi(x) = x - x erfc(x / sqrt 2) / 2 for x >= 0, -|x| erfc(|x| / sqrt 2) / 2 else, where erfc is a polynomial in
/// t = 1 / (1 + p z) times e^(-z²) (Abramowitz & Stegun 7.1.26; absolute error below 1.5e-7).
inline __m512 gelu(__m512 x)
{
    const __m512 magnitude = _mm512_abs_ps(x), z = _mm512_mul_ps(magnitude, _mm512_set1_ps(0.70710678F));
    const __m512 t
        = _mm512_div_ps(_mm512_set1_ps(1.0F), _mm512_fmadd_ps(z, _mm512_set1_ps(0.3275911F), _mm512_set1_ps(1.0F)));
    __m512 p = _mm512_set1_ps(1.061405429F);
    p = _mm512_fmadd_ps(p, t, _mm512_set1_ps(-1.453152027F));
    p = _mm512_fmadd_ps(p, t, _mm512_set1_ps(1.421413741F));
    p = _mm512_fmadd_ps(p, t, _mm512_set1_ps(-0.284496736F));
    p = _mm512_fmadd_ps(p, t, _mm512_set1_ps(0.254829592F));
    const __m512 erfc
        = _mm512_mul_ps(_mm512_mul_ps(p, t), exponential(_mm512_mul_ps(z, _mm512_sub_ps(_mm512_setzero_ps(), z))));
    const __m512 tail = _mm512_mul_ps(_mm512_mul_ps(magnitude, _mm512_set1_ps(0.5F)), erfc);
    return _mm512_sub_ps(_mm512_max_ps(x, _mm512_setzero_ps()), tail);
}

inline void store_rounded(std::uint16_t* to, __mmask16 lanes, __m512 values)
{
    _mm256_mask_storeu_epi16(to, lanes, reinterpret_cast<__m256i>(_mm512_cvtneps_pbh(values)));
}

/// `Rows` rows of x from `row` on against one packed panel.
template <int Rows, bool Gated>
inline void work_on_tile(const LinearBf16& layer, std::int64_t row, const Panel& panel, const std::uint32_t* packed)
{
    const std::uint16_t* x = layer.x + row * layer.inputs;
    __m512 sum[Rows][kVectors];
#pragma GCC unroll 4
    for (int v = 0; v < kVectors; ++v) {
        const __m512 start = layer.bias
            ? widened(_mm256_maskz_loadu_epi16(first_lanes(panel.count[v]), layer.bias + panel.first[v]))
            : _mm512_setzero_ps();
#pragma GCC unroll 6
        for (int r = 0; r < Rows; ++r) sum[r][v] = start;
    }
    for (std::int64_t pair = 0; pair < layer.inputs / 2; ++pair) {
        __m512bh w[kVectors];
#pragma GCC unroll 4
        for (int v = 0; v < kVectors; ++v) w[v] = load_pairs(packed + pair * kPanel + v * kLanes);
#pragma GCC unroll 6
        for (int r = 0; r < Rows; ++r) {
            const __m512bh values = pair_everywhere(x + r * layer.inputs + 2 * pair);
#pragma GCC unroll 4
            for (int v = 0; v < kVectors; ++v) sum[r][v] = _mm512_dpbf16_ps(sum[r][v], values, w[v]);
        }
    }
    constexpr int kOutputs = Gated ? kVectors / 2 : kVectors;
    const std::int64_t width = Gated ? layer.outputs / 2 : layer.outputs;
#pragma GCC unroll 6
    for (int r = 0; r < Rows; ++r)
#pragma GCC unroll 4
        for (int v = 0; v < kOutputs; ++v) {
            const __mmask16 lanes = first_lanes(panel.count[v]);
            const std::int64_t at = (row + r) * width + panel.first[v];
            __m512 value = sum[r][v];
            if constexpr (Gated) value = _mm512_mul_ps(value, gelu(sum[r][v + kOutputs]));
            if (layer.residual)
                value = _mm512_add_ps(value, widened(_mm256_maskz_loadu_epi16(lanes, layer.residual + at)));
            store_rounded(layer.y + at, lanes, value);
        }
}

template <bool Gated>
void work_on_block(const LinearBf16& layer, std::int64_t first, std::int64_t last, const Panel& panel,
                   const std::uint32_t* packed)
{
    std::int64_t row = first;
    for (; row + kRows <= last; row += kRows) work_on_tile<kRows, Gated>(layer, row, panel, packed);
    switch (last - row) {
    case 1: work_on_tile<1, Gated>(layer, row, panel, packed); break;
    case 2: work_on_tile<2, Gated>(layer, row, panel, packed); break;
    case 3: work_on_tile<3, Gated>(layer, row, panel, packed); break;
    case 4: work_on_tile<4, Gated>(layer, row, panel, packed); break;
    case 5: work_on_tile<5, Gated>(layer, row, panel, packed); break;
    default: break;
    }
}

#pragma GCC pop_options

Panel panel_of(const LinearBf16& layer, std::int64_t index, bool gated)
{
    const std::int64_t halves = gated ? 2 : 1, width = layer.outputs / halves;
    Panel panel{};
    for (int v = 0; v < kVectors; ++v) {
        const std::int64_t in_half = v % (kVectors / halves), half = v / (kVectors / halves),
                           offset = (index * (kVectors / halves) + in_half) * kLanes;
        panel.count[v] = std::clamp<std::int64_t>(width - offset, 0, kLanes);
        panel.first[v] = panel.count[v] > 0 ? half * width + offset : 0;
    }
    return panel;
}

template <bool Gated> void run(const LinearBf16& layer)
{
    const std::int64_t panel_outputs = Gated ? kPanel / 2 : kPanel, width = Gated ? layer.outputs / 2 : layer.outputs;
    const std::int64_t panels = (width + panel_outputs - 1) / panel_outputs, panel_size = layer.inputs / 2 * kPanel;
    if (layer.rows <= kFewRows
        && panels >= 4 * thread_count()) { // a panel is used while it is warm, by the thread that packed it
        parallel_for(panels, [&](std::int64_t p) {
            thread_local std::vector<std::uint32_t> packed;
            packed.resize(static_cast<std::size_t>(panel_size));
            const Panel panel = panel_of(layer, p, Gated);
            pack(layer.weight, layer.inputs, panel, packed.data());
            work_on_block<Gated>(layer, 0, layer.rows, panel, packed.data());
        });
        return;
    }
    const auto packed = std::make_unique_for_overwrite<std::uint32_t[]>(static_cast<std::size_t>(panels * panel_size));
    parallel_for(panels, [&](std::int64_t p) {
        pack(layer.weight, layer.inputs, panel_of(layer, p, Gated), packed.get() + p * panel_size);
    });

    const std::int64_t block_rows = std::clamp<std::int64_t>(kBlockValues / layer.inputs / kRows, 4, 16) * kRows;
    const std::int64_t blocks = (layer.rows + block_rows - 1) / block_rows, tiles = (layer.rows + kRows - 1) / kRows;
    parallel_for(blocks * panels, [&](std::int64_t i) {
        const std::int64_t block = i / panels, p = i % panels;
        const std::int64_t first = block * tiles / blocks * kRows,
                           last = std::min(layer.rows, (block + 1) * tiles / blocks * kRows);
        work_on_block<Gated>(layer, first, last, panel_of(layer, p, Gated), packed.get() + p * panel_size);
    });
}

} // namespace

void linear_bf16(const LinearBf16& layer) { run<false>(layer); }
void geglu_bf16(const LinearBf16& layer) { run<true>(layer); }

#else

void linear_bf16(const LinearBf16&) {}
void geglu_bf16(const LinearBf16&) {}

#endif

} // namespace sfumato::nn
