#include "core/nn/cpu_capability.h"
#include "core/base/error.h"

#include <algorithm>
#include <cstdlib>

namespace sfumato::nn {
namespace {

constexpr std::pair<const char*, CpuCapability> kNames[] = {{"default", CpuCapability::Default},
                                                            {"avx2", CpuCapability::Avx2},
                                                            {"avx512", CpuCapability::Avx512},
                                                            {"avx512_bf16", CpuCapability::Avx512Bf16},
                                                            {"amx", CpuCapability::Amx}};

CpuCapability of_this_processor()
{
#ifdef SFUMATO_HAS_TARGET_PRAGMA
    if (!__builtin_cpu_supports("x86-64-v3")) return CpuCapability::Default;
    if (!__builtin_cpu_supports("x86-64-v4")) return CpuCapability::Avx2;
    if (!__builtin_cpu_supports("avx512bf16")) return CpuCapability::Avx512;
    return __builtin_cpu_supports("amx-bf16") ? CpuCapability::Amx : CpuCapability::Avx512Bf16;
#else
    return CpuCapability::Default;
#endif
}

CpuCapability chosen()
{
    const char* wanted = std::getenv("SFUMATO_CPU_CAPABILITY");
    if (!wanted || !*wanted) return of_this_processor();
    for (const auto& [name, capability] : kNames)
        if (name == std::string_view(wanted)) return std::min(capability, of_this_processor());
    throw Error{verbatim("SFUMATO_CPU_CAPABILITY"),
                Message::tr("\"%1\" is no generation of processors", std::string(wanted)),
                Message::tr("use default, avx2, avx512, avx512_bf16 or amx, or leave it unset")};
}

} // namespace

CpuCapability cpu_capability()
{
    static const CpuCapability capability = chosen();
    return capability;
}

bool runs_bf16_kernels() { return cpu_capability() == CpuCapability::Avx512Bf16; }
bool products_depend_on_rows() { return cpu_capability() >= CpuCapability::Avx512; }
bool multiplies_bf16() { return cpu_capability() >= CpuCapability::Avx512Bf16; }

} // namespace sfumato::nn
