#include "ui/generate/generation_controller.h"
#include "core/pipeline/pasted_parameters.h"
#include "core/studio/jobs/cost_estimator.h"
#include "core/studio/jobs/current_model.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/models/model_library.h"
#include "core/studio/support/draft_file.h"
#include "core/studio/support/moved_files.h"
#include "core/studio/support/settings.h"
#include "ui/actions/actions.h"
#include "ui/generate/carried_pictures.h"
#include "ui/generate/create_panel.h"
#include "ui/generate/progress_strip.h"
#include "ui/generate/prompt_panel.h"
#include "ui/generate/replace_form.h"
#include "ui/generate/sampling_panel.h"
#include "ui/i18n/error_text.h"
#include "ui/widgets/duration_text.h"
#include "ui/widgets/file_dialogs.h"
#include "ui/widgets/notice_bar.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUndoStack>

namespace sfumato::ui {
namespace {

LocalizedText putBackText()
{
    return [] { return QCoreApplication::translate("UndoCommands", "put a request back"); };
}

} // namespace

GenerationController::GenerationController(Studio& studio, Actions& actions, CreatePanel& panel,
                                           ProgressStrip& progress, NoticeBar& notice, QUndoStack& undo,
                                           QObject* parent)
    : QObject(parent), studio_(studio), actions_(actions), panel_(panel), progress_(progress), notice_(notice),
      undo_(undo), draft_(new DraftFile(studio.dataDir().draft(), this))
{
    panel_.placeActions(actions);
    panel_.setCarriedPictures([this](const GenerationRequest& request, const Carried& part) {
        return carriedPicture(studio_, request, part);
    });
    bindActions();
    connectJobs();
    connectModel();
    connect(&panel_, &CreatePanel::changed, this, &GenerationController::updateEstimate);
    connect(&panel_, &CreatePanel::letGoRequested, this, [this](const GenerationRequest& without) {
        replaceForm([] { return QCoreApplication::translate("UndoCommands", "let a part of the request go"); },
                    {without, model_path_});
    });
    connect(&studio_.costs(), &CostEstimator::changed, this, &GenerationController::updateEstimate);
    connect(&studio_, &Studio::errorOccurred, this, [this](const Error& error) {
        notice_.showError(error,
                          {{[] { return tr("Open the data folder"); },
                            [this] { showInFileManager(studio_.dataDir().root()); }}});
    });
}

void GenerationController::bindActions()
{
    actions_.bind("generate", this, &GenerationController::generate);
    actions_.bind("cancel", this, &GenerationController::cancel);
    actions_.bind("forever", this, &GenerationController::setForever);
    actions_.bind("finish_this", this, &GenerationController::pauseAfterCurrentImage);
}

void GenerationController::start(const QString& model)
{
    QString written = draft_->read();
    if (written.isEmpty()) written = studio_.settings().get(setting::kLastRequest); // of a version before
    Json last = json_or_null(written.toStdString());
    find_moved_files(last, studio_.dataDir().root().toStdString());
    const auto request = GenerationRequest::from_json(last);
    if (request) {
        panel_.setRequest(*request);
        adopt_defaults_ = false;
    }
    setModelPath(studio_.settings().get(setting::kModel)); // the studio is opening it
    if (!model.isEmpty() && model != model_path_) openModel(model);
    studio_.models().refresh();
    panel_.prompt()->focusPrompt();
    connectDraft();
}

/// From now on: before, the form holds nothing that anybody typed.
void GenerationController::connectDraft()
{
    connect(&panel_, &CreatePanel::changed, draft_, &DraftFile::touch);
    connect(draft_, &DraftFile::due, this, &GenerationController::saveRequest);
    connect(draft_, &DraftFile::failed, this, [this](const Error& error) { notice_.showError(error); });
    connect(qApp, &QCoreApplication::aboutToQuit, this, &GenerationController::saveRequest);
}

void GenerationController::connectJobs()
{
    connect(&studio_.jobs(), &JobService::jobStarted, this, [this](JobId id) {
        const Job& job = studio_.jobs().queue().find(id)->job;
        progress_.showProgress({.job = id, .pictures = job.pictures(), .steps = job.request.steps}, waitingJobs());
        job_clock_.start();
    });
    connect(&studio_.jobs(), &JobService::stepDone, this,
            [this](const StepProgress& progress) { progress_.showProgress(progress, waitingJobs()); });
    connect(&studio_.jobs(), &JobService::noticesAvailable, this, [this](JobId, const QList<Message>& sentences) {
        notice_.showNote([] { return tr("About the picture just made"); },
                         [sentences] {
                             QStringList lines;
                             for (const Message& sentence : sentences) lines += translated(sentence);
                             return lines.join(QStringLiteral(" · "));
                         });
    });
    connect(&studio_.jobs(), &JobService::jobFinished, this, [this] {
        progress_.showText(
            [seconds = double(job_clock_.elapsed()) / 1000] { return tr("Done in %1").arg(durationText(seconds)); });
        submitNextIfForever();
    });
    connect(&studio_.jobs(), &JobService::jobCancelled, this,
            [this] { progress_.showText([] { return tr("Cancelled"); }); });
    connect(&studio_.jobs(), &JobService::jobPaused, this,
            [this] { progress_.showText([] { return tr("The queue is paused"); }); });
    connect(&studio_.jobs(), &JobService::jobFailed, this, &GenerationController::showFailedJob);
    connect(&studio_.jobs().queue(), &JobQueue::changed, this, &GenerationController::updateBusy);
}

void GenerationController::connectModel()
{
    connect(&studio_.currentModel(), &CurrentModel::opening, this,
            [this](const QString&) { progress_.showText([] { return tr("Opening the model…"); }); });
    connect(&studio_.currentModel(), &CurrentModel::opened, this, [this](const ModelDescription& model) {
        setModelPath(QString::fromStdString(model.ref.path));
        panel_.sampling()->setModel(model, adopt_defaults_);
        adopt_defaults_ = false;
        if (studio_.jobs().queue().isEmpty())
            progress_.showText([title = QString::fromStdString(model.title)] { return tr("%1 is ready").arg(title); });
        updateEstimate();
    });
    connect(&studio_.currentModel(), &CurrentModel::failed, this, &GenerationController::showFailedModel);
}

void GenerationController::generate() { submit(request()); }

void GenerationController::submit(const GenerationRequest& request)
{
    if (enqueue(request)) Q_EMIT pictureRequested();
}

bool GenerationController::enqueue(const GenerationRequest& request)
{
    notice_.dismiss();
    const auto job = studio_.jobs().generate(request);
    if (!job) {
        const QSize wanted(request.width, request.height), fitting = panel_.sampling()->nearestFitting(wanted);
        QList<NoticeAction> actions;
        if (fitting != wanted) actions += sizeAction(fitting);
        notice_.showError(job.error(), actions);
        return false;
    }
    panel_.sampling()->showResolvedSeed(studio_.jobs().queue().find(*job)->job.request);
    saveRequest();
    if (studio_.jobs().queue().isPaused() && !studio_.jobs().queue().running())
        progress_.showText(
            [n = waitingJobs() + 1] { return tr("The queue is paused; %n job(s) waiting", nullptr, n); });
    return true;
}

void GenerationController::submitGrid(const GridPlan& plan)
{
    const auto job = studio_.jobs().generateGrid(plan);
    if (!job) return notice_.showError(job.error());
    panel_.sampling()->showResolvedSeed(studio_.jobs().queue().find(*job)->job.request);
    Q_EMIT pictureRequested();
}

void GenerationController::cancel()
{
    setForever(false);
    if (!studio_.jobs().queue().isEmpty()) studio_.jobs().cancel(studio_.jobs().queue().jobs().first().job.id);
}

void GenerationController::pauseAfterCurrentImage()
{
    setForever(false);
    studio_.jobs().pauseAfterCurrentImage();
}

void GenerationController::setForever(bool on)
{
    forever_ = on;
    actions_[QStringLiteral("forever")]->setChecked(on);
    if (on && studio_.jobs().queue().isEmpty()) generate();
}

void GenerationController::submitNextIfForever()
{
    if (!forever_ || !studio_.jobs().queue().isEmpty()) return;
    GenerationRequest again = request();
    if (again.seed >= 0) { // a fixed seed would make the same picture again: take the next one
        again.seed += again.count;
        panel_.sampling()->setSeed(again.seed);
    }
    enqueue(again);
}

NoticeAction GenerationController::openModelAction()
{
    return {[] { return tr("Open another model…"); }, [this] { actions_[QStringLiteral("open_model")]->trigger(); }};
}

NoticeAction GenerationController::sizeAction(QSize size)
{
    return {[size] { return tr("Use %1 × %2").arg(size.width()).arg(size.height()); },
            [this, size] {
                panel_.sampling()->setSize(size);
                generate();
            }};
}

void GenerationController::setModelPath(const QString& path)
{
    model_path_ = path;
    Q_EMIT modelPathChanged(path);
}

void GenerationController::openModel(const QString& path)
{
    adopt_defaults_ = true;
    notice_.dismiss();
    setModelPath(path);
    studio_.currentModel().open(path);
}

void GenerationController::replaceForm(const LocalizedText& text, const FormState& state)
{
    const ReplaceForm::Form form{[this] {
                                     return FormState{panel_.request(), model_path_};
                                 },
                                 [this](const FormState& put) {
                                     panel_.setRequest(put.request);
                                     if (put.model == model_path_) return;
                                     openModel(put.model);
                                     adopt_defaults_ = false;
                                 }};
    undo_.push(new ReplaceForm(text, form, state));
}

QString GenerationController::modelPathOf(const ModelRef& named) const
{
    QString path = QString::fromStdString(named.path);
    if (path.isEmpty() || QFileInfo::exists(path)) return path;
    return studio_.models().findNamed(named).value_or(path);
}

void GenerationController::useRequest(const GenerationRequest& request)
{
    replaceForm(putBackText(), {request, modelPathOf(request.model)});
}

void GenerationController::usePart(const GenerationRequest& request, RequestPart part)
{
    const GenerationRequest wanted = with_part(panel_.request(), request, part);
    if (part == RequestPart::Everything || part == RequestPart::Settings) useRequest(wanted);
    else replaceForm(putBackText(), {wanted, model_path_});
}

void GenerationController::usePrompt(const QString& prompt)
{
    GenerationRequest request = panel_.request();
    request.prompt = prompt.toStdString();
    replaceForm(putBackText(), {request, model_path_});
}

void GenerationController::usePasted(const QString& text)
{
    const auto pasted = pasted_parameters(text.toStdString(), request());
    if (!pasted) return;
    GenerationRequest wanted = with_part(panel_.request(), pasted->imported.request, pasted->part);
    QString model = model_path_;
    if (pasted->part == RequestPart::Everything) {
        const QString path = QString::fromStdString(wanted.model.path);
        const bool there = pasted->imported.dialect == "Sfumato" && (path.isEmpty() || QFileInfo::exists(path));
        model = there ? path : studio_.models().findNamed(wanted.model).value_or(model_path_);
    }
    replaceForm([] { return QCoreApplication::translate("UndoCommands", "apply pasted parameters"); }, {wanted, model});
}

void GenerationController::saveRequest()
{
    draft_->write([request = request()] { return dump_json(request.to_json()); }); // masks are large
}

void GenerationController::updateBusy() { actions_.setAvailable(Needs::Job, !studio_.jobs().queue().isEmpty()); }

void GenerationController::updateEstimate()
{
    if (!studio_.currentModel().description()) return;
    panel_.showEstimate(studio_.costs().estimate(panel_.request(), *studio_.currentModel().description()));
}

GenerationRequest GenerationController::request() const
{
    GenerationRequest request = panel_.request();
    if (studio_.currentModel().description()
        && studio_.currentModel().description()->ref.path == model_path_.toStdString())
        request.model = studio_.currentModel().description()->ref;
    else request.model = {.path = model_path_.toStdString(), .hash = {}, .family = {}};
    return request;
}

int GenerationController::waitingJobs() const { return std::max(0, int(studio_.jobs().queue().jobs().size()) - 1); }

} // namespace sfumato::ui
