#pragma once
#include "ui/canvas/gesture.h"

namespace sfumato::ui {

/// Tools that are done with the press: nothing follows it. With Alt, both take away.
/// Paints what is alike around the point, on the layer in use.
[[nodiscard]] std::unique_ptr<Gesture> fillAlike(PaintDocument& document, PaintTools& tools, const GestureStart& start);
/// Masks what is alike in the picture around the point, whatever layer is in use.
[[nodiscard]] std::unique_ptr<Gesture> maskAlike(PaintDocument& document, PaintTools& tools, const GestureStart& start);

} // namespace sfumato::ui
