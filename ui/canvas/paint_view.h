#pragma once
#include "ui/canvas/composite.h"
#include "ui/canvas/gesture.h"
#include "ui/widgets/zoom_view.h"

#include <QJsonObject>
#include <QTransform>

namespace sfumato::ui {

/// The document, to be painted on. The wheel zooms around the pointer, with Shift it turns the canvas; the middle
/// button or the space bar move it. Mouse and pen paint with the tool in use, the pen's other end erases. Only what
/// changed is drawn.
class PaintView final : public ZoomView {
    Q_OBJECT
public:
    PaintView(PaintDocument& document, PaintTools& tools, QWidget* parent = nullptr);

    void fit() override;
    [[nodiscard]] double zoom() const override { return zoom_; }
    void rotateBy(double degrees);
    void resetRotation() { rotateBy(-angle_); }
    [[nodiscard]] double angle() const { return angle_; }
    void setPixelsShown(bool shown);
    /// From pixels of the canvas to pixels of the view.
    [[nodiscard]] QTransform toView() const;
    /// Where one looks, for the next start: zoom, turn and what is in the middle. What is missing there or of another
    /// type stays as it is; an empty object fits the canvas.
    [[nodiscard]] QJsonObject section() const;
    void restoreSection(const QJsonObject& json);
    /// A candidate, or the preview of one while it is made: shown instead of the document, stretched over it, and
    /// without the mask; null: the document again.
    void setOverlayImage(const QImage& picture);
    [[nodiscard]] const QImage& overlayImage() const { return overlay_image_; }
    /// A gesture goes on.
    [[nodiscard]] bool isPainting() const { return gesture_ != nullptr; }

Q_SIGNALS:
    /// A press paints, fills, masks or picks.
    void gestureStarted();
    /// Another part of the canvas is seen, or in another size or turn.
    void sectionChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Pointer {
        QPointF at;
        double pressure = 1;
        bool erases = false;
        Qt::KeyboardModifiers keys;
    };
    void pointerPress(const Pointer& pointer);
    void pointerMove(const Pointer& pointer);
    void pointerRelease(const Pointer& pointer);
    [[nodiscard]] painting::StrokePoint onCanvas(const Pointer& pointer) const;
    void endGesture();
    void cancelGesture();
    void zoomAround(QPointF point, double zoom) override;
    void pan(QPointF by);
    void viewChanged();
    void updateCanvas(const painting::Box& box);
    void updateBrushOutline(QPointF to);
    void updateCursor();
    void connectFrame();
    /// What is to be seen in full, in pixels of the canvas: with the frame tool, the frame and room to draw it out.
    [[nodiscard]] QRectF fitted() const;
    /// Whether the key is one of the frame tool's; `act`: does what it stands for.
    bool frameKey(const QKeyEvent& event, bool act);
    [[nodiscard]] Qt::CursorShape frameCursor(QPointF at) const;
    void paintFrame(QPainter& painter) const;
    void paintFrameSize(QPainter& painter, const QRectF& around) const;
    [[nodiscard]] QRect brushRect(QPointF at) const;
    void paintCanvas(QPainter& painter, const QRect& exposed);
    void paintGuides(QPainter& painter) const;
    void paintBrush(QPainter& painter) const;

    static constexpr double kReach = 10; // pixels of the view around a handle that belong to it
    PaintDocument& document_;
    PaintTools& tools_;
    Composite composite_;
    std::unique_ptr<Gesture> gesture_;
    std::optional<painting::StrokePoint> line_from_;    // where the last stroke ended
    std::optional<QPointF> cursor_, pan_from_;
    QImage overlay_image_;
    QPointF centre_;                    // the pixel of the canvas in the middle of the view
    double zoom_ = 1, angle_ = 0;       // degrees, clockwise
    bool fitted_ = true, pixels_shown_ = false, space_held_ = false;
    bool framing_ = false; // the frame tool was in use
};

} // namespace sfumato::ui
