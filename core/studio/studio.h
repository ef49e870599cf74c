#pragma once
#include "core/pipeline/pipeline.h"
#include "core/studio/support/clock.h"
#include "core/studio/support/data_dir.h"

#include <QObject>

#include <memory>
#include <optional>

class QTemporaryDir;

namespace sfumato {

class CostEstimator;
class CurrentModel;
class Explorer;
class FolderOwner;
class GenerationWorker;
class History;
class IoThread;
class JobService;
class Library;
class ModelLibrary;
class PromptNameList;
class Settings;
class TrainingProcesses;

struct StudioOptions {
    QString data_dir;                           ///< empty: the user's data folder
    PipelineOptions pipeline;                   ///< "auto" leaves the choice to the settings
    OpenPipeline open_model;                    ///< empty: Pipeline::open
    QString trainer{};                          ///< sfumato-cli; empty: the one beside this program
    Clock clock = system_clock();               ///< dates pictures and history; asked on the I/O thread
};

/// The services behind the window, composed over one data folder. GUI thread, nothing here blocks it. Answers that need
/// the disk come as futures: `studio.history().find({}).then(this, [](const QList<HistoryEntry>& rows) {...})`. Where
/// something fails in the background, errorOccurred() tells and the future gives an empty answer.
class Studio : public QObject {
    Q_OBJECT
public:
    /// Also begins to open the model of last time (or the embedded one where that fails).
    /// Where another program has the data folder, this one only looks: see readOnly(). Errors: the data folder cannot
    /// be written, the database cannot be opened.
    [[nodiscard]] static Result<std::unique_ptr<Studio>> open(const StudioOptions& options = {});
    /// Stops the running job and waits until what was given to the disk is there.
    ~Studio() override;

    /// Makes pictures: queue, live previews, saving.
    [[nodiscard]] JobService& jobs() { return *jobs_; }
    /// The model that is open.
    [[nodiscard]] CurrentModel& currentModel() { return *current_model_; }
    /// The models there are.
    [[nodiscard]] ModelLibrary& models() { return *models_; }
    /// The saved pictures.
    [[nodiscard]] Library& library() { return *library_; }
    /// The requests made so far.
    [[nodiscard]] History& history() { return *history_; }
    /// What a request will cost.
    [[nodiscard]] CostEstimator& costs() { return *costs_; }
    /// Names that a prompt can be completed with.
    [[nodiscard]] PromptNameList& promptNames() { return *prompt_names_; }
    /// The theory made visible: pictures under noise, runs taken apart.
    [[nodiscard]] Explorer& explorer() { return *explorer_; }
    /// Models learning from the user's pictures.
    [[nodiscard]] TrainingProcesses& training() { return *training_; }
    [[nodiscard]] Settings& settings() { return *settings_; }
    [[nodiscard]] const DataDir& dataDir() const { return dir_; }
    /// Why nothing can be made and no mark is kept: another program has the data folder.
    [[nodiscard]] const std::optional<Error>& readOnly() const { return read_only_; }
    /// Looks again for the files that a prompt can name, for completion and for what runs next. Also done by itself
    /// where the models change.
    void refreshPromptNames();

Q_SIGNALS:
    /// Something in the background failed that belongs to no job.
    void errorOccurred(const sfumato::Error& error);

private:
    struct Place;
    Studio(Place place, std::unique_ptr<IoThread> io, const StudioOptions& options);
    /// Device, precision, previews and the format of pictures follow the settings; the settings follow the folders and
    /// favourites of the model library.
    void connectSettings();
    void setPictureFormat();
    /// What only the owner of the folder does: its subfolders, and the look at the files.
    void startUpkeep();

    std::unique_ptr<FolderOwner> owner_; // lets go last
    std::unique_ptr<QTemporaryDir> own_; // of a visitor: what changes with use
    std::optional<Error> read_only_;
    DataDir dir_;
    const PromptFolders named_folders_; // by StudioOptions
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<ModelLibrary> models_;
    std::unique_ptr<IoThread> io_;
    std::unique_ptr<Library> library_;
    std::unique_ptr<History> history_;
    std::unique_ptr<GenerationWorker> worker_;
    std::unique_ptr<CurrentModel> current_model_;
    std::unique_ptr<CostEstimator> costs_;
    std::unique_ptr<JobService> jobs_;
    std::unique_ptr<PromptNameList> prompt_names_;
    std::unique_ptr<Explorer> explorer_;
    std::unique_ptr<TrainingProcesses> training_;
};

} // namespace sfumato
