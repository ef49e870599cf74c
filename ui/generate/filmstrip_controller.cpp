#include "ui/generate/filmstrip_controller.h"
#include "core/studio/jobs/job_service.h"
#include "ui/generate/filmstrip_panel.h"
#include "ui/widgets/notice_bar.h"

#include <utility>

namespace sfumato::ui {
namespace {

/// What kind of request it is, and the picture it is made from; empty where there is none.
std::pair<std::size_t, std::string> pictureBehind(const GenerationRequest& request)
{
    return {request.mode.index(),
            std::visit(
                [](const auto& mode) {
                    if constexpr (requires { mode.init_image; }) return mode.init_image;
                    else return std::string();
                },
                request.mode)};
}

} // namespace

FilmstripController::FilmstripController(Studio& studio, Actions& actions, FilmstripPanel& panel, NoticeBar& notice,
                                         std::function<GenerationRequest()> request, QObject* parent)
    : QObject(parent), studio_(studio), panel_(panel), notice_(notice), request_(std::move(request))
{
    panel_.placeActions(actions);
    connectJobs();
    connect(&panel_, &FilmstripPanel::branchRequested, this, &FilmstripController::branchFrom);
    connect(&panel_, &FilmstripPanel::sweepRequested, this, &FilmstripController::sweep);
    connect(&panel_, &FilmstripPanel::frameChosen, this, [this](const Frame& frame, bool byPerson) {
        if (!byPerson) return imageImproved(std::exchange(chosen_, frame.image), frame.image);
        chosen_ = frame.image;
        show(frame, true);
        if (panel_.isAtEnd() && studio_.jobs().queue().running()) Q_EMIT pictureRequested();
        decode(frame);
    });
}

void FilmstripController::connectJobs()
{
    connect(&studio_.jobs(), &JobService::jobStarted, this, [this](JobId id) {
        running_ = studio_.jobs().queue().find(id)->job.request;
        panel_.clear();
    });
    connect(&studio_.jobs(), &JobService::stepPreviewReady, this, [this](const StepPreview& preview) {
        append({preview.picture, preview.step, preview.steps, false, preview.image, preview.request});
    });
    connect(&studio_.jobs(), &JobService::imageFinished, this,
            [this](JobId id, int index, int, const QImage& image, const GenerationRequest& request) {
                const QueuedJob* job = studio_.jobs().queue().find(id);
                LocalizedText label;
                if (job && job->grid)
                    label
                        = [grid = *job->grid, cell = job->job.cells.value(index).at[0]] { return grid.label(0, cell); };
                append({index, request.steps, request.steps, true, image,
                        std::make_shared<const GenerationRequest>(request), label});
            });
}

void FilmstripController::append(const Frame& frame)
{
    panel_.append(frame);
    show(frame, false);
}

void FilmstripController::show(const Frame& frame, bool byPerson)
{
    const LocalizedText what = [frame] { return FilmstripModel::describe(frame); };
    const auto description
        = [what, prompt = QString::fromStdString(running_.prompt)] { return tr("%1: %2").arg(what(), prompt); };
    Q_EMIT imageReady(frame.image, frame.finished && running_.count == 1 ? LocalizedText() : what, description,
                      byPerson, frame.request ? std::optional(*frame.request) : std::nullopt);
}

void FilmstripController::branchFrom(const Frame& frame)
{
    GenerationRequest request = request_();
    const QString made_by = QString::fromStdString(frame.request->model.path);
    if (frame.request->model.path != request.model.path)
        return notice_.showError(
            {Message::tr("branch"),
             Message::tr("another model made this step, and latents of one model mean nothing to another"),
             Message::tr("open that model")},
            {{[] { return tr("Open that model"); }, [this, made_by] { Q_EMIT modelRequested(made_by); }}});
    request.width = frame.request->width;
    request.height = frame.request->height;
    request.count = 1;
    if (request.seed < 0) request.seed = frame.request->seed;
    // The step is where it begins; a picture and mask that the form carries from elsewhere are not the step's.
    if (std::holds_alternative<ImageToImage>(request.mode) || pictureBehind(request) != pictureBehind(*frame.request))
        request.mode = TextToImage{};
    request.branch = Branch{frame.request, frame.step};
    Q_EMIT requestReady(request);
}

void FilmstripController::sweep(const QList<double>& guidanceScales)
{
    GridPlan plan{.base = request_(), .axes = {{QStringLiteral("guidance_scale"), {}}}};
    plan.base.count = 1;
    for (const double scale : guidanceScales) plan.axes[0].values += QString::number(scale);
    Q_EMIT gridReady(plan);
}

void FilmstripController::decode(const Frame& frame)
{
    if (frame.finished || !frame.request || studio_.jobs().queue().running()) return;
    studio_.jobs().decodeStep(*frame.request, frame.step).then(&panel_, [frame, panel = &panel_](const QImage& image) {
        if (!image.isNull()) panel->improve(frame, image);
    });
}

} // namespace sfumato::ui
