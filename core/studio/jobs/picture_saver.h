#pragma once
#include "core/studio/jobs/generation_worker.h"
#include "core/studio/storage/job_table.h"
#include "core/studio/storage/picture_table.h"

#include <QObject>

namespace sfumato {

class IoThread;

/// Brings what was made to the disk: the file, its row in the gallery, and what history and job learn of it. What
/// cannot be saved is kept until it can. GUI thread, nothing here blocks it.
class PictureSaver : public QObject {
    Q_OBJECT
public:
    explicit PictureSaver(IoThread& io, QObject* parent = nullptr);
    ~PictureSaver() override;

    /// `ids`: of the job and the request it was made for; 0 for none. Answered by saved or saveFailed.
    void save(const GeneratedImage& picture, const JobTable::DbIds& ids);
    /// Tries again what could not be saved, in `folder` if one is named; there it is in no gallery.
    void retryUnsaved(const QString& folder = {});
    [[nodiscard]] int unsavedCount() const { return static_cast<int>(unsaved_.size()); }

Q_SIGNALS:
    void saved(sfumato::JobId job, int index, const sfumato::PictureEntry& picture);
    void saveFailed(sfumato::JobId job, const sfumato::Error& error);
    void unsavedCountChanged(int count);

private:
    struct Unsaved {
        GeneratedImage picture;
        JobTable::DbIds ids;
    };
    void keep(const Unsaved& unsaved, const Error& why);
    IoThread& io_;
    QList<Unsaved> unsaved_;
};

} // namespace sfumato
