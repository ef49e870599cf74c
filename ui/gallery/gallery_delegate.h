#pragma once
#include "ui/widgets/picture_delegate.h"

namespace sfumato::ui {

/// Draws a picture of the gallery over the whole of the view's cell, with the marks a user gave it: stars, a colour.
class GalleryDelegate : public PictureDelegate {
    Q_OBJECT
public:
    explicit GalleryDelegate(QObject* parent = nullptr) : PictureDelegate(0, false, parent) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sfumato::ui
