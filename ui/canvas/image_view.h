#pragma once
#include "ui/widgets/zoom_view.h"

#include <QImage>

namespace sfumato::ui {

/// Shows one image: fitted to the view until it is zoomed, then held where it was put. The wheel zooms around the
/// pointer, dragging moves, a double click goes between fitted and actual size. Arrow keys move as well.
class ImageView final : public ZoomView {
    Q_OBJECT
public:
    explicit ImageView(QWidget* parent = nullptr);
    /// An image of another size than the last one is fitted again.
    void setImage(const QImage& image);
    [[nodiscard]] const QImage& image() const { return image_; }
    /// What is written in the corner over the image ("Step 3 of 20"); empty: nothing.
    void setCaption(const QString& caption);
    void setPixelsShown(bool shown);

    void fit() override;
    [[nodiscard]] double zoom() const override;
    [[nodiscard]] bool fitted() const { return fitted_; }
    /// Where the image lies in the view.
    [[nodiscard]] QRectF imageRect() const;

Q_SIGNALS:
    void contextMenuRequested(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void zoomAround(QPointF point, double zoom) override;
    [[nodiscard]] double fittingZoom() const;
    void pan(QPointF by);
    void paintCaption(QPainter& painter) const;
    QImage image_;
    QString caption_;
    QPointF centre_{0.5, 0.5};  // the point of the image (0..1) in the middle of the view
    QPointF drag_from_;
    double zoom_ = 1;
    bool fitted_ = true, pixels_shown_ = false;
};

} // namespace sfumato::ui
