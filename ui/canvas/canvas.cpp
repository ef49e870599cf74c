#include "ui/canvas/canvas.h"
#include "ui/canvas/picture_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"

#include <QStackedLayout>

namespace sfumato::ui {

Canvas::Canvas(QWidget* parent)
    : QWidget(parent), view_(new PictureView),
      empty_(new EmptyState(QStringLiteral("picture"), tr("Your first picture"),
                            tr("Type what you would like to see, then press Generate.\nThe picture appears here, step by step."),
                            tr("Try “a red house by the sea at sunset”")))
{
    auto* stack = new QStackedLayout(this);
    stack->addWidget(empty_);
    stack->addWidget(view_);
    view_->setAccessibleName(tr("Preview"));
    empty_->setBackgroundRole(QPalette::Dark);  // the window colour of the theme
    empty_->setAutoFillBackground(true);
    connect(empty_, &EmptyState::activated, this, &Canvas::exampleRequested);
}

void Canvas::showPicture(const QImage& picture, const QString& caption, const QString& description)
{
    view_->setPicture(picture);
    view_->setCaption(caption);
    view_->setAccessibleDescription(description);
    static_cast<QStackedLayout*>(layout())->setCurrentWidget(picture.isNull() ? static_cast<QWidget*>(empty_) : view_);
}

} // namespace sfumato::ui
