#pragma once
#include "core/painting/stroke.h"
#include "ui/canvas/paint_document.h"
#include "ui/canvas/paint_tools.h"

#include <QPolygonF>

#include <memory>

namespace sfumato::ui {

/// What a pointer does from press to release, in pixels of the canvas.
class Gesture {
public:
    virtual ~Gesture() = default;
    virtual void to(const painting::StrokePoint& point, Qt::KeyboardModifiers keys) = 0;
    virtual void finish() = 0;
    virtual void cancel() = 0;
    /// A line drawn over the canvas while the gesture goes on; closed.
    [[nodiscard]] virtual QPolygonF outline() const { return {}; }
};

/// What the tool in use makes of a press there; null for tools that do nothing with it. `erase`: the pen's other end.
/// `line_from`: where a straight line begins that Shift asks for.
[[nodiscard]] std::unique_ptr<Gesture> makeGesture(PaintDocument& document, PaintTools& tools,
                                                   const painting::StrokePoint& point, Qt::KeyboardModifiers keys,
                                                   bool erase, const std::optional<painting::StrokePoint>& line_from);

} // namespace sfumato::ui
