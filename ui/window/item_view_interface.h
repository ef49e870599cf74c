#pragma once
#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>

class QAbstractItemView;

namespace sfumato::ui {

/// A list of pictures, steps or jobs as assistive tools see it: an item for each row, made when it is asked for, so
/// that a hundred thousand rows cost nothing. Items have a name, what is said of them, their state, and can be clicked
/// ("Press"), activated as by Return, chosen with others, and asked for their menu.
class ItemViewInterface final : public QAccessibleWidget {
public:
    /// `viewportFirst`: the area that scrolls is the first child, as Qt has it for every view that scrolls.
    explicit ItemViewInterface(QAbstractItemView* view, bool viewportFirst = false);
    ~ItemViewInterface() override;

    int childCount() const override;
    QAccessibleInterface* child(int number) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] int rows() const;
    [[nodiscard]] QAccessibleInterface* item(int row) const;
    QAbstractItemView* view_;
    const int before_;      // children before the first row
    mutable QHash<QPersistentModelIndex, QAccessible::Id> items_;   // those of rows that are gone are let go
};

} // namespace sfumato::ui
