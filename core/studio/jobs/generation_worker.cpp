#include "core/studio/jobs/generation_worker.h"

#include "core/nn/guarded.h"
#include "core/studio/support/logging.h"
#include "core/studio/support/qt_image.h"

#include <utility>

namespace sfumato {
namespace {

constexpr int kMaxStepPreviewsWaiting = 64;

/// What tensor code throws becomes an Error of `what`.
template <class Work> auto guarded(const Message& what, Work&& work)
{
    const Error out_of_memory{what, Message::tr("there is not enough memory"),
                              Message::tr("make the picture smaller or close other programs")};
    return nn::as_result(nn::guarded(what, out_of_memory, std::forward<Work>(work)));
}

} // namespace

GenerationWorker::GenerationWorker(OpenPipeline open, PipelineOptions options)
    : open_(std::move(open)), options_(std::move(options))
{
    thread_.setObjectName(QStringLiteral("sfumato worker"));
    moveToThread(&thread_);
    // Tensors end on the thread that made them.
    connect(&thread_, &QThread::finished, this, [this] { pipeline_.reset(); }, Qt::DirectConnection);
    thread_.start();
}

GenerationWorker::~GenerationWorker() { shutDown(); }

void GenerationWorker::shutDown()
{
    shutdown_.request_stop();
    thread_.quit();
    thread_.wait();
}

void GenerationWorker::openModel(const std::filesystem::path& path)
{
    QMetaObject::invokeMethod(this, [this, path] {
        if (shutdown_.stop_requested()) return;
        if (auto opened = ensureModel(path); !opened) qCWarning(log_jobs) << opened.error().line().c_str();
    }, Qt::QueuedConnection);
}

void GenerationWorker::run(Job job)
{
    QMetaObject::invokeMethod(this, [this, job = std::move(job)] { runJob(job); }, Qt::QueuedConnection);
}

void GenerationWorker::setDevice(const std::string& device, const std::string& dtype)
{
    QMetaObject::invokeMethod(this, [this, device, dtype] {
        if (shutdown_.stop_requested() || (device == options_.device && dtype == options_.dtype)) return;
        options_.device = device;
        options_.dtype = dtype;
        pipeline_.reset();
        if (auto opened = ensureModel(model_, vae_); !opened) qCWarning(log_jobs) << opened.error().line().c_str();
    }, Qt::QueuedConnection);
}

void GenerationWorker::setPromptFolders(const QFuture<PromptFolders>& folders)
{
    QMetaObject::invokeMethod(
        this, [this, folders] { prompt_folders_ = folders; }, Qt::QueuedConnection);
}

void GenerationWorker::applyPromptFolders()
{
    if (!prompt_folders_) return;
    options_.prompt_folders = std::exchange(prompt_folders_, std::nullopt)->result();
    if (pipeline_) pipeline_->set_prompt_folders(options_.prompt_folders);
}

void GenerationWorker::post(std::function<void(Pipeline*)> work)
{
    QMetaObject::invokeMethod(this, [this, work = std::move(work)] {
        if (shutdown_.stop_requested()) return;
        applyPromptFolders();
        const auto done = guarded(Message::tr("the explorer"), [&]() -> Result<void> {
            work(pipeline_.get());
            return {};
        });
        if (!done) qCWarning(log_jobs) << done.error().line().c_str();
    }, Qt::QueuedConnection);
}

void GenerationWorker::countTokens(const QString& prompt)
{
    if (token_question_.put(prompt))
        QMetaObject::invokeMethod(this, &GenerationWorker::answerTokenCount, Qt::QueuedConnection);
}

QList<StepPreview> GenerationWorker::takeStepPreviews()
{
    reader_woken_ = false; // before they are taken: one that comes in between wakes again
    return step_previews_.take().value_or(QList<StepPreview>());
}

Result<void> GenerationWorker::ensureModel(const std::filesystem::path& path, const std::string& vae)
{
    // A picture names the VAE it was made with even where that was the one beside the model.
    if (pipeline_ && path == model_ && (vae == vae_ || vae == pipeline_->description().ref.vae)) return {};
    const QString name = QString::fromStdString(path.string());
    Q_EMIT modelOpening(name);
    const bool another = path != model_ || vae != vae_, was_open = pipeline_ != nullptr;
    std::error_code unknown;
    // Two models at once may not fit. One that is not there needs no room.
    if (path.empty() || path == model_ || std::filesystem::exists(path, unknown)) pipeline_.reset();
    auto opened = openPipeline(path, vae);
    if (!opened) {
        Q_EMIT modelFailed(name, opened.error());
        if (was_open && another && !pipeline_) reopenModel();
        return tl::unexpected(opened.error());
    }
    pipeline_ = std::move(*opened);
    model_ = path;
    vae_ = vae;
    announceModel();
    return {};
}

Result<std::unique_ptr<Pipeline>> GenerationWorker::openPipeline(const std::filesystem::path& path,
                                                                 const std::string& vae) const
{
    return guarded(path.empty() ? Message(Message::tr("the built-in model")) : Message(path), [&] {
        PipelineOptions options = options_;
        if (!vae.empty()) options.vae = vae;
        return open_(path, options);
    });
}

/// The one that was open goes on being it.
void GenerationWorker::reopenModel()
{
    const QString name = QString::fromStdString(model_.string());
    Q_EMIT modelOpening(name);
    auto opened = openPipeline(model_, vae_);
    if (!opened) {
        Q_EMIT modelFailed(name, opened.error());
        return;
    }
    pipeline_ = std::move(*opened);
    announceModel();
}

void GenerationWorker::announceModel()
{
    ModelDescription description = pipeline_->description();
    qCInfo(log_jobs) << "opened" << description.title.c_str();
    description.ref.path = model_.string();
    Q_EMIT modelOpened(description);
    answerTokenCount();
}

void GenerationWorker::runJob(const Job& job)
{
    if (shutdown_.stop_requested()) return;
    const std::stop_callback also_at_shutdown(shutdown_.get_token(),
                                              [stop = job.stop]() mutable { stop.request_stop(); });
    Q_EMIT jobStarted(job.id);
    for (int picture = job.first_index; picture < job.pictures(); ++picture) {
        if (picture > job.first_index && job.pause_after_current_image.stop_requested() && !job.stop.stop_requested()) {
            Q_EMIT jobPaused(job.id);
            return;
        }
        Outcome outcome = runImage(job, picture);
        if (auto* finished = std::get_if<Finished>(&outcome)) {
            finishImage(job, picture, std::move(*finished));
        } else if (const auto* cancelled = std::get_if<CancelledAt>(&outcome)) {
            Q_EMIT jobCancelled(job.id, picture, cancelled->step);
            return;
        } else {
            const Error& error = std::get<Failed>(outcome).error;
            if (job.kind != JobKind::LivePreview)
                qCWarning(log_jobs) << "job" << job.id << "failed:" << error.line().c_str();
            Q_EMIT jobFailed(job.id, error);
            return;
        }
    }
    Q_EMIT jobFinished(job.id);
}

Outcome GenerationWorker::runImage(const Job& job, int picture)
{
    if (job.stop.stop_requested()) return CancelledAt{0};
    applyPromptFolders();
    const GenerationRequest request = job.picture(picture);
    steps_ = 0;
    running_.reset();
    before_ = {};
    since_step_preview_.invalidate();
    StepCallback on_step;
    if (job.kind == JobKind::LivePreview) {
        if (!pipeline_) return CancelledAt{0};
    } else {
        if (auto opened = ensureModel(request.model.path, request.model.vae); !opened) return Failed{opened.error()};
        if (reset_memory_peak()) before_ = memory_use();
        on_step = [&](const StepState& state) { onStep(job, picture, state); };
    }
    const auto outcome = guarded(Message::tr("the picture"), [&]() -> Result<Outcome> {
        return pipeline_->run(request, on_step, job.stop.get_token());
    });
    if (!outcome) return Failed{outcome.error()};
    return *outcome;
}

void GenerationWorker::finishImage(const Job& job, int picture, Finished finished)
{
    if (finished.pictures.empty()) return;
    Image& image = finished.pictures.front();
    finished.request.model.path = job.picture(picture).model.path;
    // The last step's preview is the picture itself; decoding it twice would only cost time.
    if (step_preview_interval_ms_ >= 0 && steps_ > 0)
        addStepPreview({job.id, picture, steps_, steps_, to_qimage(image), running_});
    Q_EMIT imageFinished({.job = job.id, .index = picture, .count = job.pictures(), .image = std::move(image),
                            .request = std::move(finished.request), .timings = std::move(finished.timings),
                            .idle_bytes = before_.now, .peak_bytes = before_.now > 0 ? memory_use().peak : 0,
                            .notices = std::move(finished.notices)});
}

void GenerationWorker::onStep(const Job& job, int picture, const StepState& state)
{
    steps_ = state.steps;
    if (!running_ && state.request) {
        GenerationRequest request = *state.request;
        request.model.path = job.picture(picture).model.path;   // as it was asked for
        running_ = std::make_shared<const GenerationRequest>(std::move(request));
    }
    const double rate = state.seconds > 0 ? state.step / state.seconds : 0;
    const int left = state.steps - state.step + (job.pictures() - 1 - picture) * state.steps;
    Q_EMIT stepDone({.job = job.id,
                     .picture = picture,
                     .pictures = job.pictures(),
                     .step = state.step,
                     .steps = state.steps,
                     .steps_per_second = rate,
                     .seconds_left = rate > 0 ? left / rate : 0});
    answerTokenCount();

    const int interval = step_preview_interval_ms_;
    const bool due = interval >= 0 && (!since_step_preview_.isValid() || since_step_preview_.elapsed() >= interval);
    if (!due || !state.preview || state.step == state.steps || job.stop.stop_requested()) return;
    since_step_preview_.start();
    if (const Image look = state.preview(0); look.width > 0)
        addStepPreview({job.id, picture, state.step, state.steps, to_qimage(look), running_});
}

void GenerationWorker::addStepPreview(StepPreview preview)
{
    auto waiting = step_previews_.take().value_or(QList<StepPreview>());
    waiting << std::move(preview);
    if (waiting.size() > kMaxStepPreviewsWaiting) waiting.removeFirst();
    step_previews_.put(std::move(waiting));
    if (!reader_woken_.exchange(true)) Q_EMIT stepPreviewsWaiting();
}

void GenerationWorker::answerTokenCount()
{
    if (!pipeline_) return;     // the question waits for the model
    const auto prompt = token_question_.take();
    if (!prompt) return;
    const auto tokens = guarded(Message::tr("the prompt"),
                                [&]() -> Result<TokenCount> { return pipeline_->count_tokens(prompt->toStdString()); });
    if (tokens) Q_EMIT tokensCounted(*prompt, tokens->tokens, tokens->chunks * pipeline_->description().chunk_length);
}

} // namespace sfumato
