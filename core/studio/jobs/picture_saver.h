#pragma once
#include "core/studio/jobs/generation_worker.h"
#include "core/studio/storage/job_table.h"
#include "core/studio/storage/picture_table.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace sfumato {

class IoThread;

/// Brings what was made to the disk: the file, its row in the gallery, and what history and job learn of it. A picture
/// stays here until it is on a disk. GUI thread, nothing here blocks it.
class PictureSaver : public QObject {
    Q_OBJECT
public:
    explicit PictureSaver(IoThread& io, QObject* parent = nullptr);
    ~PictureSaver() override;

    /// `ids`: of the job and the request it was made for; 0 for none. Answered by saved or saveFailed.
    void save(const GeneratedImage& picture, const JobTable::DbIds& ids);
    /// The sheet of a grid, which is no picture of its job; then(entry) and sheetSaved, or saveFailed.
    void saveSheet(const GeneratedImage& sheet, const JobTable::DbIds& ids, const QList<GridAxis>& axes,
                   std::function<void()> then);
    /// Tries again what could not be saved, in `folder` if one is named; there it is in no gallery.
    void retryUnsaved(const QString& folder = {});
    /// Pictures that could not be saved and are on no disk yet, those being tried again among them.
    [[nodiscard]] int unsavedCount() const;
    /// The same as the I/O thread sees it, which knows of a failure first: for work that comes behind the pictures.
    [[nodiscard]] std::shared_ptr<const std::atomic<int>> missing() const { return missing_; }
    /// Something is on its way to the disk.
    [[nodiscard]] bool isSaving() const;

Q_SIGNALS:
    void saved(sfumato::JobId job, int index, const sfumato::PictureEntry& picture);
    void sheetSaved(sfumato::JobId job, const sfumato::PictureEntry& sheet);
    void saveFailed(sfumato::JobId job, const sfumato::Error& error);
    void unsavedCountChanged(int count);

private:
    struct Made;
    using MadePointer = std::shared_ptr<Made>;
    static void note(Made& made, bool missing, std::atomic<int>& count);
    void start(const MadePointer& made);
    void startElsewhere(const MadePointer& made, const QString& folder);
    /// It is on a disk.
    void letGo(const MadePointer& made);
    void keep(const MadePointer& made, const Error& why);
    IoThread& io_;
    QList<MadePointer> made_; ///< on no disk yet
    const std::shared_ptr<std::atomic<int>> missing_ = std::make_shared<std::atomic<int>>(0);
};

} // namespace sfumato
