#include "ui/canvas/composite.h"

#include <QPainter>

#include <cmath>

namespace sfumato::ui {
namespace {

using painting::Box;

constexpr int kSquare = 128, kSmallestLevel = 256;

/// Averages of two pixels, all channels at once; one rounds up, one down, so that nothing drifts.
QRgb meanUp(QRgb a, QRgb b) { return (a | b) - (((a ^ b) & 0xfefefefe) >> 1); }
QRgb meanDown(QRgb a, QRgb b) { return (a & b) + (((a ^ b) & 0xfefefefe) >> 1); }

/// A row of colours that are multiplied by their alpha over what is there. Most rows cover all of it or nothing, and
/// those take no branch per pixel.
void blendOver(const std::uint8_t* from, QRgb* out, int count)
{
    std::uint8_t all = 255, any = 0;
    for (int x = 0; x < count; ++x) {
        all &= from[4 * x + 3];
        any |= from[4 * x + 3];
    }
    if (any == 0) return;
    if (all == 255) {
        for (int x = 0; x < count; ++x) out[x] = qRgb(from[4 * x], from[4 * x + 1], from[4 * x + 2]);
        return;
    }
    for (int x = 0; x < count; ++x, from += 4) {
        const int rest = 255 - from[3];
        if (rest < 255)
            out[x] = qRgb(from[0] + (qRed(out[x]) * rest + 127) / 255, from[1] + (qGreen(out[x]) * rest + 127) / 255,
                          from[2] + (qBlue(out[x]) * rest + 127) / 255);
    }
}

Box scaledDown(const Box& box, int by)
{
    return {box.left >> by, box.top >> by, (box.right + (1 << by) - 1) >> by, (box.bottom + (1 << by) - 1) >> by};
}

/// Squares of a level that a box touches: visit(index, part).
template <class Visit> void eachSquare(const Box& box, const QSize& size, int columns, Visit visit)
{
    const Box inside = box & Box{0, 0, size.width(), size.height()};
    if (inside.empty()) return;
    for (int row = inside.top / kSquare; row <= (inside.bottom - 1) / kSquare; ++row)
        for (int column = inside.left / kSquare; column <= (inside.right - 1) / kSquare; ++column)
            visit(static_cast<std::size_t>(row * columns + column),
                  Box{column * kSquare, row * kSquare, std::min((column + 1) * kSquare, size.width()),
                      std::min((row + 1) * kSquare, size.height())});
}

} // namespace

void Composite::show(const painting::Document* document)
{
    document_ = document;
    levels_.clear();
    QSize size(document->width(), document->height());
    while (!size.isEmpty()) {
        Level level;
        level.art = QImage(size, QImage::Format_RGB32);
        level.mask = QImage(size, QImage::Format_Indexed8);
        level.columns = (size.width() + kSquare - 1) / kSquare;
        level.valid.resize(static_cast<std::size_t>(level.columns) * ((size.height() + kSquare - 1) / kSquare));
        levels_.push_back(std::move(level));
        if (std::max(size.width(), size.height()) <= kSmallestLevel) break;
        size = QSize((size.width() + 1) / 2, (size.height() + 1) / 2);
    }
}

void Composite::invalidate(const Box& box)
{
    for (std::size_t i = 0; i < levels_.size(); ++i) {
        Level& level = levels_[i];
        eachSquare(scaledDown(box, static_cast<int>(i)), level.art.size(), level.columns,
                   [&level](std::size_t square, const Box&) { level.valid[square] = false; });
    }
}

void Composite::makeValid(std::size_t index, const Box& box)
{
    Level& level = levels_[index];
    eachSquare(box, level.art.size(), level.columns, [&](std::size_t square, const Box& part) {
        if (level.valid[square]) return;
        level.valid[square] = true;
        if (index == 0) return compose(part);
        makeValid(index - 1, {2 * part.left, 2 * part.top, 2 * part.right, 2 * part.bottom});
        halve(index, part);
    });
}

/// Picture over white, sketch over that.
void Composite::compose(const Box& part)
{
    Level& level = levels_[0];
    const painting::Document& document = *document_;
    document.picture.each_tile(part, [&](int tile, const Box& box) {
        const std::uint8_t *picture = document.picture.tile(tile), *sketch = document.sketch.tile(tile);
        for (int y = box.top; y < box.bottom; ++y) {
            auto* out = reinterpret_cast<QRgb*>(level.art.scanLine(y)) + box.left;
            const std::size_t offset = document.picture.offset(box.left, y);
            std::fill_n(out, box.width(), 0xffffffff);
            if (picture) blendOver(picture + offset, out, box.width());
            if (sketch) blendOver(sketch + offset, out, box.width());
        }
    });
    document.mask.read(part, level.mask.scanLine(part.top) + part.left,
                       static_cast<std::size_t>(level.mask.bytesPerLine()));
}

void Composite::halve(std::size_t index, const Box& part)
{
    Level &level = levels_[index], &from = levels_[index - 1];
    const int last_x = from.art.width() - 1, last_y = from.art.height() - 1;
    for (int y = part.top; y < part.bottom; ++y) {
        const int y0 = 2 * y, y1 = std::min(y0 + 1, last_y);
        const auto *a = reinterpret_cast<const QRgb*>(from.art.constScanLine(y0)),
                   *b = reinterpret_cast<const QRgb*>(from.art.constScanLine(y1));
        const uchar *ma = from.mask.constScanLine(y0), *mb = from.mask.constScanLine(y1);
        auto* art = reinterpret_cast<QRgb*>(level.art.scanLine(y));
        uchar* mask = level.mask.scanLine(y);
        for (int x = part.left; x < part.right; ++x) {
            const int x0 = 2 * x, x1 = std::min(x0 + 1, last_x);
            art[x] = meanDown(meanUp(a[x0], a[x1]), meanUp(b[x0], b[x1]));
            mask[x] = static_cast<uchar>((ma[x0] + ma[x1] + mb[x0] + mb[x1] + 2) / 4);
        }
    }
}

/// The level that is shown a little smaller than it is, or the largest.
std::size_t Composite::levelFor(double zoom) const
{
    const int level = zoom >= 1 ? 0 : static_cast<int>(std::floor(-std::log2(zoom)));
    return std::min(static_cast<std::size_t>(level), levels_.size() - 1);
}

Box Composite::prepare(std::size_t level, const QRectF& visible)
{
    const int margin = 2 << level;      // smoothing looks at the neighbours
    const QRect around = visible.toAlignedRect().adjusted(-margin, -margin, margin, margin);
    const Box box = Box{around.left(), around.top(), around.right() + 1, around.bottom() + 1} & document_->bounds();
    if (box.empty()) return {};
    const Box part
        = scaledDown(box, static_cast<int>(level)) & Box{0, 0, levels_[level].art.width(), levels_[level].art.height()};
    makeValid(level, part);
    return part;
}

void Composite::paint(QPainter& painter, const QRectF& visible, double zoom, bool smooth)
{
    const std::size_t level = levelFor(zoom);
    const Box part = prepare(level, visible);
    if (part.empty()) return;
    const QImage& art = levels_[level].art;
    const double wide = double(document_->width()) / art.width(), high = double(document_->height()) / art.height();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
    painter.drawImage(QRectF(part.left * wide, part.top * high, part.width() * wide, part.height() * high), art,
                      QRectF(part.left, part.top, part.width(), part.height()));
}

void Composite::paintMask(QPainter& painter, const QRectF& visible, double zoom, const QColor& colour, bool smooth)
{
    const Box painted = document_->mask.painted();
    if (painted.empty()) return;
    const std::size_t level = levelFor(zoom);
    const Box part = prepare(level, visible & QRectF(painted.left, painted.top, painted.width(), painted.height()));
    if (part.empty()) return;
    QList<QRgb> table(256);
    for (int i = 0; i < 256; ++i)
        table[i] = qRgba(colour.red(), colour.green(), colour.blue(), i * colour.alpha() / 255);
    QImage& mask = levels_[level].mask;
    mask.setColorTable(table);
    const double wide = double(document_->width()) / mask.width(), high = double(document_->height()) / mask.height();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth && zoom > 1); // made smaller, it is smooth already
    painter.drawImage(QRectF(part.left * wide, part.top * high, part.width() * wide, part.height() * high), mask,
                      QRectF(part.left, part.top, part.width(), part.height()));
}

} // namespace sfumato::ui
