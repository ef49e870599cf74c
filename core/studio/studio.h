#pragma once
#include "core/studio/data_dir.h"
#include "core/studio/generation_worker.h"
#include "core/studio/history/history_store.h"
#include "core/studio/history/picture_table.h"
#include "core/studio/job_queue.h"
#include "core/studio/known_words.h"
#include "core/studio/model_library.h"
#include "core/studio/qt_image.h"
#include "core/studio/settings.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace sfumato {

class IoThread;
class ThumbnailCache;

struct StudioOptions {
    QString data_dir;                           ///< empty: the user's data folder
    PipelineOptions pipeline;                   ///< "auto" leaves the choice to the settings
    GenerationWorker::OpenModel open_model;     ///< empty: Pipeline::open
};

/// Everything behind the window, composed; the window talks to this only. GUI thread, nothing here blocks it.
/// Answers that need the disk come as futures: `studio.findHistory({}).then(this, [](const QList<HistoryEntry>& rows) {...})`.
/// Where something fails in the background, problem() says so and the future gives an empty list.
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
    void cancel(JobId job);
    void cancelAll();
    void moveJob(JobId job, int index);
    [[nodiscard]] const JobQueue& queue() const { return *queue_; }
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

    // History
    [[nodiscard]] QFuture<QList<HistoryEntry>> findHistory(const HistoryQuery& query);
    void setStarred(qint64 historyId, bool starred);
    void setHistoryHidden(qint64 historyId, bool hidden);   ///< hide = delete that can be undone

    // Gallery
    [[nodiscard]] QFuture<QList<PictureEntry>> findPictures(const PictureQuery& query);
    [[nodiscard]] QFuture<QImage> thumbnail(const QString& picturePath, int size = 256);
    void setRating(qint64 pictureId, int rating);
    void removePicture(qint64 pictureId);       ///< to the data folder's trash
    void restorePicture(qint64 pictureId);
    /// Makes the gallery agree with the files on the disk.
    void rescanGallery();
    /// Pictures that could not be saved are kept here; this tries again, in `folder` if one is named.
    void saveUnsaved(const QString& folder = {});
    [[nodiscard]] int unsavedCount() const { return static_cast<int>(unsaved_.size()); }

    [[nodiscard]] Settings& settings() { return *settings_; }
    [[nodiscard]] const DataDir& dataDir() const { return dir_; }

Q_SIGNALS:
    void jobStarted(sfumato::JobId job);
    void stepDone(const sfumato::StepProgress& progress);
    void previewReady(const sfumato::StepPreview& preview);
    /// The picture is made; it is on the disk only with pictureSaved. `image` is ready to be shown.
    void pictureFinished(sfumato::JobId job, int index, int count, const QImage& image, const sfumato::GenerationRequest& request);
    void pictureSaved(sfumato::JobId job, const sfumato::PictureEntry& picture);
    void pictureNotSaved(sfumato::JobId job, const sfumato::Error& error);
    void jobFinished(sfumato::JobId job);
    void jobCancelled(sfumato::JobId job);
    void jobFailed(sfumato::JobId job, const sfumato::Error& error);

    void modelOpening(const QString& path);
    void modelOpened(const sfumato::ModelDescription& model);
    void modelFailed(const QString& path, const sfumato::Error& error);
    void tokensCounted(const QString& prompt, int tokens, int limit);

    void historyChanged();
    /// Other changes than a saved picture: removed, restored, rated, scanned.
    void galleryChanged();
    void unsavedCountChanged(int count);
    /// Something in the background failed that belongs to no job.
    void problem(const sfumato::Error& error);

private:
    Studio(DataDir dir, std::unique_ptr<IoThread> io, const StudioOptions& options);
    void connectWorker();
    void startNext();
    void endJob(JobId job, HistoryState state, const QString& error);
    void save(const MadePicture& picture, qint64 historyId);
    /// Runs work(Stores&) -> Result<T> on the I/O thread, then then(T) here; an Error goes to problem().
    template <class Work, class Then> void onDisk(Work work, Then then);
    /// The rows as a future of this thread; an Error goes to problem().
    template <class Row> QFuture<QList<Row>> listed(QFuture<Result<QList<Row>>> found);

    struct Unsaved {
        MadePicture picture;
        qint64 history_id = 0;
    };
    DataDir dir_;
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<JobQueue> queue_;
    std::unique_ptr<ModelLibrary> models_;
    std::unique_ptr<ThumbnailCache> thumbnails_;
    std::unique_ptr<IoThread> io_;
    std::unique_ptr<GenerationWorker> worker_;
    std::optional<ModelDescription> model_;
    KnownWords known_words_;
    QList<Unsaved> unsaved_;
};

} // namespace sfumato
