#include "core/pipeline/peak_memory.h"

#include <c10/core/CachingDeviceAllocator.h>

namespace sfumato {
namespace {

constexpr std::size_t kAll = 0;     ///< of the allocator's statistics: pools of all kinds together

} // namespace

std::int64_t peak_device_bytes(c10::Device device)
{
    if (device.is_cpu()) return 0;
    const auto index = static_cast<c10::DeviceIndex>(device.has_index() ? device.index() : 0);
    return c10::getDeviceAllocator(device.type())->getDeviceStats(index).allocated_bytes[kAll].peak;
}

void reset_peak_memory(c10::Device device)
{
    if (device.is_cpu()) return;
    c10::getDeviceAllocator(device.type())
        ->resetPeakStats(static_cast<c10::DeviceIndex>(device.has_index() ? device.index() : 0));
}

} // namespace sfumato
