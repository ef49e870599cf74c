#include "ui/actions.h"
#include "ui/commands.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace sfumato::ui {

#define TEXT(text) QT_TRANSLATE_NOOP("Actions", text)

const QList<ActionRow>& actionRows()
{
    // id, menu, text, button, shortcut, icon, tip, run, needs, checkable
    static const QList<ActionRow> rows{
        {"save_as", TEXT("&File"), TEXT("&Save the picture as…"), nullptr, "Ctrl+S", "picture", TEXT("Save a copy of the picture on the canvas"), &Commands::savePictureAs, Needs::Picture},
        {"copy_picture", TEXT("&File"), TEXT("&Copy the picture"), nullptr, "Ctrl+Shift+C", "copy", TEXT("Copy the picture on the canvas"), &Commands::copyPicture, Needs::Picture},
        {"open_outputs", TEXT("&File"), TEXT("Open the &folder of pictures"), nullptr, "Ctrl+Shift+O", "folder", TEXT("Show where all pictures are kept"), &Commands::openOutputs},
        {"quit", "-&File", TEXT("&Quit"), nullptr, "Ctrl+Q", "quit", TEXT("Close the studio"), &Commands::quit},
        {"undo", TEXT("&Edit"), TEXT("&Undo the last change"), TEXT("Undo"), "Ctrl+Z", "undo", TEXT("Undo"), &Commands::undo},
        {"redo", TEXT("&Edit"), TEXT("&Redo the last change"), TEXT("Redo"), "Ctrl+Shift+Z", "redo", TEXT("Redo"), &Commands::redo},
        {"edit_prompt", "-&Edit", TEXT("Edit the &prompt"), nullptr, "Ctrl+P", "prompt", TEXT("Go to the prompt"), &Commands::editPrompt},
        {"find_picture", TEXT("&Edit"), TEXT("&Find a picture"), nullptr, "Ctrl+F", "search", TEXT("Go to the search field of the gallery"), &Commands::findPicture},
        {"generate", TEXT("&Picture"), TEXT("&Generate a picture"), nullptr, "Ctrl+Return", "play", TEXT("Make the picture that the left column describes"), &Commands::generate},
        {"cancel", TEXT("&Picture"), TEXT("&Cancel the picture"), nullptr, "Esc", "stop", TEXT("Stop the picture being made"), &Commands::cancel, Needs::Job},
        {"fit", TEXT("&View"), TEXT("&Fit to the window"), TEXT("Fit"), "Ctrl+0", "fit", TEXT("Fit the picture to the window"), &Commands::fit, Needs::Picture},
        {"actual_size", TEXT("&View"), TEXT("&Actual size"), TEXT("Actual size"), "Ctrl+1", "actual_size", TEXT("One pixel of the picture is one of the screen"), &Commands::actualSize, Needs::Picture},
        {"zoom_in", TEXT("&View"), TEXT("Zoom &in"), nullptr, "Ctrl++", "zoom_in", TEXT("Look closer"), &Commands::zoomIn, Needs::Picture},
        {"zoom_out", TEXT("&View"), TEXT("Zoom &out"), nullptr, "Ctrl+-", "zoom_out", TEXT("Look from further away"), &Commands::zoomOut, Needs::Picture},
        {"show_pixels", TEXT("&View"), TEXT("Show the &pixels"), TEXT("Show the pixels"), "Ctrl+2", "pixels", TEXT("Draw hard pixels instead of smoothing the picture"), &Commands::togglePixels, Needs::Nothing, true},
        {"light_theme", "-&View", TEXT("&Light theme"), TEXT("Light theme"), "Ctrl+Shift+L", "contrast", TEXT("Light or dark surfaces"), &Commands::toggleTheme, Needs::Nothing, true},
        {"reset_layout", TEXT("&View"), TEXT("&Reset the layout"), nullptr, "", "reuse", TEXT("Put all panels back where they were at first"), &Commands::resetLayout},
        {"open_model", TEXT("&Models"), TEXT("&Open a checkpoint…"), nullptr, "Ctrl+O", "model", TEXT("Open a Stable Diffusion checkpoint (.safetensors)"), &Commands::openModelFile},
        {"open_model_folder", TEXT("&Models"), TEXT("Open a model &folder…"), nullptr, "", "folder", TEXT("Open a model saved by diffusers or trained here"), &Commands::openModelFolder},
        {"add_models", "-&Models", TEXT("&Add a folder of models…"), nullptr, "", "folder", TEXT("List the models of another program as well, where they are"), &Commands::addModelFolder},
        {"models_folder", TEXT("&Models"), TEXT("&Show the folder of models"), nullptr, "", "folder", TEXT("Checkpoints put there are listed"), &Commands::showModelsFolder},
        {"refresh_models", TEXT("&Models"), TEXT("&Look for models again"), nullptr, "F5", "reuse", TEXT("Read the folders of models again"), &Commands::refreshModels},
        {"shortcuts", TEXT("&Help"), TEXT("&Keyboard shortcuts"), nullptr, "F1", "keyboard", TEXT("All shortcuts on one page"), &Commands::showShortcuts},
        {"about", TEXT("&Help"), TEXT("&About Sfumato"), nullptr, "", "info", TEXT("Version and licence"), &Commands::showAbout},
    };
    return rows;
}

#undef TEXT

Actions::Actions(QMainWindow& window, Commands& commands) : QObject(&window)
{
    for (const ActionRow& row : actionRows()) {
        const bool group = row.menu[0] == '-';
        const QString title = QLatin1String(row.menu + (group ? 1 : 0));
        QMenu*& menu = menus_[title];
        if (!menu) menu = window.menuBar()->addMenu(QCoreApplication::translate("Actions", title.toUtf8()));
        if (group) menu->addSeparator();
        auto* action = menu->addAction(icon(QLatin1String(row.icon)), QCoreApplication::translate("Actions", row.text));
        if (row.buttonText) action->setIconText(QCoreApplication::translate("Actions", row.buttonText));
        action->setObjectName(QLatin1String(row.id));
        action->setShortcut(QKeySequence(QLatin1String(row.shortcut)));
        const QString tip = QCoreApplication::translate("Actions", row.tip);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
        action->setCheckable(row.checkable);
        connect(action, &QAction::triggered, &commands, row.run);
        actions_.insert(action->objectName(), action);
    }
    setAvailable(Needs::Job, false);
    setAvailable(Needs::Picture, false);
}

void Actions::setAvailable(Needs what, bool available)
{
    for (const ActionRow& row : actionRows())
        if (row.needs == what) actions_[QLatin1String(row.id)]->setEnabled(available);
}

} // namespace sfumato::ui
