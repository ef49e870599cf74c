#include "ui/models/filmstrip_model.h"

namespace sfumato::ui {

int FilmstripModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(frames_.size());
}

QVariant FilmstripModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Frame& frame = frames_[index.row()];
    switch (role) {
    case Qt::DisplayRole: return frame.finished ? tr("Picture %1").arg(frame.picture + 1) : QString::number(frame.step);
    case Qt::ToolTipRole: case Qt::AccessibleTextRole: return describe(frame);
    case Qt::DecorationRole: return frame.image;
    case FrameRole: return QVariant::fromValue(frame);
    default: return {};
    }
}

QString FilmstripModel::describe(const Frame& frame)
{
    return frame.finished ? tr("Picture %1, finished").arg(frame.picture + 1) : tr("Step %1 of %2").arg(frame.step).arg(frame.steps);
}

void FilmstripModel::clear()
{
    beginResetModel();
    frames_.clear();
    endResetModel();
}

void FilmstripModel::append(const Frame& frame)
{
    for (int row = static_cast<int>(frames_.size()) - 1; row >= 0; --row) {
        if (frames_[row].finished || frames_[row].picture == frame.picture) continue;
        beginRemoveRows({}, row, row);
        frames_.removeAt(row);
        endRemoveRows();
    }
    const int end = static_cast<int>(frames_.size());
    beginInsertRows({}, end, end);
    frames_.append(frame);
    endInsertRows();
}

} // namespace sfumato::ui
