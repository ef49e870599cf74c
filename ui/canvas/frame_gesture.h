#pragma once
#include "ui/canvas/gesture.h"

class QRect;

namespace sfumato::ui {

/// Moves the frame (PaintTools::frame) by its inside, or the edges that the press is at or beyond.
[[nodiscard]] std::unique_ptr<Gesture> makeFrameGesture(PaintDocument& document, PaintTools& tools,
                                                        const GestureStart& start);
/// Ctrl or Alt is held: sides are any, not those the model likes.
[[nodiscard]] bool isFree(Qt::KeyboardModifiers keys);
/// The canvas becomes what the box holds, in one step: what is new is filled and masked, what lies outside goes.
void applyFrame(PaintDocument& document, const QRect& box);

} // namespace sfumato::ui
