#pragma once
#include "ui/canvas/gesture.h"

namespace sfumato::ui {

/// Draws the frame of the canvas outwards, by the edges next to where it begins; what is new is filled and masked when
/// it ends. Null where the press is at no edge.
[[nodiscard]] std::unique_ptr<Gesture> makeFrameGesture(PaintDocument& document, PaintTools& tools,
                                                        const GestureStart& start);

} // namespace sfumato::ui
