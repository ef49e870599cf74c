#include "ui/window/main_window.h"
#include "core/studio/document/document_keeper.h"
#include "core/studio/studio.h"
#include "ui/window/accessibility.h"
#include "ui/actions/actions.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/tool_strip.h"
#include "ui/window/window_actions.h"
#include "ui/generate/generation_controller.h"
#include "ui/window/dock_titles.h"
#include "ui/history/history_controller.h"
#include "ui/gallery/gallery_controller.h"
#include "ui/checkpoints/checkpoint_controller.h"
#include "ui/canvas/canvas_controller.h"
#include "ui/generate/create_panel.h"
#include "ui/generate/filmstrip_panel.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/history/history_panel.h"
#include "ui/checkpoints/models_panel.h"
#include "ui/generate/prompt_panel.h"
#include "ui/queue/queue_panel.h"
#include "ui/queue/queue_controller.h"
#include "ui/actions/shortcuts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/training/training_controller.h"
#include "ui/training/training_panel.h"
#include "ui/checkpoints/model_combo.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_strip.h"
#include "ui/window/taskbar_progress.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDockWidget>
#include <QEvent>
#include <QFileInfo>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QTimer>
#include <QToolBar>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace sfumato::ui {
namespace {

constexpr int kLeftWidth = 320, kThumbnailSide = 256;

QWidget* spring()
{
    auto* widget = new QWidget;
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return widget;
}

constexpr const char* kPressShortcut = "Press shortcut";
/// Qt says these once, when they are made.
void sayQtNames(QWidget& window)
{
    struct Button {
        const char *id, *context, *name;
    };
    static constexpr Button kButtons[] = {{"qt_dockwidget_floatbutton", "QDockWidget", "Float"},
                                          {"qt_dockwidget_closebutton", "QDockWidget", "Close"},
                                          {"ScrollLeftButton", "QTabBar", "Scroll Left"},
                                          {"ScrollRightButton", "QTabBar", "Scroll Right"}};
    for (const Button& button : kButtons)
        for (QAbstractButton* one : window.findChildren<QAbstractButton*>(QLatin1String(button.id)))
            one->setAccessibleName(QCoreApplication::translate(button.context, button.name));
    for (QKeySequenceEdit* edit : window.findChildren<QKeySequenceEdit*>())
        edit->findChild<QLineEdit*>()->setPlaceholderText(
            QCoreApplication::translate("QKeySequenceEdit", kPressShortcut));
}

/// To the front, the focus in its first control.
void goTo(QDockWidget& dock)
{
    dock.show();
    dock.raise();
    for (QWidget* control : dock.widget()->findChildren<QWidget*>())
        if (control->focusPolicy() & Qt::TabFocus && control->isVisibleTo(&dock))
            return control->setFocus(Qt::TabFocusReason);
}

} // namespace

MainWindow::MainWindow(Studio& studio, const QString& model) : studio_(studio)
{
    installAccessibility();
    setWindowTitle(QStringLiteral("Sfumato"));
    setWindowIcon(programIcon());
    setDockOptions(AllowTabbedDocks | AllowNestedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    ui_ = {.create = new CreatePanel(sampler_names()),
           .canvas = new Canvas,
           .filmstrip = new FilmstripPanel,
           .history = new HistoryPanel([&studio](const QString& cover) {
               return studio.library().thumbnail(studio.dataDir().outputs() + u'/' + cover, kThumbnailSide);
           }),
           .library = new ModelsPanel(studio.models(),
                                      [&studio](const QString& path) {
                                          return studio.library().thumbnail(path, kThumbnailSide);
                                      }),
           .queue = new QueuePanel(studio.queue(),
                                   [&studio](const QString& path) {
                                       return studio.library().thumbnail(path, kThumbnailSide);
                                   }),
           .training = new TrainingPanel(studio.training(),
                                         [&studio](const QString& path) {
                                             return studio.library().thumbnail(path, kThumbnailSide);
                                         }),
           .gallery = new GalleryPanel(
               {[&studio](const QList<qint64>& ids) { return studio.library().pictures(ids); },
                [&studio](const QString& path) { return studio.library().thumbnail(path, kThumbnailSide); }}),
           .progress = new ProgressStrip,
           .notice = new NoticeBar,
           .models = new ModelCombo};
    generation_ = new GenerationController(studio_, ui_, this);
    connectQueue();
    connectLibrary();
    commands_ = new Commands(*this, studio_, *generation_, ui_);
    connectPainter();
    connectModels();
    connectTraining();
    actions_ = new Actions(*this, *commands_);
    commands_->setShortcuts(*new Shortcuts(studio_.settings(), *actions_));
    placeToolBar();
    placeCentre();
    placeDocks();
    connectActions();
    painter_->placeActions(*actions_);
    restoreLayout();
    new DockTitles(*this);
    QTimer::singleShot(0, this, [this, model] {
        generation_->start(model);
        library_->start();
        history_->start();
        painter_->start();
    });
}

MainWindow::~MainWindow() = default;

void MainWindow::placeToolBar()
{
    auto* bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const char* id : {"undo", "redo"}) bar->addAction((*actions_)[QLatin1String(id)]);
    bar->addWidget(spring());
    bar->addWidget(ui_.models);
    bar->addWidget(spring());
    for (const char* id : {"fit", "actual_size", "show_pixels", "light_theme"})
        bar->addAction((*actions_)[QLatin1String(id)]);
}

