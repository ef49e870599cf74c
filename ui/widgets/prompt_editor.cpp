#include "ui/widgets/prompt_editor.h"
#include "ui/theme/theme.h"

#include <QSyntaxHighlighter>

namespace sfumato::ui {

class PromptEditor::Highlighter final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
    KnownWords words;

protected:
    void highlightBlock(const QString& text) override
    {
        QTextCharFormat unknown;
        unknown.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        unknown.setUnderlineColor(theme().accent);
        unknown.setForeground(mixed(theme().text, theme().accent, 0.65));
        for (const TextSpan& span : words.unknown_in(text)) setFormat(int(span.start), int(span.length), unknown);
    }
};

PromptEditor::PromptEditor(const QString& accessibleName, const QString& placeholder, int lines, QWidget* parent)
    : QPlainTextEdit(parent), highlighter_(new Highlighter(document())), lines_(lines)
{
    setAccessibleName(accessibleName);
    setPlaceholderText(placeholder);
    setTabChangesFocus(true);
    document()->setDocumentMargin(6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void PromptEditor::setKnownWords(const KnownWords& words)
{
    highlighter_->words = words;
    highlighter_->rehighlight();
}

void PromptEditor::replaceText(const QString& text)
{
    if (text == toPlainText()) return;
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(text);
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

QStringList PromptEditor::unknownWords() const
{
    QStringList result;
    const QString all = toPlainText();
    for (const TextSpan& span : highlighter_->words.unknown_in(all)) result += all.mid(span.start, span.length);
    result.removeDuplicates();
    return result;
}

QSize PromptEditor::sizeHint() const
{
    return {120, int(fontMetrics().lineSpacing() * lines_ + 2 * document()->documentMargin() + 2 * frameWidth())};
}

QSize PromptEditor::minimumSizeHint() const
{
    return {80, int(fontMetrics().lineSpacing() * std::min(lines_, 2) + 2 * document()->documentMargin() + 2 * frameWidth())};
}

} // namespace sfumato::ui
