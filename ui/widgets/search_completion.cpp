#include "ui/widgets/search_completion.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace sfumato::ui {

SearchCompletion::SearchCompletion(QLineEdit* field, SearchIn in)
    : QObject(field), field_(field), in_(in), choices_(new QStringListModel(this)),
      completer_(new QCompleter(choices_, this))
{
    completer_->setWidget(field);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setMaxVisibleItems(10);
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &SearchCompletion::insert);
    connect(field, &QLineEdit::textEdited, this, [this] { propose(false); });
    field->installEventFilter(this);
    describe();
}

void SearchCompletion::describe()
{
    QStringList examples;
    for (const SearchKey& key : search_keys())
        if (covers(key.in, in_)) examples << QLatin1String(key.name) + u':' + QLatin1String(key.example);
    field_->setToolTip(tr("Words that must all occur; “-” excludes, quotes keep words together.\nCtrl+Space offers:")
                       + u'\n' + examples.join(u'\n'));
}

void SearchCompletion::setValues(const QString& key, const QStringList& values)
{
    values_[key] = values;
}

QStringList SearchCompletion::valuesOf(const SearchKey& key) const
{
    QStringList values = values_.value(QLatin1String(key.name));
    if (key.kind == SearchKind::Label)
        for (const char* name : label_names()) values << QLatin1String(name);
    if (key.kind == SearchKind::Flag) values << search_flags(in_);
    if (key.kind == SearchKind::Date) values << QStringLiteral("today") << QStringLiteral("yesterday");
    if (key.kind == SearchKind::Size)
        values << QStringLiteral("square") << QStringLiteral("portrait") << QStringLiteral("landscape");
    if (values.isEmpty()) values << QString(QLatin1String(key.example)).remove(u'"');
    return values;
}

SearchCompletion::Offer SearchCompletion::offer(const QString& text, qsizetype cursor, bool all) const
{
    // The term that the cursor is in; a key without a value is none to the grammar, so the text itself is looked at.
    qsizetype start = cursor;
    const QList<SearchTerm> terms = parse_search(text.left(cursor), in_);
    if (!terms.isEmpty() && terms.last().start + terms.last().length == cursor) start = terms.last().start;
    else while (start > 0 && !text[start - 1].isSpace()) --start;
    QString typed = text.mid(start, cursor - start);
    const QString minus = typed.startsWith(u'-') ? QStringLiteral("-") : QString();
    typed = typed.mid(minus.size());

    Offer result{{}, start};
    const auto colon = typed.indexOf(u':');
    for (const SearchKey& key : search_keys()) {
        const QString name = QLatin1String(key.name);
        if (!covers(key.in, in_)) continue;
        if (colon < 0) {
            if (name.startsWith(typed, Qt::CaseInsensitive) && (all || !typed.isEmpty()))
                result.choices << minus + name + u':';
        } else if (name.compare(typed.left(colon), Qt::CaseInsensitive) == 0) {
            const QString begun = typed.mid(colon + 1).remove(u'"');
            for (const QString& value : valuesOf(key))
                if (value.startsWith(begun, Qt::CaseInsensitive) && value.compare(begun, Qt::CaseInsensitive) != 0)
                    result.choices << minus + search_term(name, value);
        }
    }
    return result;
}

void SearchCompletion::propose(bool all)
{
    const Offer found = offer(field_->text(), field_->cursorPosition(), all);
    if (found.choices.isEmpty()) return completer_->popup()->hide();
    choices_->setStringList(found.choices);
    completer_->complete();
}

void SearchCompletion::insert(const QString& choice)
{
    const QString text = field_->text();
    const auto cursor = field_->cursorPosition();
    const auto start = offer(text, cursor, true).start;
    const QString ending = choice.endsWith(u':') ? QString() : QStringLiteral(" ");
    field_->setText(text.left(start) + choice + ending + text.mid(cursor).trimmed());
    field_->setCursorPosition(static_cast<int>(start + choice.size() + ending.size()));
    if (choice.endsWith(u':')) propose(true);
}

bool SearchCompletion::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) describe();
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
