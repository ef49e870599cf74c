#pragma once

/// Own kernels for later processors than the program is compiled for are written with GCC's target pragma, which clang
/// does not know: what clang compiles (./dev fuzz) leaves all to libtorch.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define SFUMATO_HAS_TARGET_PRAGMA 1
#endif

namespace sfumato::nn {

/// Generations of vector instructions that own kernels are compiled for, each with all of the ones before it. Avx2 and
/// Avx512 are the levels v3 and v4 of x86-64, Avx512Bf16 has dot products of bfloat16, Amx multiplies whole tiles.
enum class CpuCapability { Default, Avx2, Avx512, Avx512Bf16, Amx };

/// What this processor has. The environment variable SFUMATO_CPU_CAPABILITY (default, avx2, avx512, avx512_bf16 or amx)
/// lowers it, never raises it: a test sees what a lesser machine computes. Libtorch has such variables of its own
/// (ATEN_CPU_CAPABILITY, ONEDNN_MAX_CPU_ISA). Read once per process. Throws Error where the variable holds another
/// text.
[[nodiscard]] CpuCapability cpu_capability();

/// True where own kernels for bfloat16 can run and are the fastest way: with matrix units libtorch's are faster.
[[nodiscard]] bool runs_bf16_kernels();

/// True where a row of a matrix product may have other last digits beside other rows: with AVX-512 and a large third
/// cache, MKL and oneDNN split long sums (320 and more) as the number of rows suggests (seen with MKL 2024.2 and oneDNN
/// 3.12 on a Xeon with AMX).
[[nodiscard]] bool products_depend_on_rows();

/// True where products of bfloat16 are no slower than those of float32.
[[nodiscard]] bool multiplies_bf16();

} // namespace sfumato::nn
