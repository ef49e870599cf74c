#pragma once
#include "core/base/json.h"

#include <functional>
#include <optional>
#include <string>

namespace sfumato {

/// What a step had to do with a discriminator. Losses are means over the batch.
struct AdversarialProgress {
    double generator = 0;     ///< minus its mean verdict on decoded pictures: low where they pass for real
    double discriminator = 0; ///< its hinge loss: 1 where it cannot tell, 0 where it always can
    double weight = 0;        ///< what `generator` was multiplied with

    AdversarialProgress& operator+=(const AdversarialProgress& other)
    {
        generator += other.generator, discriminator += other.discriminator, weight += other.weight;
        return *this;
    }
};

[[nodiscard]] inline Json to_json(const AdversarialProgress& progress)
{
    return {{"generator_loss", progress.generator},
            {"discriminator_loss", progress.discriminator},
            {"weight", progress.weight}};
}

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
    std::optional<AdversarialProgress> adversarial{}; ///< where a discriminator took part
    std::string note{};                    ///< "checkpoint saved", "sheet written to ..."
};
using TrainingObserver = std::function<void(const TrainingProgress&)>;

/// Called while a long preparation (drawing, encoding) moves on: "pictures", "latents".
using PreparationObserver = std::function<void(std::int64_t done, std::int64_t all, const std::string& what)>;

} // namespace sfumato
