#include "ui/generate/live_controller.h"
#include "core/studio/jobs/cost_estimator.h"
#include "core/studio/jobs/current_model.h"
#include "core/studio/prompt/prompt_names.h"
#include "core/studio/support/qt_image.h"
#include "ui/actions/actions.h"
#include "ui/generate/create_panel.h"
#include "ui/generate/progress_strip.h"
#include "ui/i18n/error_text.h"
#include "ui/widgets/duration_text.h"
#include "ui/widgets/usable.h"

namespace sfumato::ui {
namespace {

constexpr int kSoonMs = 40, kStuckAfterMs = 1500, kLeastSteps = 4, kUnmeasuredSteps = 8;
constexpr double kSeconds = 0.7; // a picture well under a second, and time to show it

} // namespace

LiveController::LiveController(Studio& studio, Actions& actions, CreatePanel& panel, ProgressStrip& progress,
                               std::function<GenerationRequest()> request, QObject* parent)
    : QObject(parent), studio_(studio), actions_(actions), progress_(progress), request_(std::move(request))
{
    progress_.placeActions(actions);
    actions_.bind("live", this, &LiveController::setLive);
    actions_.bind("keep_live", this, &LiveController::keep);
    setKeepable({});
    run_soon_.setSingleShot(true);
    run_soon_.setInterval(kSoonMs);
    connect(&run_soon_, &QTimer::timeout, this, &LiveController::run);
    stuck_soon_.setSingleShot(true);
    stuck_soon_.setInterval(kStuckAfterMs);
    connect(&stuck_soon_, &QTimer::timeout, this, [this] {
        if (live_ && problem_) Q_EMIT stuck(*problem_);
    });
    const auto run_soon = [this] {
        stuck_soon_.stop();
        if (live_) run_soon_.start();
    };
    connect(&panel, &CreatePanel::changed, this, run_soon);
    connect(&studio_.currentModel(), &CurrentModel::opened, this, run_soon);
    connect(&studio_.promptNames(), &PromptNameList::changed, this, [this, run_soon] {
        if (problem_) run_soon(); // what it wanted may be there now
    });
    connect(&studio_.jobs(), &JobService::jobStarted, this, [this] { setKeepable({}); });
    connect(&studio_.jobs(), &JobService::livePreviewReady, this, &LiveController::show);
    connect(&studio_.jobs(), &JobService::livePreviewFailed, this, &LiveController::showProblem);
}

void LiveController::setLive(bool on)
{
    live_ = on;
    seed_ = -1;
    if (on) {
        Q_EMIT pictureRequested();
        return run();
    }
    run_soon_.stop();
    stuck_soon_.stop();
    studio_.jobs().stopLivePreview();
    setKeepable({});
}

void LiveController::run()
{
    if (!live_ || !studio_.currentModel().description() || studio_.jobs().queue().running()) return;
    GenerationRequest request = request_();
    request.count = 1;
    if (request.seed < 0) {
        if (seed_ < 0) seed_ = request.with_resolved_seed().seed;
        request.seed = seed_;
    }
    request.steps = studio_.costs().stepsWithin(kSeconds, request, *studio_.currentModel().description(), kLeastSteps,
                                                kUnmeasuredSteps);
    if (const auto valid = request.validate(); !valid) return showProblem(valid.error());
    studio_.jobs().runLivePreview(request);
}

void LiveController::showProblem(const Error& error)
{
    progress_.showText([error] { return tr("Live: %1").arg(translatedLine(error)); });
    problem_ = error;
    stuck_soon_.start();
}

void LiveController::show(const GeneratedImage& picture)
{
    problem_.reset();
    stuck_soon_.stop();
    if (!live_ || studio_.jobs().queue().running()) return;
    const auto what = [steps = picture.request.steps] { return tr("Live, %n step(s)", nullptr, steps); };
    const auto description = [what, prompt = QString::fromStdString(picture.request.prompt_text())] {
        return tr("%1: %2").arg(what(), prompt);
    };
    Q_EMIT imageReady(to_qimage(picture.image), what, description, false, picture.request);
    progress_.showText(
        [what, seconds = picture.timings.total_s] { return tr("%1, %2").arg(what(), durationText(seconds)); });
    setKeepable(picture);
}

void LiveController::keep()
{
    studio_.jobs().saveLivePreview(*shown_);
    setKeepable({});
    progress_.showText([] { return tr("Kept"); });
}

void LiveController::setKeepable(const std::optional<GeneratedImage>& picture)
{
    shown_ = picture;
    progress_.setKeepVisible(picture.has_value());
    setUsable(*actions_[QStringLiteral("keep_live")], picture.has_value(),
              [] { return tr("There is no live picture to keep"); });
}

} // namespace sfumato::ui
