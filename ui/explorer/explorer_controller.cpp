#include "ui/explorer/explorer_controller.h"
#include "ui/actions/actions.h"
#include "ui/explorer/explorer_window.h"
#include "ui/widgets/file_dialogs.h"

namespace sfumato::ui {

ExplorerController::ExplorerController(Studio& studio, Actions& actions, std::function<QImage()> image,
                                       std::function<GenerationRequest()> request, QWidget& window)
    : QObject(&window), studio_(studio), image_(std::move(image)), request_(std::move(request)), window_(window)
{
    actions.bind("explorer", this, &ExplorerController::open);
}

void ExplorerController::open()
{
    if (!explorer_) {
        explorer_ = new ExplorerWindow(studio_, image_, request_, &window_);
        showModeless(explorer_);
    }
    explorer_->raise();
    explorer_->activateWindow();
}

} // namespace sfumato::ui
