#include "ui/widgets/search_completion.h"
#include "ui/i18n/retranslate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace sfumato::ui {

SearchCompletion::SearchCompletion(QLineEdit* field, Source source, Examples examples)
    : QObject(field), field_(field), source_(std::move(source)), examples_(std::move(examples)),
      choices_(new QStringListModel(this)), completer_(new QCompleter(choices_, this))
{
    completer_->setWidget(field);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setMaxVisibleItems(10);
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &SearchCompletion::insert);
    connect(field, &QLineEdit::textEdited, this, [this] { propose(false); });
    field->installEventFilter(this);
    onLanguageChange(this, [this] { retranslateUi(); });
}

void SearchCompletion::retranslateUi()
{
    field_->setToolTip(tr("Words that must all occur; “-” excludes, quotes keep words together.\nCtrl+Space offers:")
                       + u'\n' + examples_().join(u'\n'));
}

void SearchCompletion::propose(bool all)
{
    const Offer found = source_(field_->text(), field_->cursorPosition(), all);
    if (found.choices.isEmpty()) return completer_->popup()->hide();
    choices_->setStringList(found.choices);
    completer_->complete();
}

void SearchCompletion::insert(const QString& choice)
{
    const QString text = field_->text();
    const auto cursor = field_->cursorPosition();
    const auto start = source_(text, cursor, true).start;
    const QString ending = choice.endsWith(u':') ? QString() : QStringLiteral(" ");
    field_->setText(text.left(start) + choice + ending + text.mid(cursor).trimmed());
    field_->setCursorPosition(static_cast<int>(start + choice.size() + ending.size()));
    if (choice.endsWith(u':')) propose(true);
}

bool SearchCompletion::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) {
            propose(true);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sfumato::ui
