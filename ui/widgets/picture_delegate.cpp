#include "ui/widgets/picture_delegate.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

namespace sfumato::ui {
namespace {

constexpr int kPad = 3, kCacheKiB = 64 * 1024;

/// The picture at this size with round corners, made once: shrinking a screenful in every frame would cost most of the
/// frame.
QPixmap fitted(const QImage& image, QSize size, qreal ratio)
{
    if (QPixmapCache::cacheLimit() < kCacheKiB) QPixmapCache::setCacheLimit(kCacheKiB);
    const QString key
        = QStringLiteral("fitted %1 %2 %3 %4").arg(image.cacheKey()).arg(size.width()).arg(size.height()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing);
    QPainterPath corners;
    corners.addRoundedRect(QRectF({0, 0}, QSizeF(size)), space::kCorner - 1, space::kCorner - 1);
    painter.setClipPath(corners);
    painter.drawImage(QRectF({0, 0}, QSizeF(size)),
                      image.scaled(size * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

PictureDelegate::PictureDelegate(int side, bool text, QObject* parent)
    : QStyledItemDelegate(parent), side_(side), text_(text)
{
}

int PictureDelegate::textHeight(const QFont& font) const
{
    return text_ ? QFontMetrics(smallFont(font)).height() + 2 : 0;
}

QSize PictureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {side_, side_ + textHeight(option.font)};
}

QRect PictureDelegate::paintPicture(QPainter* painter, const QRect& cell, const QStyleOptionViewItem& option,
                                    const QModelIndex& index)
{
    const Theme& t = theme();
    const QRect room = cell.adjusted(kPad, kPad, -kPad, -kPad);
    const QImage image = index.data(Qt::DecorationRole).value<QImage>();
    QRect place = room;
    if (!image.isNull()) {
        place.setSize(image.size().scaled(room.size(), Qt::KeepAspectRatio));
        place.moveCenter(room.center());
    }
    if (image.isNull()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(t.panel, t.text, 0.07));
        painter->drawRoundedRect(place, space::kCorner - 1, space::kCorner - 1);
    } else {
        painter->drawPixmap(place.topLeft(), fitted(image, place.size(), painter->device()->devicePixelRatioF()));
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(selected ? t.accent : t.muted, space::kRing));
        painter->drawRoundedRect(QRectF(place).adjusted(-1, -1, 1, 1), space::kCorner, space::kCorner);
    }
    return place;
}

void PictureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect cell(option.rect.topLeft(), QSize(side_, side_));
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintPicture(painter, cell, option, index);
    if (text_) {
        painter->setFont(smallFont(option.font));
        painter->setPen(option.state & QStyle::State_Selected ? theme().text : theme().muted);
        const QRect line(cell.left() + kPad, cell.bottom(), cell.width() - 2 * kPad, textHeight(option.font));
        paint::line(painter, line, Qt::AlignCenter, index.data().toString());
    }
    painter->restore();
}

} // namespace sfumato::ui
