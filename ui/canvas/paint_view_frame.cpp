// The frame tool on the canvas: what it shows, and its keys.
#include "ui/canvas/frame_gesture.h"
#include "ui/canvas/paint_view.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace sfumato::ui {
namespace {

constexpr double kHandleSide = 9;    // pixels of the view
constexpr double kRoomAround = 0.12; // of a side of what is seen, to draw the frame out into

QPainterPath pathOf(const QPolygonF& polygon)
{
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

} // namespace

void PaintView::connectFrame()
{
    FrameBox& frame = tools_.frame();
    connect(&frame, &FrameBox::changed, this, qOverload<>(&PaintView::update));
    connect(&frame, &FrameBox::applied, this, [this, &frame] {
        applyFrame(document_, frame.box());
        frame.setCanvas({document_.art().width(), document_.art().height()}); // of the same size it may be another
    });
    // What was framed and left is meant; undo brings the canvas back.
    connect(&tools_, &PaintTools::changed, this, [this, &frame] {
        const bool was = std::exchange(framing_, tools_.tool() == Tool::Frame);
        if (was == framing_) return;
        if (!framing_) frame.apply();
        if (fitted_) fit();
    });
}

QRectF PaintView::fitted() const
{
    const QRectF canvas(0, 0, std::max(1, document_.art().width()), std::max(1, document_.art().height()));
    if (tools_.tool() != Tool::Frame) return canvas;
    const QRectF all = canvas.united(QRectF(tools_.frame().box()));
    return all.adjusted(-kRoomAround * all.width(), -kRoomAround * all.height(), kRoomAround * all.width(),
                        kRoomAround * all.height());
}

/// Arrows move it, with Shift its right and lower edge; Return takes it over, Escape lets it go.
bool PaintView::frameKey(const QKeyEvent& event, bool act)
{
    FrameBox& frame = tools_.frame();
    if (tools_.tool() != Tool::Frame || document_.isEmpty() || gesture_) return false;
    const bool free = isFree(event.modifiers());
    const int step = free ? 1 : frame.multiple();
    QPoint by;
    switch (event.key()) {
    case Qt::Key_Left: by = {-step, 0}; break;
    case Qt::Key_Right: by = {step, 0}; break;
    case Qt::Key_Up: by = {0, -step}; break;
    case Qt::Key_Down: by = {0, step}; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!frame.isChanged() || event.modifiers() & ~Qt::KeypadModifier) return false;
        if (act) frame.apply();
        return true;
    case Qt::Key_Escape:
        if (!frame.isChanged()) return false;
        if (act) frame.reset();
        break;
    default: return false;
    }
    const QRect box = frame.box();
    if (act && !by.isNull())
        frame.setBox(event.modifiers() & Qt::ShiftModifier ? QRect(box.topLeft(), box.size() + QSize(by.x(), by.y()))
                                                           : box.translated(by));
    if (act && fitted_) fit();
    return true;
}

void PaintView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPointF at = toView().inverted().map(event->position());
    if (tools_.tool() != Tool::Frame || !tools_.frame().isChanged() || !QRectF(tools_.frame().box()).contains(at))
        return ZoomView::mouseDoubleClickEvent(event);
    tools_.frame().apply();
}

Qt::CursorShape PaintView::frameCursor(QPointF at) const
{
    const QPointF point = toView().inverted().map(at);
    const FrameBox::Edges edges = tools_.frame().edgesAt(point, kReach / zoom_);
    if (edges & FrameBox::Inside) return Qt::SizeAllCursor;
    const bool across = edges & (FrameBox::Left | FrameBox::Right), down = edges & (FrameBox::Top | FrameBox::Bottom);
    if (angle_ != 0) return Qt::CrossCursor; // there is none that points there
    if (!down) return Qt::SizeHorCursor;
    if (!across) return Qt::SizeVerCursor;
    return edges.testFlag(FrameBox::Left) == edges.testFlag(FrameBox::Top) ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

/// What goes is dark, what is new has the mask's colour.
void PaintView::paintFrame(QPainter& painter) const
{
    if (tools_.tool() != Tool::Frame) return;
    const FrameBox& frame = tools_.frame();
    const QTransform transform = toView();
    const QPolygonF outline = transform.map(QPolygonF(QRectF(frame.box())));
    const QPainterPath box = pathOf(outline),
                       canvas = pathOf(transform.map(QPolygonF(QRectF(QPointF(), QSizeF(frame.canvas())))));
    QColor fresh = tools_.settings().overlay;
    fresh.setAlphaF(0.3F);
    painter.fillPath(canvas.subtracted(box), QColor(0, 0, 0, 150));
    painter.fillPath(box.subtracted(canvas), fresh);
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] : {std::pair{QColor(0, 0, 0, 160), 3.0}, {QColor(255, 255, 255, 230), 1.0}}) {
        painter.setPen(QPen(colour, width));
        painter.drawPolygon(outline);
    }
    painter.setBrush(theme().accent);
    painter.setPen(QPen(QColor(255, 255, 255, 230), 1.5));
    for (const QPointF& handle : frame.handles()) {
        const QPointF at = transform.map(handle);
        painter.drawRect(QRectF(at.x() - kHandleSide / 2, at.y() - kHandleSide / 2, kHandleSide, kHandleSide));
    }
    paintFrameSize(painter, outline.boundingRect());
}

void PaintView::paintFrameSize(QPainter& painter, const QRectF& around) const
{
    const FrameBox& frame = tools_.frame();
    QString text = tr("%1 × %2 px").arg(frame.box().width()).arg(frame.box().height());
    if (frame.isChanged()) text += QStringLiteral("  ·  ") + tr("Return applies it, Esc lets it go");
    QRectF place(QPointF(), QSizeF(fontMetrics().size(Qt::TextSingleLine, text)) + QSizeF(16, 8));
    place.moveCenter(around.center());
    place.moveTop(around.bottom() + 10); // under it; where there is no room, in it
    if (place.bottom() > height() - 6) place.moveBottom(std::min<double>(around.bottom() - 14, height() - 6));
    place.moveLeft(std::clamp(place.left(), 6.0, std::max(6.0, width() - place.width() - 6)));
    painter.setPen(theme().line);
    painter.setBrush(theme().panel);
    painter.drawRoundedRect(place, space::kCorner, space::kCorner);
    painter.setPen(theme().text);
    painter.drawText(place, Qt::AlignCenter, text);
}

} // namespace sfumato::ui
