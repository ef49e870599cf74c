#pragma once
#include "core/pipeline/pipeline.h"
#include "core/studio/prompt/known_words.h"
#include "core/studio/jobs/cost_estimator.h"
#include "ui/generate/carried_list.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace sfumato::ui {

class Actions;
class PromptPanel;
class SamplingPanel;

/// The left column: prompt and sampling, scrolling, and below them, always in sight, what the request carries beside
/// them, what it will cost, Generate and Cancel. Shows a GenerationRequest and gives it back as it was changed.
class CreatePanel final : public QWidget {
    Q_OBJECT
public:
    explicit CreatePanel(QWidget* parent = nullptr);
    /// Gives the buttons their actions.
    void placeActions(Actions& actions);
    /// What is shown, as a request. The seed is -1 where the lock is open.
    [[nodiscard]] GenerationRequest request() const;
    /// What no control shows (the picture it is made from, a branch, LoRAs beside the prompt's) is kept, comes back
    /// from request(), and is a line above Generate, with a cross. The words its templates became are not kept: the
    /// next picture finds its own.
    void setRequest(const GenerationRequest& request);
    /// Of the lines above Generate.
    void setCarriedPictures(CarriedList::Pictures pictures) { carried_->setPictures(std::move(pictures)); }
    /// What request() will take; nothing: not known yet.
    void showEstimate(const std::optional<CostEstimate>& estimate);
    /// The sentence, and how its figures came about.
    [[nodiscard]] static QString describe(const CostEstimate& estimate);
    [[nodiscard]] static QString explain(const CostEstimate& estimate);
    [[nodiscard]] PromptPanel* prompt() const { return prompt_; }
    [[nodiscard]] SamplingPanel* sampling() const { return sampling_; }

Q_SIGNALS:
    /// request() gives something else now.
    void changed();
    /// The cross of a line was pressed: this is request() without what it stands for.
    void letGoRequested(const sfumato::GenerationRequest& without);

private:
    void retranslateUi();
    void placeButtons(QVBoxLayout& column);
    GenerationRequest shown_;
    PromptPanel* prompt_;
    SamplingPanel* sampling_;
    CarriedList* carried_;
    QLabel* estimate_;
    QPushButton *generate_, *cancel_;
    QToolButton *live_, *forever_, *finish_;
    std::optional<CostEstimate> shown_estimate_;
    bool setting_ = false;
};

} // namespace sfumato::ui
