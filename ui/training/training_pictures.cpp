#include "ui/training/training_pictures.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QPainter>

namespace sfumato::ui {

TrainingPicturesModel::TrainingPicturesModel(const PictureSurvey& survey, Thumbnailer thumbnailer, QObject* parent)
    : QAbstractListModel(parent), survey_(survey), thumbnailer_(std::move(thumbnailer))
{
    connect(&survey, &PictureSurvey::listed, this, &TrainingPicturesModel::syncRows);
}

void TrainingPicturesModel::syncRows()
{
    beginResetModel();
    rows_ = int(survey_.pictures().size());
    thumbnails_.clear();
    ++round_;
    endResetModel();
}

int TrainingPicturesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rows_;
}

QVariant TrainingPicturesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= survey_.pictures().size()) return {};
    const TrainingPicture& picture = survey_.pictures()[index.row()];
    const QString name = QFileInfo(picture.path).fileName();
    switch (role) {
    case Qt::DisplayRole: return picture.captions.value(0);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(name,
                                            picture.captions.isEmpty() ? tr("no caption") : picture.captions.first());
    case Qt::ToolTipRole:
        return picture.captions.isEmpty() ? tr("%1\nno caption").arg(name)
                                          : name + u'\n' + picture.captions.join(u'\n');
    case Qt::DecorationRole: return thumbnail(index.row());
    default: return {};
    }
}

QImage TrainingPicturesModel::thumbnail(int row) const
{
    const QString& path = survey_.pictures()[row].path;
    if (const auto known = thumbnails_.constFind(path); known != thumbnails_.constEnd()) return *known;
    if (thumbnails_.size() >= kMaxThumbnails) thumbnails_.clear();     // those in sight are asked for again
    thumbnails_.insert(path, {});
    auto* self = const_cast<TrainingPicturesModel*>(
        this); // what data() shows changes when the answer comes, the model does not
    thumbnailer_(path).then(self, [self, path, row, round = round_](const QImage& image) {
        if (round != self->round_) return;
        self->thumbnails_.insert(path, image);
        Q_EMIT self->dataChanged(self->index(row), self->index(row), {Qt::DecorationRole});
    });
    return {};
}

void TrainingPictureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const Theme& t = theme();
    const QRect cell = option.rect.adjusted(2, 2, -2, -2);
    const QImage image = index.data(Qt::DecorationRole).value<QImage>();
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->fillRect(cell, mixed(t.panel, t.text, 0.06));
    if (!image.isNull()) {  // as it is trained on: covered and cropped in the middle
        QRectF shown(0, 0, image.width(), image.height());
        const double side = std::min(shown.width(), shown.height());
        shown = QRectF(shown.center() - QPointF(side, side) / 2, QSizeF(side, side));
        painter->drawImage(QRectF(cell), image, shown);
    }
    painter->setFont(smallFont(option.font));
    const QString caption = index.data().toString();
    const QRect foot = cell.adjusted(0, cell.height() - painter->fontMetrics().height() - 4, 0, 0);
    painter->fillRect(foot, QColor(0, 0, 0, 150));
    painter->setPen(caption.isEmpty() ? QColor(190, 190, 190) : QColor(240, 240, 240));
    const QString text = caption.isEmpty() ? TrainingPicturesModel::tr("no caption") : caption;
    paint::line(painter, foot.adjusted(4, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    const bool chosen = option.state & QStyle::State_Selected, focused = option.state & QStyle::State_HasFocus;
    if (chosen || focused) {
        painter->setPen(QPen(t.accent, space::kRing));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace sfumato::ui
