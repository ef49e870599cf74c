#include "ui/window/main_window.h"
#include "core/studio/document/document_keeper.h"
#include "core/studio/gallery/library.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/models/model_library.h"
#include "core/studio/storage/search.h"
#include "core/studio/studio.h"
#include "core/studio/support/settings.h"
#include "core/studio/training/training_processes.h"
#include "ui/actions/actions.h"
#include "ui/actions/shortcuts.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_controller.h"
#include "ui/canvas/inpaint_controller.h"
#include "ui/canvas/paint_view.h"
#include "ui/canvas/welcome_page.h"
#include "ui/canvas/unkept_canvas.h"
#include "ui/checkpoints/checkpoint_controller.h"
#include "ui/checkpoints/model_combo.h"
#include "ui/checkpoints/models_panel.h"
#include "ui/explorer/explorer_controller.h"
#include "ui/gallery/gallery_controller.h"
#include "ui/gallery/gallery_details.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/generate/create_panel.h"
#include "ui/generate/filmstrip_controller.h"
#include "ui/generate/filmstrip_panel.h"
#include "ui/generate/generation_controller.h"
#include "ui/generate/live_controller.h"
#include "ui/generate/progress_strip.h"
#include "ui/generate/prompt_controller.h"
#include "ui/generate/prompt_panel.h"
#include "ui/history/history_controller.h"
#include "ui/history/history_panel.h"
#include "ui/queue/queue_controller.h"
#include "ui/queue/queue_panel.h"
#include "ui/queue/unsaved_pictures.h"
#include "ui/settings/settings_controller.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/training/training_controller.h"
#include "ui/training/training_panel.h"
#include "ui/widgets/dock_panel.h"
#include "ui/widgets/input_composition.h"
#include "ui/widgets/kept_text.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/shrinking_area.h"
#include "ui/window/accessibility.h"
#include "ui/window/dock_columns.h"
#include "ui/window/dock_titles.h"
#include "ui/window/command_palette_controller.h"
#include "ui/window/qt_texts.h"
#include "ui/window/taskbar_progress.h"
#include "ui/window/undo_stacks.h"
#include "ui/window/window_actions.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QScreen>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace sfumato::ui {
namespace {

constexpr int kLeftWidth = 320, kThumbnailSide = 256;

QWidget* makeSpacer()
{
    auto* widget = new QWidget;
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return widget;
}

/// To the front, the focus in its first control.
void raiseAndFocus(QDockWidget& dock)
{
    raiseDock(dock);
    for (QWidget* control : dock.widget()->findChildren<QWidget*>())
        if (control->focusPolicy() & Qt::TabFocus && control->isVisibleTo(&dock))
            return control->setFocus(Qt::TabFocusReason);
}

} // namespace

