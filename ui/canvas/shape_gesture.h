#pragma once
#include "ui/canvas/gesture.h"

namespace sfumato::ui {

/// Shapes that are filled when the pointer is let go. With Alt, they are taken away.
[[nodiscard]] std::unique_ptr<Gesture> makeLassoGesture(PaintDocument& document, PaintTools& tools,
                                                        const GestureStart& start);
/// With Shift, a square.
[[nodiscard]] std::unique_ptr<Gesture> makeRectangleGesture(PaintDocument& document, PaintTools& tools,
                                                            const GestureStart& start);
/// With Shift, a circle.
[[nodiscard]] std::unique_ptr<Gesture> makeEllipseGesture(PaintDocument& document, PaintTools& tools,
                                                          const GestureStart& start);

} // namespace sfumato::ui
