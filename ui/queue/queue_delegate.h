#pragma once
#include <QStyledItemDelegate>

namespace sfumato::ui {

/// A row of the queue: the newest picture or the state's icon, the prompt with how many pictures, what it is doing, and
/// a bar while it runs.
class QueueDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sfumato::ui
