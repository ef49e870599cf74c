#include "core/nn/torch_errors.h"

#include <c10/util/Exception.h>

#include <new>

namespace sfumato::nn {

bool is_out_of_memory(const std::exception& error)
{
    if (dynamic_cast<const c10::OutOfMemoryError*>(&error) || dynamic_cast<const std::bad_alloc*>(&error)) return true;
    return dynamic_cast<const c10::Error*>(&error)
        && message_of(error).find("DefaultCPUAllocator: can't allocate memory") != std::string::npos;
}

std::string message_of(const std::exception& error)
{
    const auto* of_torch = dynamic_cast<const c10::Error*>(&error);
    const std::string text = of_torch ? of_torch->what_without_backtrace() : error.what();
    return text.substr(0, text.find('\n'));
}

} // namespace sfumato::nn
