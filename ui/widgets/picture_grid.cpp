#include "ui/widgets/picture_grid.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QDrag>
#include <QHoverEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace sfumato::ui {
namespace {

constexpr int kGridZoomStep = 16;

} // namespace

PictureGrid::PictureGrid(QWidget* parent) : QAbstractItemView(parent)
{
    setSelectionMode(ExtendedSelection);
    setDragEnabled(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

int PictureGrid::count() const { return model() ? model()->rowCount(rootIndex()) : 0; }
int PictureGrid::verticalOffset() const { return verticalScrollBar()->value(); }

void PictureGrid::setCellSide(int side)
{
    side = std::clamp(side, kSmallestSide, kLargestSide);
    if (side == wanted_side_) return;
    wanted_side_ = side;
    // What is in the middle of the view stays there.
    const QModelIndex middle = indexAt(viewport()->rect().center());
    updateLayout();
    if (middle.isValid()) scrollTo(middle, PositionAtCenter);
    Q_EMIT cellSideChanged(side);
}

void PictureGrid::setModel(QAbstractItemModel* model)
{
    QAbstractItemView::setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &PictureGrid::updateLayout);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { keepPlace(first, last); });
    connect(model, &QAbstractItemModel::modelReset, this, &PictureGrid::updateLayout);
    updateLayout();
}

void PictureGrid::updateLayout()
{
    const int width = std::max(1, viewport()->width());
    columns_ = std::max(1, width / wanted_side_);
    side_ = width / columns_;
    const int rows = (count() + columns_ - 1) / columns_, height = viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, rows * side_ - height));
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(std::max(1, side_ / 3));
    viewport()->update();
}

/// New pictures come at the front: who looks at others further down goes on looking at those.
void PictureGrid::keepPlace(int first, int last)
{
    const int offset = verticalOffset(), seen = offset / side_ * columns_;
    updateLayout();
    if (offset == 0 || first > seen) return;
    // Of several that come one by one, the first to be pushed out of its row moves the others.
    if (!held_.isValid() || held_at_ != offset) held_ = model()->index(seen + last - first + 1, 0, rootIndex());
    verticalScrollBar()->setValue(held_.row() / columns_ * side_ + offset % side_);
    held_at_ = verticalOffset();
}

void PictureGrid::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    updateLayout();
}

void PictureGrid::resizeEvent(QResizeEvent* event)
{
    const QModelIndex first = indexAt({side_ / 2, side_ / 2});
    QAbstractItemView::resizeEvent(event);
    updateLayout();
    if (first.isValid() && verticalOffset() > 0) scrollTo(first, PositionAtTop);
}

QRect PictureGrid::cell(int row) const
{
    return {row % columns_ * side_, row / columns_ * side_ - verticalOffset(), side_, side_};
}

QRect PictureGrid::visualRect(const QModelIndex& index) const
{
    return index.isValid() ? cell(index.row()) : QRect();
}

/// -1: right of the last column.
int PictureGrid::columnAt(int x) const
{
    return x < 0 || x / side_ >= columns_ ? -1 : x / side_;
}

QModelIndex PictureGrid::indexAt(const QPoint& point) const
{
    const int y = point.y() + verticalOffset(), column = columnAt(point.x());
    if (y < 0 || column < 0) return {};
    const int row = y / side_ * columns_ + column;
    return row < count() ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

void PictureGrid::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid()) return;
    const int top = index.row() / columns_ * side_, room = viewport()->height() - side_;
    QScrollBar* bar = verticalScrollBar();
    if (hint == PositionAtTop) bar->setValue(top);
    else if (hint == PositionAtBottom) bar->setValue(top - room);
    else if (hint == PositionAtCenter) bar->setValue(top - room / 2);
    else bar->setValue(std::clamp(bar->value(), top - room, top));
}

QModelIndex PictureGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (count() == 0) return {};
    if (!currentIndex().isValid()) return model()->index(0, 0, rootIndex());
    const int now = currentIndex().row(), page = std::max(1, viewport()->height() / side_) * columns_;
    int row = now;
    switch (action) {
    case MoveLeft: case MovePrevious: row = now - 1; break;
    case MoveRight: case MoveNext: row = now + 1; break;
    case MoveUp: row = now >= columns_ ? now - columns_ : now; break;
    case MoveDown: row = now + columns_ < count() ? now + columns_ : now; break;
    case MovePageUp: row = now - page; break;
    case MovePageDown: row = now + page; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = count() - 1; break;
    }
    return model()->index(std::clamp(row, 0, count() - 1), 0, rootIndex());
}

