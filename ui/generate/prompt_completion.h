#pragma once
#include "core/studio/prompt/known_words.h"
#include "core/studio/prompt/prompt_names.h"
#include "ui/widgets/completion_list.h"

#include <QPointer>

class QKeyEvent;
class QPlainTextEdit;

namespace sfumato::ui {

/// Completes names of LoRAs, embeddings and wildcards, and words that the model knows, as a prompt is typed.
class PromptCompletion final : public QObject {
    Q_OBJECT
public:
    /// Belongs to the editor, whose text and cursor it reads and changes.
    explicit PromptCompletion(QPlainTextEdit& editor);
    void setKnownWords(const KnownWords& words) { words_ = words; }
    void setPromptNames(const PromptNames& names) { names_ = names; }
    [[nodiscard]] bool isOffering() const { return list_ && list_->isVisible(); }
    /// What fits the word or tag in front of the cursor, in a list beside it; hides that where there is nothing.
    void offer();
    void hide();
    /// Whether the list is shown and took the key: Up, Down, Enter, Tab, Escape.
    bool takesKey(const QKeyEvent* event);

private:
    [[nodiscard]] QStringList namesOfWord(QString typed);
    void take(const QString& name);
    QPlainTextEdit& editor_;
    QPointer<CompletionList> list_; // a child of the window
    QString typed_;                 // what the chosen name is to replace
    KnownWords words_;
    PromptNames names_;
};

} // namespace sfumato::ui
