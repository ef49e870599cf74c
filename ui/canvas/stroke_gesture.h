#pragma once
#include "ui/canvas/gesture.h"

namespace sfumato::ui {

/// A stroke with the brush of the tools, from the press to the release. With Shift it begins with a straight line from
/// where the last one ended.
[[nodiscard]] std::unique_ptr<Gesture> makeBrushGesture(PaintDocument& document, PaintTools& tools,
                                                        const GestureStart& start);
[[nodiscard]] std::unique_ptr<Gesture> makeEraserGesture(PaintDocument& document, PaintTools& tools,
                                                         const GestureStart& start);

} // namespace sfumato::ui
