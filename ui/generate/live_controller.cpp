#include "ui/generate/live_controller.h"
#include "ui/canvas/canvas.h"
#include "ui/generate/generation_controller.h"
#include "ui/i18n/error_text.h"
#include "ui/generate/create_panel.h"
#include "ui/generate/filmstrip_panel.h"
#include "ui/generate/prompt_panel.h"
#include "ui/generate/sampling_panel.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_strip.h"

#include <QGuiApplication>

#include <numeric>

namespace sfumato::ui {
namespace {

constexpr int kSoonMs = 40, kLeastLiveSteps = 4, kUnmeasuredLiveSteps = 8;
constexpr double kLiveSeconds = 0.7;    // a picture well under a second, and time to show it

} // namespace

LiveController::LiveController(Studio& studio, const Panels& panels, GenerationController& generation)
    : QObject(&generation), studio_(studio), ui_(panels), generation_(generation)
{
    soon_.setSingleShot(true);
    soon_.setInterval(kSoonMs);
    connect(&soon_, &QTimer::timeout, this, &LiveController::runLive);
    connect(ui_.create, &CreatePanel::changed, this, [this] {
        updateEstimate();
        if (ui_.create->isLive()) soon_.start();
    });
    connect(ui_.create, &CreatePanel::liveToggled, this, &LiveController::setLive);
    connect(ui_.create, &CreatePanel::foreverToggled, this, [this](bool on) {
        if (on && studio_.queue().isEmpty()) generation_.generate(generation_.request());
    });
    connect(ui_.create, &CreatePanel::finishRequested, this, &LiveController::pauseAfterImage);
    connect(ui_.progress, &ProgressStrip::keepRequested, this, &LiveController::keepLive);
    connect(ui_.filmstrip, &FilmstripPanel::branchRequested, this, &LiveController::branchFrom);
    connect(ui_.filmstrip, &FilmstripPanel::sweepRequested, this, &LiveController::sweep);
    connect(ui_.filmstrip, &FilmstripPanel::frameChosen, this, [this](const Frame& frame, bool byPerson) {
        if (byPerson) lookClosely(frame);
    });
    connect(&studio_.making(), &Making::livePicture, this, &LiveController::showLive);
    connect(&studio_.making(), &Making::liveFailed, this,
            [this](const Error& error) { ui_.progress->showText(tr("Live: %1").arg(translatedLine(error))); });
    connect(&studio_.making(), &Making::costsChanged, this, &LiveController::updateEstimate);
    connect(&studio_.making(), &Making::promptNamesChanged, this,
            [this] { ui_.create->prompt()->setPromptNames(studio_.making().promptNames()); });
    connect(&studio_.models(), &ModelLibrary::changed, this, &LiveController::refreshNames);
    // Files come while the person is in another window.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) refreshNames();
    });
    connectJobs();
    refreshNames();
}

void LiveController::connectJobs()
{
    connect(&studio_, &Studio::modelOpened, this, [this] {
        updateEstimate();
        if (ui_.create->isLive()) soon_.start();
    });
    connect(&studio_, &Studio::jobStarted, this, [this] {
        live_.reset();
        ui_.progress->showKeep(false);
    });
    connect(&studio_, &Studio::jobFinished, this, &LiveController::generateAgain);
    connect(&studio_, &Studio::jobFailed, this, &LiveController::stopForever);
    connect(ui_.create, &CreatePanel::cancelRequested, this, &LiveController::stopForever);
    connect(ui_.create, &CreatePanel::generateRequested, this, [this] {
        if (std::exchange(paused_by_stop_, false)) studio_.pauseQueue(false);
    });
}

void LiveController::toggleLive()
{
    ui_.create->setLive(!ui_.create->isLive());
}

void LiveController::toggleForever()
{
    ui_.create->setForever(!ui_.create->isForever());
}

void LiveController::stopForever()
{
    ui_.create->setForever(false);
}

void LiveController::pauseAfterImage()
{
    stopForever();
    const auto& jobs = studio_.queue().jobs();
    const bool more
        = jobs.size() > 1 || (!jobs.isEmpty() && jobs.first().pictures_done + 1 < jobs.first().job.pictures());
    if (!more) return;
    paused_by_stop_ = true;
    studio_.pauseQueue(true);
}

