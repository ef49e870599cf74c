#pragma once
#include "core/models/denoiser.h"

namespace sfumato {

/// A text that holds up to and with a step of its schedule (PromptConditioning::counts).
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

/// What the steps of schedules are.
enum class ScheduleUnit {
    Calls, ///< evaluations of the network, the first of which is step 0, as A1111 counts them
    Steps, ///< whole steps of the sampler, the first of which is step 1
};

/// All that the denoiser is told besides the noisy latent and its time. Texts may differ in length.
struct PromptConditioning {
    std::vector<WeightedConditioning> positive;  ///< at least one part
    ConditioningSchedule negative;               ///< empty only for a model without words
    at::Tensor time_ids;                         ///< [1, 6] sizes of SDXL, else undefined
    at::Tensor extra_channels; ///< [1 or pictures, C, h, w] behind the latent's own channels (inpainting models: mask,
                               ///< masked image), else undefined
    ScheduleUnit counts = ScheduleUnit::Calls;
    int calls_before = 0; ///< of the run that this one goes on from
};

} // namespace sfumato
