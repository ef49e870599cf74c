#pragma once
#include <c10/core/Device.h>

#include <cstdint>

namespace sfumato {

/// The most memory that tensors held on a GPU since reset_peak_memory; 0 for a CPU.
[[nodiscard]] std::int64_t peak_device_bytes(c10::Device device);
void reset_peak_memory(c10::Device device);

} // namespace sfumato
