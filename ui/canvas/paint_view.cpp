#include "ui/canvas/paint_view.h"
#include "ui/canvas/tool_table.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTabletEvent>

#include <algorithm>
#include <cmath>

namespace sfumato::ui {
namespace {

constexpr double kTurn = 5;
constexpr double kKeyStep = 40;
constexpr const char *kZoom = "zoom", *kAngle = "angle", *kX = "x", *kY = "y";

} // namespace

PaintView::PaintView(PaintDocument& document, PaintTools& tools, QWidget* parent)
    : ZoomView(parent), document_(document), tools_(tools)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 48);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setTabletTracking(true);
    composite_.show(&document_.art());
    connect(&document_, &PaintDocument::touched, this, &PaintView::updateCanvas);
    connect(&document_, &PaintDocument::aboutToChange, this, &PaintView::endGesture);
    connect(&document_, &PaintDocument::resized, this, [this] {
        tools_.frame().setCanvas({document_.art().width(), document_.art().height()});
        composite_.show(&document_.art());
        line_from_.reset();
        fit();
    });
    connect(&tools_, &PaintTools::changed, this, [this] {
        updateCursor();
        update();
    });
    connectFrame();
    onLanguageChange(this, [this] {
        setNameAndTip(this, tr("Canvas"), tr("Wheel: zoom; Shift and wheel: turn; space bar or middle button: move"));
    });
}

QTransform PaintView::toView() const
{
    const QPointF middle = QRectF(rect()).center();
    QTransform transform;
    transform.translate(middle.x(), middle.y());
    transform.rotate(angle_);
    transform.scale(zoom_, zoom_);
    transform.translate(-centre_.x(), -centre_.y());
    return transform;
}

void PaintView::fit()
{
    fitted_ = true;
    const QRectF whole = fitted();
    centre_ = whole.center();
    const QRectF turned = QTransform().rotate(angle_).mapRect(whole);
    zoom_ = std::clamp(std::min((width() - 2.0 * kMargin) / turned.width(),
                                (height() - 2.0 * kMargin) / turned.height()),
                       kSmallest, kLargest);
    viewChanged();
}

void PaintView::viewChanged()
{
    update();
    Q_EMIT zoomChanged(zoom_);
    Q_EMIT sectionChanged();
}

QJsonObject PaintView::section() const
{
    QJsonObject json{{kAngle, angle_}};
    if (fitted_) return json;
    json[QLatin1String(kZoom)] = zoom_;
    json[QLatin1String(kX)] = centre_.x();
    json[QLatin1String(kY)] = centre_.y();
    return json;
}

void PaintView::restoreSection(const QJsonObject& json)
{
    const auto number
        = [&json](const char* key, double fallback) { return json[QLatin1String(key)].toDouble(fallback); };
    angle_ = std::remainder(number(kAngle, 0), 360);
    fit();
    if (!json.contains(QLatin1String(kZoom))) return;
    zoom_ = std::clamp(number(kZoom, zoom_), kSmallest, kLargest);
    centre_ = {number(kX, centre_.x()), number(kY, centre_.y())};
    pan({}); // into the canvas
    Q_EMIT zoomChanged(zoom_);
}

void PaintView::zoomAround(QPointF point, double zoom)
{
    if (document_.isEmpty()) return;
    const QPointF held = toView().inverted().map(point);
    zoom_ = std::clamp(zoom, kSmallest, kLargest);
    fitted_ = false;
    centre_ += held - toView().inverted().map(point);
    viewChanged();
}

void PaintView::rotateBy(double degrees)
{
    angle_ = std::remainder(angle_ + degrees, 360);
    fitted_ ? fit() : viewChanged();
}

void PaintView::pan(QPointF by)
{
    centre_ -= QTransform().rotate(angle_).scale(zoom_, zoom_).inverted().map(by);
    centre_ = {std::clamp(centre_.x(), 0.0, double(document_.art().width())),
               std::clamp(centre_.y(), 0.0, double(document_.art().height()))};
    fitted_ = false;
    update();
    Q_EMIT sectionChanged();
}

void PaintView::setPixelsShown(bool shown)
{
    pixels_shown_ = shown;
    update();
}

void PaintView::setOverlayImage(const QImage& picture)
{
    if (picture.isNull() && overlay_image_.isNull()) return; // a stroke begins: only what it touches is drawn again
    overlay_image_ = picture;
    update();
}

void PaintView::updateCanvas(const painting::Box& box)
{
    composite_.invalidate(box);
    update(
        toView().mapRect(QRectF(box.left, box.top, box.width(), box.height())).toAlignedRect().adjusted(-2, -2, 2, 2));
}

QRect PaintView::brushRect(QPointF at) const
{
    const double radius = tools_.settings().brush.size * zoom_ / 2 + 3;
    return QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius).toAlignedRect();
}

void PaintView::updateBrushOutline(QPointF to)
{
    if (toolInfo(tools_.tool()).cursor == ToolCursor::Outline) {
        if (cursor_) update(brushRect(*cursor_));
        update(brushRect(to));
    }
    cursor_ = to;
}

void PaintView::updateCursor()
{
    if (pan_from_) return setCursor(Qt::ClosedHandCursor);
    const ToolCursor cursor = toolInfo(tools_.tool()).cursor;
    if (space_held_ || cursor == ToolCursor::Hand) return setCursor(Qt::OpenHandCursor);
    if (tools_.tool() == Tool::Frame && cursor_) return setCursor(frameCursor(*cursor_));
    const bool outlined = cursor == ToolCursor::Outline && tools_.settings().brush.size * zoom_ > 8;
    setCursor(outlined ? Qt::BlankCursor : Qt::CrossCursor);
}

