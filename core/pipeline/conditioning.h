#pragma once
#include "core/models/denoiser.h"

namespace sfumato {

/// A text that holds up to and with a step of the run; steps count from 1.
struct ScheduledConditioning {
    int last_step = 0;
    Conditioning conditioning;  ///< what of it is the text's: one row for all pictures, or one for each
};
/// What a prompt says as the steps go by, in order; the last entry holds to the end.
using ConditioningSchedule = std::vector<ScheduledConditioning>;
/// One part of a composed prompt ("a AND b:0.5"), with its own schedule.
struct WeightedConditioning {
    ConditioningSchedule schedule;
    double weight = 1;
};

/// All that the denoiser is told besides the noisy latent and its time. Texts may differ in length.
struct PromptConditioning {
    std::vector<WeightedConditioning> positive;  ///< at least one part
    ConditioningSchedule negative;               ///< empty only for a model without words
    at::Tensor time_ids;                         ///< [1, 6] sizes of SDXL, else undefined
    at::Tensor extra_channels; ///< [1 or pictures, C, h, w] behind the latent's own channels (inpainting models: mask,
                               ///< masked image), else undefined
};

} // namespace sfumato
