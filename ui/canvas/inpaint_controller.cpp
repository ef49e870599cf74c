#include "ui/canvas/inpaint_controller.h"
#include "core/painting/accept_result.h"
#include "core/painting/mask_operations.h"
#include "core/studio/jobs/current_model.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/support/in_background.h"
#include "core/studio/support/qt_image.h"
#include "core/studio/support/settings.h"
#include "ui/actions/actions.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/paint_document.h"
#include "ui/canvas/paint_view.h"
#include "ui/canvas/inpaint_bar.h"
#include "ui/widgets/notice_bar.h"

namespace sfumato::ui {

InpaintController::InpaintController(Studio& studio, Actions& actions, Canvas& canvas, PaintDocument& document,
                                     NoticeBar& notice, std::function<GenerationRequest()> current_request,
                                     QObject* parent)
    : QObject(parent), studio_(studio), canvas_(canvas), document_(document), notice_(notice),
      current_request_(std::move(current_request)), bar_(new InpaintBar)
{
    canvas_.setFooter(bar_);
    bar_->placeActions(actions);
    bar_->restore(studio_.settings().json(setting::kInpaint));
    bindActions(actions);
    connectJobs();
    connect(bar_, &InpaintBar::settingsChanged, this,
            [this] { studio_.settings().setJson(setting::kInpaint, bar_->toJson()); });
    connect(bar_, &InpaintBar::candidateHighlighted, this, &InpaintController::showInPlace);
    connect(bar_, &InpaintBar::candidateChosen, this, [this] { look(true); });
    connect(&canvas_, &Canvas::lookInPlaceRequested, this, [this] { look(true); });
    connect(canvas_.paintView(), &PaintView::gestureStarted, this, [this] { look(false); });
    connect(&document_, &PaintDocument::touched, this, [this] { look(false); });
    connect(bar_, &InpaintBar::accepted, this, &InpaintController::accept);
    connect(&document_, &PaintDocument::changed, this,
            [this] { bar_->setMasked(!document_.art().mask.painted().empty()); });
    connect(&document_, &PaintDocument::resized, this, &InpaintController::clear); // they were made for another canvas
    connect(&document_, &PaintDocument::resized, this, &InpaintController::suggestArea);
    connect(&studio_.currentModel(), &CurrentModel::opened, this, &InpaintController::suggestArea);
}

void InpaintController::bindActions(Actions& actions)
{
    actions.bind("repaint", this, [this] { inpaint(false); });
    actions.bind("repaint_again", this, [this] { inpaint(true); });
    actions.bind("accept", this, &InpaintController::accept);
    actions.bind("reject", this, &InpaintController::reject);
    actions.bind("enlarge_2", this, [this] { upscale(2); });
    actions.bind("enlarge_4", this, [this] { upscale(4); });
}

void InpaintController::connectJobs()
{
    connect(&studio_.jobs(), &JobService::jobStarted, this, [this](JobId job) {
        made_ = job;
        canvas_.beginMaking(job == job_);
    });
    connect(&studio_.jobs(), &JobService::stepPreviewReady, this, [this](const StepPreview& preview) {
        if (preview.job != job_) return;
        preview_ = preview.image;
        showInPlace();
    });
    connect(&studio_.jobs(), &JobService::imageFinished, this,
            [this](JobId job, int, int, const QImage& image, const GenerationRequest& request) {
                if (job != job_) return;
                preview_ = {};
                candidates_.append({image, request});
                bar_->addCandidate(image);
            });
    const auto ended = [this](JobId job, bool kept) {
        if (job == made_) {
            made_ = 0;
            canvas_.endMaking(kept);
        }
        if (job != job_) return;
        preview_ = {};
        showInPlace();
    };
    connect(&studio_.jobs(), &JobService::jobFinished, this, [ended](JobId job) { ended(job, true); });
    connect(&studio_.jobs(), &JobService::jobPaused, this, [ended](JobId job) { ended(job, true); });
    connect(&studio_.jobs(), &JobService::jobCancelled, this, [ended](JobId job) { ended(job, false); });
    connect(&studio_.jobs(), &JobService::jobFailed, this, [ended](JobId job) { ended(job, false); });
    connect(&studio_.jobs(), &JobService::jobReplaced, this, [this](JobId job, JobId now) {
        if (job == job_) job_ = now;
    });
}

void InpaintController::suggestArea()
{
    const auto& model = studio_.currentModel().description();
    if (!model || document_.isEmpty()) return;
    bar_->suggestArea(usual_area(document_.art().width(), document_.art().height(), *model));
}

std::filesystem::path InpaintController::folder() const { return studio_.dataDir().sources().toStdString(); }

bool InpaintController::checkReady()
{
    if (document_.isEmpty()) Q_EMIT statusMessage([] { return tr("There is nothing on the canvas to repaint"); });
    else if (!studio_.currentModel().description())
        Q_EMIT statusMessage([] { return tr("The model is still being opened"); });
    else if (preparing_) Q_EMIT statusMessage([] { return tr("The request before this one is still being prepared"); });
    return !preparing_ && !document_.isEmpty() && studio_.currentModel().description();
}

void InpaintController::inpaint(bool newSeed)
{
    if (!checkReady()) return;
    canvas_.tools().frame().apply(); // what is framed is what is asked for
    GenerationRequest wanted = current_request_();
    if (newSeed) wanted.seed = -1;
    submit([wanted, canvas = document_.art(), settings = bar_->settings(),
            model = *studio_.currentModel().description(),
            folder = folder()] { return inpaint_request(wanted, canvas, settings, model, folder); });
}

void InpaintController::upscale(int factor)
{
    if (!checkReady()) return;
    canvas_.tools().frame().apply();
    submit([wanted = current_request_(), canvas = document_.art(), factor,
            model = *studio_.currentModel().description(),
            folder = folder()] { return upscale_request(wanted, canvas, factor, model, folder); });
}

void InpaintController::submit(std::function<Result<PreparedRequest>()> prepare)
{
    preparing_ = true;
    in_background(std::move(prepare)).then(this, [this](const Result<PreparedRequest>& prepared) {
        preparing_ = false;
        if (!prepared) return notice_.showError(prepared.error());
        const auto job = studio_.jobs().generate(prepared->request);
        if (!job) return notice_.showError(job.error());
        clear();
        job_ = *job;
        canvas_snapshot_ = std::make_shared<const Image>(prepared->canvas_snapshot);
        canvas_.showPaintView();
        look(true);
    });
}

void InpaintController::look(bool inPlace)
{
    if (looking_ == inPlace) return;
    looking_ = inPlace;
    canvas_.setSeenInPlace(inPlace);
    showInPlace();
}

void InpaintController::showInPlace()
{
    const int chosen = bar_->chosen();
    QImage seen;
    if (looking_ && !bar_->isLookingAtOne() && !preview_.isNull()) seen = preview_;
    else if ((looking_ || bar_->isPointingAtOne()) && chosen >= 0 && chosen < candidates_.size())
        seen = candidates_[chosen].image;
    canvas_.paintView()->setOverlayImage(seen);
}

void InpaintController::accept()
{
    const int chosen = bar_->chosen();
    if (chosen < 0 || chosen >= candidates_.size()) return;
    const Candidate candidate = candidates_[chosen];
    const auto snapshot = canvas_snapshot_;
    const Image result = from_qimage(candidate.image);
    clear();
    if (result.width == document_.art().width() && result.height == document_.art().height()) {
        // The mask is no longer needed; undoing brings it back with the picture.
        document_.apply([] { return tr("accept a repainted part"); },
                        [&](painting::Document& art) {
                            return accept_result(art, result, *snapshot) | clear_layer(art, painting::Layer::Mask);
                        },
                        candidate.request);
    } else {
        CanvasDocument larger{painting::document_of(result), document_.value().requests};
        larger.requests.push_back(candidate.request);
        document_.replace([] { return tr("enlarge the canvas"); }, larger, document_.path());
    }
    Q_EMIT statusMessage([] { return tr("Taken onto the canvas"); });
}

void InpaintController::reject()
{
    if (candidates_.isEmpty()) return;
    clear();
    Q_EMIT statusMessage([] { return tr("Left as it was; the pictures stay in the gallery"); });
}

void InpaintController::clear()
{
    if (job_ && job_ == made_) canvas_.beginMaking(false); // what it still makes is a picture like others
    else canvas_.forgetInPlace();
    job_ = 0;
    preview_ = {};
    candidates_.clear();
    bar_->clearCandidates();
    look(false);
    showInPlace();
}

} // namespace sfumato::ui
