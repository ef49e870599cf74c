#pragma once
#include "core/studio/known_words.h"

#include <QPlainTextEdit>

namespace sfumato::ui {

/// A few lines of prompt. Words the model does not know are underlined. Tab goes on to the next control.
class PromptEditor final : public QPlainTextEdit {
    Q_OBJECT
public:
    /// `lines`: the height it asks for.
    PromptEditor(const QString& accessibleName, const QString& placeholder, int lines, QWidget* parent = nullptr);
    void setKnownWords(const KnownWords& words);
    [[nodiscard]] QString text() const { return toPlainText(); }
    /// Undoable by Ctrl+Z, unlike setPlainText.
    void replaceText(const QString& text);
    /// Puts a phrase where the cursor is, with the spaces it needs.
    void insertPhrase(const QString& phrase);
    /// The unknown words, each once, in their order.
    [[nodiscard]] QStringList unknownWords() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    class Highlighter;
    Highlighter* highlighter_;
    int lines_;
};

} // namespace sfumato::ui
