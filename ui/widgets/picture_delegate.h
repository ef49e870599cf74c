#pragma once
#include <QStyledItemDelegate>

namespace sfumato::ui {

/// Draws an item of a picture list: the image (Qt::DecorationRole, a QImage) fitted into a square cell, and below it
/// Qt::DisplayRole where there is room for a line of text.
class PictureDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `text`: whether there is a line below the picture.
    PictureDelegate(int side, bool text, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// The picture and the ring around it where it is chosen or pointed at; returns where it lies in the cell.
    static QRect paintPicture(QPainter* painter, const QRect& cell, const QStyleOptionViewItem& option,
                              const QModelIndex& index);

private:
    [[nodiscard]] int textHeight(const QFont& font) const;
    int side_;
    bool text_;
};

} // namespace sfumato::ui
