#include "core/training/learning_rate.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sfumato::training {

double LearningRate::at(std::int64_t step) const
{
    if (step <= lr_warmup_steps) return peak * static_cast<double>(step) / static_cast<double>(lr_warmup_steps);
    const double begin = constant_share * static_cast<double>(steps);
    const double length = std::max(1.0, static_cast<double>(steps) - begin);
    const double fallen = std::clamp((static_cast<double>(step) - begin) / length, 0.0, 1.0);
    return peak * (floor + (1 - floor) * 0.5 * (1 + std::cos(std::numbers::pi * fallen)));
}

} // namespace sfumato::training
