#pragma once
#include "ui/generate/carried_list.h"

namespace sfumato {
class Studio;
}

namespace sfumato::ui {

/// The small picture of what a request carries: the picture it is made from, where it will be repainted in the accent;
/// the step it goes on from, while that run is remembered; the preview beside a LoRA. Null where there is none.
[[nodiscard]] QFuture<QImage> carriedPicture(Studio& studio, const GenerationRequest& request, const Carried& part);

} // namespace sfumato::ui
