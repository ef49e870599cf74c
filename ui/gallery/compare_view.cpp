#include "ui/gallery/compare_view.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QFuture>
#include <QMouseEvent>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <memory>

namespace sfumato::ui {
namespace {

constexpr int kCompareMargin = 16, kCompareGap = 8;

} // namespace

QImage differenceOf(const QImage& a, const QImage& b, int gain)
{
    QImage result = a.convertToFormat(QImage::Format_RGB32);
    const QImage other
        = (b.size() == a.size() ? b : b.scaled(a.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation))
              .convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < result.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(result.scanLine(y));
        const auto* from = reinterpret_cast<const QRgb*>(other.constScanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            const auto apart = [gain](int one, int two) { return std::min(255, std::abs(one - two) * gain); };
            line[x] = qRgb(apart(qRed(line[x]), qRed(from[x])), apart(qGreen(line[x]), qGreen(from[x])),
                           apart(qBlue(line[x]), qBlue(from[x])));
        }
    }
    return result;
}

CompareView::CompareView(QWidget* parent) : ZoomView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
    setMouseTracking(true);
    onLanguageChange(this, [this] {
        setNameAndTip(this, tr("Pictures"), tr("Wheel: zoom; drag: move; double click: fitted or actual size"));
    });
}

void CompareView::setPictures(const QList<QImage>& pictures, const QStringList& captions)
{
    const bool refit = pictures.isEmpty() || pictures_.isEmpty() || pictures.first().size() != pictures_.first().size()
        || pictures.size() != pictures_.size();
    pictures_ = pictures;
    captions_ = captions;
    if (refit) fit();
    findDifference();
    update();
}

void CompareView::setCaptions(const QStringList& captions)
{
    captions_ = captions;
    update();
}

CompareMode CompareView::mode() const
{
    return pictures_.size() < 2 ? CompareMode::Single : mode_;
}

void CompareView::setMode(CompareMode mode)
{
    mode_ = mode;
    findDifference();
    if (fitted_) fit();
    update();
}

void CompareView::setGain(int gain)
{
    gain_ = gain;
    findDifference();
}

void CompareView::setGridShown(bool shown)
{
    grid_ = shown;
    update();
}

void CompareView::setSplit(double split)
{
    split_ = std::clamp(split, 0.0, 1.0);
    update();
}

/// Millions of pixels: on another thread.
void CompareView::findDifference()
{
    if (mode() != CompareMode::Difference) return;
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->future().then(this, [this, asked = ++asked_](const QImage& image) {
        if (asked != asked_) return;
        difference_ = image;
        update();
    });
    promise->start();
    QThreadPool::globalInstance()->start([promise, a = pictures_[0], b = pictures_[1], gain = gain_] {
        promise->addResult(differenceOf(a, b, gain));
        promise->finish();
    });
}

QList<QRect> CompareView::panes() const
{
    if (mode() != CompareMode::SideBySide) return {rect()};
    const int n = static_cast<int>(pictures_.size());
    const int columns = n == 4 ? 2 : width() >= height() ? n : 1, rows = (n + columns - 1) / columns;
    const int w = (width() - (columns - 1) * kCompareGap) / columns, h = (height() - (rows - 1) * kCompareGap) / rows;
    QList<QRect> result;
    for (int i = 0; i < n; ++i) result += QRect(i % columns * (w + kCompareGap), i / columns * (h + kCompareGap), w, h);
    return result;
}

QRect CompareView::paneOf(int index) const
{
    const QList<QRect> all = panes();
    return all[std::min<qsizetype>(index, all.size() - 1)];
}

double CompareView::fittingZoom() const
{
    if (pictures_.isEmpty() || pictures_.first().isNull()) return 1;
    const QRect pane = panes().first();
    const QSize size = pictures_.first().size();
    return std::max(kSmallest,
                    std::min(double(pane.width() - 2 * kCompareMargin) / size.width(),
                             double(pane.height() - 2 * kCompareMargin) / size.height()));
}

double CompareView::zoom() const { return fitted_ ? fittingZoom() : zoom_; }

void CompareView::fit()
{
    fitted_ = true;
    centre_ = {0.5, 0.5};
    update();
    Q_EMIT zoomChanged(zoom());
}

QPointF CompareView::middle() const { return QRectF(panes().first()).center(); }

QRectF CompareView::pictureRect(int index) const
{
    if (index >= pictures_.size()) return {};
    const QSizeF frame = QSizeF(pictures_.first().size()) * zoom();
    const QPointF middle = QRectF(paneOf(index)).center();
    const QRectF place(middle - QPointF(centre_.x() * frame.width(), centre_.y() * frame.height()), frame);
    QRectF own({0, 0}, QSizeF(pictures_[index].size()).scaled(frame, Qt::KeepAspectRatio));
    own.moveCenter(place.center());
    return own;
}

void CompareView::zoomAround(QPointF point, double zoom)
{
    if (pictures_.isEmpty() || pictures_.first().isNull()) return;
    const QList<QRect> all = panes();
    const auto pane
        = std::find_if(all.begin(), all.end(), [&](const QRect& one) { return one.contains(point.toPoint()); });
    const QPointF from_middle = point - QRectF(pane == all.end() ? all.first() : *pane).center();
    const QSizeF before = QSizeF(pictures_.first().size()) * this->zoom();
    zoom_ = std::clamp(zoom, kSmallest, kLargest);
    fitted_ = false;
    const QSizeF after = QSizeF(pictures_.first().size()) * zoom_;
    // The point of the picture under the pointer stays there.
    centre_ += QPointF(from_middle.x() / before.width() - from_middle.x() / after.width(),
                       from_middle.y() / before.height() - from_middle.y() / after.height());
    pan({0, 0});
    Q_EMIT zoomChanged(zoom_);
}

