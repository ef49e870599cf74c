#pragma once
#include <cstdint>

namespace sfumato {

/// Main memory of this process in bytes; 0 where the system does not tell.
struct MemoryUse {
    std::int64_t now = 0, peak = 0;     ///< peak since reset_memory_peak()
};
[[nodiscard]] MemoryUse memory_use();
/// Begins to look for a new peak. False where the system cannot do that: peaks are then those of the whole run of the
/// program.
bool reset_memory_peak();

} // namespace sfumato
