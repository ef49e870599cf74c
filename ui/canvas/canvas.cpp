#include "ui/canvas/canvas.h"
#include "ui/canvas/picture_view.h"
#include "ui/canvas/welcome_page.h"

#include <QStackedLayout>

namespace sfumato::ui {

Canvas::Canvas(QWidget* parent) : QWidget(parent), view_(new PictureView), welcome_(new WelcomePage)
{
    auto* stack = new QStackedLayout(this);
    stack->addWidget(welcome_);
    stack->addWidget(view_);
    view_->setAccessibleName(tr("Preview"));
    view_->setToolTip(tr("Wheel: zoom; drag: move; double click: fitted or actual size"));
}

void Canvas::showPicture(const QImage& picture, const QString& caption, const QString& description)
{
    view_->setPicture(picture);
    view_->setCaption(caption);
    view_->setAccessibleDescription(description);
    static_cast<QStackedLayout*>(layout())->setCurrentWidget(picture.isNull() ? static_cast<QWidget*>(welcome_) : view_);
}

} // namespace sfumato::ui
