#include "core/studio/jobs/picture_saver.h"

#include "core/studio/storage/io_thread.h"
#include "core/studio/support/logging.h"

#include <memory>
#include <utility>

namespace sfumato {

PictureSaver::PictureSaver(IoThread& io, QObject* parent) : QObject(parent), io_(io) {}

PictureSaver::~PictureSaver()
{
    if (!unsaved_.isEmpty()) qCWarning(log_gallery) << unsaved_.size() << "pictures could not be saved";
}

void PictureSaver::save(const GeneratedImage& picture, const JobTable::DbIds& ids)
{
    const auto shared = std::make_shared<const Unsaved>(Unsaved{picture, ids});
    const auto to_disk = [shared](Stores& stores) -> Result<PictureEntry> {
        const auto& [picture, ids] = *shared;
        auto saved = stores.gallery.save(picture.image, picture.request, ids.history);
        if (!saved) return saved;
        if (auto kept = stores.history.add_resolved(ids.history, picture.request); !kept)
            qCWarning(log_history) << kept.error().line().c_str();
        if (ids.job == 0) return saved;
        // The picture is safe; should this fail, a crash only means that it is made twice.
        if (auto entered = stores.jobs.enter_picture(ids.job, picture.index, saved->path); !entered)
            qCWarning(log_history) << entered.error().line().c_str();
        return saved;
    };
    io_.run(
        to_disk, this,
        [this, shared](const PictureEntry& entry) { Q_EMIT saved(shared->picture.job, shared->picture.index, entry); },
        [this, shared](const Error& error) {
            qCWarning(log_gallery) << error.line().c_str();
            keep(*shared, error);
        });
}

void PictureSaver::retryUnsaved(const QString& folder)
{
    const QList<Unsaved> waiting = std::exchange(unsaved_, {});
    if (waiting.isEmpty()) return;
    Q_EMIT unsavedCountChanged(0);
    for (const Unsaved& unsaved : waiting) {
        if (folder.isEmpty()) {
            save(unsaved.picture, unsaved.ids);
            continue;
        }
        const auto to_folder = [unsaved, folder](Stores& stores) {
            const auto& [picture, ids] = unsaved;
            return PictureWriter(folder).write(picture.image, picture.request, stores.database->now().date());
        };
        io_.run(
            to_folder, this, [](const QString&) {}, [this, unsaved](const Error& error) { keep(unsaved, error); });
    }
}

void PictureSaver::keep(const Unsaved& unsaved, const Error& why)
{
    unsaved_ << unsaved;
    Q_EMIT unsavedCountChanged(unsavedCount());
    Q_EMIT saveFailed(unsaved.picture.job, why);
}

} // namespace sfumato
