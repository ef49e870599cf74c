#include "ui/generate/filmstrip_model.h"

#include <algorithm>

namespace sfumato::ui {
namespace {

/// Coarse first: smoothly shrinking a large picture takes longer than a frame of the screen.
QImage thumbnailOf(const QImage& image)
{
    constexpr int kSide = 2 * FilmstripModel::kSide;
    if (std::max(image.width(), image.height()) <= kSide) return image;
    const QImage coarse = std::max(image.width(), image.height()) > 4 * kSide
        ? image.scaled(4 * kSide, 4 * kSide, Qt::KeepAspectRatio, Qt::FastTransformation)
        : image;
    return coarse.scaled(kSide, kSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

int FilmstripModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(frames_.size());
}

QVariant FilmstripModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Frame& frame = frames_[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return !frame.finished         ? QString::number(frame.step)
            : !frame.label().isEmpty() ? frame.label().section(u' ', -1)
                                       : tr("Picture %1").arg(frame.picture + 1);
    case Qt::ToolTipRole: case Qt::AccessibleTextRole: return describe(frame);
    case Qt::DecorationRole: return thumbnails_[index.row()];
    case FrameRole: return QVariant::fromValue(frame);
    default: return {};
    }
}

QString FilmstripModel::describe(const Frame& frame)
{
    if (!frame.finished) return tr("Step %1 of %2").arg(frame.step).arg(frame.steps);
    const QString label = frame.label();
    return label.isEmpty() ? tr("Picture %1, finished").arg(frame.picture + 1) : tr("%1, finished").arg(label);
}

void FilmstripModel::clear()
{
    beginResetModel();
    frames_.clear();
    thumbnails_.clear();
    endResetModel();
}

void FilmstripModel::append(const Frame& frame)
{
    for (int row = static_cast<int>(frames_.size()) - 1; row >= 0; --row) {
        if (frames_[row].finished || frames_[row].picture == frame.picture) continue;
        beginRemoveRows({}, row, row);
        frames_.removeAt(row);
        thumbnails_.removeAt(row);
        endRemoveRows();
    }
    const int end = static_cast<int>(frames_.size());
    beginInsertRows({}, end, end);
    frames_.append(frame);
    thumbnails_.append(thumbnailOf(frame.image));
    endInsertRows();
}

void FilmstripModel::improve(const Frame& frame, const QImage& image)
{
    for (int row = 0; row < static_cast<int>(frames_.size()); ++row) {
        Frame& known = frames_[row];
        if (known.finished || known.step != frame.step || known.request != frame.request) continue;
        known.image = image;
        thumbnails_[row] = thumbnailOf(image);
        Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole, FrameRole});
    }
}

} // namespace sfumato::ui
