#include "core/diffusion/noise_process.h"

namespace sfumato {

std::string_view name_of(ProcessKind kind)
{
    return kind == ProcessKind::DiscreteVp ? "variance-preserving diffusion" : "rectified flow";
}

} // namespace sfumato
