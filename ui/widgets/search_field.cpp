#include "ui/widgets/search_field.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QTimer>

namespace sfumato::ui {

SearchField::SearchField(QWidget* parent) : QLineEdit(parent), pause_(new QTimer(this))
{
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    pause_->setSingleShot(true);
    pause_->setInterval(150);
    connect(this, &QLineEdit::textChanged, pause_, qOverload<>(&QTimer::start));
    connect(pause_, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(text()); });
    onLanguageChange(this, [this] { setToolTip(tr("Shows what holds all of these words")); });
}

void SearchField::setTexts(const QString& accessibleName, const QString& placeholder)
{
    setAccessibleName(accessibleName);
    setPlaceholderText(placeholder);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    const bool on = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!on || !results_ || !results_->isVisible() || !results_->model()->rowCount())
        return QLineEdit::keyPressEvent(event);
    results_->setFocus(Qt::TabFocusReason);
    if (!results_->currentIndex().isValid()) results_->setCurrentIndex(results_->model()->index(0, 0));
}

} // namespace sfumato::ui
