#include "ui/generate/prompt_editor.h"
#include "core/pipeline/pasted_parameters.h"
#include "core/studio/prompt/prompt_marks.h"
#include "ui/generate/prompt_completion.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QSyntaxHighlighter>

#include <algorithm>
#include <cmath>

namespace sfumato::ui {
namespace {

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
    : QPlainTextEdit(parent), highlighter_(new Highlighter(document())), completion_(new PromptCompletion(*this)),
      lines_(lines)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
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
    completion_->setKnownWords(words);
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

void PromptEditor::insertAsText(const QString& text)
{
    QTextCursor cursor = textCursor();
    cursor.insertText(text);
    setTextCursor(cursor);
    setFocus();
}

void PromptEditor::insertFromMimeData(const QMimeData* source)
{
    const QString text = source->text();
    if (!moving_ && pasted_parameters(text.toStdString(), {})) Q_EMIT parametersPasted(text);
    else QPlainTextEdit::insertFromMimeData(source);
}

void PromptEditor::dropEvent(QDropEvent* event)
{
    const QScopedValueRollback moving(moving_, event->source() == this || event->source() == viewport());
    QPlainTextEdit::dropEvent(event);
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

void PromptEditor::setPromptNames(const PromptNames& names) { completion_->setPromptNames(names); }

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
    if (event->type() == QEvent::ShortcutOverride && completion_->isOffering()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // closes the list, not the picture being made
        return true;
    }
    return QPlainTextEdit::event(event);
}

void PromptEditor::keyPressEvent(QKeyEvent* event)
{
    if (completion_->takesKey(event)) return;
    if (event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return changeWeight(event->key() == Qt::Key_Up ? 1 : -1);
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Space) return completion_->offer();
    const int before = document()->revision();
    QPlainTextEdit::keyPressEvent(event);
    if (document()->revision() != before && !event->text().isEmpty()) completion_->offer();
    else completion_->hide();
}

void PromptEditor::focusOutEvent(QFocusEvent* event)
{
    completion_->hide();
    QPlainTextEdit::focusOutEvent(event);
}

void PromptEditor::inputMethodEvent(QInputMethodEvent* event)
{
    QPlainTextEdit::inputMethodEvent(event);
    if (event->preeditString().isEmpty() && !event->commitString().isEmpty()) completion_->offer();
    else completion_->hide(); // it would stand where the input method shows its own choices
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
