#include "ui/generate/prompt_editor.h"
#include "core/studio/prompt/prompt_marks.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QSyntaxHighlighter>

#include <algorithm>
#include <cmath>

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

QTextCharFormat formatOf(const MarkedSpan& span)
{
    const Theme& t = theme();
    QTextCharFormat format;
    // The further a weight is from 1, the stronger its colour; 1.5 and 1/1.5 have all of it.
    const double share = std::min(1.0, std::abs(std::log(span.weight)) / std::log(1.5));
    switch (span.token) {
    case PromptToken::Strong: format.setForeground(mixed(t.text, t.accent, 0.35 + 0.65 * share)); break;
    case PromptToken::Weak: format.setForeground(mixed(t.text, t.muted, 0.5 + 0.5 * share)); break;
    case PromptToken::Bracket:
    case PromptToken::Number: format.setForeground(t.muted); break;
    case PromptToken::Keyword:
        format.setForeground(t.text);
        format.setFontWeight(QFont::DemiBold);
        break;
    case PromptToken::Tag: format.setForeground(mixed(t.text, t.success, 0.8)); break;
    case PromptToken::Comment:
        format.setForeground(t.muted);
        format.setFontItalic(true);
        break;
    case PromptToken::Wildcard:
        format.setForeground(mixed(t.text, t.success, 0.8));
        format.setFontItalic(true);
        break;
    case PromptToken::Schedule:
    case PromptToken::Variant: format.setForeground(t.accent); break;
    case PromptToken::Unbalanced:
        format.setForeground(t.danger);
        format.setBackground(mixed(t.field, t.danger, 0.25));
        format.setFontWeight(QFont::DemiBold);
        break;
    }
    return format;
}

} // namespace

/// The grammar looks at the whole prompt, so all of it is read once for each state of the document.
class PromptEditor::Highlighter final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
    void setWords(const KnownWords& words)
    {
        words_ = words;
        revision_ = -1;
        rehighlight();
    }

protected:
    void highlightBlock(const QString& text) override
    {
        read();
        const qsizetype begin = currentBlock().position(), end = begin + text.size();
        const auto within = [&](qsizetype start, qsizetype length, auto&& format) {
            const qsizetype from = std::max(start, begin), to = std::min(start + length, end);
            for (qsizetype i = from; i < to; ++i) setFormat(int(i - begin), 1, format(this->format(int(i - begin))));
        };
        for (const MarkedSpan& span : marks_)
            within(span.start, span.length, [&](const QTextCharFormat&) { return formatOf(span); });
        for (const TextSpan& span : unknown_)
            within(span.start, span.length, [](QTextCharFormat format) {
                format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
                format.setUnderlineColor(theme().accent);
                return format;
            });
    }

private:
    void read()
    {
        if (revision_ == document()->revision()) return;
        revision_ = document()->revision();
        const QString all = document()->toPlainText();
        marks_ = mark_prompt(all);
        unknown_ = words_.unknown_in(all);
    }
    KnownWords words_;
    QList<MarkedSpan> marks_;
    QList<TextSpan> unknown_;
    int revision_ = -1;
};

PromptEditor::PromptEditor(int lines, QWidget* parent)
    : QPlainTextEdit(parent), highlighter_(new Highlighter(document())), completions_(new CompletionList(this)),
      lines_(lines)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(completions_, &CompletionList::chosen, this, &PromptEditor::takeName);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        // A bracket opened in one line weighs the next; not at once, for the lines are being laid out.
        if (blockCount() > 1)
            QMetaObject::invokeMethod(highlighter_, &QSyntaxHighlighter::rehighlight, Qt::QueuedConnection);
    });
}

void PromptEditor::setKnownWords(const KnownWords& words)
{
    words_ = words;
    highlighter_->setWords(words);
}

