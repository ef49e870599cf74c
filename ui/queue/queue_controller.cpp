#include "ui/queue/queue_controller.h"
#include "core/studio/jobs/cost_estimator.h"
#include "core/studio/jobs/current_model.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/models/model_library.h"
#include "core/studio/support/settings.h"
#include "ui/actions/actions.h"
#include "ui/queue/grid_dialog.h"
#include "ui/queue/queue_panel.h"
#include "ui/widgets/file_dialogs.h"

#include <QCoreApplication>
#include <QTimer>

namespace sfumato::ui {
namespace {

constexpr int kSaveAfterMs = 700; // what is typed outlives a kill

} // namespace

QueueController::QueueController(Studio& studio, Actions& actions, QueuePanel& panel,
                                 std::function<GenerationRequest()> request, QObject* parent)
    : QObject(parent), studio_(studio), panel_(panel), request_(std::move(request)), save_soon_(new QTimer(this))
{
    panel.placeActions(actions);
    save_soon_->setSingleShot(true);
    save_soon_->setInterval(kSaveAfterMs);
    connect(save_soon_, &QTimer::timeout, this, &QueueController::saveAxes);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &QueueController::saveAxes);
    actions.bind("grid", this, &QueueController::showGridDialog);
    actions.bind("pause_queue", &studio.jobs(), &JobService::setPaused);
    connect(&studio.jobs().queue(), &JobQueue::pausedChanged, actions[QStringLiteral("pause_queue")],
            &QAction::setChecked);
    connect(&panel, &QueuePanel::removeRequested, this, [this](JobId job) {
        const QueuedJob* queued = studio_.jobs().queue().find(job);
        if (queued && has_ended(queued->state)) studio_.jobs().dismiss(job);
        else studio_.jobs().cancel(job);
    });
    connect(&panel, &QueuePanel::moveRequested, &studio.jobs(), &JobService::move);
    connect(&panel, &QueuePanel::duplicateRequested, this, [this](JobId job) {
        const auto again = studio_.jobs().duplicate(job);
        again ? pictureRequested() : failed(again.error());
    });
    connect(&panel, &QueuePanel::resumeRequested, &studio.jobs(), &JobService::resume);
    connect(&panel, &QueuePanel::resumeAllRequested, &studio.jobs(), &JobService::resumeInterrupted);
    connect(&panel, &QueuePanel::dismissInterruptedRequested, &studio.jobs(), &JobService::dismissInterrupted);
    connect(&panel, &QueuePanel::clearRequested, &studio.jobs(), &JobService::clearEnded);
    connect(&panel, &QueuePanel::requestChosen, this, &QueueController::requestChosen);
}

void QueueController::showGridDialog()
{
    if (!dialog_) {
        dialog_ = new GridDialog({request_, [this] { return studio_.models().models(); },
                                  [this](const QList<GridCell>& cells) { return expectedSeconds(cells); }},
                                 panel_.window());
        restoreAxes();
        connect(dialog_, &GridDialog::axesEdited, save_soon_, [this] {
            if (!save_soon_->isActive()) save_soon_->start();
        });
        connect(dialog_, &QDialog::finished, this, &QueueController::saveAxes);
        connect(dialog_, &GridDialog::gridRequested, this, [this](const GridPlan& plan) {
            saveAxes();
            if (const auto job = studio_.jobs().generateGrid(plan); !job) return dialog_->showError(job.error());
            dialog_->close();
            Q_EMIT pictureRequested();
        });
    }
    showModeless(dialog_);
    dialog_->raise();
    dialog_->activateWindow();
}

std::optional<double> QueueController::expectedSeconds(const QList<GridCell>& cells) const
{
    double seconds = 0;
    for (const GridCell& cell : cells) {
        if (!studio_.currentModel().description()
            || cell.request.model.path != studio_.currentModel().description()->ref.path)
            return std::nullopt;
        const auto estimate = studio_.costs().estimate(cell.request, *studio_.currentModel().description());
        if (!estimate) return std::nullopt;
        seconds += estimate->seconds;
    }
    return seconds;
}

void QueueController::saveAxes()
{
    save_soon_->stop();
    if (!dialog_) return;
    QStringList texts;
    for (const AxisText& axis : dialog_->axes()) texts << axis.parameter << axis.values;
    studio_.settings().set(setting::kGridAxes, texts);
}

void QueueController::restoreAxes()
{
    const QStringList texts = studio_.settings().get(setting::kGridAxes);
    QList<AxisText> axes;
    for (int i = 0; i + 1 < texts.size(); i += 2) axes += {texts[i], texts[i + 1]};
    if (!axes.isEmpty()) dialog_->setAxes(axes);
}

} // namespace sfumato::ui
