#include "core/studio/studio.h"

#include "core/studio/gallery/thumbnail_cache.h"
#include "core/studio/io_thread.h"
#include "core/studio/logging.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace sfumato {
namespace {

PipelineOptions with_settings(PipelineOptions options, const Settings& settings, const DataDir& dir)
{
    options.wildcard_folders.emplace_back(dir.wildcards().toStdString());
    if (options.device == "auto") options.device = settings.get(setting::kDevice).toStdString();
    if (options.dtype == "auto") options.dtype = settings.get(setting::kDtype).toStdString();
    return options;
}

QString text_of(const Error& error) { return QString::fromStdString(error.line()); }

/// Which multiples fit is known of the open model; another one is asked when it is opened.
Result<void> check_size(const GenerationRequest& request, const ModelDescription& model)
{
    for (const auto& [name, size] : {std::pair{"width", request.width}, std::pair{"height", request.height}}) {
        const int multiple = std::max(model.size_multiple, 1);
        if (size > 0 && size % multiple == 0) continue;
        const int below = std::max(size / multiple, 1) * multiple;
        return fail(std::string(name) + " " + std::to_string(size), "does not fit the model, which takes multiples of " + std::to_string(multiple),
                    "choose " + std::to_string(below) + " or " + std::to_string(below + multiple));
    }
    return {};
}

} // namespace

template <class Work, class Then> void Studio::onDisk(Work work, Then then)
{
    using Answer = std::invoke_result_t<Work, Stores&>;
    io_->run(std::move(work)).then(this, [this, then = std::move(then)](const Answer& result) {
        if (!result) {
            qCWarning(log_history) << result.error().line().c_str();
            Q_EMIT problem(result.error());
        } else if constexpr (std::is_void_v<typename Answer::value_type>) {
            then();
        } else {
            then(*result);
        }
    });
}

template <class Row> QFuture<QList<Row>> Studio::listed(QFuture<Result<QList<Row>>> found)
{
    return found.then(this, [this](const Result<QList<Row>>& rows) {
        if (!rows) Q_EMIT problem(rows.error());
        return rows.value_or(QList<Row>());
    });
}

Result<std::unique_ptr<Studio>> Studio::open(const StudioOptions& options)
{
    auto dir = DataDir::open(options.data_dir);
    if (!dir) return tl::unexpected(dir.error());
    auto io = IoThread::start(*dir);
    if (!io) return tl::unexpected(io.error());
    return std::unique_ptr<Studio>(new Studio(std::move(*dir), std::move(*io), options));
}

Studio::Studio(DataDir dir, std::unique_ptr<IoThread> io, const StudioOptions& options)
    : dir_(std::move(dir)), settings_(std::make_unique<Settings>(dir_.settings())), queue_(std::make_unique<JobQueue>()),
      models_(std::make_unique<ModelLibrary>(dir_.models())), thumbnails_(std::make_unique<ThumbnailCache>(dir_.thumbnails())),
      io_(std::move(io)),
      worker_(std::make_unique<GenerationWorker>(options.open_model ? options.open_model : GenerationWorker::OpenModel(&Pipeline::open),
                                                 with_settings(options.pipeline, *settings_, dir_)))
{
    connectWorker();
    worker_->setPreviewInterval(settings_->get(setting::kPreviewIntervalMs));
    worker_->openModel(settings_->get(setting::kModel).toStdString());
    models_->setAddedFolders(settings_->get(setting::kModelFolders));
    onDisk([](Stores& stores) { return stores.history.mark_interrupted(); }, [](int) {});
    QTimer::singleShot(0, this, &Studio::rescanGallery);    // after the window's first questions
}

Studio::~Studio()
{
    for (const QueuedJob& queued : queue_->jobs()) std::stop_source(queued.job.stop).request_stop();
    worker_->shutDown();
    // A picture that was finished just now still waits in the event queue: it goes to the disk like any other.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    io_.reset();
    thumbnails_.reset();
    if (!unsaved_.isEmpty()) qCWarning(log_gallery) << unsaved_.size() << "pictures could not be saved";
}

