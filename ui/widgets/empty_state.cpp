#include "ui/widgets/empty_state.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace sfumato::ui {
namespace {

/// A faded icon that follows the theme, which a pixmap in a label would not.
class FadedIcon final : public QWidget {
public:
    explicit FadedIcon(const QString& name) : icon_(icon(name)) { setFixedSize(40, 40); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        icon_.paint(&painter, rect(), Qt::AlignCenter, QIcon::Disabled);
    }

private:
    QIcon icon_;
};

} // namespace

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent), title_(new QLabel), sentence_(new QLabel), button_(new QPushButton)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    title_->setFont(large);
    title_->setForegroundRole(QPalette::WindowText); // whatever surface this lies on
    sentence_->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kControls);
    column->addStretch(2);
    column->addWidget(new FadedIcon(iconName), 0, Qt::AlignHCenter);
    for (QLabel* label : {title_, sentence_}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    connect(button_, &QPushButton::clicked, this, &EmptyState::activated);
    column->addSpacing(4);
    column->addWidget(button_, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setTexts(const QString& title, const QString& sentence, const QString& button)
{
    title_->setText(title);
    title_->setHidden(title.isEmpty());
    sentence_->setText(sentence);
    button_->setText(button);
    button_->setToolTip(sentence.isEmpty() ? title : sentence);
    button_->setHidden(button.isEmpty());
}

EmptyStack::EmptyStack(QWidget* view, EmptyState* empty, QWidget* parent) : QWidget(parent), view_(view), empty_(empty)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(view_);
    column->addWidget(empty_);
    setEmpty(true);
}

void EmptyState::takeFocus() { (button_->isVisibleTo(this) ? static_cast<QWidget*>(button_) : this)->setFocus(); }

void EmptyStack::setEmpty(bool empty)
{
    QWidget *shown = empty ? static_cast<QWidget*>(empty_) : view_, *hidden = empty ? view_ : empty_;
    const QWidget* focus = window()->focusWidget();
    const bool in_hidden = focus && (focus == hidden || hidden->isAncestorOf(focus));
    shown->show();
    // Not to a field elsewhere, which would take undo for its own.
    if (in_hidden) empty ? empty_->takeFocus() : view_->setFocus();
    hidden->hide();
}

} // namespace sfumato::ui
