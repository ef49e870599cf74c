#pragma once
#include "core/base/json.h"

#include <functional>
#include <string>

namespace sfumato {

/// One line of a training run, for the terminal, the CSV log and the window.
struct TrainingProgress {
    std::int64_t step = 0, steps = 0;
    double loss = 0, validation_loss = -1; ///< validation_loss < 0: not measured at this step
    double learning_rate = 0, gradient_norm = 0;
    double samples_per_second = 0, seconds = 0, seconds_left = 0;
    std::string note;                      ///< "checkpoint saved", "sheet written to ..."
};
using TrainingObserver = std::function<void(const TrainingProgress&)>;

} // namespace sfumato
