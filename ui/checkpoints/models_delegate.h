#pragma once
#include <QStyledItemDelegate>

namespace sfumato::ui {

/// A card of the model library: its preview (or its kind's icon), name, family and size; the open model is ringed, a
/// favourite has a star, what is missing is faded.
class ModelsDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setWidth(int width) { width_ = width; }
    [[nodiscard]] int heightFor(const QFont& font) const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int width_ = 128;
};

} // namespace sfumato::ui
