#include "ui/window/item_view_interface.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QPointer>

namespace sfumato::ui {
namespace {

const QString kActivate = QStringLiteral("Activate");   // as toolkits call it that have a name for it

class ItemInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemInterface(QAbstractItemView* view, const QModelIndex& index) : view_(view), index_(index) {}

    [[nodiscard]] int row() const { return index_.row(); }
    bool isValid() const override { return view_ && index_.isValid() && index_.model() == view_->model(); }
    QObject* object() const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(view_.data()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QString text(QAccessible::Text which) const override;
    QRect rect() const override;
    QAccessible::State state() const override;

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), kActivate, toggleAction(), showMenuAction()}; }
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    /// Chosen alone, as by a click.
    void choose();
    QPointer<QAbstractItemView> view_;
    QPersistentModelIndex index_;
};

QString ItemInterface::text(QAccessible::Text which) const
{
    if (!isValid()) return {};
    if (which == QAccessible::Description) {
        const QString said = index_.data(Qt::AccessibleDescriptionRole).toString();
        return said.isEmpty() ? index_.data(Qt::ToolTipRole).toString() : said;
    }
    if (which != QAccessible::Name) return {};
    const QString name = index_.data(Qt::AccessibleTextRole).toString();
    return name.isEmpty() ? index_.data(Qt::DisplayRole).toString() : name;
}

QRect ItemInterface::rect() const
{
    if (!isValid()) return {};
    const QRect place = view_->visualRect(index_);
    return place.isEmpty() ? QRect() : QRect(view_->viewport()->mapToGlobal(place.topLeft()), place.size());
}

QAccessible::State ItemInterface::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool shown = view_->isVisible() && view_->viewport()->rect().intersects(view_->visualRect(index_));
    state.selectable = state.focusable = true;
    state.multiSelectable = state.extSelectable = view_->selectionMode() == QAbstractItemView::ExtendedSelection;
    state.selected = view_->selectionModel()->isSelected(index_);
    state.focused = view_->hasFocus() && view_->currentIndex() == index_;
    state.offscreen = !shown;
    state.invisible = !view_->isVisible();
    state.disabled = !view_->isEnabled() || !(index_.flags() & Qt::ItemIsEnabled);
    return state;
}

void ItemInterface::choose()
{
    view_->selectionModel()->setCurrentIndex(index_, QItemSelectionModel::ClearAndSelect);
    view_->scrollTo(index_);
}

void ItemInterface::doAction(const QString& name)
{
    if (!isValid() || state().disabled) return;
    if (name == pressAction()) {
        choose();
        Q_EMIT view_->clicked(index_);
    } else if (name == kActivate) {
        choose();
        Q_EMIT view_->activated(index_);
    } else if (name == toggleAction()) {
        const bool several = view_->selectionMode() == QAbstractItemView::ExtendedSelection;
        if (several) view_->selectionModel()->setCurrentIndex(index_, QItemSelectionModel::Toggle);
        else choose();
    } else if (name == showMenuAction()) {
        if (!view_->selectionModel()->isSelected(index_)) choose();
        // Its menu runs an event loop of its own: who asked is answered first.
        QMetaObject::invokeMethod(view_.data(), [view = view_, index = index_] {
            if (!view || !index.isValid()) return;
            const QPoint place = view->visualRect(index).center();
            QContextMenuEvent event(QContextMenuEvent::Keyboard, place, view->viewport()->mapToGlobal(place));
            QCoreApplication::sendEvent(view->viewport(), &event);
        }, Qt::QueuedConnection);
    }
}

} // namespace

ItemViewInterface::ItemViewInterface(QAbstractItemView* view, bool viewportFirst)
    : QAccessibleWidget(view, QAccessible::List), view_(view), before_(viewportFirst ? 1 : 0) {}

ItemViewInterface::~ItemViewInterface()
{
    for (const QAccessible::Id id : std::as_const(items_)) QAccessible::deleteAccessibleInterface(id);
}

int ItemViewInterface::childCount() const
{
    return before_ + rows();
}

int ItemViewInterface::rows() const
{
    return view_->model() ? view_->model()->rowCount(view_->rootIndex()) : 0;
}

QAccessibleInterface* ItemViewInterface::child(int number) const
{
    return number >= 0 && number < before_ ? QAccessible::queryAccessibleInterface(view_->viewport())
                                           : item(number - before_);
}

QAccessibleInterface* ItemViewInterface::item(int row) const
{
    if (row < 0 || row >= rows()) return nullptr;
    const QModelIndex index = view_->model()->index(row, 0, view_->rootIndex());
    if (const auto known = items_.constFind(index); known != items_.cend())
        return QAccessible::accessibleInterface(*known);
    items_.removeIf([](const auto& item) {
        if (item.key().isValid()) return false;
        QAccessible::deleteAccessibleInterface(item.value());
        return true;
    });
    auto* item = new ItemInterface(view_, index);
    items_.insert(index, QAccessible::registerAccessibleInterface(item));
    return item;
}

int ItemViewInterface::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* item = dynamic_cast<const ItemInterface*>(child);
    if (before_ && child && child->object() == view_->viewport()) return 0;
    return item && item->isValid() && child->parent() == this ? before_ + item->row() : -1;
}

QAccessibleInterface* ItemViewInterface::childAt(int x, int y) const
{
    const QModelIndex index = view_->indexAt(view_->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? item(index.row()) : nullptr;
}

QAccessibleInterface* ItemViewInterface::focusChild() const
{
    return view_->hasFocus() && view_->currentIndex().isValid() ? item(view_->currentIndex().row()) : nullptr;
}

} // namespace sfumato::ui
