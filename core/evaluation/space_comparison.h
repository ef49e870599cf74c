#pragma once
#include "core/evaluation/cost.h"
#include "core/evaluation/picture_maker.h"

namespace sfumato::evaluation {

/// One evaluation of a U-Net, batch 1.
struct StepCost {
    OperationCount operations;
    std::int64_t parameters = 0, values = 0; ///< of the network; of what it denoises
    std::int64_t activation_bytes = 0;       ///< most bytes of tensors held beside the weights
    double seconds = -1;                     ///< best of a few; < 0: not measured
    [[nodiscard]] Json to_json() const;
};

/// The model's U-Net in latent space beside the same U-Net (same widths, three channels in and out) on the pixels of a
/// picture of the same size, and the decoder that latent space needs once a picture.
struct SpaceComparison {
    StepCost latent, pixel, decoder;
    [[nodiscard]] Json to_json(const SamplingPlan& plan) const;
};

/// Operations of a convolutional network with attention on a square of `side`, from counts on squares of 1, 2 and 3
/// `unit`s: exact where the side is a multiple of the unit. So the cost of a picture too large to try is known all the
/// same.
[[nodiscard]] OperationCount extrapolate_operations(std::int64_t side, std::int64_t unit,
                                                    const std::function<OperationCount(std::int64_t side)>& count);

/// Counted on small squares; measured where one evaluation stays under `measured_operations`.
[[nodiscard]] SpaceComparison compare_spaces(const LoadedModel& model, int side, double measured_operations = 2e12);

} // namespace sfumato::evaluation
