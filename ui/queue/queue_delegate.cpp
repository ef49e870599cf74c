#include "ui/queue/queue_delegate.h"
#include "ui/queue/queue_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace sfumato::ui {
namespace {

constexpr int kJobPad = 4, kIcon = 20, kBar = 4;

const char* iconOf(JobState state)
{
    switch (state) {
    case JobState::Running: return "play";
    case JobState::Stopping: case JobState::Cancelled: return "stop";
    case JobState::Interrupted: return "history";
    case JobState::Finished: return "check";
    case JobState::Failed: return "warning";
    default: return "waiting";
    }
}

int rowHeight(const QFont& font)
{
    return QFontMetrics(font).height() + QFontMetrics(smallFont(font)).height() + kBar + 4 * kJobPad;
}

void paintPicture(QPainter* painter, const QRect& room, const QImage& picture, JobState state)
{
    if (picture.isNull()) {
        QRect place(0, 0, kIcon, kIcon);
        place.moveCenter(room.center());
        const bool over = state == JobState::Cancelled;
        return icon(QLatin1String(iconOf(state)))
            .paint(painter, place, Qt::AlignCenter, over ? QIcon::Disabled : QIcon::Normal);
    }
    QRect place(QPoint(0, 0), picture.size().scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    QPainterPath corners;
    corners.addRoundedRect(place, space::kCorner - 1, space::kCorner - 1);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->setClipPath(corners);
    painter->drawImage(place, picture);
    painter->restore();
}

void paintBar(QPainter* painter, const QRect& room, double share)
{
    const Theme& t = theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(t.field, t.text, 0.12));
    painter->drawRoundedRect(room, 2, 2);
    painter->setBrush(t.accent);
    painter->drawRoundedRect(QRectF(room.left(), room.top(), std::max(double(kBar), room.width() * share),
                                    room.height()),
                             2, 2);
    painter->restore();
}

} // namespace

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {160, rowHeight(option.font)};
}

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = theme();
    const auto job = index.data(QueueModel::JobRole).value<QueuedJob>();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const QRect inside = option.rect.adjusted(kJobPad, kJobPad, -space::kControls, -kJobPad);
    const QRect picture(inside.topLeft(), QSize(inside.height(), inside.height()));
    paintPicture(painter, picture, index.data(Qt::DecorationRole).value<QImage>(), job.state);

    QRect words = inside.adjusted(inside.height() + space::kControls, kJobPad / 2, 0, 0);
    const QString count = index.data(QueueModel::CountRole).toString();
    QRect title(words.topLeft(), QSize(words.width(), option.fontMetrics.height()));
    if (!count.isEmpty()) {
        painter->setPen(selected ? t.text : t.muted);
        painter->drawText(title, Qt::AlignRight | Qt::AlignVCenter, count);
        title.setRight(title.right() - option.fontMetrics.horizontalAdvance(count) - space::kControls);
    }
    painter->setPen(has_ended(job.state) && !selected ? t.muted : t.text);
    paint::line(painter, title, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());

    painter->setFont(smallFont(option.font));
    painter->setPen(job.state == JobState::Failed ? t.danger : selected ? t.text : t.muted);
    const QRect detail(words.left(), title.bottom() + kJobPad, words.width(), painter->fontMetrics().height());
    paint::line(painter, detail, Qt::AlignLeft | Qt::AlignVCenter, index.data(QueueModel::DetailRole).toString());
    if (const double share = index.data(QueueModel::ShareRole).toDouble(); share >= 0)
        paintBar(painter, QRect(words.left(), inside.bottom() - kBar + 1, words.width(), kBar), share);
    painter->restore();
}

} // namespace sfumato::ui
