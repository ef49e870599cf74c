#include "ui/training/training_panel.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/training/training_view.h"
#include "ui/widgets/named_combo.h"
#include "ui/widgets/usable.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

namespace sfumato::ui {
namespace {

QToolButton* toolButton(const QString& iconName)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

TrainingPanel::TrainingPanel(TrainingProcesses& runs, TrainingPicturesModel::Thumbnailer thumbnailer, QWidget* parent)
    : QWidget(parent), runs_(runs), choice_(new NamedCombo), head_(new QWidget), pages_(new QStackedWidget),
      setup_(new TrainingSetup(survey_, std::move(thumbnailer))), view_(new TrainingView),
      folder_(toolButton(QStringLiteral("folder"))), remove_(toolButton(QStringLiteral("trash")))
{
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice_->setMinimumContentsLength(12);
    auto* line = new QHBoxLayout(head_);
    line->setContentsMargins(space::kPanel, space::kControls, space::kPanel, 4);
    line->setSpacing(4);
    line->addWidget(choice_, 1);
    line->addWidget(folder_);
    line->addWidget(remove_);
    pages_->addWidget(setup_);
    pages_->addWidget(view_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head_);
    column->addWidget(pages_, 1);

    connect(choice_, &QComboBox::currentIndexChanged, this,
            [this](int index) { showRun(index > 0 && index <= runs_.size() ? runs_.at(index - 1) : nullptr); });
    connect(&runs_, &TrainingProcesses::changed, this, &TrainingPanel::fill);
    connect(folder_, &QToolButton::clicked, this, [this] {
        if (view_->run()) Q_EMIT folderRequested(view_->run()->folder());
    });
    connect(remove_, &QToolButton::clicked, this, [this] { if (view_->run()) Q_EMIT removeRequested(view_->run()); });
    fill();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void TrainingPanel::retranslateUi()
{
    setNameAndTip(choice_, tr("Training"), tr("A new training, or one of those begun"));
    const QString open = tr("Open the folder of the training"),
                  remove = tr("Move the training to the trash; models that were tried stay");
    setNameAndTip(folder_, open, open);
    setNameAndTip(remove_, remove, remove);
    choice_->setItemText(0, tr("New training"));
    updateRuns();
}

void TrainingPanel::fill()
{
    TrainingProcess* shown = nullptr;
    {
        const QSignalBlocker quiet(choice_);
        choice_->clear();
        choice_->addItem(tr("New training"));
        for (int i = 0; i < runs_.size(); ++i) {
            TrainingProcess* run = runs_.at(i);
            choice_->addItem(run->plan().title);
            connect(run, &TrainingProcess::stateChanged, this, &TrainingPanel::updateRuns, Qt::UniqueConnection);
            if (run == view_->run()) shown = run;
        }
    }
    head_->setVisible(runs_.size() > 0);
    showRun(shown);
}

void TrainingPanel::showRun(TrainingProcess* run)
{
    int index = 0;
    for (int i = 0; i < runs_.size(); ++i)
        if (runs_.at(i) == run) index = i + 1;
    {
        const QSignalBlocker quiet(choice_);
        choice_->setCurrentIndex(index);
    }
    if (view_->run() != run || !run) view_->setRun(run);
    pages_->setCurrentIndex(run ? 1 : 0);
    folder_->setVisible(run != nullptr);
    remove_->setVisible(run != nullptr);
    updateRuns();
}

void TrainingPanel::updateRuns()
{
    for (int i = 0; i < runs_.size(); ++i) {
        const TrainingState state = runs_.at(i)->status().state;
        const QString title = runs_.at(i)->plan().title;
        choice_->setItemText(i + 1,
                             is_active(state)                       ? tr("%1 – learning").arg(title)
                                 : state == TrainingState::Finished ? tr("%1 – finished").arg(title)
                                                                    : tr("%1 – paused").arg(title));
    }
    setUsable(*remove_, view_->run() && !is_active(view_->run()->status().state),
              [there = view_->run() != nullptr] { return there ? tr("Pause it first") : tr("No training is chosen"); });
}

void TrainingPanel::takeFocus()
{
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        if (!isAncestorOf(next) || !next->isVisibleTo(this) || !next->isEnabled()
            || !(next->focusPolicy() & Qt::TabFocus))
            continue;
        return next->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace sfumato::ui
