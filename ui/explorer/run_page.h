#pragma once
#include "core/pipeline/generation_request.h"
#include "core/studio/explorer/run_watch.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace sfumato {
class Explorer;
}

namespace sfumato::ui {

class EmptyStack;
class EmptyState;
class Heading;
class ParameterRow;
class ImagePane;

/// A run step by step: what went into the network, the noise it saw, the picture it expects; and where each word looks.
class RunPage final : public QWidget {
    Q_OBJECT
public:
    /// `request`: what the create panel asks for.
    RunPage(Explorer& explorer, std::function<GenerationRequest()> request, QWidget* parent = nullptr);
    void run();
    [[nodiscard]] int stepCount() const { return int(steps_.size()); }
    [[nodiscard]] const QList<WordMap>& words() const { return words_; }
    void showWord(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
    void place(const QList<QWidget*>& panes);
    void take(const ExplorerStep& step);
    void takeWords(const QList<WordMap>& words);
    void show(int step);
    void setRunning(bool running);
    void updateCaptions();
    void updateError();
    Explorer& explorer_;
    std::function<GenerationRequest()> request_;
    QList<ExplorerStep> steps_;
    QList<WordMap> words_;
    ImagePane *state_, *noise_, *clean_, *attention_;
    ParameterRow* step_;
    QLabel *prompt_, *message_;
    QWidget* chips_;
    QButtonGroup* choice_;
    QPushButton *run_, *stop_;
    Heading* words_heading_;
    EmptyState* empty_;
    EmptyStack* stack_;
    std::optional<Error> error_; // of the last run
};

} // namespace sfumato::ui
