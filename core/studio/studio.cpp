#include "core/studio/studio.h"

#include "core/studio/explorer/explorer.h"
#include "core/studio/gallery/library.h"
#include "core/studio/history/history.h"
#include "core/studio/jobs/cost_estimator.h"
#include "core/studio/jobs/current_model.h"
#include "core/studio/jobs/generation_worker.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/models/model_library.h"
#include "core/studio/prompt/prompt_names.h"
#include "core/studio/storage/io_thread.h"
#include "core/studio/support/folder_owner.h"
#include "core/studio/support/settings.h"
#include "core/studio/training/training_processes.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>

namespace sfumato {
namespace {

/// The files are scanned when the window stands and the model is open: with many pictures it would delay both.
constexpr int kScanAfterMs = 1500;

PipelineOptions with_settings(PipelineOptions options, const Settings& settings)
{
    if (options.device == "auto") options.device = settings.get(setting::kDevice).toStdString();
    if (options.dtype == "auto") options.dtype = settings.get(setting::kDtype).toStdString();
    return options;
}

QString embedded_model()
{
    const auto folder = embedded_model_folder();
    return folder ? QString::fromStdString(folder->string()) : QString();
}

} // namespace

/// Where a studio works, and whether it may write there.
struct Studio::Place {
    std::unique_ptr<FolderOwner> owner;
    std::unique_ptr<QTemporaryDir> own;
    DataDir dir;
    std::optional<Error> read_only;
};

Result<std::unique_ptr<Studio>> Studio::open(const StudioOptions& options)
{
    Place place{nullptr, nullptr, DataDir::at(options.data_dir), {}};
    const QString root = place.dir.root();
    if (QFileInfo::exists(root)) place.owner = std::make_unique<FolderOwner>(root);
    if (place.owner && !place.owner->isOurs()) { // nothing is written there
        place.read_only = place.owner->refusal();
        place.own = std::make_unique<QTemporaryDir>();
        auto visited = place.dir.for_visitor(place.own->path());
        if (!visited) return tl::unexpected(visited.error());
        place.dir = std::move(*visited);
    } else {
        if (auto ready = place.dir.prepare(); !ready) return tl::unexpected(ready.error());
        if (!place.owner) place.owner = std::make_unique<FolderOwner>(root);
    }
    auto io = IoThread::start(place.dir, options.clock, place.read_only);
    if (!io) return tl::unexpected(io.error());
    return std::unique_ptr<Studio>(new Studio(std::move(place), std::move(*io), options));
}

Studio::Studio(Place place, std::unique_ptr<IoThread> io, const StudioOptions& options)
    : owner_(std::move(place.owner)), own_(std::move(place.own)), read_only_(std::move(place.read_only)),
      dir_(std::move(place.dir)), named_folders_(options.pipeline.prompt_folders),
      settings_(std::make_unique<Settings>(dir_.settings())),
      models_(std::make_unique<ModelLibrary>(dir_.models(), dir_.modelCards(), embedded_model())), io_(std::move(io)),
      library_(std::make_unique<Library>(*io_, dir_, read_only_)), history_(std::make_unique<History>(*io_)),
      worker_(
          std::make_unique<GenerationWorker>(options.open_model ? options.open_model : OpenPipeline(&Pipeline::open),
                                             with_settings(options.pipeline, *settings_))),
      current_model_(std::make_unique<CurrentModel>(*worker_, *settings_)),
      costs_(std::make_unique<CostEstimator>(dir_.measuredCosts())),
      jobs_(std::make_unique<JobService>(*worker_, *current_model_, *io_, read_only_)),
      prompt_names_(std::make_unique<PromptNameList>()), explorer_(std::make_unique<Explorer>(*worker_)),
      training_(std::make_unique<TrainingProcesses>(dir_.training(), dir_.models(), options.trainer, read_only_))
{
    connect(worker_.get(), &GenerationWorker::imageFinished, costs_.get(), &CostEstimator::add);
    connect(jobs_.get(), &JobService::historyChanged, history_.get(), &History::changed);
    connect(jobs_.get(), &JobService::errorOccurred, this, &Studio::errorOccurred);
    connect(history_.get(), &History::errorOccurred, this, &Studio::errorOccurred);
    connect(library_.get(), &Library::errorOccurred, this, &Studio::errorOccurred);
    connectSettings();
    if (read_only_) models_->setReadOnly(*read_only_);
    if (!read_only_) startUpkeep();
    refreshPromptNames();
}

void Studio::startUpkeep()
{
    for (const char* folder : {"/Lora", "/embeddings"}) QDir().mkpath(dir_.models() + QLatin1String(folder));
    QTimer::singleShot(kScanAfterMs, library_.get(), [this] { library_->scan(); });
}

Studio::~Studio()
{
    training_.reset();      // saves
    explorer_.reset();      // ends its run
    jobs_.reset();          // hands what is finished to the disk
    library_.reset();
    io_.reset(); // when everything is there
}

void Studio::connectSettings()
{
    worker_->setStepPreviewInterval(settings_->get(setting::kPreviewIntervalMs));
    setPictureFormat();
    connect(settings_.get(), &Settings::changed, this, [this](QLatin1String key) {
        const auto is = [key](const auto& setting) { return key == QLatin1String(setting.key); };
        if (is(setting::kPreviewIntervalMs))
            worker_->setStepPreviewInterval(settings_->get(setting::kPreviewIntervalMs));
        if (is(setting::kDevice) || is(setting::kDtype))
            worker_->setDevice(settings_->get(setting::kDevice).toStdString(),
                               settings_->get(setting::kDtype).toStdString());
        if (is(setting::kPictureFormat)) setPictureFormat();
    });
    models_->setFavourites(settings_->get(setting::kFavouriteModels));
    models_->setAddedFolders(settings_->get(setting::kModelFolders));
    connect(models_.get(), &ModelLibrary::favouritesChanged, this,
            [this](const QStringList& paths) { settings_->set(setting::kFavouriteModels, paths); });
    connect(models_.get(), &ModelLibrary::addedFoldersChanged, this, [this](const QStringList& folders) {
        settings_->set(setting::kModelFolders, folders);
        refreshPromptNames();
    });
    connect(models_.get(), &ModelLibrary::changed, this, &Studio::refreshPromptNames);
}

void Studio::setPictureFormat()
{
    io_->run([ending = settings_->get(setting::kPictureFormat)](Stores& stores) -> Result<void> {
        stores.gallery.set_ending(ending == QLatin1String("jpg") ? ending : setting::kPictureFormat.fallback);
        return {};
    });
}

void Studio::refreshPromptNames()
{
    worker_->setPromptFolders(
        prompt_names_->refresh(named_folders_, QStringList{dir_.models()} + models_->addedFolders()));
}

} // namespace sfumato
