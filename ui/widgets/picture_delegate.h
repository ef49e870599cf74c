#pragma once
#include <QStyledItemDelegate>

namespace sfumato::ui {

/// Draws an item of a picture list: the image (Qt::DecorationRole, a QImage) fitted into a square cell, and below it
/// Qt::DisplayRole where there is room for a line of text.
class PictureDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `text`: whether there is a line below the picture.
    PictureDelegate(int side, bool text, QObject* parent = nullptr);
    void setSide(int side) { side_ = side; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int textHeight(const QFont& font) const;
    int side_;
    bool text_;
};

} // namespace sfumato::ui