void PictureGrid::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection selection;
    const auto add = [&](int first, int last) {
        selection.select(model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex()));
    };
    if (state() == DragSelectingState) {    // a rubber band takes what it touches
        const QRect band = rect.normalized().translated(0, verticalOffset());
        const int left = std::clamp(band.left() / side_, 0, columns_ - 1),
                  right = std::clamp(band.right() / side_, 0, columns_ - 1);
        for (int line = std::max(0, band.top()) / side_;
             line <= band.bottom() / side_ && line * columns_ + left < count(); ++line)
            add(line * columns_ + left, std::min(line * columns_ + right, count() - 1));
    } else {                                // everything between the two, in reading order
        const QModelIndex from = indexAt(rect.topLeft()), to = indexAt(rect.bottomRight());
        if (from.isValid() && to.isValid()) add(std::min(from.row(), to.row()), std::max(from.row(), to.row()));
    }
    selectionModel()->select(selection, command);
}

QRegion PictureGrid::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    const QRect view = viewport()->rect();
    for (const QItemSelectionRange& range : selection) {
        const int first = std::max(range.top(), verticalOffset() / side_ * columns_);
        const int last = std::min(range.bottom(), ((verticalOffset() + view.height()) / side_ + 1) * columns_ - 1);
        for (int row = first; row <= last; ++row) region += cell(row);
    }
    return region;
}

void PictureGrid::currentChanged(const QModelIndex& now, const QModelIndex& before)
{
    QAbstractItemView::currentChanged(now, before);
    if (!QAccessible::isActive() || !now.isValid() || !hasFocus()) return;
    const QAccessibleInterface* self = QAccessible::queryAccessibleInterface(this);
    if (QAccessibleInterface* item = self ? self->focusChild() : nullptr) {
        QAccessibleEvent event(item, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void PictureGrid::selectionChanged(const QItemSelection& chosen, const QItemSelection& left)
{
    QAbstractItemView::selectionChanged(chosen, left);
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event(this, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
}

void PictureGrid::dataChanged(const QModelIndex&, const QModelIndex&, const QList<int>&)
{
    viewport()->update();
}

void PictureGrid::setHovered(const QModelIndex& index)
{
    if (hovered_ == index) return;
    for (const QModelIndex& changed : {QModelIndex(hovered_), index}) viewport()->update(visualRect(changed));
    hovered_ = index;
}

bool PictureGrid::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHovered(indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()));
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        setHovered({});
    return QAbstractItemView::viewportEvent(event);
}

void PictureGrid::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain
        = option.state & ~(QStyle::State_MouseOver | QStyle::State_Selected | QStyle::State_HasFocus);
    const int top = verticalOffset() + event->rect().top(), bottom = verticalOffset() + event->rect().bottom();
    const int last = std::min(count() - 1, (bottom / side_ + 1) * columns_ - 1);
    for (int row = top / side_ * columns_; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = cell(row);
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, index == hovered_);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

void PictureGrid::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) return QAbstractItemView::wheelEvent(event);
    setCellSide(wanted_side_ + (event->angleDelta().y() > 0 ? kGridZoomStep : -kGridZoomStep));
    event->accept();
}

void PictureGrid::focusInEvent(QFocusEvent* event)
{
    QAbstractItemView::focusInEvent(event);
    const bool by_key = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (by_key && currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
}

/// What is dragged is seen: the picture under the pointer, and how many there are.
void PictureGrid::startDrag(Qt::DropActions actions)
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.isEmpty()) return;
    auto* drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(chosen));
    QPixmap pixmap = QPixmap::fromImage(currentIndex().data(Qt::DecorationRole).value<QImage>())
                         .scaled(96, 96, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (!pixmap.isNull() && chosen.size() > 1) {
        QPainter painter(&pixmap);
        const QString number = locale().toString(chosen.size());
        const QRect badge(4, 4, painter.fontMetrics().horizontalAdvance(number) + 12,
                          painter.fontMetrics().height() + 4);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().accent);
        painter.drawRoundedRect(badge, space::kCorner, space::kCorner);
        painter.setPen(theme().onAccent);
        painter.drawText(badge, Qt::AlignCenter, number);
    }
    drag->setPixmap(pixmap);
    drag->exec(actions, Qt::CopyAction);
}

} // namespace sfumato::ui