void PromptEditor::replaceText(const QString& text)
{
    if (text == toPlainText()) return document()->clearUndoRedoStacks();
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void PromptEditor::insertPhrase(const QString& phrase)
{
    QTextCursor cursor = textCursor();
    const QString before = toPlainText().left(cursor.selectionStart());
    const QString after = toPlainText().mid(cursor.selectionEnd());
    const bool space = !before.isEmpty() && !before.back().isSpace();
    const bool gap = !after.isEmpty() && !after.front().isSpace() && !after.front().isPunct();
    cursor.insertText((space ? QStringLiteral(" ") : QString()) + phrase + (gap ? QStringLiteral(" ") : QString()));
    setTextCursor(cursor);
    setFocus();
}

void PromptEditor::changeWeight(int steps)
{
    QTextCursor cursor = textCursor();
    const bool backwards = cursor.position() < cursor.anchor();
    const auto change = change_weight(toPlainText(), cursor.selectionStart(), cursor.selectionEnd(), steps);
    if (!change) return;
    cursor.setPosition(int(change->start));
    cursor.setPosition(int(change->start + change->length), QTextCursor::KeepAnchor);
    cursor.insertText(change->text);
    cursor.setPosition(int(backwards ? change->selectionEnd : change->selectionStart));
    cursor.setPosition(int(backwards ? change->selectionStart : change->selectionEnd), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

QStringList PromptEditor::unknownWords() const
{
    QStringList result;
    const QString all = toPlainText();
    for (const TextSpan& span : words_.unknown_in(all)) result += all.mid(span.start, span.length);
    result.removeDuplicates();
    return result;
}

bool PromptEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && completions_->isVisible()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // closes the list, not the picture being made
        return true;
    }
    return QPlainTextEdit::event(event);
}

void PromptEditor::keyPressEvent(QKeyEvent* event)
{
    if (completions_->isVisible() && completionKey(event)) return;
    if (event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return changeWeight(event->key() == Qt::Key_Up ? 1 : -1);
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Space) return offerNames();
    const int before = document()->revision();
    QPlainTextEdit::keyPressEvent(event);
    if (document()->revision() != before && !event->text().isEmpty()) offerNames();
    else completions_->hide();
}

bool PromptEditor::completionKey(QKeyEvent* event)
{
    if (event->modifiers() & ~Qt::KeypadModifier) return false;
    switch (event->key()) {
    case Qt::Key_Up: completions_->move(-1); return true;
    case Qt::Key_Down: completions_->move(1); return true;
    case Qt::Key_Escape: completions_->hide(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: takeName(completions_->current()); return true;
    default: return false;
    }
}

void PromptEditor::focusOutEvent(QFocusEvent* event)
{
    if (completions_) completions_->hide();
    QPlainTextEdit::focusOutEvent(event);
}

void PromptEditor::offerNames()
{
    const TypedText typed = typed_at(toPlainText(), textCursor().position());
    typed_ = typed.text;
    const QStringList names = typed.kind == NameKind::Lora ? names_.loras
        : typed.kind == NameKind::Wildcard                  ? names_.wildcards
                                                            : namesOfWord(typed.text);
    completions_->offer(fittingNames(names, typed_, kMaxNames), cursorRect());
}

/// Where words stand without spaces, the longest end of what was typed that begins a name is what is completed.
QStringList PromptEditor::namesOfWord(QString typed)
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

void PromptEditor::inputMethodEvent(QInputMethodEvent* event)
{
    QPlainTextEdit::inputMethodEvent(event);
    if (event->preeditString().isEmpty() && !event->commitString().isEmpty()) offerNames();
    else completions_->hide(); // it would stand where the input method shows its own choices
}

void PromptEditor::takeName(const QString& name)
{
    const TypedText typed = typed_at(toPlainText(), textCursor().position());
    const QString after = toPlainText().mid(textCursor().position());
    QTextCursor cursor = textCursor();
    cursor.setPosition(cursor.position() - int(typed_.size()), QTextCursor::KeepAnchor);
    QString text = name;
    if (typed.kind == NameKind::Lora && !after.startsWith(u':') && !after.startsWith(u'>'))
        text += QStringLiteral(":1>");
    if (typed.kind == NameKind::Wildcard && !after.startsWith(QStringLiteral("__"))) text += QStringLiteral("__");
    cursor.insertText(text);
    setTextCursor(cursor);
    completions_->hide();
    setFocus();
}

QSize PromptEditor::sizeHint() const
{
    return {120, int(fontMetrics().lineSpacing() * lines_ + 2 * document()->documentMargin() + 2 * frameWidth())};
}

QSize PromptEditor::minimumSizeHint() const
{
    return {80,
            int(fontMetrics().lineSpacing() * std::min(lines_, 2) + 2 * document()->documentMargin()
                + 2 * frameWidth())};
}

} // namespace sfumato::ui
