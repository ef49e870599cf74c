#include "ui/main_window.h"
#include "core/studio/studio.h"
#include "ui/accessibility.h"
#include "ui/actions.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/picture_view.h"
#include "ui/commands.h"
#include "ui/conductor.h"
#include "ui/dock_titles.h"
#include "ui/panels/create_panel.h"
#include "ui/panels/filmstrip_panel.h"
#include "ui/panels/gallery_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/model_combo.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_strip.h"

#include <QDockWidget>
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

} // namespace

MainWindow::MainWindow(Studio& studio, const QString& model) : studio_(studio)
{
    installAccessibility();
    setWindowTitle(QStringLiteral("Sfumato"));
    setWindowIcon(programIcon());
    setDockOptions(AllowTabbedDocks | AllowNestedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    ui_ = {.create = new CreatePanel(sampler_names()), .canvas = new Canvas, .filmstrip = new FilmstripPanel, .history = new HistoryPanel,
           .gallery = new GalleryPanel([&studio](const QString& path) { return studio.thumbnail(path, kThumbnailSide); }),
           .progress = new ProgressStrip, .notice = new NoticeBar, .models = new ModelCombo};
    conductor_ = new Conductor(studio_, ui_, this);
    commands_ = new Commands(*this, studio_, *conductor_, ui_);
    actions_ = new Actions(*this, *commands_);
    placeToolBar();
    placeCentre();
    placeDocks();
    connectActions();
    restoreLayout();
    new DockTitles(*this);
    QTimer::singleShot(0, this, [this, model] { conductor_->start(model); });
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
    for (const char* id : {"fit", "actual_size", "show_pixels", "light_theme"}) bar->addAction((*actions_)[QLatin1String(id)]);
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

QDockWidget* MainWindow::addDock(const QString& id, const QString& title, const QString& accessibleName, const QString& iconName, QWidget* panel,
                                 Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(id);
    dock->setAccessibleName(accessibleName);
    dock->setWidget(panel);
    addDockWidget(area, dock);
    QAction* toggle = dock->toggleViewAction();
    toggle->setText(accessibleName);
    toggle->setIcon(icon(iconName));
    actions_->menu(QStringLiteral("&View"))->addAction(toggle);
    return dock;
}

void MainWindow::placeDocks()
{
    actions_->menu(QStringLiteral("&View"))->addSeparator();
    QDockWidget* create = addDock(QStringLiteral("create"), tr("Create"), tr("Create panel"), QStringLiteral("prompt"), ui_.create, Qt::LeftDockWidgetArea);
    QDockWidget* gallery = addDock(QStringLiteral("gallery"), tr("Pictures"), tr("Pictures panel"), QStringLiteral("gallery"), ui_.gallery, Qt::RightDockWidgetArea);
    QDockWidget* history = addDock(QStringLiteral("history"), tr("History"), tr("History panel"), QStringLiteral("history"), ui_.history, Qt::RightDockWidgetArea);
    tabifyDockWidget(gallery, history);
    gallery->raise();
    const QSize room = screen()->availableSize();
    resize(QSize(1440, 900).boundedTo(room - QSize(40, 60)));
    resizeDocks({create, gallery}, {kLeftWidth, std::clamp(width() / 4, 200, 360)}, Qt::Horizontal);
    first_layout_ = saveState();
}

void MainWindow::connectActions()
{
    QAction* undo = (*actions_)[QStringLiteral("undo")];
    QAction* redo = (*actions_)[QStringLiteral("redo")];
    QUndoStack& stack = conductor_->undoStack();
    const auto say = [](QAction* action, const QString& verb, const QString& nothing) {
        return [action, verb, nothing](const QString& what) { // the toolbar keeps its short name
            const QString name = action->iconText();
            action->setText(what.isEmpty() ? nothing : verb.arg(what));
            action->setIconText(name);
        };
    };
    const auto sayUndo = say(undo, tr("Undo: %1"), tr("Nothing to undo")), sayRedo = say(redo, tr("Redo: %1"), tr("Nothing to redo"));
    connect(&stack, &QUndoStack::undoTextChanged, undo, sayUndo);
    connect(&stack, &QUndoStack::redoTextChanged, redo, sayRedo);
    connect(&stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    for (QAction* action : {undo, redo}) action->setEnabled(false);
    sayUndo({});
    sayRedo({});

    (*actions_)[QStringLiteral("light_theme")]->setChecked(theme().name == QLatin1String("light"));
    connect(conductor_, &Conductor::busyChanged, this, [this](bool busy) { actions_->setAvailable(Needs::Job, busy); });
    connect(ui_.canvas->view(), &PictureView::zoomChanged, this, [this] { actions_->setAvailable(Needs::Picture, !conductor_->shownPicture().isNull()); });
    connect(commands_, &Commands::layoutResetRequested, this, [this] { restoreState(first_layout_); });
}

void MainWindow::restoreLayout()
{
    restoreGeometry(studio_.settings().get(setting::kWindowGeometry));
    restoreState(studio_.settings().get(setting::kWindowState));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    studio_.settings().set(setting::kWindowGeometry, saveGeometry());
    studio_.settings().set(setting::kWindowState, saveState());
    conductor_->rememberRequest();
    QMainWindow::closeEvent(event);
}

} // namespace sfumato::ui
