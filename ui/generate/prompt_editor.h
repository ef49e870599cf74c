#pragma once
#include "core/studio/prompt/known_words.h"
#include "core/studio/prompt/prompt_names.h"

#include <QPlainTextEdit>

namespace sfumato::ui {

class PromptCompletion;

/// A few lines of prompt in the colours of its grammar: emphasis, weights, tags, wildcards, brackets without a partner.
/// Words the model does not know are underlined. Ctrl+Up and Ctrl+Down change the weight of the word or selection;
/// names of LoRAs, embeddings and wildcards are completed as they are typed. Tab goes on to the next control.
class PromptEditor final : public QPlainTextEdit {
    Q_OBJECT
public:
    /// `lines`: the height it asks for.
    explicit PromptEditor(int lines, QWidget* parent = nullptr);
    void setKnownWords(const KnownWords& words);
    void setPromptNames(const PromptNames& names);
    [[nodiscard]] QString text() const { return toPlainText(); }
    /// With all of the form: stepping back over it is the form's, not the editor's, which forgets what was typed
    /// before.
    void replaceText(const QString& text);
    /// Puts a phrase where the cursor is, with the spaces it needs.
    void insertPhrase(const QString& phrase);
    /// Where the cursor is, instead of what is selected, as it is: one undoable edit.
    void insertAsText(const QString& text);
    /// Of the word, emphasis or tag at the cursor, or of the selection; one undoable edit.
    void changeWeight(int steps);
    /// The unknown words, each once, in their order.
    [[nodiscard]] QStringList unknownWords() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A text was pasted or dropped that tells how a picture is made (pasted_parameters): it is not put in.
    void parametersPasted(const QString& text);

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void dropEvent(QDropEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    class Highlighter;
    Highlighter* highlighter_;
    PromptCompletion* completion_;
    KnownWords words_;
    int lines_;
    bool moving_ = false; // what is dropped is a part of this text
};

} // namespace sfumato::ui
