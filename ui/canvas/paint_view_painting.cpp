#include "ui/canvas/paint_view.h"
#include "ui/canvas/tool_table.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace sfumato::ui {
namespace {

/// Seen on light and dark alike: white inside black.
void drawTwice(QPainter& painter, Qt::PenStyle style, const auto& draw)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 160), 3, Qt::SolidLine));
    draw();
    painter.setPen(QPen(QColor(255, 255, 255, 230), 1, style));
    draw();
}

} // namespace

void PaintView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setClipRect(event->rect());
    painter.fillRect(event->rect(), theme().window);
    if (!document_.isEmpty()) {
        paintCanvas(painter, event->rect());
        painter.setRenderHint(QPainter::Antialiasing);
        paintGuides(painter);
        paintBrush(painter);
        paintFrame(painter);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, space::kRing));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void PaintView::paintCanvas(QPainter& painter, const QRect& exposed)
{
    const QTransform transform = toView();
    const QRectF visible = transform.inverted().mapRect(QRectF(exposed));
    painter.save();
    painter.setTransform(transform, true);
    const bool magnified = zoom_ >= 8 && angle_ == 0;   // hard pixels where they can be told apart
    const bool smooth = !pixels_shown_ && !magnified;
    if (overlay_image_.isNull()) {
        composite_.paint(painter, visible, zoom_, smooth);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
        painter.drawImage(QRectF(0, 0, document_.art().width(), document_.art().height()), overlay_image_);
    }
    const ToolSettings& settings = tools_.settings();
    if (settings.overlay_shown && overlay_image_.isNull()) {
        QColor colour = settings.overlay;
        colour.setAlphaF(static_cast<float>(settings.overlay_opacity));
        composite_.paintMask(painter, visible, zoom_, colour, smooth);
    }
    painter.restore();
}

/// Mirror axes, and the shape being drawn.
void PaintView::paintGuides(QPainter& painter) const
{
    const QTransform transform = toView();
    const double w = document_.art().width(), h = document_.art().height();
    painter.setPen(QPen(theme().accent, 1, Qt::DashLine));
    if (tools_.settings().mirror_across) painter.drawLine(transform.map(QLineF(w / 2, 0, w / 2, h)));
    if (tools_.settings().mirror_down) painter.drawLine(transform.map(QLineF(0, h / 2, w, h / 2)));
    if (!gesture_) return;
    const QPolygonF outline = transform.map(gesture_->outline());
    if (outline.size() > 1) drawTwice(painter, Qt::DashLine, [&] { painter.drawPolygon(outline); });
}

void PaintView::paintBrush(QPainter& painter) const
{
    if (toolInfo(tools_.tool()).cursor != ToolCursor::Outline || !cursor_ || space_held_ || pan_from_) return;
    const double radius = tools_.settings().brush.size * zoom_ / 2;
    drawTwice(painter, Qt::SolidLine, [&] { painter.drawEllipse(*cursor_, radius, radius); });
}

} // namespace sfumato::ui
