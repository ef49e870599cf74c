#include "ui/canvas/image_view.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sfumato::ui {
namespace {


} // namespace

ImageView::ImageView(QWidget* parent) : ZoomView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 48);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void ImageView::setImage(const QImage& image)
{
    const bool refit = image.size() != image_.size();
    image_ = image;
    if (refit) fit();
    update();
}

void ImageView::setCaption(const QString& caption)
{
    if (caption == caption_) return;
    caption_ = caption;
    update();
}

void ImageView::setPixelsShown(bool shown)
{
    pixels_shown_ = shown;
    update();
}

double ImageView::fittingZoom() const
{
    if (image_.isNull()) return 1;
    const QSizeF room(std::max(1, width() - 2 * kMargin), std::max(1, height() - 2 * kMargin));
    return std::min(room.width() / image_.width(), room.height() / image_.height());
}

double ImageView::zoom() const
{
    return fitted_ ? fittingZoom() : zoom_;
}

void ImageView::fit()
{
    fitted_ = true;
    centre_ = {0.5, 0.5};
    update();
    Q_EMIT zoomChanged(zoom());
}

QRectF ImageView::imageRect() const
{
    const QSizeF size = QSizeF(image_.size()) * zoom();
    const QPointF middle = QRectF(rect()).center();
    return {middle - QPointF(centre_.x() * size.width(), centre_.y() * size.height()), size};
}

void ImageView::zoomAround(QPointF point, double zoom)
{
    if (image_.isNull()) return;
    const QRectF before = imageRect();
    const QPointF held((point.x() - before.x()) / before.width(), (point.y() - before.y()) / before.height());
    zoom_ = std::clamp(zoom, kSmallest, kLargest);
    fitted_ = false;
    const QPointF off = (point - QRectF(rect()).center()) / zoom_;
    centre_ = held - QPointF(off.x() / image_.width(), off.y() / image_.height());
    pan({});
    Q_EMIT zoomChanged(zoom_);
}

void ImageView::pan(QPointF by)
{
    if (image_.isNull() || fitted_) return;
    centre_ -= QPointF(by.x() / (zoom_ * image_.width()), by.y() / (zoom_ * image_.height()));
    centre_ = {std::clamp(centre_.x(), 0.0, 1.0), std::clamp(centre_.y(), 0.0, 1.0)};
    update();
}

void ImageView::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    if (!image_.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !pixels_shown_);
        painter.drawImage(imageRect(), image_);
        if (!caption_.isEmpty()) paintCaption(painter);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, space::kRing));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ImageView::paintCaption(QPainter& painter) const
{
    painter.setFont(smallFont(font()));
    const QSize text = painter.fontMetrics().size(Qt::TextSingleLine, caption_);
    const QRect place(QPoint(space::kPanel, space::kPanel), text + QSize(16, 8));
    paint::caption(painter, place, caption_);
}

void ImageView::resizeEvent(QResizeEvent*)
{
    if (fitted_) Q_EMIT zoomChanged(zoom());
}

void ImageView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) return;
    drag_from_ = event->position();
    if (!fitted_) setCursor(Qt::ClosedHandCursor);
}

void ImageView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton))) return;
    pan(event->position() - drag_from_);
    drag_from_ = event->position();
}

void ImageView::mouseReleaseEvent(QMouseEvent*)
{
    unsetCursor();
}

void ImageView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    fitted_ ? zoomAround(event->position(), 1) : fit();
}

void ImageView::keyPressEvent(QKeyEvent* event)
{
    constexpr double kKeyStep = 40;
    switch (event->key()) {
    case Qt::Key_Left: return pan({kKeyStep, 0});
    case Qt::Key_Right: return pan({-kKeyStep, 0});
    case Qt::Key_Up: return pan({0, kKeyStep});
    case Qt::Key_Down: return pan({0, -kKeyStep});
    default: ZoomView::keyPressEvent(event);
    }
}

void ImageView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!image_.isNull()) Q_EMIT contextMenuRequested(event->globalPos());
}

} // namespace sfumato::ui
