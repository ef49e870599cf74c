#include "ui/generate/generation_controller.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/welcome_page.h"
#include "ui/i18n/error_text.h"
#include "ui/generate/live_controller.h"
#include "ui/generate/create_panel.h"
#include "ui/generate/filmstrip_panel.h"
#include "ui/generate/prompt_panel.h"
#include "ui/generate/sampling_panel.h"
#include "ui/generate/replace_request.h"
#include "ui/checkpoints/model_combo.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_strip.h"

#include <QDesktopServices>
#include <QUrl>

namespace sfumato::ui {

GenerationController::GenerationController(Studio& studio, const Panels& panels, QObject* parent)
    : QObject(parent), studio_(studio), ui_(panels)
{
    connectPanels();
    connectJobs();
    connectModel();
    connectStores();
    making_ = new LiveController(studio_, ui_, *this);
}

void GenerationController::start(const QString& model)
{
    const Json last = Json::parse(studio_.settings().get(setting::kLastRequest).toStdString(), nullptr, false);
    const auto request = GenerationRequest::from_json(last);
    if (request) {
        ui_.create->setRequest(*request);
        adopt_defaults_ = false;
    }
    chosen_model_ = studio_.settings().get(setting::kModel);    // the studio is opening it
    ui_.models->setModels(studio_.models().models());
    ui_.models->setCurrentPath(chosen_model_);
    if (!model.isEmpty() && model != chosen_model_) openModel(model);
    studio_.models().refresh();
    ui_.create->prompt()->focusPrompt();
}

void GenerationController::connectPanels()
{
    connect(ui_.create, &CreatePanel::generateRequested, this, &GenerationController::generate);
    connect(ui_.create, &CreatePanel::cancelRequested, this, &GenerationController::cancel);
    connect(ui_.create->prompt(), &PromptPanel::promptChanged, &studio_, &Studio::countTokens);
    connect(ui_.create->prompt(), &PromptPanel::openModelRequested, this, &GenerationController::openModelRequested);
    connect(&studio_, &Studio::tokensCounted, ui_.create->prompt(), &PromptPanel::setTokens);
    connect(ui_.canvas->welcome(), &WelcomePage::promptChosen, this, [this](const QString& prompt) {
        usePrompt(prompt);
        generate(ui_.create->request());
    });
    connect(ui_.canvas->welcome(), &WelcomePage::openModelRequested, this, &GenerationController::openModelRequested);
    connect(ui_.filmstrip, &FilmstripPanel::frameChosen, this, &GenerationController::showFrame);
    connect(ui_.models, &ModelCombo::modelChosen, this, &GenerationController::openModel);
    connect(ui_.models, &ModelCombo::openRequested, this, &GenerationController::openModelRequested);
}

void GenerationController::connectJobs()
{
    connect(&studio_, &Studio::jobStarted, this, [this](JobId id) {
        running_ = studio_.queue().find(id)->job.request;
        ui_.filmstrip->clear();
        ui_.progress->showProgress(
            {.job = id, .pictures = studio_.queue().find(id)->job.pictures(), .steps = running_.steps}, waitingJobs());
        job_clock_.start();
    });
    connect(&studio_, &Studio::stepDone, this,
            [this](const StepProgress& progress) { ui_.progress->showProgress(progress, waitingJobs()); });
    connect(&studio_, &Studio::previewReady, this, [this](const StepPreview& preview) {
        ui_.filmstrip->append({preview.picture, preview.step, preview.steps, false, preview.image, preview.request});
    });
    connect(&studio_, &Studio::pictureFinished, this,
            [this](JobId id, int index, int, const QImage& image, const GenerationRequest& request) {
                const QueuedJob* job = studio_.queue().find(id);
                const QString label
                    = job && job->grid ? job->grid->label(0, job->job.cells.value(index).at[0]) : QString();
                ui_.filmstrip->append({index, request.steps, request.steps, true, image,
                                       std::make_shared<const GenerationRequest>(request), label});
            });
    connect(&studio_, &Studio::noticed, this, [this](JobId, const QStringList& sentences) {
        QStringList lines;
        for (const QString& sentence : sentences) lines += translatedLine(sentence);
        ui_.notice->showNote(tr("About the picture just made"), lines.join(QStringLiteral(" · ")));
    });
    connect(&studio_, &Studio::jobFinished, this, [this] {
        ui_.progress->showText(tr("Done in %1").arg(durationText(double(job_clock_.elapsed()) / 1000)));
    });
    connect(&studio_, &Studio::jobCancelled, this, [this] { ui_.progress->showText(tr("Cancelled")); });
    connect(&studio_, &Studio::jobPaused, this, [this] { ui_.progress->showText(tr("The queue is paused")); });
    connect(&studio_.queue(), &JobQueue::changed, this, &GenerationController::sayBusy);
    connect(&studio_, &Studio::jobFailed, this, [this](JobId id, const Error& error) {
        ui_.progress->showText(tr("Failed"));
        QList<NoticeAction> ways{{tr("Try again"), [this, id] { studio_.resume(id); }},
                                 {tr("Open another model…"), [this] { Q_EMIT openModelRequested(); }}};
        const QueuedJob* failed = studio_.queue().find(id);
        if (failed && error.what == kOutOfMemory && std::holds_alternative<TextToImage>(failed->job.request.mode)) {
            constexpr double kSmaller = 0.75;
            ways.prepend(useSize(ui_.create->sampling()->nearestFitting(
                QSize(failed->job.request.width, failed->job.request.height) * kSmaller)));
        }
        showFailure(error, ways);
    });
    connect(&studio_, &Studio::pictureNotSaved, this, [this](JobId, const Error& error) {
        showFailure(error, {{tr("Save again"), [this] { studio_.saveUnsaved(); }}, {tr("Save elsewhere…"), [this] {
                                                                                        Q_EMIT saveElsewhereRequested();
                                                                                    }}});
    });
}

void GenerationController::connectModel()
{
    connect(&studio_, &Studio::modelOpening, this,
            [this](const QString&) { ui_.progress->showText(tr("Opening the model…")); });
    connect(&studio_, &Studio::modelOpened, this, [this](const ModelDescription& model) {
        chosen_model_ = QString::fromStdString(model.ref.path);
        ui_.models->setCurrentPath(chosen_model_);
        ui_.create->prompt()->setKnownWords(studio_.knownWords());
        ui_.create->sampling()->setModel(model, adopt_defaults_);
        adopt_defaults_ = false;
        if (studio_.queue().isEmpty())
            ui_.progress->showText(tr("%1 is ready").arg(QString::fromStdString(model.title)));
        studio_.countTokens(ui_.create->prompt()->prompt());
    });
    connect(&studio_, &Studio::modelFailed, this, [this](const QString& path, const Error& error) {
        ui_.progress->showText(tr("No model is open"));
        QList<NoticeAction> ways{{tr("Open another model…"), [this] { Q_EMIT openModelRequested(); }}};
        if (!path.isEmpty()) ways.prepend({tr("Use the built-in model"), [this] { openModel({}); }});
        showFailure(error, ways);
    });
}

void GenerationController::connectStores()
{
    connect(&studio_, &Studio::problem, this, [this](const Error& error) {
        showFailure(error, {{tr("Open the data folder"), [this] {
                                 QDesktopServices::openUrl(QUrl::fromLocalFile(studio_.dataDir().root()));
                             }}});
    });
}

void GenerationController::generate(const GenerationRequest& request)
{
    ui_.notice->dismiss();
    const auto job = studio_.generate(withModel(request));
    if (!job) {
        const QSize wanted(request.width, request.height), fitting = ui_.create->sampling()->nearestFitting(wanted);
        QList<NoticeAction> ways;
        if (fitting != wanted) ways += useSize(fitting);
        return showFailure(job.error(), ways);
    }
    const GenerationRequest accepted = studio_.queue().find(*job)->job.request;
    ui_.create->sampling()->showUsed(accepted);
    rememberRequest();
    if (studio_.queue().isPaused() && !studio_.queue().running())
        ui_.progress->showText(tr("The queue is paused; %n job(s) waiting", nullptr, waitingJobs() + 1));
}

NoticeAction GenerationController::useSize(QSize size)
{
    return {tr("Use %1 × %2").arg(size.width()).arg(size.height()), [this, size] {
                ui_.create->sampling()->setSize(size);
                generate(ui_.create->request());
            }};
}

void GenerationController::cancel()
{
    making_->stopForever();
    if (!studio_.queue().isEmpty()) studio_.cancel(studio_.queue().jobs().first().job.id);
}

void GenerationController::openModel(const QString& path)
{
    chosen_model_ = path;
    adopt_defaults_ = true;
    ui_.notice->dismiss();
    ui_.models->setCurrentPath(path);
    studio_.openModel(path);
}

void GenerationController::useRequest(const GenerationRequest& request)
{
    undo_.push(new ReplaceRequest(*ui_.create, request));
    const QString model = QString::fromStdString(request.model.path);
    if (model == chosen_model_) return;
    openModel(model);
    adopt_defaults_ = false;
}

void GenerationController::usePart(const GenerationRequest& request, RequestPart part)
{
    const GenerationRequest wanted = withPart(ui_.create->request(), request, part);
    if (part == RequestPart::Everything || part == RequestPart::Settings) useRequest(wanted);
    else undo_.push(new ReplaceRequest(*ui_.create, wanted));
}

void GenerationController::usePrompt(const QString& prompt)
{
    GenerationRequest request = ui_.create->request();
    request.prompt = prompt.toStdString();
    undo_.push(new ReplaceRequest(*ui_.create, request));
}

void GenerationController::rememberRequest()
{
    studio_.settings().set(setting::kLastRequest,
                           QString::fromStdString(withModel(ui_.create->request()).to_json().dump()));
}

QImage GenerationController::shownPicture() const
{
    return ui_.canvas->shown();
}

void GenerationController::showFrame(const Frame& frame, bool byPerson)
{
    const QString what = FilmstripModel::describe(frame);
    ui_.canvas->showPicture(frame.image, frame.finished && running_.count == 1 ? QString() : what,
                            tr("%1: %2").arg(what, QString::fromStdString(running_.prompt)), byPerson,
                            frame.request ? std::optional(*frame.request) : std::nullopt);
}

void GenerationController::showSaved(const QImage& image, const PictureEntry& picture)
{
    ui_.canvas->showPicture(image, tr("Seed %1").arg(picture.request.seed),
                            QString::fromStdString(picture.request.prompt_text()), true,
                            picture.has_request ? std::optional(picture.request) : std::nullopt);
}

void GenerationController::sayBusy()
{
    const bool busy = !studio_.queue().isEmpty();
    ui_.create->setBusy(busy);
    Q_EMIT busyChanged(busy);
}

GenerationRequest GenerationController::request() const
{
    return withModel(ui_.create->request());
}

void GenerationController::showFailure(const Error& error, const QList<NoticeAction>& ways)
{
    ui_.notice->showError(error, ways);
}

GenerationRequest GenerationController::withModel(GenerationRequest request) const
{
    if (studio_.model() && studio_.model()->ref.path == chosen_model_.toStdString())
        request.model = studio_.model()->ref;
    else request.model = {.path = chosen_model_.toStdString(), .hash = {}, .family = {}};
    return request;
}

int GenerationController::waitingJobs() const
{
    return std::max(0, int(studio_.queue().jobs().size()) - 1);
}

} // namespace sfumato::ui
