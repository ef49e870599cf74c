#include "ui/generate/prompt_completion.h"
#include "core/studio/prompt/prompt_marks.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

namespace sfumato::ui {
namespace {

constexpr int kLeastWord = 2, kMaxNames = 60;

/// Of writing that sets no spaces between words.
bool standsAlone(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai: return true;
    default: return false;
    }
}

} // namespace

PromptCompletion::PromptCompletion(QPlainTextEdit& editor)
    : QObject(&editor), editor_(editor), list_(new CompletionList(&editor))
{
    connect(list_, &CompletionList::chosen, this, &PromptCompletion::take);
}

void PromptCompletion::hide()
{
    if (list_) list_->hide();
}

bool PromptCompletion::takesKey(const QKeyEvent* event)
{
    if (!isOffering()) return false;
    if (event->modifiers() & ~Qt::KeypadModifier) return false;
    switch (event->key()) {
    case Qt::Key_Up: list_->move(-1); return true;
    case Qt::Key_Down: list_->move(1); return true;
    case Qt::Key_Escape: list_->hide(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: take(list_->current()); return true;
    default: return false;
    }
}

void PromptCompletion::offer()
{
    const TypedText typed = typed_at(editor_.toPlainText(), editor_.textCursor().position());
    typed_ = typed.text;
    const QStringList names = typed.kind == NameKind::Lora ? names_.loras
        : typed.kind == NameKind::Wildcard                 ? names_.wildcards
                                                           : namesOfWord(typed.text);
    if (list_) list_->offer(fittingNames(names, typed_, kMaxNames), editor_.cursorRect());
}

/// Where words stand without spaces, the longest end of what was typed that begins a name is what is completed.
QStringList PromptCompletion::namesOfWord(QString typed)
{
    const QStringList all = names_.embeddings + words_.words();
    for (bool whole = true; !typed.isEmpty(); typed.remove(0, 1), whole = false) {
        const bool alone = standsAlone(typed.front());
        if (!alone && (!whole || typed.size() < kLeastWord)) continue;
        QStringList names;
        for (const QString& name : all)
            if (comparable(name).startsWith(comparable(typed))) names += name;
        if (names.isEmpty()) continue;
        typed_ = typed;
        return names;
    }
    return {};
}

void PromptCompletion::take(const QString& name)
{
    const TypedText typed = typed_at(editor_.toPlainText(), editor_.textCursor().position());
    const QString after = editor_.toPlainText().mid(editor_.textCursor().position());
    QTextCursor cursor = editor_.textCursor();
    cursor.setPosition(cursor.position() - int(typed_.size()), QTextCursor::KeepAnchor);
    QString text = name;
    if (typed.kind == NameKind::Lora && !after.startsWith(u':') && !after.startsWith(u'>'))
        text += QStringLiteral(":1>");
    if (typed.kind == NameKind::Wildcard && !after.startsWith(QStringLiteral("__"))) text += QStringLiteral("__");
    cursor.insertText(text);
    editor_.setTextCursor(cursor);
    hide();
    editor_.setFocus();
}

} // namespace sfumato::ui
