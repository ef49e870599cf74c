#pragma once
#include "core/pipeline/pipeline.h"
#include "core/studio/prompt/known_words.h"
#include "core/studio/jobs/cost_estimator.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace sfumato::ui {

class Actions;
class PromptPanel;
class SamplingPanel;

/// The left column: prompt and sampling, scrolling, and below them what it will cost and Generate and Cancel, always in
/// sight. Shows a GenerationRequest and gives it back as it was changed.
class CreatePanel final : public QWidget {
    Q_OBJECT
public:
    explicit CreatePanel(QWidget* parent = nullptr);
    /// Gives the buttons their actions.
    void placeActions(Actions& actions);
    /// What is shown, as a request. The seed is -1 where the lock is open.
    [[nodiscard]] GenerationRequest request() const;
    /// Parts of the request that the panel does not show (mode, LoRAs, …) are kept and come back from request(). A
    /// branch is said above the parameters, where it can be let go.
    void setRequest(const GenerationRequest& request);
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

private:
    void retranslateUi();
    void placeButtons(QVBoxLayout& column);
    void showBranch();
    GenerationRequest shown_;
    PromptPanel* prompt_;
    SamplingPanel* sampling_;
    QWidget* branch_;
    QLabel *branch_text_, *estimate_;
    QPushButton *generate_, *cancel_;
    QToolButton *let_go_, *live_, *forever_, *finish_;
    std::optional<CostEstimate> shown_estimate_;
    bool setting_ = false;
};

} // namespace sfumato::ui
