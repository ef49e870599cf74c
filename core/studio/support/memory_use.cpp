#include "core/studio/support/memory_use.h"

#include <fstream>
#include <string>

namespace sfumato {

MemoryUse memory_use()
{
    MemoryUse use;
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        constexpr std::int64_t kKilobyte = 1024;
        if (line.starts_with("VmRSS:")) use.now = std::stoll(line.substr(6)) * kKilobyte;
        else if (line.starts_with("VmHWM:")) use.peak = std::stoll(line.substr(6)) * kKilobyte;
    }
    return use;
}

bool reset_memory_peak()
{
    std::ofstream reset("/proc/self/clear_refs");
    reset << "5" << std::flush;     // proc(5): the peak resident set size
    return reset.good();
}

} // namespace sfumato