void MainWindow::placeCentre()
{
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(ui_.notice);
    column->addWidget(ui_.canvas, 1);
    column->addWidget(ui_.filmstrip);
    column->addWidget(ui_.progress);
    setCentralWidget(centre);
}

QDockWidget* MainWindow::addDock(const QString& id, const QString& title, const QString& accessibleName,
                                 const QString& iconName, QWidget* panel, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(id);
    dock->setAccessibleName(accessibleName);
    dock->setWidget(panel);
    addDockWidget(area, dock);
    // Qt's own action hides a panel that lies behind another; who asks for it by name wants to see it.
    QAction* show = actions_->menu(QStringLiteral("&View"))->addAction(icon(iconName), accessibleName);
    show->setCheckable(true);
    connect(dock, &QDockWidget::visibilityChanged, show, &QAction::setChecked);
    connect(show, &QAction::triggered, dock, [dock](bool wanted) { wanted ? goTo(*dock) : dock->hide(); });
    return dock;
}

void MainWindow::placeDocks()
{
    actions_->menu(QStringLiteral("&View"))->addSeparator();
    QDockWidget* create = addDock(QStringLiteral("create"), tr("Create"), tr("Create panel"), QStringLiteral("prompt"),
                                  ui_.create, Qt::LeftDockWidgetArea);
    QDockWidget* gallery = addDock(QStringLiteral("gallery"), tr("Pictures"), tr("Pictures panel"),
                                   QStringLiteral("gallery"), ui_.gallery, Qt::RightDockWidgetArea);
    QDockWidget* history = addDock(QStringLiteral("history"), tr("History"), tr("History panel"),
                                   QStringLiteral("history"), ui_.history, Qt::RightDockWidgetArea);
    QDockWidget* queue = addDock(QStringLiteral("queue"), tr("Queue"), tr("Queue panel"), QStringLiteral("queue"),
                                 ui_.queue, Qt::RightDockWidgetArea);
    QDockWidget* models = addDock(QStringLiteral("models"), tr("Models"), tr("Models panel"), QStringLiteral("model"),
                                  ui_.library, Qt::RightDockWidgetArea);
    QDockWidget* training = addDock(QStringLiteral("training"), tr("Training"), tr("Training panel"),
                                    QStringLiteral("train"), ui_.training, Qt::RightDockWidgetArea);
    tabifyDockWidget(gallery, history);
    tabifyDockWidget(history, models);
    tabifyDockWidget(models, training);
    gallery->raise();
    const QSize room = screen()->availableSize();
    resize(QSize(1440, 900).boundedTo(room - QSize(40, 60)));
    resizeDocks({create, gallery}, {kLeftWidth, std::clamp(width() / 4, 200, 360)}, Qt::Horizontal);
    resizeDocks({gallery, queue}, {height() * 2 / 3, height() / 3}, Qt::Vertical);
    first_layout_ = saveState();
}

void MainWindow::connectQueue()
{
    auto* desk = new QueueController(studio_, *ui_.queue, [this] { return generation_->request(); }, this);
    connect(desk, &QueueController::requestChosen, generation_, &GenerationController::useRequest);
    connect(desk, &QueueController::failed, this, [this](const Error& error) { ui_.notice->showError(error); });
}

void MainWindow::connectLibrary()
{
    library_ = new GalleryController(studio_, *ui_.gallery, generation_->undoStack(), this);
    connect(library_, &GalleryController::pictureReady, generation_, &GenerationController::showSaved);
    connect(library_, &GalleryController::requestChosen, generation_, &GenerationController::usePart);
    connect(library_, &GalleryController::statusMessage, ui_.progress, &ProgressStrip::showText);
    connect(library_, &GalleryController::failed, this, [this](const Error& error) { ui_.notice->showError(error); });
    history_ = new HistoryController(
        studio_, *ui_.history, generation_->undoStack(), [this] { return ui_.create->request(); }, this);
    connect(history_, &HistoryController::requestChosen, generation_, &GenerationController::usePart);
    connect(history_, &HistoryController::picturesRequested, this, [this](qint64 id) {
        ui_.gallery->search(QStringLiteral("request:%1").arg(id));
        findChild<QDockWidget*>(QStringLiteral("gallery"))->raise();
    });
}

