#pragma once
#include "core/studio/prompt/known_words.h"
#include "core/studio/prompt/prompt_names.h"

#include <QWidget>

namespace sfumato::ui {

class Heading;
class NoticeBar;
class PromptEditor;
class VocabularyHint;

/// What should be in the picture and what should not, how much of it the model can read, and what it knows.
class PromptPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PromptPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString prompt() const;
    [[nodiscard]] QString negativePrompt() const;
    void setPrompts(const QString& prompt, const QString& negative);
    void setKnownWords(const KnownWords& words);
    void setPromptNames(const PromptNames& names);
    /// An answer to promptChanged; of a prompt that is no longer there it is ignored. `limit`: what the chunks it takes
    /// have room for.
    void setTokens(const QString& prompt, int tokens, int limit);
    void focusPrompt();
    /// Where the cursor is.
    void insertPhrase(const QString& phrase);

Q_SIGNALS:
    void promptChanged(const QString& prompt);
    /// Either prompt.
    void changed();
    void openModelRequested();
    /// A text that tells how a picture is made was pasted, and is to be applied (pasted_parameters).
    void parametersChosen(const QString& text);

private:
    void retranslateUi();
    void offerParameters(PromptEditor& editor, const QString& text);
    Heading *heading_, *negative_heading_;
    PromptEditor *prompt_, *negative_;
    NoticeBar* offer_; ///< what may be done with what was pasted
    VocabularyHint* hint_;
    int tokens_ = 0, token_limit_ = 0; // 0: not known
};

} // namespace sfumato::ui
