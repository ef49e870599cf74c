#pragma once
#include "ui/canvas/gesture.h"

namespace sfumato::ui {

/// The colour under the pointer becomes the sketch's, as long as it is held.
[[nodiscard]] std::unique_ptr<Gesture> makePickGesture(PaintDocument& document, PaintTools& tools,
                                                       const GestureStart& start);

} // namespace sfumato::ui
