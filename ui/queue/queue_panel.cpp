#include "ui/queue/queue_panel.h"
#include "ui/actions/action_button.h"
#include "ui/actions/actions.h"
#include "ui/queue/queue_delegate.h"
#include "ui/queue/queue_timings.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/keyboard_menu.h"
#include "ui/widgets/usable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace sfumato::ui {
namespace {

bool isInLine(const QueuedJob& job) { return job.state == JobState::Persisting || job.state == JobState::Waiting; }

bool canResume(const QueuedJob& job)
{
    return job.state == JobState::Interrupted || job.state == JobState::Failed || job.state == JobState::Cancelled;
}

QToolButton* toolButton(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    QObject::connect(action, &QAction::changed, button,
                     [button, action] { button->setAccessibleName(action->text()); });
    return button;
}

} // namespace

QueuePanel::QueuePanel(const JobQueue& queue, QueueModel::Thumbnailer thumbnailer, QWidget* parent)
    : QWidget(parent), queue_(queue), model_(new QueueModel(queue, std::move(thumbnailer), this)), view_(new QListView),
      empty_(new EmptyState(QStringLiteral("queue"))), stack_(new EmptyStack(view_, empty_)), timings_(new QueueTimings)
{
    view_->setModel(model_);
    view_->setItemDelegate(new QueueDelegate(view_));
    view_->setMouseTracking(true);
    view_->setFrameShape(QFrame::NoFrame);
    view_->viewport()->setAutoFillBackground(false);
    view_->setUniformItemSizes(true);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    openMenuByKey(view_);
    view_->setDragDropMode(QAbstractItemView::DragDrop);
    view_->setDefaultDropAction(Qt::MoveAction);
    makeActions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPanel, space::kControls, space::kPanel, space::kPanel);
    column->addWidget(makeTools());
    column->addWidget(makeHeldBar());
    column->addWidget(stack_, 1);
    column->addWidget(timings_);

    connect(empty_, &EmptyState::activated, this, &QueuePanel::gridRequested);
    connect(model_, &QueueModel::moveRequested, this, &QueuePanel::moveRequested);
    connect(view_, &QListView::activated, this, [this] {
        if (const QueuedJob* job = chosen()) canResume(*job) ? resume() : useRequest();
    });
    connect(view_, &QListView::customContextMenuRequested, this, &QueuePanel::showMenu);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueuePanel::updateState);
    connect(&queue, &JobQueue::changed, this, &QueuePanel::updateState,
            Qt::QueuedConnection); // behind the model, which follows, too
    onLanguageChange(this, [this] { retranslateUi(); });
}

void QueuePanel::placeActions(Actions& actions)
{
    actions.addButton("pause_queue", pause_);
    actions.addButton("grid", grid_);
    connect(this, &QueuePanel::gridRequested, actions[QStringLiteral("grid")], &QAction::trigger);
}

void QueuePanel::retranslateUi()
{
    empty_->setTexts(tr("Nothing waits"),
                     tr("Ask for as many pictures as you like: they are made one after the other."),
                     tr("Set up a grid…"));
    setNameAndTip(view_, tr("Job queue"), tr("What is made now, and what waits; Delete cancels or removes"));
    for (const auto& [action, text] : actions_) {
        action->setText(tr(text));
        action->setToolTip(withKeys(tr(text), action->shortcut()));
    }
    setNameAndTip(pause_, tr("Pause the queue"), tr("Rest after the picture being made; press again to go on"));
    setNameAndTip(grid_, tr("Set up a grid"), tr("Make a grid of pictures that differ in up to three things"));
    go_on_all_->setText(tr("Go on"));
    go_on_all_->setToolTip(tr("Make what is still missing of these jobs"));
    discard_->setText(tr("Discard"));
    discard_->setToolTip(tr("Take them off the list; they stay in the history"));
    retranslateModel(*model_);
    updateState();
}

QAction* QueuePanel::action(const QString& iconName, const char* text, const QKeySequence& keys,
                            void (QueuePanel::*run)())
{
    auto* action = new QAction(icon(iconName), {}, view_);
    actions_.append({action, text});
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    view_->addAction(action);
    return action;
}

