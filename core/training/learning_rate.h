#pragma once
#include <cstdint>

namespace sfumato::training {

/// Linear warm-up, a constant part, then half a cosine down to a floor.
struct LearningRate {
    double peak = 1e-3;
    std::int64_t lr_warmup_steps = 100, steps = 1000;
    double constant_share = 0.5; ///< the fall begins at this share of all steps
    double floor = 0.02;         ///< last rate, as a share of the peak

    /// The rate of optimiser step 1 .. steps.
    [[nodiscard]] double at(std::int64_t step) const;
};

} // namespace sfumato::training
