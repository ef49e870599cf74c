#pragma once
#include "core/training/denoiser_training_config.h"

namespace sfumato::training {

/// What a run of the denoiser will hold in main memory, in bytes: the weights are counted, what a step holds until its
/// gradient is known is reckoned from the sizes of the feature maps. With the built-in model the sum is within an
/// eighth of the peak measured (docs/performance.md).
struct MemoryNeed {
    std::int64_t weights = 0;   ///< all networks, the average, gradients of each worker, both moments of the optimiser
    std::int64_t pictures = 0;  ///< feature maps of the pictures at work
    [[nodiscard]] std::int64_t total() const { return kProgram + weights + pictures; }
    static constexpr std::int64_t kProgram = 220'000'000;   ///< libtorch and the rest of the program, measured
};

struct ParameterCounts {
    std::int64_t trained = 0, frozen = 0;
};

[[nodiscard]] MemoryNeed memory_need(const DenoiserTrainingConfig& config, const ParameterCounts& parameters,
                                     int workers, bool half_precision);

/// Throws Error where the run would not fit: with the numbers and what would. `available`: available_memory_bytes(); 0
/// = unknown, everything fits.
void check_memory(const DenoiserTrainingConfig& config, const MemoryNeed& need, std::int64_t available);

/// "1.2 GB".
[[nodiscard]] std::string gigabytes(std::int64_t bytes);

} // namespace sfumato::training