void LiveController::generateAgain()
{
    if (!ui_.create->isForever() || !studio_.queue().isEmpty()) return;
    GenerationRequest request = generation_.request();
    if (request.seed >= 0) {    // the same picture over and over is nobody's wish
        request.seed += request.count;
        ui_.create->sampling()->setSeed(request.seed);
    }
    generation_.generate(request);
}

void LiveController::setLive(bool on)
{
    live_seed_ = -1;
    if (on) return runLive();
    soon_.stop();
    studio_.making().stopLive();
    ui_.progress->showKeep(false);
}

void LiveController::runLive()
{
    if (!ui_.create->isLive() || !studio_.model() || studio_.queue().running()) return;
    GenerationRequest request = generation_.request();
    request.count = 1;
    if (request.seed < 0) {
        if (live_seed_ < 0) live_seed_ = request.with_resolved_seed().seed;
        request.seed = live_seed_;
    }
    request.steps = studio_.making().costs().stepsWithin(kLiveSeconds, request, *studio_.model(), kLeastLiveSteps,
                                                         kUnmeasuredLiveSteps);
    if (const auto valid = request.validate(); !valid)
        return ui_.progress->showText(tr("Live: %1").arg(translatedLine(valid.error())));
    studio_.making().live(request);
}

void LiveController::showLive(const MadePicture& picture)
{
    if (!ui_.create->isLive() || studio_.queue().running()) return;
    live_ = picture;
    const QString what = tr("Live, %n step(s)", nullptr, picture.request.steps);
    ui_.canvas->showPicture(to_qimage(picture.image), what,
                            tr("%1: %2").arg(what, QString::fromStdString(picture.request.prompt_text())), false,
                            picture.request);
    ui_.progress->showText(tr("%1, %2").arg(what, durationText(picture.timings.total_s)));
    ui_.progress->showKeep(true);
}

void LiveController::keepLive()
{
    if (!live_) return;
    studio_.keep(*live_);
    live_.reset();
    ui_.progress->showKeep(false);
    ui_.progress->showText(tr("Kept"));
}

void LiveController::branchFrom(const Frame& frame)
{
    GenerationRequest request = generation_.request();
    const QString made_by = QString::fromStdString(frame.request->model.path);
    if (frame.request->model.path != request.model.path)
        return ui_.notice->showError({"branch",
                                      "another model made this step, and latents of one model mean nothing to another",
                                      "open that model"},
                                     {{tr("Open that model"), [this, made_by] { generation_.openModel(made_by); }}});
    request.width = frame.request->width;
    request.height = frame.request->height;
    request.count = 1;
    if (request.seed < 0) request.seed = frame.request->seed;
    if (std::holds_alternative<ImageToImage>(request.mode)) request.mode = TextToImage{}; // the step is where it begins
    request.branch = Branch{frame.request, frame.step};
    generation_.generate(request);
}

void LiveController::sweep(const QList<double>& scales)
{
    GridPlan plan{.base = generation_.request(), .axes = {{QStringLiteral("guidance_scale"), {}}}};
    plan.base.count = 1;
    for (const double scale : scales) plan.axes[0].values += QString::number(scale);
    if (const auto job = studio_.generateGrid(plan); !job) ui_.notice->showError(job.error());
    else ui_.create->sampling()->showUsed(studio_.queue().find(*job)->job.request);
}

void LiveController::lookClosely(const Frame& frame)
{
    if (frame.finished || !frame.request || studio_.queue().running()) return;
    studio_.making()
        .pictureAt(*frame.request, frame.step)
        .then(ui_.filmstrip, [frame, strip = ui_.filmstrip](const QImage& picture) {
            if (!picture.isNull()) strip->improve(frame, picture);
        });
}

void LiveController::updateEstimate()
{
    if (!studio_.model()) return;
    ui_.create->showEstimate(studio_.making().costs().estimate(ui_.create->request(), *studio_.model()));
}

void LiveController::refreshNames()
{
    studio_.making().refreshPromptNames(QStringList{studio_.dataDir().root()} + studio_.models().addedFolders());
}

} // namespace sfumato::ui
