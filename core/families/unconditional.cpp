#include "core/families/model_family.h"

namespace sfumato {

/// Models without words: the noise predictor alone.
const ModelFamily kUnconditional{
    .id = "unconditional",
    .title = "Without words",
    .matches = [](const ModelFolder& folder) { return !folder.text_encoder; },
    .defaults = {.size = 128, .steps = 20, .guidance_scale = 1, .sampler = "DDIM", .schedule = "Automatic"},
};

} // namespace sfumato
