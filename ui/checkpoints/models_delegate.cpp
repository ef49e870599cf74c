#include "ui/checkpoints/models_delegate.h"
#include "ui/checkpoints/model_cards_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace sfumato::ui {
namespace {

constexpr int kCardPad = 4, kBadge = 16;
constexpr double kPictureShape = 0.75, kFaded = 0.45;

const char* iconOf(const ModelEntry& entry)
{
    if (entry.missing || entry.card.problem) return "warning";
    return entry.kind == ModelKind::Lora ? "sliders" : entry.kind == ModelKind::Embedding ? "prompt" : "model";
}

/// The middle of the picture, filling the room.
void paintPicture(QPainter* painter, const QRect& room, const QImage& picture, const ModelEntry& entry)
{
    const Theme& t = theme();
    QPainterPath corners;
    corners.addRoundedRect(room, space::kCorner, space::kCorner);
    painter->save();
    painter->setClipPath(corners);
    painter->fillRect(room, mixed(t.panel, t.text, 0.07));
    if (!picture.isNull()) {
        QRect whole(QPoint(0, 0), picture.size().scaled(room.size(), Qt::KeepAspectRatioByExpanding));
        whole.moveCenter(room.center());
        painter->drawImage(whole, picture);
    } else {
        QRect place(0, 0, 28, 28);
        place.moveCenter(room.center());
        icon(QLatin1String(iconOf(entry))).paint(painter, place, Qt::AlignCenter, QIcon::Disabled);
    }
    painter->restore();
}

void paintStar(QPainter* painter, const QRect& room)
{
    const QRect badge(room.right() - kBadge - kCardPad - 3, room.top() + kCardPad, kBadge + 4, kBadge + 4);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().panel);
    painter->drawEllipse(badge);
    icon(QStringLiteral("star")).paint(painter, badge.adjusted(2, 2, -2, -2));
}

} // namespace

int ModelsDelegate::heightFor(const QFont& font) const
{
    return int(width_ * kPictureShape) + QFontMetrics(font).height() + QFontMetrics(smallFont(font)).height()
        + 4 * kCardPad;
}

QSize ModelsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {width_, heightFor(option.font)};
}

void ModelsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = theme();
    const auto entry = index.data(ModelCardsModel::EntryRole).value<ModelEntry>();
    const bool open = index.data(ModelCardsModel::OpenRole).toBool(), selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    if (entry.missing) painter->setOpacity(kFaded);
    const QRect inside = option.rect.adjusted(kCardPad, kCardPad, -kCardPad, -kCardPad);
    const QRect picture(inside.left(), inside.top(), inside.width(), int(width_ * kPictureShape));
    paintPicture(painter, picture, index.data(Qt::DecorationRole).value<QImage>(), entry);
    if (open) {
        painter->setPen(QPen(t.accent, space::kRing));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(picture).adjusted(1, 1, -1, -1), space::kCorner, space::kCorner);
    }
    if (entry.favourite) paintStar(painter, picture);

    const QRect title(inside.left() + 2, picture.bottom() + kCardPad, inside.width() - 4, option.fontMetrics.height());
    painter->setPen(t.text);
    paint::line(painter, title, Qt::AlignLeft | Qt::AlignVCenter, entry.title, Qt::ElideMiddle);
    painter->setFont(smallFont(option.font));
    painter->setPen(entry.missing || entry.card.problem ? t.danger : selected ? t.text : t.muted);
    const QRect detail(title.left(), title.bottom() + 1, title.width(), painter->fontMetrics().height());
    paint::line(painter, detail, Qt::AlignLeft | Qt::AlignVCenter, index.data(ModelCardsModel::DetailRole).toString());
    painter->restore();
}

} // namespace sfumato::ui
