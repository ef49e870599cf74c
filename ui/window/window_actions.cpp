#include "ui/window/window_actions.h"
#include "core/studio/studio.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/paint_view.h"
#include "ui/generate/generation_controller.h"
#include "ui/window/about_dialog.h"
#include "ui/window/command_palette.h"
#include "ui/settings/settings_dialog.h"
#include "ui/explorer/explorer_window.h"
#include "ui/generate/live_controller.h"
#include "ui/canvas/canvas_controller.h"
#include "ui/window/palette_entries.h"
#include "ui/generate/create_panel.h"
#include "ui/generate/filmstrip_panel.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/checkpoints/models_panel.h"
#include "ui/generate/prompt_panel.h"
#include "ui/queue/queue_panel.h"
#include "ui/theme/theme.h"
#include "ui/training/training_panel.h"
#include "ui/widgets/notice_bar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QUrl>

namespace sfumato::ui {
namespace {

constexpr double kZoomStep = 1.25;

void showFolder(const QString& folder)
{
    QDir().mkpath(folder);
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

/// A picture may be in the making: no dialog stops the window.
template <class Dialog> void showFree(Dialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->show();
}

} // namespace

Commands::Commands(QMainWindow& window, Studio& studio, GenerationController& generation, const Panels& panels)
    : QObject(&window), window_(window), studio_(studio), generation_(generation), ui_(panels)
{
    connect(&generation, &GenerationController::openModelRequested, this, &Commands::openModelFile);
    connect(&generation, &GenerationController::saveElsewhereRequested, this, &Commands::saveUnsavedElsewhere);
}

template <class Use> void Commands::askFolder(const QString& title, Use use)
{
    auto* dialog = new QFileDialog(&window_, title);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    showFree(dialog);
}

void Commands::copyPicture()
{
    QGuiApplication::clipboard()->setImage(generation_.shownPicture());
}

void Commands::openOutputs()
{
    showFolder(studio_.dataDir().outputs());
}

void Commands::importPictures()
{
    Q_EMIT ui_.gallery->importRequested();
}

void Commands::rebuildLibrary()
{
    Q_EMIT ui_.gallery->rebuildRequested();
}

void Commands::quit()
{
    window_.close();
}

void Commands::undo()
{
    if (!ui_.canvas->paintView()->isPainting()) generation_.undoStack().undo();
}

void Commands::redo()
{
    if (!ui_.canvas->paintView()->isPainting()) generation_.undoStack().redo();
}

void Commands::editPrompt()
{
    ui_.create->prompt()->focusPrompt();
}

void Commands::findPicture()
{
    ui_.gallery->focusSearch();
}

void Commands::findModel()
{
    auto* dock = window_.findChild<QDockWidget*>(QStringLiteral("models"));
    dock->show();
    dock->raise();
    ui_.library->focusSearch();
}

void Commands::generate()
{
    generation_.generate(ui_.create->request());
}

void Commands::cancel()
{
    generation_.cancel();
}

void Commands::toggleLive()
{
    generation_.making().toggleLive();
}

void Commands::keepLive()
{
    generation_.making().keepLive();
}

void Commands::toggleForever()
{
    generation_.making().toggleForever();
}

void Commands::pauseAfterImage()
{
    generation_.making().pauseAfterImage();
}

void Commands::branch()
{
    ui_.filmstrip->branch();
}

void Commands::openSweep()
{
    ui_.filmstrip->openSweepMenu();
}

void Commands::pauseQueue()
{
    studio_.pauseQueue(!studio_.queue().isPaused());
}

void Commands::showGrid()
{
    Q_EMIT ui_.queue->gridRequested();
}

void Commands::fit()
{
    ui_.canvas->fit();
}

void Commands::actualSize()
{
    ui_.canvas->actualSize();
}

void Commands::zoomIn()
{
    ui_.canvas->zoomBy(kZoomStep);
}

void Commands::zoomOut()
{
    ui_.canvas->zoomBy(1 / kZoomStep);
}

void Commands::togglePixels()
{
    pixels_ = !pixels_;
    ui_.canvas->setPixelsShown(pixels_);
}

void Commands::toggleTheme()
{
    studio_.settings().set(setting::kTheme, theme().isDark() ? QStringLiteral("light") : QStringLiteral("dark"));
}

void Commands::resetLayout()
{
    Q_EMIT layoutResetRequested();
}

void Commands::openModelFile()
{
    auto* dialog = new QFileDialog(&window_, tr("Open a checkpoint"), studio_.dataDir().models(),
                                   tr("Checkpoints (*.safetensors)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &generation_, &GenerationController::openModel);
    showFree(dialog);
}

void Commands::openModelFolder()
{
    askFolder(tr("Open a model folder"), [this](const QString& folder) { generation_.openModel(folder); });
}

void Commands::addModelFolder()
{
    askFolder(tr("Add a folder of models"), [this](const QString& folder) { studio_.addModelFolder(folder); });
}

void Commands::showModelsFolder()
{
    showFolder(studio_.dataDir().models());
}

void Commands::refreshModels()
{
    studio_.models().refresh();
}

void Commands::saveUnsavedElsewhere()
{
    askFolder(tr("Save the pictures in"), [this](const QString& folder) { studio_.saveUnsaved(folder); });
}

SettingsDialog& Commands::openSettings()
{
    if (!settings_) {
        settings_ = new SettingsDialog(studio_, *shortcuts_, &window_);
        showFree(settings_.data());
    }
    settings_->raise();
    settings_->activateWindow();
    return *settings_;
}

void Commands::showExplorer()
{
    if (!explorer_) {
        explorer_ = new ExplorerWindow(
            studio_, [this] { return generation_.shownPicture(); }, [this] { return ui_.create->request(); }, &window_);
        showFree(explorer_.data());
    }
    explorer_->raise();
    explorer_->activateWindow();
}

void Commands::showTraining()
{
    auto* dock = window_.findChild<QDockWidget*>(QStringLiteral("training"));
    dock->show();
    dock->raise();
    ui_.training->takeFocus();
}

void Commands::showSettings()
{
    openSettings().search({});
}

void Commands::showShortcuts()
{
    openSettings().showKeyboard();
}

void Commands::showPalette()
{
    auto* palette = new CommandPalette(&window_);
    palette->add(actionEntries(*window_.menuBar()));
    palette->add(modelEntries(studio_.models().models(), [this](const QString& path) { generation_.openModel(path); }));
    palette->add(settingEntries([this](const QString& name) { openSettings().search(name); }));
    palette->show();
    studio_.findHistory({.text = {}, .distinct_prompts = true})
        .then(palette, [this, palette](const QList<HistoryEntry>& rows) {
            palette->add(promptEntries(rows, [this](const QString& prompt) { generation_.usePrompt(prompt); }));
        });
}

void Commands::showAbout()
{
    showFree(new AboutDialog(&window_));
}

} // namespace sfumato::ui
