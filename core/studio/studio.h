#pragma once
#include "core/studio/support/data_dir.h"
#include "core/studio/gallery/library.h"
#include "core/studio/jobs/generation_worker.h"
#include "core/studio/storage/history_store.h"
#include "core/studio/storage/job_table.h"
#include "core/studio/jobs/job_queue.h"
#include "core/studio/prompt/known_words.h"
#include "core/studio/jobs/making.h"
#include "core/studio/models/model_library.h"
#include "core/studio/gallery/picture_parameters.h"
#include "core/studio/support/qt_image.h"
#include "core/studio/support/settings.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace sfumato {

class Explorer;
class IoThread;
class TrainingProcesses;

struct StudioOptions {
    QString data_dir;                           ///< empty: the user's data folder
    PipelineOptions pipeline;                   ///< "auto" leaves the choice to the settings
    GenerationWorker::OpenModel open_model;     ///< empty: Pipeline::open
    QString trainer{};                          ///< sfumato-cli; empty: the one beside this program
};

/// A file that was linked into the library.
struct AddedModel {
    QString path;               ///< of the link
    ModelKind kind = ModelKind::File;
};

/// Everything behind the window, composed; the window talks to this only. GUI thread, nothing here blocks it.
/// Answers that need the disk come as futures: `studio.findHistory({}).then(this, [](const QList<HistoryEntry>& rows)
/// {...})`. Where something fails in the background, problem() says so and the future gives an empty list.
class Studio : public QObject {
    Q_OBJECT
public:
    /// Also begins to open the model of last time (or the embedded one where that fails).
    /// Errors: the data folder cannot be written, the database cannot be opened.
    [[nodiscard]] static Result<std::unique_ptr<Studio>> open(const StudioOptions& options = {});
    /// Stops the running job and waits until what was given to the disk is there.
    ~Studio() override;

    // Making pictures
    /// Accepts the request: resolves its seed, journals it, queues it. Errors: what GenerationRequest::validate and
    /// the open model's sizes refuse.
    Result<JobId> generate(const GenerationRequest& request);
    /// The same for a grid: one job, each picture saved alone, at last the sheet of all. Errors: also those of
    /// GridPlan::cells.
    Result<JobId> generateGrid(const GridPlan& plan);
    void cancel(JobId job);
    void cancelAll();
    void moveJob(JobId job, int index);
    /// Nothing starts while paused; the running job rests after the picture being made. Every start of the program
    /// begins unpaused, with what was left held.
    void pauseQueue(bool paused);
    /// The picture being made is the last until another job is asked for; see JobQueue::pauseUntilNext.
    void stopAfterImage();
    /// A held, failed or cancelled job waits again and goes on behind the pictures it has made.
    void resume(JobId job);
    void goOnWithHeld();
    /// Asks for the same again; a seed that was drawn is drawn anew. Errors: as generate(), or the job is gone.
    Result<JobId> duplicateJob(JobId job);
    /// Takes a held or ended job off the list; pictures and history stay.
    void dismissJob(JobId job);
    void dismissHeld();
    void clearEndedJobs();
    [[nodiscard]] const JobQueue& queue() const { return *queue_; }
    /// Enters a live picture into history and gallery. Answered by pictureSaved or pictureNotSaved, of job 0.
    void keep(const MadePicture& picture);
    void setPreviewInterval(int ms);            ///< 0: at every step; negative: none. Kept in the settings.

    // The model
    [[nodiscard]] ModelLibrary& models() { return *models_; }
    /// Empty: the embedded model. Answered by modelOpened or modelFailed. Remembered for the next start.
    void openModel(const QString& path);
    /// The open model; none before the first modelOpened.
    [[nodiscard]] const std::optional<ModelDescription>& model() const { return model_; }
    [[nodiscard]] const KnownWords& knownWords() const { return known_words_; }
    /// Answered by tokensCounted.
    void countTokens(const QString& prompt);
    /// Adds a folder of models (or takes it away) and looks again.
    void addModelFolder(const QString& folder);
    void removeModelFolder(const QString& folder);
    void setModelFavourite(const QString& path, bool favourite);
    /// Links a model, LoRA or embedding into the library and looks again; nothing is copied. Errors: those of
    /// library_kind and link_model.
    [[nodiscard]] QFuture<Result<AddedModel>> addToLibrary(const QString& path);
    /// What a picture from anywhere says of its making. Errors: those of read_picture_parameters.
    [[nodiscard]] QFuture<Result<PictureParameters>> readPicture(const QString& path);
    /// Path of the model in the library that a request names, by path, hash or title; nothing where there is none.
    [[nodiscard]] std::optional<QString> knownModel(const ModelRef& named) const;

