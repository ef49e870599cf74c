#pragma once
#include "core/painting/stroke.h"
#include "ui/canvas/paint_document.h"
#include "ui/canvas/paint_tools.h"

#include <QPolygonF>

#include <memory>
#include <optional>

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

/// The press that a gesture begins with.
struct GestureStart {
    painting::StrokePoint point;
    Qt::KeyboardModifiers keys;
    bool erase = false;                               ///< the pen's other end
    std::optional<painting::StrokePoint> line_from{}; ///< where the last gesture ended: a straight line begins there
    double reach = 0;                                 ///< so far from a handle, a press takes hold of it
};

/// Null where a press there begins nothing, or all is done with it.
using GestureMaker = std::unique_ptr<Gesture> (*)(PaintDocument&, PaintTools&, const GestureStart&);

} // namespace sfumato::ui