void MainWindow::connectPainter()
{
    painter_ = new CanvasController(studio_, ui_, *generation_, this);
    connect(painter_, &CanvasController::statusMessage, ui_.progress, &ProgressStrip::showText);
    connect(ui_.gallery, &GalleryPanel::editRequested, painter_, &CanvasController::open);
    commands_->setPainter(*painter_);
}

void MainWindow::connectModels()
{
    auto* desk = new CheckpointController(studio_, *ui_.library, *ui_.models, *this);
    connect(desk, &CheckpointController::modelChosen, generation_, &GenerationController::openModel);
    connect(desk, &CheckpointController::requestChosen, generation_, &GenerationController::useRequest);
    connect(desk, &CheckpointController::promptChosen, generation_, &GenerationController::usePrompt);
    connect(desk, &CheckpointController::phraseChosen, ui_.create->prompt(), &PromptPanel::insertPhrase);
    connect(desk, &CheckpointController::addFolderRequested, commands_, &Commands::addModelFolder);
    connect(desk, &CheckpointController::statusMessage, ui_.progress, &ProgressStrip::showText);
    connect(desk, &CheckpointController::failed, this, [this](const Error& error) { ui_.notice->showError(error); });
}

void MainWindow::connectTraining()
{
    auto* desk = new TrainingController(studio_, *ui_.training, this);
    connect(desk, &TrainingController::modelChosen, generation_, &GenerationController::openModel);
    connect(desk, &TrainingController::statusMessage, ui_.progress, &ProgressStrip::showText);
}

void MainWindow::connectActions()
{
    QUndoStack& stack = generation_->undoStack();
    for (const char* id : {"undo", "redo"}) (*actions_)[QLatin1String(id)]->setEnabled(false);
    connect(&stack, &QUndoStack::undoTextChanged, this, &MainWindow::sayUndo);
    connect(&stack, &QUndoStack::redoTextChanged, this, &MainWindow::sayUndo);
    connect(&stack, &QUndoStack::canUndoChanged, (*actions_)[QStringLiteral("undo")], &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, (*actions_)[QStringLiteral("redo")], &QAction::setEnabled);
    actions_->say();
    sayUndo();
    auto* outside = new TaskbarProgress(*this);
    connect(ui_.progress, &ProgressStrip::shareChanged, outside, &TaskbarProgress::show);
    connect(&painter_->keeper(), &DocumentKeeper::stateChanged, outside, [this, outside] {
        const DocumentKeeper& keeper = painter_->keeper();
        outside->setDocument(QFileInfo(keeper.path()).fileName(), keeper.isModified());
    });
    (*actions_)[QStringLiteral("light_theme")]->setChecked(!theme().isDark());
    connect(&studio_.queue(), &JobQueue::pausedChanged, (*actions_)[QStringLiteral("pause_queue")],
            &QAction::setChecked);
    connect(generation_, &GenerationController::busyChanged, this,
            [this](bool busy) { actions_->setAvailable(Needs::Job, busy); });
    connect(ui_.canvas, &Canvas::seenChanged, this, [this] {
        actions_->setAvailable(Needs::Picture, ui_.canvas->showsSomething());
        actions_->setAvailable(Needs::Canvas, ui_.canvas->hasDocument());
    });
    connect(commands_, &Commands::layoutResetRequested, this, [this] { restoreState(first_layout_); });
}

/// What the next undo would do stands in the menu; the toolbar keeps its short name.
void MainWindow::sayUndo()
{
    const auto say = [this](const char* id, const QString& sentence) {
        QAction* action = (*actions_)[QLatin1String(id)];
        const QString button = action->iconText();
        action->setText(sentence);
        action->setIconText(button);
    };
    const QString undo = generation_->undoStack().undoText(), redo = generation_->undoStack().redoText();
    say("undo", undo.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1").arg(undo));
    say("redo", redo.isEmpty() ? tr("Nothing to redo") : tr("Redo: %1").arg(redo));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (!actions_) return;
    if (event->type() == QEvent::LanguageChange) {
        actions_->say();
        sayUndo();
        studio_.models().say();
        sayQtNames(*this);
    }
    if (event->type() == QEvent::PaletteChange)
        (*actions_)[QStringLiteral("light_theme")]->setChecked(!theme().isDark());
}

void MainWindow::restoreLayout()
{
    restoreGeometry(studio_.settings().get(setting::kWindowGeometry));
    restoreState(studio_.settings().get(setting::kWindowState));
    ui_.gallery->setLayoutState(studio_.settings().get(setting::kGalleryLayout));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    studio_.settings().set(setting::kWindowGeometry, saveGeometry());
    studio_.settings().set(setting::kWindowState, saveState());
    studio_.settings().set(setting::kGalleryLayout, ui_.gallery->layoutState());
    generation_->rememberRequest();
    QMainWindow::closeEvent(event);
}

} // namespace sfumato::ui
