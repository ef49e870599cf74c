#include "core/studio/studio.h"

#include "core/studio/explorer/explorer.h"
#include "core/studio/storage/studio_disk.h"
#include "core/studio/training/training_processes.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

namespace sfumato {
namespace {

/// The files are looked at when the window stands and the model is open: with many pictures it would delay both.
constexpr int kScanAfterMs = 1500;

PipelineOptions with_settings(PipelineOptions options, const Settings& settings, const DataDir& dir)
{
    options.wildcard_folders.emplace_back(dir.wildcards().toStdString());
    for (const char* folder : {"/Lora", "/embeddings"}) QDir().mkpath(dir.models() + QLatin1String(folder));
    AdapterPlaces places = adapter_places(QStringList{dir.models()} + settings.get(setting::kModelFolders));
    options.lora_folders.insert(options.lora_folders.end(), places.loras.begin(), places.loras.end());
    options.embedding_folders.insert(options.embedding_folders.end(), places.embeddings.begin(),
                                     places.embeddings.end());
    if (options.device == "auto") options.device = settings.get(setting::kDevice).toStdString();
    if (options.dtype == "auto") options.dtype = settings.get(setting::kDtype).toStdString();
    return options;
}

QString embedded_model()
{
    const auto folder = embedded_model_folder();
    return folder ? QString::fromStdString(folder->string()) : QString();
}

QString text_of(const Error& error) { return QString::fromStdString(error.line()); }

} // namespace

Result<std::unique_ptr<Studio>> Studio::open(const StudioOptions& options)
{
    auto dir = DataDir::open(options.data_dir);
    if (!dir) return tl::unexpected(dir.error());
    auto io = IoThread::start(*dir);
    if (!io) return tl::unexpected(io.error());
    return std::unique_ptr<Studio>(new Studio(std::move(*dir), std::move(*io), options));
}

Studio::Studio(DataDir dir, std::unique_ptr<IoThread> io, const StudioOptions& options)
    : dir_(std::move(dir)), settings_(std::make_unique<Settings>(dir_.settings())),
      queue_(std::make_unique<JobQueue>()),
      models_(std::make_unique<ModelLibrary>(dir_.models(), dir_.modelCards(), embedded_model())), io_(std::move(io)),
      library_(std::make_unique<Library>(*io_, dir_)),
      worker_(std::make_unique<GenerationWorker>(options.open_model ? options.open_model
                                                                    : GenerationWorker::OpenModel(&Pipeline::open),
                                                 with_settings(options.pipeline, *settings_, dir_)))
{
    making_ = std::make_unique<Making>(*worker_, *queue_, dir_.root() + QStringLiteral("/measured.json"));
    explorer_ = std::make_unique<Explorer>(*worker_);
    training_ = std::make_unique<TrainingProcesses>(dir_.training(), dir_.models(), options.trainer);
    connectWorker();
    connectSettings();
    worker_->setPreviewInterval(settings_->get(setting::kPreviewIntervalMs));
    worker_->openModel(settings_->get(setting::kModel).toStdString());
    models_->setFavourites(settings_->get(setting::kFavouriteModels));
    models_->setAddedFolders(settings_->get(setting::kModelFolders));
    holdWhatIsLeft();
    connect(library_.get(), &Library::problem, this, &Studio::problem);
    QTimer::singleShot(kScanAfterMs, library_.get(), [this] { library_->scan(); });
}

Studio::~Studio()
{
    closing_ = true;
    for (const QueuedJob& queued : queue_->jobs()) std::stop_source(queued.job.stop).request_stop();
    training_.reset();      // saves
    explorer_.reset();      // ends its run
    worker_->shutDown();
    // A picture that was finished just now still waits in the event queue: it goes to the disk like any other.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    library_.reset();
    io_.reset();
    if (!unsaved_.isEmpty()) qCWarning(log_gallery) << unsaved_.size() << "pictures could not be saved";
}

void Studio::connectSettings()
{
    connect(settings_.get(), &Settings::changed, this, [this](QLatin1String key) {
        const auto is = [key](const auto& setting) { return key == QLatin1String(setting.key); };
        if (is(setting::kPreviewIntervalMs)) worker_->setPreviewInterval(settings_->get(setting::kPreviewIntervalMs));
        if (is(setting::kDevice) || is(setting::kDtype))
            worker_->setDevice(settings_->get(setting::kDevice).toStdString(),
                               settings_->get(setting::kDtype).toStdString());
        if (is(setting::kPictureFormat)) setPictureFormat();
    });
    setPictureFormat();
}

void Studio::setPictureFormat()
{
    io_->run([ending = settings_->get(setting::kPictureFormat)](Stores& stores) -> Result<void> {
        stores.gallery.set_ending(ending == QLatin1String("jpg") ? ending : setting::kPictureFormat.fallback);
        return {};
    });
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
        queue_->setPictureDone(picture.job, picture.timings);
        Q_EMIT pictureFinished(picture.job, picture.index, picture.count, to_qimage(picture.image), picture.request);
        if (picture.index == 0 && !picture.notices.empty()) {
            QStringList sentences;
            for (const std::string& notice : picture.notices) sentences += QString::fromStdString(notice);
            Q_EMIT noticed(picture.job, sentences);
        }
        const QueuedJob* queued = queue_->find(picture.job);
        save(picture, queued ? JobTable::Rows{queued->row, queued->history_id} : JobTable::Rows{});
    });
    connect(worker, &GenerationWorker::jobFinished, this, [this](JobId job) {
        endJob(job, JobState::Finished, {});
        Q_EMIT jobFinished(job);
    });
    connect(worker, &GenerationWorker::jobCancelled, this, [this, deliver_previews](JobId job) {
        deliver_previews();
        endJob(job, JobState::Cancelled, {});
        Q_EMIT jobCancelled(job);
    });
    connect(worker, &GenerationWorker::jobFailed, this, [this](JobId job, const Error& error) {
        endJob(job, JobState::Failed, text_of(error));
        Q_EMIT jobFailed(job, error);
    });
    connect(worker, &GenerationWorker::jobPaused, this, [this](JobId job) {
        queue_->setResting(job);
        Q_EMIT jobPaused(job);
        startNext();
    });
    connect(worker, &GenerationWorker::modelOpening, this, [this](const QString& path) {
        opening_.start();
        Q_EMIT modelOpening(path);
    });
    connect(worker, &GenerationWorker::modelOpened, this, [this](const ModelDescription& model) {
        model_ = model;
        if (const QueuedJob* running = queue_->running())
            queue_->addLoadTime(running->job.id, double(opening_.elapsed()) / 1000);
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

void Studio::save(const MadePicture& picture, const JobTable::Rows& rows)
{
    const auto shared = std::make_shared<const MadePicture>(picture);
    const auto to_disk = [shared, rows](Stores& stores) -> Result<PictureEntry> {
        auto saved = stores.gallery.save(shared->image, shared->request, rows.history);
        if (!saved) return saved;
        if (auto kept = stores.history.add_resolved(rows.history, shared->request); !kept)
            qCWarning(log_history) << kept.error().line().c_str();
        if (rows.job == 0) return saved;
        // The picture is safe; should this fail, a crash only means that it is made twice.
        if (auto entered = stores.jobs.enter_picture(rows.job, shared->index, saved->path); !entered)
            qCWarning(log_history) << entered.error().line().c_str();
        return saved;
    };
    io_->run(to_disk)
        .then(this, [this, shared, rows](const Result<PictureEntry>& saved) {
            if (saved) {
                queue_->setSaved(shared->job, shared->index, saved->path);
                Q_EMIT pictureSaved(shared->job, *saved);
                return;
            }
            qCWarning(log_gallery) << saved.error().line().c_str();
            unsaved_ << Unsaved{*shared, rows};
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
            save(unsaved.picture, unsaved.rows);
            continue;
        }
        io_->run([unsaved, folder](Stores&) {
               return PictureWriter(folder).write(unsaved.picture.image, unsaved.picture.request);
           })
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
}

void Studio::countTokens(const QString& prompt) { worker_->countTokens(prompt); }

QFuture<QList<HistoryEntry>> Studio::findHistory(const HistoryQuery& query)
{
    return listed(io_->run([query](Stores& stores) { return stores.history.find(query); }));
}

void Studio::setStarred(qint64 historyId, bool starred)
{
    onDisk([=](Stores& stores) { return stores.history.set_starred(historyId, starred); },
           [this] { Q_EMIT historyChanged(); });
}

void Studio::setHistoryNote(qint64 historyId, const QString& note)
{
    onDisk([=](Stores& stores) { return stores.history.set_note(historyId, note); },
           [this] { Q_EMIT historyChanged(); });
}

void Studio::setHistoryHidden(qint64 historyId, bool hidden)
{
    onDisk([=](Stores& stores) { return stores.history.set_hidden(historyId, hidden); },
           [this] { Q_EMIT historyChanged(); });
}

} // namespace sfumato