MainWindow::MainWindow(Studio& studio, const QString& model)
    : studio_(studio), undo_(new UndoStacks(*this)), actions_(new Actions(*this)),
      shortcuts_(new Shortcuts(studio.settings(), *actions_))
{
    installAccessibility();
    setWindowTitle(QStringLiteral("Sfumato"));
    setWindowIcon(programIcon());
    setDockOptions(AllowTabbedDocks | AllowNestedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    createPanels();
    setUpGeneration();
    setUpCanvas();
    setUpGallery();
    setUpHistory();
    setUpModels();
    setUpQueue();
    setUpTraining();
    setUpWindow();
    placeToolBar();
    placeCentre();
    placeDocks();
    restoreLayout();
    new DockTitles(*this);
    onLanguageChange(this, [this] { retranslateUi(); });
    QTimer::singleShot(0, this, [this, model] {
        generation_controller_->start(model);
        canvas_controller_->start();
        gallery_controller_->start();
        history_controller_->start();
    });
}

MainWindow::~MainWindow() = default;

void MainWindow::createPanels()
{
    const auto thumbnail = [this](const QString& path) { return studio_.library().thumbnail(path, kThumbnailSide); };
    create_panel_ = new CreatePanel;
    canvas_ = new Canvas;
    filmstrip_panel_ = new FilmstripPanel;
    progress_strip_ = new ProgressStrip;
    notice_bar_ = new NoticeBar;
    notice_bar_->setObjectName(QStringLiteral("notice"));
    model_combo_ = new ModelCombo;
    history_panel_
        = new HistoryPanel([this, thumbnail](
                               const QString& cover) { return thumbnail(studio_.dataDir().outputs() + u'/' + cover); },
                           &GalleryDetails::factsOf);
    models_panel_ = new ModelsPanel(studio_.models(), thumbnail);
    queue_panel_ = new QueuePanel(studio_.jobs().queue(), thumbnail);
    training_panel_ = new TrainingPanel(studio_.training(), thumbnail);
    gallery_panel_
        = new GalleryPanel({[this](const QList<qint64>& ids) { return studio_.library().pictures(ids); }, thumbnail});
}

template <class Controller> void MainWindow::connectMessages(Controller& controller)
{
    if constexpr (requires { &Controller::statusMessage; })
        connect(&controller, &Controller::statusMessage, progress_strip_, &ProgressStrip::showText);
    if constexpr (requires { &Controller::failed; })
        connect(&controller, &Controller::failed, notice_bar_,
                [this](const Error& error) { notice_bar_->showError(error); });
    if constexpr (requires { &Controller::imageReady; })
        connect(&controller, &Controller::imageReady, canvas_, &Canvas::showImage);
    if constexpr (requires { &Controller::pictureRequested; })
        connect(&controller, &Controller::pictureRequested, canvas_, &Canvas::follow);
}

void MainWindow::setUpGeneration()
{
    generation_controller_ = new GenerationController(studio_, *actions_, *create_panel_, *progress_strip_,
                                                      *notice_bar_, undo_->form(), this);
    connectMessages(*generation_controller_);
    new PromptController(studio_, *actions_, *create_panel_->prompt(), this);
    connect(create_panel_->prompt(), &PromptPanel::parametersChosen, generation_controller_,
            &GenerationController::usePasted);
    const auto request = [this] { return generation_controller_->request(); };
    auto* live = new LiveController(studio_, *actions_, *create_panel_, *progress_strip_, request, this);
    connectMessages(*live);
    connect(live, &LiveController::stuck, generation_controller_, &GenerationController::showFailedLive);
    auto* filmstrip = new FilmstripController(studio_, *actions_, *filmstrip_panel_, *notice_bar_, request, this);
    connectMessages(*filmstrip);
    connect(filmstrip, &FilmstripController::imageImproved, canvas_, &Canvas::improveImage);
    connect(filmstrip, &FilmstripController::requestReady, generation_controller_, &GenerationController::submit);
    connect(filmstrip, &FilmstripController::gridReady, generation_controller_, &GenerationController::submitGrid);
    connect(filmstrip, &FilmstripController::modelRequested, generation_controller_, &GenerationController::openModel);
}

void MainWindow::setUpCanvas()
{
    const auto request = [this] { return generation_controller_->request(); };
    canvas_controller_
        = new CanvasController(studio_, *actions_, *canvas_, *notice_bar_, undo_->canvas(), request, this);
    connectMessages(*canvas_controller_);
    unkept_canvas_ = new UnkeptCanvas(studio_, canvas_controller_->keeper(),
                                      *(*actions_)[QStringLiteral("save_canvas_as")], *this);
    connectMessages(*new InpaintController(studio_, *actions_, *canvas_, canvas_controller_->document(), *notice_bar_,
                                           request, this));
    connect(canvas_->welcome(), &WelcomePage::promptChosen, generation_controller_, [this](const QString& prompt) {
        generation_controller_->usePrompt(prompt);
        generation_controller_->generate();
    });
    connect(canvas_->welcome(), &WelcomePage::openModelRequested, (*actions_)[QStringLiteral("open_model")],
            &QAction::trigger);
}

void MainWindow::setUpGallery()
{
    gallery_controller_ = new GalleryController(studio_, *actions_, *gallery_panel_, undo_->gallery(), this);
    connectMessages(*gallery_controller_);
    connect(gallery_controller_, &GalleryController::requestPartChosen, generation_controller_,
            &GenerationController::usePart);
    connect(gallery_controller_, &GalleryController::newestFound, canvas_, &Canvas::showAtStart);
    connect(gallery_panel_, &GalleryPanel::editRequested, canvas_controller_, &CanvasController::open);
}

void MainWindow::setUpHistory()
{
    history_controller_ = new HistoryController(studio_, *history_panel_, undo_->gallery(), this);
    connectMessages(*history_controller_);
    connect(history_controller_, &HistoryController::requestPartChosen, generation_controller_,
            &GenerationController::usePart);
    connect(history_controller_, &HistoryController::picturesRequested, gallery_panel_, [this](qint64 id) {
        gallery_panel_->search(search_term(search_word("request"), QString::number(id)));
        raiseDock(*gallery_panel_);
    });
}

void MainWindow::setUpModels()
{
    auto* models = new CheckpointController(studio_, *actions_, *models_panel_, *model_combo_, *this);
    connectMessages(*models);
    connect(models, &CheckpointController::modelChosen, generation_controller_, &GenerationController::openModel);
    connect(models, &CheckpointController::requestChosen, generation_controller_, &GenerationController::useRequest);
    connect(models, &CheckpointController::promptChosen, generation_controller_, &GenerationController::usePrompt);
    connect(models, &CheckpointController::phraseChosen, create_panel_->prompt(), &PromptPanel::insertPhrase);
    connect(generation_controller_, &GenerationController::modelPathChanged, model_combo_, &ModelCombo::setCurrentPath);
}

void MainWindow::setUpQueue()
{
    const auto request = [this] { return generation_controller_->request(); };
    auto* queue = new QueueController(studio_, *actions_, *queue_panel_, request, this);
    connectMessages(*queue);
    connect(queue, &QueueController::requestChosen, generation_controller_, &GenerationController::useRequest);
    unsaved_pictures_ = new UnsavedPictures(studio_, *notice_bar_, *this);
    if (const auto& why = studio_.readOnly()) {
        Notice notice = noticeOf(*why);
        notice.calm = true;
        notice_bar_->showStanding(QStringLiteral("read-only"), notice);
    }
}

void MainWindow::setUpTraining()
{
    auto* training = new TrainingController(studio_, *actions_, *training_panel_, this);
    connectMessages(*training);
    connect(training, &TrainingController::modelChosen, generation_controller_, &GenerationController::openModel);
}

void MainWindow::setUpWindow()
{
    undo_->addArea(*canvas_, undo_->canvas());
    undo_->addArea(*create_panel_, undo_->form());
    undo_->addArea(*gallery_panel_, undo_->gallery());
    undo_->addArea(*history_panel_, undo_->gallery());
    window_actions_ = new WindowActions(*this, studio_.settings(), *actions_, *undo_,
                                        [this] { return !canvas_->paintView()->isPainting(); });
    auto* settings = new SettingsController(studio_, *actions_, *shortcuts_, *this);
    new ExplorerController(
        studio_, *actions_, [this] { return canvas_->visibleImage(); }, [this] { return create_panel_->request(); },
        *this);
    new InputComposition(this);
    for (const auto& [panel, setting] :
         {std::pair<QWidget*, const Setting<QString>*>(gallery_panel_, &setting::kGallerySearch),
          {history_panel_, &setting::kHistorySearch},
          {models_panel_, &setting::kModelSearch}})
        keepText(*panel->findChild<SearchField*>(), studio_.settings(), *setting);
    auto* palette = new CommandPaletteController(studio_, *actions_, *this);
    connect(palette, &CommandPaletteController::modelChosen, generation_controller_, &GenerationController::openModel);
    connect(palette, &CommandPaletteController::promptChosen, generation_controller_, &GenerationController::usePrompt);
    connect(palette, &CommandPaletteController::settingChosen, settings, &SettingsController::search);
    auto* taskbar = new TaskbarProgress(*this);
    connect(progress_strip_, &ProgressStrip::progressChanged, taskbar, &TaskbarProgress::show);
    connect(&canvas_controller_->keeper(), &DocumentKeeper::stateChanged, taskbar, [this, taskbar] {
        const DocumentKeeper& keeper = canvas_controller_->keeper();
        taskbar->setDocument(QFileInfo(keeper.path()).fileName(), keeper.isModified());
    });
}

void MainWindow::placeToolBar()
{
    auto* bar = addToolBar(QString());
    onLanguageChange(bar, [bar] { bar->setWindowTitle(tr("Toolbar")); });
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const char* id : {"undo", "redo"}) bar->addAction((*actions_)[QLatin1String(id)]);
    bar->addWidget(makeSpacer());
    bar->addWidget(model_combo_);
    bar->addWidget(makeSpacer());
    for (const char* id : {"fit", "actual_size", "show_pixels", "light_theme"})
        bar->addAction((*actions_)[QLatin1String(id)]);
}

