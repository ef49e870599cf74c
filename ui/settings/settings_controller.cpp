#include "ui/settings/settings_controller.h"
#include "ui/actions/actions.h"
#include "ui/settings/settings_dialog.h"
#include "ui/widgets/file_dialogs.h"

namespace sfumato::ui {

SettingsController::SettingsController(Studio& studio, Actions& actions, Shortcuts& shortcuts, QWidget& window)
    : QObject(&window), studio_(studio), shortcuts_(shortcuts), window_(window)
{
    actions.bind("settings", this, [this] { search({}); });
    actions.bind("shortcuts", this, [this] { open().showKeyboard(); });
}

void SettingsController::search(const QString& text) { open().search(text); }

SettingsDialog& SettingsController::open()
{
    if (!dialog_) {
        dialog_ = new SettingsDialog(studio_, shortcuts_, &window_);
        showModeless(dialog_);
    }
    dialog_->raise();
    dialog_->activateWindow();
    return *dialog_;
}

} // namespace sfumato::ui