void Studio::connectWorker()
{
    GenerationWorker* worker = worker_.get();
    const auto deliver_previews = [this] {
        for (const StepPreview& preview : worker_->takePreviews()) Q_EMIT previewReady(preview);
    };
    connect(worker, &GenerationWorker::jobStarted, this, &Studio::jobStarted);
    connect(worker, &GenerationWorker::stepDone, this, [this](const StepProgress& progress) {
        queue_->setProgress(progress);
        Q_EMIT stepDone(progress);
    });
    connect(worker, &GenerationWorker::previewsWaiting, this, deliver_previews);
    connect(worker, &GenerationWorker::pictureFinished, this, [this, deliver_previews](const MadePicture& picture) {
        deliver_previews();
        queue_->setPictureDone(picture.job);
        Q_EMIT pictureFinished(picture.job, picture.index, picture.count, to_qimage(picture.image), picture.request);
        const QueuedJob* queued = queue_->find(picture.job);
        save(picture, queued ? queued->history_id : 0);
    });
    connect(worker, &GenerationWorker::jobFinished, this, [this](JobId job) {
        endJob(job, HistoryState::Finished, {});
        Q_EMIT jobFinished(job);
    });
    connect(worker, &GenerationWorker::jobCancelled, this, [this, deliver_previews](JobId job) {
        deliver_previews();
        endJob(job, HistoryState::Cancelled, {});
        Q_EMIT jobCancelled(job);
    });
    connect(worker, &GenerationWorker::jobFailed, this, [this](JobId job, const Error& error) {
        endJob(job, HistoryState::Failed, text_of(error));
        Q_EMIT jobFailed(job, error);
    });
    connect(worker, &GenerationWorker::modelOpening, this, &Studio::modelOpening);
    connect(worker, &GenerationWorker::modelOpened, this, [this](const ModelDescription& model) {
        model_ = model;
        known_words_ = KnownWords(model.vocabulary);
        Q_EMIT modelOpened(model);
    });
    connect(worker, &GenerationWorker::modelFailed, this, [this](const QString& path, const Error& error) {
        const bool nothing_yet = !model_;
        model_.reset();
        known_words_ = {};
        Q_EMIT modelFailed(path, error);
        if (nothing_yet && !path.isEmpty()) worker_->openModel({});
    });
    connect(worker, &GenerationWorker::tokensCounted, this, &Studio::tokensCounted);
}

Result<JobId> Studio::generate(const GenerationRequest& request)
{
    if (auto valid = request.validate(); !valid) return tl::unexpected(valid.error());
    if (model_ && request.model.path == model_->ref.path)
        if (auto fits = check_size(request, *model_); !fits) return tl::unexpected(fits.error());

    GenerationRequest accepted = request.with_resolved_seed();
    accepted.resolved.reset();      // the person may have changed the template since: the run resolves it anew
    const JobId job = queue_->add(accepted);
    io_->run([accepted](Stores& stores) { return stores.history.accept(accepted); }).then(this, [this, job](const Result<qint64>& row) {
        if (!row) {     // what is not in the history does not run
            queue_->remove(job);
            Q_EMIT jobFailed(job, row.error());
            return;
        }
        Q_EMIT historyChanged();
        if (!queue_->find(job)) {   // cancelled in the meantime
            onDisk([row = *row](Stores& stores) { return stores.history.set_state(row, HistoryState::Cancelled); },
                   [this] { Q_EMIT historyChanged(); });
            return;
        }
        queue_->setJournalled(job, *row);
        startNext();
    });
    return job;
}

void Studio::startNext()
{
    if (auto job = queue_->startNext()) worker_->run(std::move(*job));
}

void Studio::cancel(JobId job)
{
    if (!queue_->find(job) || queue_->stop(job)) return;    // the worker answers for a running one
    endJob(job, HistoryState::Cancelled, {});
    Q_EMIT jobCancelled(job);
}

void Studio::cancelAll()
{
    // Back to front: otherwise each cancelled job would let the next one start.
    const QList<QueuedJob> jobs = queue_->jobs();
    for (auto queued = jobs.rbegin(); queued != jobs.rend(); ++queued) cancel(queued->job.id);
}

void Studio::moveJob(JobId job, int index) { queue_->move(job, index); }

void Studio::endJob(JobId job, HistoryState state, const QString& error)
{
    const auto ended = queue_->remove(job);
    if (ended && ended->history_id > 0) {
        onDisk([row = ended->history_id, state, error](Stores& stores) { return stores.history.set_state(row, state, error); },
               [this] { Q_EMIT historyChanged(); });
    }
    startNext();
}

