#pragma once
#include "core/studio/prompt/known_words.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace sfumato::ui {

class FlowLayout;

/// What a model with a small world can paint, as chips to click, and the way to a model that knows more.
/// Hidden for models that do not name their vocabulary.
class VocabularyHint final : public QWidget {
    Q_OBJECT
public:
    explicit VocabularyHint(QWidget* parent = nullptr);
    void setKnownWords(const KnownWords& words);
    /// Words of the prompt that the model does not know: said in the sentence.
    void setUnknownWords(const QStringList& words);
    /// Phrases offered in all categories.
    [[nodiscard]] QStringList phrases() const;

Q_SIGNALS:
    void phraseChosen(const QString& phrase);
    void openModelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
    void showCategory(int category);
    [[nodiscard]] QStringList knownPhrases(int category) const;
    KnownWords words_;
    QStringList unknown_;
    QButtonGroup* categories_;
    QWidget* chip_area_;
    QLabel* sentence_;
};

} // namespace sfumato::ui
