#include "ui/actions.h"
#include "ui/commands.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace sfumato::ui {

const QList<ActionRow>& actionRows()
{
    // id, menu, text, button, shortcut, icon, tip, run, needs, checkable
    static const QList<ActionRow> rows{
        {"save_as", QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "&Save the picture as…"), nullptr, "Ctrl+S", "picture", QT_TRANSLATE_NOOP("Actions", "Save a copy of the picture on the canvas"), &Commands::savePictureAs, Needs::Picture},
        {"copy_picture", QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "&Copy the picture"), nullptr, "Ctrl+Shift+C", "copy", QT_TRANSLATE_NOOP("Actions", "Copy the picture on the canvas"), &Commands::copyPicture, Needs::Picture},
        {"open_outputs", QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "Open the &folder of pictures"), nullptr, "Ctrl+Shift+O", "folder", QT_TRANSLATE_NOOP("Actions", "Show where all pictures are kept"), &Commands::openOutputs},
        {"quit", "-&File", QT_TRANSLATE_NOOP("Actions", "&Quit"), nullptr, "Ctrl+Q", "quit", QT_TRANSLATE_NOOP("Actions", "Close the studio"), &Commands::quit},
        {"undo", QT_TRANSLATE_NOOP("Actions", "&Edit"), QT_TRANSLATE_NOOP("Actions", "&Undo the last change"), QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", "undo", QT_TRANSLATE_NOOP("Actions", "Undo"), &Commands::undo},
        {"redo", QT_TRANSLATE_NOOP("Actions", "&Edit"), QT_TRANSLATE_NOOP("Actions", "&Redo the last change"), QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z", "redo", QT_TRANSLATE_NOOP("Actions", "Redo"), &Commands::redo},
        {"edit_prompt", "-&Edit", QT_TRANSLATE_NOOP("Actions", "Edit the &prompt"), nullptr, "Ctrl+P", "prompt", QT_TRANSLATE_NOOP("Actions", "Go to the prompt"), &Commands::editPrompt},
        {"find_picture", QT_TRANSLATE_NOOP("Actions", "&Edit"), QT_TRANSLATE_NOOP("Actions", "&Find a picture"), nullptr, "Ctrl+F", "search", QT_TRANSLATE_NOOP("Actions", "Go to the search field of the gallery"), &Commands::findPicture},
        {"generate", QT_TRANSLATE_NOOP("Actions", "&Picture"), QT_TRANSLATE_NOOP("Actions", "&Generate a picture"), nullptr, "Ctrl+Return", "play", QT_TRANSLATE_NOOP("Actions", "Make the picture that the left column describes"), &Commands::generate},
        {"cancel", QT_TRANSLATE_NOOP("Actions", "&Picture"), QT_TRANSLATE_NOOP("Actions", "&Cancel the picture"), nullptr, "Esc", "stop", QT_TRANSLATE_NOOP("Actions", "Stop the picture being made"), &Commands::cancel, Needs::Job},
        {"fit", QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "&Fit to the window"), QT_TRANSLATE_NOOP("Actions", "Fit"), "Ctrl+0", "fit", QT_TRANSLATE_NOOP("Actions", "Fit the picture to the window"), &Commands::fit, Needs::Picture},
        {"actual_size", QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "&Actual size"), QT_TRANSLATE_NOOP("Actions", "Actual size"), "Ctrl+1", "actual_size", QT_TRANSLATE_NOOP("Actions", "One pixel of the picture is one of the screen"), &Commands::actualSize, Needs::Picture},
        {"zoom_in", QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "Zoom &in"), nullptr, "Ctrl++", "zoom_in", QT_TRANSLATE_NOOP("Actions", "Look closer"), &Commands::zoomIn, Needs::Picture},
        {"zoom_out", QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "Zoom &out"), nullptr, "Ctrl+-", "zoom_out", QT_TRANSLATE_NOOP("Actions", "Look from further away"), &Commands::zoomOut, Needs::Picture},
        {"show_pixels", QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "Show the &pixels"), QT_TRANSLATE_NOOP("Actions", "Show the pixels"), "Ctrl+2", "pixels", QT_TRANSLATE_NOOP("Actions", "Draw hard pixels instead of smoothing the picture"), &Commands::togglePixels, Needs::Nothing, true},
        {"light_theme", "-&View", QT_TRANSLATE_NOOP("Actions", "&Light theme"), QT_TRANSLATE_NOOP("Actions", "Light theme"), "Ctrl+Shift+L", "contrast", QT_TRANSLATE_NOOP("Actions", "Light or dark surfaces"), &Commands::toggleTheme, Needs::Nothing, true},
        {"reset_layout", QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "&Reset the layout"), nullptr, "", "reuse", QT_TRANSLATE_NOOP("Actions", "Put all panels back where they were at first"), &Commands::resetLayout},
        {"open_model", QT_TRANSLATE_NOOP("Actions", "&Models"), QT_TRANSLATE_NOOP("Actions", "&Open a checkpoint…"), nullptr, "Ctrl+O", "model", QT_TRANSLATE_NOOP("Actions", "Open a Stable Diffusion checkpoint (.safetensors)"), &Commands::openModelFile},
        {"open_model_folder", QT_TRANSLATE_NOOP("Actions", "&Models"), QT_TRANSLATE_NOOP("Actions", "Open a model &folder…"), nullptr, "", "folder", QT_TRANSLATE_NOOP("Actions", "Open a model saved by diffusers or trained here"), &Commands::openModelFolder},
        {"add_models", "-&Models", QT_TRANSLATE_NOOP("Actions", "&Add a folder of models…"), nullptr, "", "folder", QT_TRANSLATE_NOOP("Actions", "List the models of another program as well, where they are"), &Commands::addModelFolder},
        {"models_folder", QT_TRANSLATE_NOOP("Actions", "&Models"), QT_TRANSLATE_NOOP("Actions", "&Show the folder of models"), nullptr, "", "folder", QT_TRANSLATE_NOOP("Actions", "Checkpoints put there are listed"), &Commands::showModelsFolder},
        {"refresh_models", QT_TRANSLATE_NOOP("Actions", "&Models"), QT_TRANSLATE_NOOP("Actions", "&Look for models again"), nullptr, "F5", "reuse", QT_TRANSLATE_NOOP("Actions", "Read the folders of models again"), &Commands::refreshModels},
        {"shortcuts", QT_TRANSLATE_NOOP("Actions", "&Help"), QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), nullptr, "F1", "keyboard", QT_TRANSLATE_NOOP("Actions", "All shortcuts on one page"), &Commands::showShortcuts},
        {"about", QT_TRANSLATE_NOOP("Actions", "&Help"), QT_TRANSLATE_NOOP("Actions", "&About Sfumato"), nullptr, "", "info", QT_TRANSLATE_NOOP("Actions", "Version and licence"), &Commands::showAbout},
    };
    return rows;
}

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
