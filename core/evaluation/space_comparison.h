#pragma once
#include "core/evaluation/cost.h"
#include "core/evaluation/picture_maker.h"

namespace sfumato::evaluation {

/// One evaluation of a U-Net, batch 1.
struct StepCost {
    OperationCount operations;
    std::int64_t parameters = 0, values = 0; ///< of the network; of what it denoises
    std::int64_t activation_bytes = 0;       ///< most bytes of tensors held beside the weights
    double seconds = 0;                      ///< best of a few; < 0: not measured
    [[nodiscard]] Json to_json() const;
};

/// The model's U-Net in latent space beside the same U-Net (same widths, three channels in and out) on the pixels of a
/// picture of the same size, and the decoder that latent space needs once a picture.
struct SpaceComparison {
    StepCost latent, pixel, decoder;
    [[nodiscard]] Json to_json(const SamplingPlan& plan) const;
};

/// Counted on meta tensors, then measured where the pixels' step stays under `measured_operations`.
[[nodiscard]] SpaceComparison compare_spaces(const LoadedModel& model, int side, double measured_operations = 2e12);

} // namespace sfumato::evaluation