void CompareView::pan(QPointF by)
{
    if (fitted_ || pictures_.isEmpty()) return;
    const QSizeF frame = QSizeF(pictures_.first().size()) * zoom_;
    centre_ -= QPointF(by.x() / frame.width(), by.y() / frame.height());
    centre_ = {std::clamp(centre_.x(), 0.0, 1.0), std::clamp(centre_.y(), 0.0, 1.0)};
    update();
}

void CompareView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    if (pictures_.isEmpty()) return;
    switch (mode()) {
    case CompareMode::Single:
        paintPicture(painter, 0, pictures_[0]);
        break;
    case CompareMode::SideBySide:
        for (int i = 0; i < pictures_.size(); ++i) {
            paintPicture(painter, i, pictures_[i]);
            paintCaption(painter, paneOf(i), captions_.value(i));
        }
        break;
    case CompareMode::Slider:
        paintSlider(painter);
        break;
    case CompareMode::Difference:
        if (!difference_.isNull()) paintPicture(painter, 0, difference_);
        break;
    }
    if (hasFocus() && ring_) {
        painter.setPen(QPen(theme().accent, space::kRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void CompareView::paintPicture(QPainter& painter, int index, const QImage& image)
{
    const QRect pane = paneOf(index);
    const QRectF place = pictureRect(index);
    painter.save();
    painter.setClipRect(pane, Qt::IntersectClip);
    const double scale = place.width() / std::max(1, image.width());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, fitted_ || scale < kHardZoom);
    // Bilinear alone would skip pixels of a picture that is shown much smaller.
    if (scale < 0.5)
        painter.drawImage(place.toAlignedRect(),
                          image.scaled(place.toAlignedRect().size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    else painter.drawImage(place, image);
    if (grid_ && !fitted_ && scale >= kGridZoom) paintGrid(painter, place, pane);
    painter.restore();
}

void CompareView::paintSlider(QPainter& painter)
{
    const double x = pictureRect(0).left() + split_ * pictureRect(0).width();
    const QRect left(0, 0, static_cast<int>(std::lround(x)), height());
    painter.setClipRect(left);
    paintPicture(painter, 0, pictures_[0]);
    painter.setClipRect(QRect(left.right() + 1, 0, width(), height()));
    paintPicture(painter, 1, pictures_[1]);
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().accent, 2));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    painter.setPen(QPen(theme().window, 1.5));
    painter.setBrush(theme().accent);
    painter.drawEllipse(QPointF(x, height() / 2.0), 8, 8);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintCaption(painter, rect(), captions_.value(0));
    paintCaption(painter, rect(), captions_.value(1), true);
}

void CompareView::paintGrid(QPainter& painter, const QRectF& picture, const QRect& pane) const
{
    const double step = picture.width() / pictures_.first().width();
    const QRectF seen = picture.intersected(pane);
    painter.setPen(QColor(128, 128, 128, 110));
    QList<QLineF> lines;
    for (double x = picture.left() + std::ceil((seen.left() - picture.left()) / step) * step; x <= seen.right();
         x += step)
        lines += QLineF(std::round(x), seen.top(), std::round(x), seen.bottom());
    for (double y = picture.top() + std::ceil((seen.top() - picture.top()) / step) * step; y <= seen.bottom();
         y += step)
        lines += QLineF(seen.left(), std::round(y), seen.right(), std::round(y));
    painter.drawLines(lines);
}

void CompareView::paintCaption(QPainter& painter, const QRect& pane, const QString& text, bool right) const
{
    if (text.isEmpty()) return;
    painter.setFont(smallFont(font()));
    const QString shown
        = painter.fontMetrics().elidedText(text, Qt::ElideRight,
                                           std::max(40, pane.width() / (mode() == CompareMode::Slider ? 2 : 1) - 48));
    const QSize size = painter.fontMetrics().size(Qt::TextSingleLine, shown) + QSize(16, 8);
    const QRect place(right ? pane.right() - space::kPanel - size.width() : pane.left() + space::kPanel,
                      pane.top() + space::kPanel, size.width(), size.height());
    paint::caption(painter, place, shown);
}

void CompareView::resizeEvent(QResizeEvent*)
{
    if (fitted_) Q_EMIT zoomChanged(zoom());
}

void CompareView::focusInEvent(QFocusEvent* event)
{
    ring_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    ZoomView::focusInEvent(event);
}

void CompareView::mousePressEvent(QMouseEvent* event)
{
    drag_from_ = event->position();
    splitting_ = mode() == CompareMode::Slider && event->button() == Qt::LeftButton;
    if (splitting_) mouseMoveEvent(event);
    else if (!fitted_) setCursor(Qt::ClosedHandCursor);
}

void CompareView::mouseMoveEvent(QMouseEvent* event)
{
    if (splitting_) {
        const QRectF picture = pictureRect(0);
        setSplit((event->position().x() - picture.left()) / std::max(1.0, picture.width()));
    } else if (event->buttons() & (Qt::LeftButton | Qt::MiddleButton)) {
        pan(event->position() - drag_from_);
        drag_from_ = event->position();
    }
}

void CompareView::mouseReleaseEvent(QMouseEvent*)
{
    splitting_ = false;
    unsetCursor();
}

void CompareView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && mode() != CompareMode::Slider)
        fitted_ ? zoomAround(event->position(), 1) : fit();
}

} // namespace sfumato::ui
