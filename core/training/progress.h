#pragma once
#include "core/base/json.h"

#include <functional>
#include <string>

namespace sfumato {

/// One line of a training run, for the terminal, the CSV log and the window.
struct TrainingProgress {
    std::int64_t step = 0, steps = 0;
    double loss = 0;                       ///< what is minimised
    double error
        = 0; ///< the same without weights and regularisers: VAE: mean |x - x'| in [-1, 1]; denoiser: mean squared error
    double validation_error
        = -1; ///< `error` of the averaged weights on held-out pictures; < 0: not measured at this step
    double learning_rate = 0, gradient_norm = 0;
    double samples_per_second = 0, seconds = 0, seconds_left = 0;
    std::string note{};                    ///< "checkpoint saved", "sheet written to ..."
};
using TrainingObserver = std::function<void(const TrainingProgress&)>;

/// Called while a long preparation (drawing, encoding) moves on: "pictures", "latents".
using PreparationObserver = std::function<void(std::int64_t done, std::int64_t all, const std::string& what)>;

} // namespace sfumato