void Studio::save(const MadePicture& picture, qint64 historyId)
{
    const auto shared = std::make_shared<const MadePicture>(picture);
    io_->run([shared, historyId](Stores& stores) { return stores.gallery.save(shared->image, shared->request, historyId); })
        .then(this, [this, shared, historyId](const Result<PictureEntry>& saved) {
            if (saved) {
                Q_EMIT pictureSaved(shared->job, *saved);
                return;
            }
            qCWarning(log_gallery) << saved.error().line().c_str();
            unsaved_ << Unsaved{*shared, historyId};
            Q_EMIT unsavedCountChanged(unsavedCount());
            Q_EMIT pictureNotSaved(shared->job, saved.error());
        });
}

void Studio::saveUnsaved(const QString& folder)
{
    const QList<Unsaved> waiting = std::exchange(unsaved_, {});
    if (waiting.isEmpty()) return;
    Q_EMIT unsavedCountChanged(0);
    for (const Unsaved& unsaved : waiting) {
        if (folder.isEmpty()) {
            save(unsaved.picture, unsaved.history_id);
            continue;
        }
        io_->run([unsaved, folder](Stores&) { return PictureWriter(folder).write(unsaved.picture.image, unsaved.picture.request); })
            .then(this, [this, unsaved](const Result<QString>& path) {
                if (path) return;
                unsaved_ << unsaved;
                Q_EMIT unsavedCountChanged(unsavedCount());
                Q_EMIT pictureNotSaved(unsaved.picture.job, path.error());
            });
    }
}

void Studio::setPreviewInterval(int ms)
{
    settings_->set(setting::kPreviewIntervalMs, ms);
    worker_->setPreviewInterval(ms);
}

void Studio::openModel(const QString& path)
{
    settings_->set(setting::kModel, path);
    worker_->openModel(path.toStdString());
}

void Studio::countTokens(const QString& prompt) { worker_->countTokens(prompt); }

void Studio::addModelFolder(const QString& folder)
{
    QStringList folders = models_->addedFolders();
    if (folders.contains(folder)) return;
    folders << folder;
    settings_->set(setting::kModelFolders, folders);
    models_->setAddedFolders(folders);
}

void Studio::removeModelFolder(const QString& folder)
{
    QStringList folders = models_->addedFolders();
    if (!folders.removeOne(folder)) return;
    settings_->set(setting::kModelFolders, folders);
    models_->setAddedFolders(folders);
}

QFuture<QList<HistoryEntry>> Studio::findHistory(const HistoryQuery& query)
{
    return listed(io_->run([query](Stores& stores) { return stores.history.find(query); }));
}

void Studio::setStarred(qint64 historyId, bool starred)
{
    onDisk([=](Stores& stores) { return stores.history.set_starred(historyId, starred); }, [this] { Q_EMIT historyChanged(); });
}

void Studio::setHistoryHidden(qint64 historyId, bool hidden)
{
    onDisk([=](Stores& stores) { return stores.history.set_hidden(historyId, hidden); }, [this] { Q_EMIT historyChanged(); });
}

QFuture<QList<PictureEntry>> Studio::findPictures(const PictureQuery& query)
{
    return listed(io_->run([query](Stores& stores) { return stores.gallery.find(query); }));
}

QFuture<QImage> Studio::thumbnail(const QString& picturePath, int size)
{
    // Through this thread, so that what the window adds with then() is looked at where the window lives.
    return thumbnails_->get(picturePath, size).then(this, [](const QImage& image) { return image; });
}

void Studio::setRating(qint64 pictureId, int rating)
{
    onDisk([=](Stores& stores) { return stores.gallery.set_rating(pictureId, rating); }, [this] { Q_EMIT galleryChanged(); });
}

void Studio::removePicture(qint64 pictureId)
{
    onDisk([=](Stores& stores) { return stores.gallery.remove(pictureId); }, [this] { Q_EMIT galleryChanged(); });
}

void Studio::restorePicture(qint64 pictureId)
{
    onDisk([=](Stores& stores) { return stores.gallery.restore(pictureId); }, [this] { Q_EMIT galleryChanged(); });
}

void Studio::rescanGallery()
{
    onDisk([](Stores& stores) { return stores.gallery.scan(); }, [this](const GalleryStore::ScanReport& report) {
        if (report.entered + report.missing == 0) return;
        qCInfo(log_gallery) << report.entered << "pictures entered," << report.missing << "missing";
        Q_EMIT galleryChanged();
    });
}

} // namespace sfumato
