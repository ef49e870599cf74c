#include "core/families/model_spec.h"

namespace sfumato {

/// Models without words: the noise predictor alone.
const ModelFamily kUnconditional{
    .id = "unconditional",
    .title = "Without words",
    .matches = [](const ModelSpec& spec) { return spec.text.empty(); },
    .defaults = {.steps = 20, .guidance_scale = 1, .sampler = "DDIM", .schedule = "Automatic"},
};

} // namespace sfumato
