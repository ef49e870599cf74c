#include "ui/window/window_actions.h"
#include "core/studio/support/settings.h"
#include "ui/actions/actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/file_dialogs.h"
#include "ui/widgets/literal_text.h"
#include "ui/widgets/usable.h"
#include "ui/window/about_dialog.h"
#include "ui/window/undo_stacks.h"

#include <QEvent>
#include <QMainWindow>

namespace sfumato::ui {

WindowActions::WindowActions(QMainWindow& window, Settings& settings, Actions& actions, UndoStacks& undo,
                             std::function<bool()> canUndo)
    : QObject(&window), window_(window), settings_(settings), actions_(actions), undo_(undo),
      can_undo_(std::move(canUndo))
{
    bindUndo();
    actions_.bind("quit", &window_, &QWidget::close);
    actions_.bind("about", this, [this] { showModeless(new AboutDialog(&window_)); });
    actions_.bind("reset_layout", this, [this] { window_.restoreState(default_layout_); });
    actions_.bind("light_theme", this, [this](bool light) {
        settings_.set(setting::kTheme, light ? QStringLiteral("light") : QStringLiteral("dark"));
    });
    window_.installEventFilter(this);
    updateTheme();
}

void WindowActions::bindUndo()
{
    actions_.bind("undo", this, [this] {
        if (can_undo_()) undo_.undo();
    });
    actions_.bind("redo", this, [this] {
        if (can_undo_()) undo_.redo();
    });
    connect(&undo_, &UndoStacks::changed, this, &WindowActions::updateUndo);
    connect(&actions_, &Actions::retranslated, this, &WindowActions::updateUndo);
    updateUndo();
}

/// What the next undo would do stands in the menu; the toolbar keeps its short name.
void WindowActions::updateUndo()
{
    const auto update = [this](const char* id, const QString& text, bool possible) {
        QAction* action = actions_[QLatin1String(id)];
        const QString button = action->iconText();
        action->setText(text);
        action->setIconText(button);
        setUsable(*action, possible, text);
    };
    const QString undo = undo_.undoText(), redo = undo_.redoText();
    update("undo", undo.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1").arg(literalText(undo)), undo_.canUndo());
    update("redo", redo.isEmpty() ? tr("Nothing to redo") : tr("Redo: %1").arg(literalText(redo)), undo_.canRedo());
}

void WindowActions::updateTheme() { actions_[QStringLiteral("light_theme")]->setChecked(!theme().isDark()); }

bool WindowActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) updateTheme();
    return QObject::eventFilter(watched, event);
}

} // namespace sfumato::ui
