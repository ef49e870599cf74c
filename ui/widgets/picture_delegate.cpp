#include "ui/widgets/picture_delegate.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace sfumato::ui {
namespace {

constexpr int kPad = 3;

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

} // namespace

PictureDelegate::PictureDelegate(int side, bool text, QObject* parent) : QStyledItemDelegate(parent), side_(side), text_(text) {}

int PictureDelegate::textHeight(const QFont& font) const
{
    return text_ ? QFontMetrics(smallFont(font)).height() + 2 : 0;
}

QSize PictureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {side_, side_ + textHeight(option.font)};
}

void PictureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = theme();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRect cell(option.rect.topLeft(), QSize(side_, side_));
    const QRect room = cell.adjusted(kPad, kPad, -kPad, -kPad);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QImage image = index.data(Qt::DecorationRole).value<QImage>();
    QRect place = room;
    if (!image.isNull()) {
        place.setSize(image.size().scaled(room.size(), Qt::KeepAspectRatio));
        place.moveCenter(room.center());
    }
    QPainterPath corners;
    corners.addRoundedRect(place, space::kCorner - 1, space::kCorner - 1);
    painter->setClipPath(corners);
    if (image.isNull()) painter->fillRect(place, mixed(t.panel, t.text, 0.07));
    else painter->drawImage(place, image);
    painter->setClipping(false);
    if (selected || hovered) {
        painter->setPen(QPen(selected ? t.accent : t.muted, space::kRing));
        painter->drawRoundedRect(QRectF(place).adjusted(-1, -1, 1, 1), space::kCorner, space::kCorner);
    }
    if (text_) {
        painter->setFont(smallFont(option.font));
        painter->setPen(selected ? t.text : t.muted);
        const QRect line(cell.left() + kPad, cell.bottom(), cell.width() - 2 * kPad, textHeight(option.font));
        painter->drawText(line, Qt::AlignCenter, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    }
    painter->restore();
}

} // namespace sfumato::ui