void MainWindow::placeCentre()
{
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(notice_bar_);
    column->addWidget(canvas_, 1);
    column->addWidget(filmstrip_panel_);
    column->addWidget(progress_strip_);
    setCentralWidget(centre);
}

QDockWidget* MainWindow::addDock(const QString& id, const char* title, const char* accessibleName,
                                 const QString& iconName, QWidget* panel, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(this);
    dock->setObjectName(id);
    dock->setWidget(new ShrinkingArea(panel));
    addDockWidget(area, dock);
    // Qt's own action hides a panel that lies behind another; who asks for it by name wants to see it.
    QAction* show = actions_->menu(QStringLiteral("&View"))->addAction(icon(iconName), {});
    show->setCheckable(true);
    onLanguageChange(dock, [=] {
        dock->setWindowTitle(tr(title));
        dock->setAccessibleName(tr(accessibleName));
        show->setText(tr(accessibleName));
    });
    connect(dock, &QDockWidget::visibilityChanged, show, &QAction::setChecked);
    connect(show, &QAction::triggered, dock, [dock](bool wanted) { wanted ? raiseAndFocus(*dock) : dock->hide(); });
    return dock;
}

void MainWindow::placeDocks()
{
    actions_->menu(QStringLiteral("&View"))->addSeparator();
    QDockWidget* create = addDock(QStringLiteral("create"), QT_TR_NOOP("Create"), QT_TR_NOOP("Create panel"),
                                  QStringLiteral("prompt"), create_panel_, Qt::LeftDockWidgetArea);
    QDockWidget* gallery = addDock(QStringLiteral("gallery"), QT_TR_NOOP("Pictures"), QT_TR_NOOP("Pictures panel"),
                                   QStringLiteral("gallery"), gallery_panel_, Qt::RightDockWidgetArea);
    QDockWidget* history = addDock(QStringLiteral("history"), QT_TR_NOOP("History"), QT_TR_NOOP("History panel"),
                                   QStringLiteral("history"), history_panel_, Qt::RightDockWidgetArea);
    QDockWidget* queue = addDock(QStringLiteral("queue"), QT_TR_NOOP("Queue"), QT_TR_NOOP("Queue panel"),
                                 QStringLiteral("queue"), queue_panel_, Qt::RightDockWidgetArea);
    QDockWidget* models = addDock(QStringLiteral("models"), QT_TR_NOOP("Models"), QT_TR_NOOP("Models panel"),
                                  QStringLiteral("model"), models_panel_, Qt::RightDockWidgetArea);
    QDockWidget* training = addDock(QStringLiteral("training"), QT_TR_NOOP("Training"), QT_TR_NOOP("Training panel"),
                                    QStringLiteral("train"), training_panel_, Qt::RightDockWidgetArea);
    tabifyDockWidget(gallery, history);
    tabifyDockWidget(history, models);
    tabifyDockWidget(models, training);
    gallery->raise();
    const QSize room = screen()->availableSize();
    resize(QSize(1440, 900).boundedTo(room - QSize(40, 60)));
    resizeDocks({create, gallery}, {kLeftWidth, std::clamp(width() / 4, 200, 360)}, Qt::Horizontal);
    resizeDocks({gallery, queue}, {height() * 2 / 3, height() / 3}, Qt::Vertical);
    window_actions_->setDefaultLayout(saveState());
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    // Once the docks have taken the places that the new size gives them.
    QMetaObject::invokeMethod(
        this, [this] { widenColumns(*this); }, Qt::QueuedConnection);
}

void MainWindow::retranslateUi()
{
    studio_.models().retranslate();
    retranslateQtTexts(*this);
    QMetaObject::invokeMethod(
        this, [this] { widenColumns(*this); }, Qt::QueuedConnection);
}

void MainWindow::restoreLayout()
{
    restoreGeometry(studio_.settings().get(setting::kWindowGeometry));
    restoreState(studio_.settings().get(setting::kWindowState));
    gallery_panel_->setLayoutState(studio_.settings().get(setting::kGalleryLayout));
}

void MainWindow::comeForward(const QString& model)
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
    if (!model.isEmpty()) generation_controller_->openModel(model);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    studio_.settings().set(setting::kWindowGeometry, saveGeometry());
    studio_.settings().set(setting::kWindowState, saveState());
    studio_.settings().set(setting::kGalleryLayout, gallery_panel_->layoutState());
    generation_controller_->saveRequest();
    if (!unsaved_pictures_->mayLeave() || !unkept_canvas_->mayLeave()) return event->ignore();
    QMainWindow::closeEvent(event);
}

} // namespace sfumato::ui
