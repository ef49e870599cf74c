#include "core/diffusion/noise_process.h"

namespace sfumato {

std::string_view name_of(ProcessKind kind)
{
    switch (kind) {
    case ProcessKind::RectifiedFlow: return "rectified flow";
    case ProcessKind::Edm: return "EDM";
    case ProcessKind::DiscreteVp: break;
    }
    return "variance-preserving diffusion";
}

} // namespace sfumato
