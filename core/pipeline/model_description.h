#pragma once
#include "core/families/model_loader.h"
#include "core/pipeline/pipeline.h"

namespace sfumato {

/// What the model's own card says, else its family's defaults.
[[nodiscard]] ModelDescription describe(const LoadedModel& model);

} // namespace sfumato
