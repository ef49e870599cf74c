#include "ui/gallery/gallery_delegate.h"
#include "ui/gallery/colour_labels.h"
#include "ui/gallery/gallery_model.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace sfumato::ui {
namespace {

/// Readable on any picture: light on a dark ground of its own.
void paintStars(QPainter* painter, const QRect& picture, int rating, const QFont& font)
{
    painter->setFont(smallFont(font));
    const QString stars(rating, QChar(0x2605));
    const QFontMetrics metrics = painter->fontMetrics();
    const QRect place(picture.left() + 4, picture.bottom() - metrics.height() - 3, metrics.horizontalAdvance(stars) + 8,
                      metrics.height());
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(0, 0, 0, 150));
    painter->drawRoundedRect(place, space::kCorner - 1, space::kCorner - 1);
    painter->setPen(QColor(255, 214, 140));
    painter->drawText(place, Qt::AlignCenter, stars);
}

void paintLabel(QPainter* painter, const QRect& picture, int label)
{
    painter->setPen(QPen(QColor(0, 0, 0, 150), 1.5));
    painter->setBrush(labelColour(label));
    painter->drawEllipse(QRectF(picture.right() - 14.5, picture.top() + 5.5, 9, 9));
}

} // namespace

void GalleryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect picture = paintPicture(painter, option.rect, option, index);
    if (const int rating = index.data(GalleryModel::RatingRole).toInt())
        paintStars(painter, picture, rating, option.font);
    if (const int label = index.data(GalleryModel::LabelRole).toInt()) paintLabel(painter, picture, label);
    painter->restore();
}

} // namespace sfumato::ui
