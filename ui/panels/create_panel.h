#pragma once
#include "core/pipeline/pipeline.h"
#include "core/studio/known_words.h"
#include "core/studio/sampler_names.h"

#include <QWidget>

class QPushButton;

namespace sfumato::ui {

class PromptPanel;
class SamplingPanel;

/// The left column: prompt and sampling, scrolling, and below them Generate and Cancel, always in sight.
/// Shows a GenerationRequest and emits it.
class CreatePanel final : public QWidget {
    Q_OBJECT
public:
    explicit CreatePanel(const QList<SamplerNames>& samplers, QWidget* parent = nullptr);
    /// What is shown, as a request. The seed is -1 where the lock is open.
    [[nodiscard]] GenerationRequest request() const;
    /// Parts of the request that the panel does not show (mode, LoRAs, eta, …) are kept and come back from request().
    void setRequest(const GenerationRequest& request);
    void setBusy(bool busy);
    [[nodiscard]] PromptPanel* prompt() const { return prompt_; }
    [[nodiscard]] SamplingPanel* sampling() const { return sampling_; }

Q_SIGNALS:
    void generateRequested(const sfumato::GenerationRequest& request);
    void cancelRequested();

private:
    GenerationRequest shown_;
    PromptPanel* prompt_;
    SamplingPanel* sampling_;
    QPushButton *generate_, *cancel_;
};

} // namespace sfumato::ui