void QueuePanel::makeActions()
{
    up_ = action(QStringLiteral("up"), QT_TR_NOOP("Earlier"), QKeySequence(Qt::ALT | Qt::Key_Up), &QueuePanel::moveUp);
    down_ = action(QStringLiteral("down"), QT_TR_NOOP("Later"), QKeySequence(Qt::ALT | Qt::Key_Down),
                   &QueuePanel::moveDown);
    duplicate_ = action(QStringLiteral("duplicate"), QT_TR_NOOP("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D),
                        &QueuePanel::duplicate);
    resume_ = action(QStringLiteral("play"), QT_TR_NOOP("Go on with it"), {}, &QueuePanel::resume);
    use_ = action(QStringLiteral("reuse"), QT_TR_NOOP("Put its request back"), {}, &QueuePanel::useRequest);
    remove_ = action(QStringLiteral("close"), QT_TR_NOOP("Cancel or remove"), QKeySequence(Qt::Key_Delete),
                     &QueuePanel::removeChosen);
    clear_ = action(QStringLiteral("trash"), QT_TR_NOOP("Clear what is done"), {}, &QueuePanel::clearRequested);
}

QWidget* QueuePanel::makeTools()
{
    pause_ = new QToolButton;
    pause_->setAutoRaise(true);
    pause_->setIcon(icon(QStringLiteral("pause")));
    grid_ = new QToolButton;
    grid_->setIcon(icon(QStringLiteral("grid")));
    grid_->setAutoRaise(true);
    auto* tools = new QWidget;
    auto* line = new FlowLayout(2, tools);
    line->addWidget(pause_);
    line->addWidget(grid_);
    for (QAction* one : {up_, down_, duplicate_, resume_, remove_, clear_}) line->addWidget(toolButton(one));
    return tools;
}

QWidget* QueuePanel::makeHeldBar()
{
    interrupted_text_ = new QLabel;
    interrupted_text_->setWordWrap(true);
    go_on_all_ = new QPushButton(icon(QStringLiteral("play")), {});
    go_on_all_->setProperty("primary", true);
    discard_ = new QPushButton;
    interrupted_bar_ = new QWidget;
    auto* column = new QVBoxLayout(interrupted_bar_);
    column->setContentsMargins(0, 0, 0, 4);
    column->addWidget(interrupted_text_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(go_on_all_, 1);
    buttons->addWidget(discard_, 1);
    column->addLayout(buttons);
    connect(go_on_all_, &QPushButton::clicked, this, &QueuePanel::resumeAllRequested);
    connect(discard_, &QPushButton::clicked, this, &QueuePanel::dismissInterruptedRequested);
    return interrupted_bar_;
}

const QueuedJob* QueuePanel::chosen() const
{
    return model_->job(view_->currentIndex().row());
}

void QueuePanel::moveUp()
{
    moveBy(-1);
}

void QueuePanel::moveDown()
{
    moveBy(1);
}

void QueuePanel::moveBy(int places)
{
    const QueuedJob* job = chosen();
    if (job && isInLine(*job)) Q_EMIT moveRequested(job->job.id, view_->currentIndex().row() + places);
}

void QueuePanel::removeChosen()
{
    if (const QueuedJob* job = chosen()) Q_EMIT removeRequested(job->job.id);
}

void QueuePanel::resume()
{
    if (const QueuedJob* job = chosen()) Q_EMIT resumeRequested(job->job.id);
}

void QueuePanel::duplicate()
{
    if (const QueuedJob* job = chosen()) Q_EMIT duplicateRequested(job->job.id);
}

void QueuePanel::useRequest()
{
    if (const QueuedJob* job = chosen()) Q_EMIT requestChosen(job->job.request);
}

void QueuePanel::showMenu(const QPoint& where)
{
    if (!view_->indexAt(where).isValid()) return;
    QMenu menu;
    menu.setToolTipsVisible(true);
    menu.addActions({use_, duplicate_, resume_});
    menu.addSeparator();
    menu.addActions({up_, down_});
    menu.addSeparator();
    menu.addActions({remove_, clear_});
    menu.exec(view_->viewport()->mapToGlobal(where));
}

void QueuePanel::updateState()
{
    const int held = static_cast<int>(queue_.interrupted().size());
    interrupted_bar_->setVisible(held > 0);
    interrupted_text_->setText(tr("%n job(s) of last time are not finished.", nullptr, held));
    stack_->setEmpty(model_->rowCount() == 0);
    const QueuedJob* job = chosen();
    const int row = view_->currentIndex().row(), first = queue_.running() ? 1 : 0,
              last = static_cast<int>(queue_.jobs().size()) - 1;
    const auto moves = [job](bool end, const LocalizedText& endText) -> LocalizedText {
        if (!job) return [] { return tr("Choose a job first"); };
        if (!isInLine(*job)) return [] { return tr("Only a job that waits can be moved"); };
        return end ? endText : LocalizedText();
    };
    setUsable(*up_, job && isInLine(*job) && row > first, moves(row <= first, [] { return tr("It is the next one"); }));
    setUsable(*down_, job && isInLine(*job) && row < last,
              moves(
                  row >= last, [] { return tr("It is the last one"); }));
    for (QAction* one : {duplicate_, remove_, use_})
        setUsable(*one, job != nullptr, [] { return tr("Choose a job first"); });
    setUsable(*resume_, job && canResume(*job), [there = job != nullptr] {
        return there ? tr("Only a job that did not come to its end can go on") : tr("Choose a job first");
    });
    setUsable(*clear_, !queue_.ended().isEmpty(), [] { return tr("No job has ended yet"); });
    timings_->setVisible(job && job->timings.pictures > 0);
    if (job) timings_->setTimings(job->timings);
}

} // namespace sfumato::ui
