#include "core/families/model_spec.h"

namespace sfumato {

/// Models trained by this program on captioned pictures, the embedded one first of all.
const ModelFamily kScenery{
    .id = "scenery",
    .title = "Scenery",
    .matches = [](const ModelSpec& spec) { return spec.text.size() == 1 && spec.sentencepiece; },
    .defaults = {.steps = 20, .guidance_scale = 5, .sampler = "DDIM", .schedule = "Automatic"},
};

} // namespace sfumato
