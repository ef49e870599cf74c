#pragma once
#include <QWidget>

namespace sfumato::ui {

/// A view of a picture that is fitted until it is zoomed. A notch of the wheel zooms around the pointer.
class ZoomView : public QWidget {
    Q_OBJECT
public:
    static constexpr double kSmallest = 0.02, kLargest = 64; ///< screen pixels per pixel of the picture
    static constexpr double kStep = 1.25, kNotch = 1.2;      ///< of a key or button; of the wheel
    static constexpr int kMargin = 24;                       ///< pixels left free around a fitted picture

    using QWidget::QWidget;
    /// Screen pixels per pixel of the picture.
    [[nodiscard]] virtual double zoom() const = 0;
    virtual void fit() = 0;
    /// The middle of the view stays where it is.
    void setZoom(double zoom) { zoomAround(middle(), zoom); }
    void zoomBy(double factor) { setZoom(zoom() * factor); }

Q_SIGNALS:
    void zoomChanged(double zoom);

protected:
    /// What lies at `point` of the view stays there; `zoom` is brought to what is allowed.
    virtual void zoomAround(QPointF point, double zoom) = 0;
    [[nodiscard]] virtual QPointF middle() const { return QRectF(rect()).center(); }
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace sfumato::ui