    // History
    [[nodiscard]] QFuture<QList<HistoryEntry>> findHistory(const HistoryQuery& query);
    void setStarred(qint64 historyId, bool starred);
    void setHistoryNote(qint64 historyId, const QString& note);
    void setHistoryHidden(qint64 historyId, bool hidden);   ///< hide = delete that can be undone

    // Gallery
    [[nodiscard]] Library& library() { return *library_; }
    /// Pictures that could not be saved are kept here; this tries again, in `folder` if one is named.
    void saveUnsaved(const QString& folder = {});
    [[nodiscard]] int unsavedCount() const { return static_cast<int>(unsaved_.size()); }

    /// Live pictures, estimates, names to complete.
    [[nodiscard]] Making& making() { return *making_; }
    /// The theory made visible: pictures under noise, runs taken apart.
    [[nodiscard]] Explorer& explorer() { return *explorer_; }
    /// Models learning from the person's pictures.
    [[nodiscard]] TrainingProcesses& training() { return *training_; }
    [[nodiscard]] Settings& settings() { return *settings_; }
    [[nodiscard]] const DataDir& dataDir() const { return dir_; }

Q_SIGNALS:
    void jobStarted(sfumato::JobId job);
    void stepDone(const sfumato::StepProgress& progress);
    void previewReady(const sfumato::StepPreview& preview);
    /// The picture is made; it is on the disk only with pictureSaved. `image` is ready to be shown.
    void pictureFinished(sfumato::JobId job, int index, int count, const QImage& image,
                         const sfumato::GenerationRequest& request);
    void pictureSaved(sfumato::JobId job, const sfumato::PictureEntry& picture);
    void pictureNotSaved(sfumato::JobId job, const sfumato::Error& error);
    /// The job's first picture was made otherwise than its files would let expect, one sentence each.
    void noticed(sfumato::JobId job, const QStringList& sentences);
    void jobFinished(sfumato::JobId job);
    void jobCancelled(sfumato::JobId job);
    void jobFailed(sfumato::JobId job, const sfumato::Error& error);
    /// The queue was paused: the job waits to go on.
    void jobPaused(sfumato::JobId job);

    void modelOpening(const QString& path);
    void modelOpened(const sfumato::ModelDescription& model);
    void modelFailed(const QString& path, const sfumato::Error& error);
    void tokensCounted(const QString& prompt, int tokens, int limit);

    void historyChanged();
    void unsavedCountChanged(int count);
    /// Something in the background failed that belongs to no job.
    void problem(const sfumato::Error& error);

private:
    Studio(DataDir dir, std::unique_ptr<IoThread> io, const StudioOptions& options);
    void connectWorker();
    /// Device, precision, previews and the format of pictures follow the settings.
    void connectSettings();
    void setPictureFormat();
    /// Errors: the size does not fit the open model, where the request is for that one.
    [[nodiscard]] Result<void> checkAgainstModel(const GenerationRequest& request) const;
    void setModelFolders(const QStringList& folders);
    JobId accept(QueuedJob queued);
    void startNext();
    void endJob(JobId job, JobState state, const QString& error);
    void forgetJob(const QueuedJob& ended);
    void saveSheet(const QueuedJob& ended);
    void holdWhatIsLeft();
    void save(const MadePicture& picture, const JobTable::Rows& rows);
    /// Runs work(Stores&) -> Result<T> on the I/O thread, then then(T) here; an Error goes to problem().
    template <class Work, class Then> void onDisk(Work work, Then then);
    /// The rows as a future of this thread; an Error goes to problem().
    template <class Row> QFuture<QList<Row>> listed(QFuture<Result<QList<Row>>> found);

    struct Unsaved {
        MadePicture picture;
        JobTable::Rows rows;
    };
    DataDir dir_;
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<JobQueue> queue_;
    std::unique_ptr<ModelLibrary> models_;
    std::unique_ptr<IoThread> io_;
    std::unique_ptr<Library> library_;
    std::unique_ptr<GenerationWorker> worker_;
    std::unique_ptr<Making> making_;
    std::unique_ptr<Explorer> explorer_;
    std::unique_ptr<TrainingProcesses> training_;
    std::optional<ModelDescription> model_;
    KnownWords known_words_;
    QList<Unsaved> unsaved_;
    QElapsedTimer opening_;         // of the model
    bool closing_ = false;
};

} // namespace sfumato
