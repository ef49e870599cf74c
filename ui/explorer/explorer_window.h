#pragma once
#include "core/pipeline/generation_request.h"

#include <QDialog>

#include <functional>

class QTabWidget;

namespace sfumato {
class Studio;
}

namespace sfumato::ui {

class NoisingPage;
class RunPage;

/// The theory made visible, for the curious and for teachers. Never modal.
class ExplorerWindow final : public QDialog {
    Q_OBJECT
public:
    ExplorerWindow(Studio& studio, std::function<QImage()> onCanvas, std::function<GenerationRequest()> request,
                   QWidget* parent);
    [[nodiscard]] NoisingPage* noising() const { return noising_; }
    [[nodiscard]] RunPage* run() const { return run_; }

private:
    void retranslateUi();
    QTabWidget* tabs_;
    NoisingPage* noising_;
    RunPage* run_;
};

} // namespace sfumato::ui
