#pragma once
#include "ui/widgets/zoom_view.h"

#include <QImage>
#include <QStringList>

namespace sfumato::ui {

/// How one to four pictures are shown.
enum class CompareMode { Single, SideBySide, Slider, Difference };

/// |a - b| of each channel, times `gain`, as a picture of a's size; b is scaled to it.
[[nodiscard]] QImage differenceOf(const QImage& a, const QImage& b, int gain);

/// Shows pictures with one zoom and one place for all, so that what is looked at in one is looked at in the others.
/// Pictures of different sizes are laid over one another. Wheel zooms, dragging moves, in Slider mode it draws the line
/// between the two. Zoomed in by hand, pixels are hard from kHardZoom on and divided by a grid from kGridZoom on.
class CompareView final : public ZoomView {
    Q_OBJECT
public:
    static constexpr double kGridZoom = 8, kHardZoom = 3;
    static constexpr int kMaxPictures = 4;
    explicit CompareView(QWidget* parent = nullptr);

    void setPictures(const QList<QImage>& pictures, const QStringList& captions);
    /// The same pictures called otherwise.
    void setCaptions(const QStringList& captions);
    [[nodiscard]] const QList<QImage>& pictures() const { return pictures_; }
    /// Modes for two are Single while there are fewer.
    void setMode(CompareMode mode);
    [[nodiscard]] CompareMode mode() const;
    void setGain(int gain);
    void setGridShown(bool shown);
    /// Where the line lies, 0..1 of the picture's width.
    void setSplit(double split);
    [[nodiscard]] double split() const { return split_; }

    void fit() override;
    [[nodiscard]] double zoom() const override;
    /// Where picture `index` lies in the view.
    [[nodiscard]] QRectF pictureRect(int index) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QList<QRect> panes() const;
    [[nodiscard]] QRect paneOf(int index) const;
    [[nodiscard]] double fittingZoom() const;
    void zoomAround(QPointF point, double zoom) override;
    [[nodiscard]] QPointF middle() const override;
    void pan(QPointF by);
    void findDifference();
    void paintPicture(QPainter& painter, int index, const QImage& image);
    void paintSlider(QPainter& painter);
    void paintGrid(QPainter& painter, const QRectF& picture, const QRect& pane) const;
    void paintCaption(QPainter& painter, const QRect& pane, const QString& text, bool right = false) const;
    QList<QImage> pictures_;
    QStringList captions_;
    CompareMode mode_ = CompareMode::Single;
    QImage difference_;
    int gain_ = 1, asked_ = 0;      // of the differences asked for, the newest is shown
    double split_ = 0.5, zoom_ = 1;
    QPointF centre_{0.5, 0.5};      // the point of the picture (0..1) in the middle of a pane
    QPointF drag_from_;
    bool fitted_ = true, grid_ = true, splitting_ = false;
    bool ring_
        = false; // the focus came by a key: a ring around a picture that one came to look at disturbs its colours
};

} // namespace sfumato::ui