painting::StrokePoint PaintView::onCanvas(const Pointer& pointer) const
{
    const QPointF point = toView().inverted().map(pointer.at);
    return {point.x(), point.y(), pointer.pressure};
}

void PaintView::pointerPress(const Pointer& pointer)
{
    if (document_.isEmpty() || gesture_) return;
    const GestureMaker make = toolInfo(tools_.tool()).makeGesture;
    if (space_held_ || !make) {
        pan_from_ = pointer.at;
        return updateCursor();
    }
    setOverlayImage({}); // what is painted on is seen
    Q_EMIT gestureStarted();
    gesture_ = make(document_, tools_, {onCanvas(pointer), pointer.keys, pointer.erases, line_from_, kReach / zoom_});
    line_from_ = onCanvas(pointer);
}

void PaintView::pointerMove(const Pointer& pointer)
{
    updateBrushOutline(pointer.at);
    if (tools_.tool() == Tool::Frame && !gesture_) updateCursor();
    if (pan_from_) {
        pan(pointer.at - *pan_from_);
        pan_from_ = pointer.at;
    } else if (gesture_) {
        const QRect before = toView().map(gesture_->outline()).boundingRect().toAlignedRect();
        gesture_->to(onCanvas(pointer), pointer.keys);
        line_from_ = onCanvas(pointer);
        if (const QPolygonF now = gesture_->outline(); !now.isEmpty())
            update(before.united(toView().map(now).boundingRect().toAlignedRect()).adjusted(-3, -3, 3, 3));
    }
}

void PaintView::pointerRelease(const Pointer& pointer)
{
    pan_from_.reset();
    if (gesture_) {
        const std::unique_ptr<Gesture> gesture = std::move(gesture_);
        gesture->finish();
        line_from_ = onCanvas(pointer);
        if (!gesture->outline().isEmpty()) update();
        if (fitted_ && tools_.tool() == Tool::Frame) fit();
    }
    updateCursor();
}

/// A stroke stays as far as it came; what would have been done at its end is not.
void PaintView::endGesture()
{
    if (!gesture_) return;
    if (!document_.isOpen()) return cancelGesture();
    const std::unique_ptr<Gesture> gesture = std::move(gesture_);
    gesture->finish();
}

void PaintView::cancelGesture()
{
    if (const std::unique_ptr<Gesture> gesture = std::move(gesture_)) gesture->cancel();
    pan_from_.reset();
    update();
}

/// A tip over the picture would be in the way of whoever paints on it.
bool PaintView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && frameKey(*static_cast<QKeyEvent*>(event), false)) {
        event->accept(); // not the key of an action meanwhile
        return true;
    }
    return (event->type() == QEvent::ToolTip && toolInfo(tools_.tool()).makeGesture) || ZoomView::event(event);
}

void PaintView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton) {
        pan_from_ = event->position();
        return updateCursor();
    }
    if (event->button() == Qt::LeftButton) pointerPress({event->position(), 1, false, event->modifiers()});
}

void PaintView::mouseMoveEvent(QMouseEvent* event) { pointerMove({event->position(), 1, false, event->modifiers()}); }

void PaintView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        pointerRelease({event->position(), 1, false, event->modifiers()});
}

void PaintView::tabletEvent(QTabletEvent* event)
{
    const Pointer pointer{event->position(), event->pressure(),
                          event->pointerType() == QPointingDevice::PointerType::Eraser, event->modifiers()};
    if (event->type() == QEvent::TabletPress && event->button() == Qt::LeftButton) pointerPress(pointer);
    else if (event->type() == QEvent::TabletMove) pointerMove(pointer);
    else if (event->type() == QEvent::TabletRelease) pointerRelease(pointer);
    event->accept();    // and no mouse event is made of it
}

void PaintView::wheelEvent(QWheelEvent* event)
{
    const double notches = (event->angleDelta().y() ? event->angleDelta().y() : event->angleDelta().x()) / 120.0;
    if (event->modifiers() & Qt::ShiftModifier) rotateBy(kTurn * notches);
    else zoomAround(event->position(), zoom_ * std::pow(kNotch, notches));
    updateCursor();
    event->accept();
}

void PaintView::keyPressEvent(QKeyEvent* event)
{
    if (frameKey(*event, true)) return;
    switch (event->key()) {
    case Qt::Key_Space: space_held_ = true; return updateCursor();
    case Qt::Key_Escape:
        if (!gesture_) break;
        return cancelGesture();
    case Qt::Key_Left: return pan({kKeyStep, 0});
    case Qt::Key_Right: return pan({-kKeyStep, 0});
    case Qt::Key_Up: return pan({0, kKeyStep});
    case Qt::Key_Down: return pan({0, -kKeyStep});
    default: break;
    }
    ZoomView::keyPressEvent(event);
}

void PaintView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) return ZoomView::keyReleaseEvent(event);
    space_held_ = false;
    updateCursor();
}

void PaintView::leaveEvent(QEvent*)
{
    if (cursor_) update(brushRect(*cursor_));
    cursor_.reset();
}

void PaintView::focusOutEvent(QFocusEvent* event)
{
    space_held_ = false;
    ZoomView::focusOutEvent(event);
}

void PaintView::resizeEvent(QResizeEvent*)
{
    if (fitted_) fit();
}

} // namespace sfumato::ui
