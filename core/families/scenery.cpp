#include "core/families/model_family.h"

namespace sfumato {

/// Models trained by this program on captioned pictures, the embedded one first of all.
const ModelFamily kScenery{
    .id = "scenery",
    .title = "Scenery",
    .matches = [](const ModelFolder& folder) { return folder.text_encoder && folder.sentencepiece; },
    .defaults = {.size = 128, .steps = 20, .guidance_scale = 5, .sampler = "DDIM", .schedule = "Automatic"},
};

} // namespace sfumato
