#include "ui/training/training_controller.h"
#include "core/studio/jobs/current_model.h"
#include "core/studio/models/model_library.h"
#include "core/studio/support/in_background.h"
#include "core/studio/support/settings.h"
#include "ui/actions/actions.h"
#include "ui/training/training_panel.h"
#include "ui/training/training_view.h"
#include "ui/widgets/dock_panel.h"
#include "ui/widgets/file_dialogs.h"
#include "ui/widgets/notice_bar.h"

#include <QCoreApplication>

namespace sfumato::ui {
namespace {

constexpr int kSaveAfterMs = 700; // what is typed outlives a kill

} // namespace

TrainingController::TrainingController(Studio& studio, Actions& actions, TrainingPanel& panel, QObject* parent)
    : QObject(parent), studio_(studio), panel_(panel), setup_(&panel.setup())
{
    setup_->restore(studio.settings().json(setting::kTrainingSetup));
    save_soon_.setSingleShot(true);
    save_soon_.setInterval(kSaveAfterMs);
    connect(&save_soon_, &QTimer::timeout, this, &TrainingController::keepSetup);
    connect(setup_, &TrainingSetup::edited, this, [this] {
        if (!save_soon_.isActive()) save_soon_.start(); // not begun again: who types without a pause is heard, too
    });
    connect(qApp, &QCoreApplication::aboutToQuit, this, &TrainingController::keepSetup);
    connect(setup_, &QObject::destroyed, &save_soon_, &QTimer::stop);
    actions.bind("training", this, [this] {
        raiseDock(panel_);
        panel_.takeFocus();
    });
    connect(&panel.setup(), &TrainingSetup::folderRequested, this, &TrainingController::chooseFolder);
    connect(&panel.setup(), &TrainingSetup::startRequested, this, &TrainingController::begin);
    connect(&panel.view(), &TrainingView::startRequested, this, [this](TrainingProcess* run) { start(*run); });
    connect(&panel.view(), &TrainingView::pauseRequested, this, [](TrainingProcess* run) { run->pause(); });
    connect(&panel.view(), &TrainingView::changeRequested, this,
            [this](TrainingProcess* run, const TrainingPlan& plan) { change(*run, plan); });
    connect(&panel.view(), &TrainingView::tryRequested, this, [this](TrainingProcess* run) { tryOut(*run); });
    connect(&panel.view(), &TrainingView::folderRequested, this, showInFileManager);
    connect(&panel, &TrainingPanel::folderRequested, this, showInFileManager);
    connect(&panel, &TrainingPanel::removeRequested, this, [this](TrainingProcess* run) { remove(*run); });
    connect(&studio.currentModel(), &CurrentModel::opened, this, &TrainingController::askForOffers);
    askForOffers();
}

TrainingController::~TrainingController()
{
    if (save_soon_.isActive()) keepSetup();
}

void TrainingController::keepSetup()
{
    save_soon_.stop();
    if (setup_) studio_.settings().setJson(setting::kTrainingSetup, setup_->toJson());
}

void TrainingController::chooseFolder()
{
    askForFolder(
        &panel_, [] { return tr("Pictures to learn from"); },
        [this](const QString& folder) {
            panel_.showRun(nullptr);
            panel_.setup().setFolder(folder);
        });
}

void TrainingController::askForOffers()
{
    if (!studio_.currentModel().description()) return;
    const QString path = QString::fromStdString(studio_.currentModel().description()->ref.path);
    in_background([path] {
        const auto built_in = built_in_model();
        return TrainingSetup::Offers{path.isEmpty() ? built_in.value_or(QString()) : path, built_in.value_or(QString()),
                                     training_defaults(TrainingStart::Model, path),
                                     training_defaults(TrainingStart::ModelWords, path),
                                     training_defaults(TrainingStart::Scratch, {})};
    }).then(this, [this, round = ++asked_](const TrainingSetup::Offers& offers) {
        if (round == asked_) panel_.setup().setOffers(offers);
    });
}

void TrainingController::begin(const TrainingPlan& plan)
{
    const auto run = studio_.training().create(plan);
    if (!run) return panel_.setup().showError(run.error());
    panel_.showRun(*run);
    start(**run);
}

void TrainingController::start(TrainingProcess& run)
{
    TrainingProcess* const other = studio_.training().active();
    if (const auto begun = studio_.training().start(run); !begun)
        panel_.view().showError(begun.error(),
                                {{[] { return tr("Show it"); },
                                  [this, other = QPointer(other)] {
                                      if (other) panel_.showRun(other);
                                  }}});
}

void TrainingController::change(TrainingProcess& run, const TrainingPlan& plan)
{
    if (const auto& why = studio_.readOnly()) return panel_.view().showError(*why, {});
    if (const auto kept = run.setPlan(plan); !kept) return panel_.view().showError(kept.error(), {});
    start(run);
}

void TrainingController::tryOut(TrainingProcess& run)
{
    studio_.training().tryOut(run).then(this, [this, run = QPointer(&run)](const Result<QString>& model) {
        if (!model) {
            if (run && panel_.view().run() == run)
                panel_.view().showError(model.error(),
                                        {{[] { return tr("Try again"); },
                                          [this, run] {
                                              if (run) tryOut(*run);
                                          }}});
            return;
        }
        studio_.models().refresh();
        Q_EMIT modelChosen(*model);
    });
}

void TrainingController::remove(TrainingProcess& run)
{
    const QString title = run.plan().title;
    if (const auto removed = studio_.training().remove(run); !removed) {
        const QString folder = run.folder();
        return panel_.view().showError(removed.error(),
                                       {{[] { return tr("Open the folder"); },
                                         [folder] { showInFileManager(folder); }}});
    }
    Q_EMIT statusMessage([title] { return tr("The training of %1 is in the trash").arg(title); });
}

} // namespace sfumato::ui
