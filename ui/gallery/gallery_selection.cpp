// The part of the panel that knows which pictures there are and which of them are chosen.
#include "ui/gallery/gallery_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/picture_grid.h"

#include <QSignalBlocker>

#include <algorithm>

namespace sfumato::ui {

void GalleryPanel::setIds(const QList<qint64>& ids)
{
    const QList<qint64> before = chosen();
    const QModelIndex current = grid_->currentIndex();
    const qint64 current_id = current.isValid() ? model_->id(current.row()) : 0;
    model_->setIds(ids);
    if (!before.isEmpty() && !grid_->selectionModel()->hasSelection()) chooseAgain(before, current_id);
    model_->refresh();
    stack_->setEmpty(ids.isEmpty());
    updateEmptyState();
    showCount();
}

/// After the whole list was another: of what was chosen, what is still there. Nothing is shown that was not before.
void GalleryPanel::chooseAgain(const QList<qint64>& ids, qint64 current)
{
    const QSet<qint64> wanted(ids.cbegin(), ids.cend());
    QItemSelection selection;
    const QSignalBlocker quiet(this);
    for (int row = 0, first = -1; row < model_->rowCount(); ++row) {
        const qint64 id = model_->id(row);
        if (id == current) grid_->selectionModel()->setCurrentIndex(model_->index(row), QItemSelectionModel::NoUpdate);
        if (!wanted.contains(id)) first = -1;
        else if (first < 0) first = row;
        const bool ends = row + 1 == model_->rowCount() || !wanted.contains(model_->id(row + 1));
        if (first >= 0 && ends) selection.select(model_->index(first), model_->index(row));
    }
    grid_->selectionModel()->select(selection, QItemSelectionModel::Select);
}

void GalleryPanel::takeAway(const QList<qint64>& ids)
{
    const QSet<qint64> gone(ids.cbegin(), ids.cend());
    const QModelIndex current = grid_->currentIndex();
    if (current.isValid() && gone.contains(model_->id(current.row()))) {
        const int rows = model_->rowCount();
        int next = current.row();
        while (next < rows && gone.contains(model_->id(next))) ++next;
        if (next == rows)
            for (next = current.row(); next >= 0 && gone.contains(model_->id(next));) --next;
        if (next >= 0)
            grid_->selectionModel()->setCurrentIndex(model_->index(next), QItemSelectionModel::ClearAndSelect);
    }
    model_->remove(gone);
    updateEmptyState();
    stack_->setEmpty(model_->rowCount() == 0);
    showCount();
}

void GalleryPanel::prepend(const PictureEntry& entry)
{
    if (query() != PictureQuery{}) return ask();
    model_->prepend(entry);
    stack_->setEmpty(false);
    showCount();
}

QList<qint64> GalleryPanel::chosen() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : grid_->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) rows << row;
    std::sort(rows.begin(), rows.end());
    QList<qint64> ids;
    for (const int row : rows) ids << model_->id(row);
    return ids;
}

const PictureEntry* GalleryPanel::current() const
{
    const QModelIndex index = grid_->currentIndex();
    return index.isValid() ? model_->entry(index.row()) : nullptr;
}

} // namespace sfumato::ui
