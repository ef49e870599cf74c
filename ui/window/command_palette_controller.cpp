#include "ui/window/command_palette_controller.h"
#include "core/studio/history/history.h"
#include "core/studio/models/model_library.h"
#include "core/studio/studio.h"
#include "ui/actions/actions.h"
#include "ui/window/command_palette.h"
#include "ui/window/palette_entries.h"

#include <QMainWindow>
#include <QMenuBar>

namespace sfumato::ui {

CommandPaletteController::CommandPaletteController(Studio& studio, Actions& actions, QMainWindow& window)
    : QObject(&window), studio_(studio), window_(window)
{
    actions.bind("palette", this, &CommandPaletteController::open);
}

void CommandPaletteController::open()
{
    auto* palette = new CommandPalette(&window_);
    palette->add(actionEntries(*window_.menuBar()));
    palette->add(modelEntries(studio_.models().models(), [this](const QString& path) { Q_EMIT modelChosen(path); }));
    palette->add(settingEntries([this](const QString& name) { Q_EMIT settingChosen(name); }));
    palette->add(choiceEntries(studio_.settings()));
    palette->show();
    studio_.history()
        .find({.text = {}, .distinct_prompts = true})
        .then(palette, [this, palette](const QList<HistoryEntry>& rows) {
            palette->add(promptEntries(rows, [this](const QString& prompt) { Q_EMIT promptChosen(prompt); }));
        });
}

} // namespace sfumato::ui
