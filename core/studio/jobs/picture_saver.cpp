#include "core/studio/jobs/picture_saver.h"

#include "core/studio/storage/io_thread.h"
#include "core/studio/support/logging.h"

#include <algorithm>
#include <utility>

namespace sfumato {

/// The first four are read by the I/O thread and do not change.
struct PictureSaver::Made {
    GeneratedImage picture;
    JobTable::DbIds ids;
    QList<GridAxis> axes{}; ///< of a sheet
    std::function<void()> then{};
    bool on_its_way = false, failed = false;
    bool missing = false; ///< the I/O thread's: the last try failed
};

namespace {

/// What history and job learn of a picture that is safe; should it fail, a crash only means that it is made twice.
void tell_of_picture(Stores& stores, const GeneratedImage& picture, const JobTable::DbIds& ids, const QString& path)
{
    if (auto kept = stores.history.add_resolved(ids.history, picture.request); !kept)
        qCWarning(log_history) << kept.error().line().c_str();
    if (ids.job == 0) return;
    if (auto entered = stores.jobs.enter_picture(ids.job, picture.index, path); !entered)
        qCWarning(log_history) << entered.error().line().c_str();
}

} // namespace

PictureSaver::PictureSaver(IoThread& io, QObject* parent) : QObject(parent), io_(io) {}

PictureSaver::~PictureSaver()
{
    if (const int lost = unsavedCount()) qCWarning(log_gallery) << lost << "pictures could not be saved";
}

void PictureSaver::save(const GeneratedImage& picture, const JobTable::DbIds& ids)
{
    made_ << std::make_shared<Made>(Made{picture, ids});
    start(made_.last());
}

void PictureSaver::saveSheet(const GeneratedImage& sheet, const JobTable::DbIds& ids, const QList<GridAxis>& axes,
                             std::function<void()> then)
{
    made_ << std::make_shared<Made>(Made{sheet, ids, axes, std::move(then)});
    start(made_.last());
}

/// On the I/O thread.
void PictureSaver::note(Made& made, bool missing, std::atomic<int>& count)
{
    count += int(missing) - int(std::exchange(made.missing, missing));
}

void PictureSaver::start(const MadePointer& made)
{
    made->on_its_way = true;
    const auto to_disk = [made, count = missing_](Stores& stores) -> Result<PictureEntry> {
        auto saved = stores.gallery.save(made->picture.image, made->picture.request, made->ids.history, made->axes);
        note(*made, !saved, *count);
        if (saved && !made->then) tell_of_picture(stores, made->picture, made->ids, saved->path);
        return saved;
    };
    const auto on_disk = [this, made](const PictureEntry& entry) {
        letGo(made);
        if (!made->then) return Q_EMIT saved(made->picture.job, made->picture.index, entry);
        made->then();
        Q_EMIT sheetSaved(made->picture.job, entry);
    };
    io_.run(to_disk, this, on_disk, [this, made](const Error& error) { keep(made, error); });
}

void PictureSaver::startElsewhere(const MadePointer& made, const QString& folder)
{
    made->on_its_way = true;
    const auto to_folder = [made, folder, count = missing_](Stores& stores) {
        auto saved = PictureWriter(folder).write(made->picture.image, made->picture.request,
                                                 stores.database->now().date(), 0, made->axes);
        note(*made, !saved, *count);
        return saved;
    };
    const auto on_disk = [this, made](const QString&) {
        letGo(made);
        if (made->then) made->then();
    };
    io_.run(to_folder, this, on_disk, [this, made](const Error& error) { keep(made, error); });
}

void PictureSaver::retryUnsaved(const QString& folder)
{
    const QList<MadePointer> waiting = made_; // a copy: the list changes meanwhile
    for (const MadePointer& made : waiting) {
        if (made->on_its_way) continue;
        if (folder.isEmpty()) start(made);
        else startElsewhere(made, folder);
    }
}

void PictureSaver::letGo(const MadePointer& made)
{
    made->on_its_way = false;
    made_.removeOne(made);
    if (made->failed) Q_EMIT unsavedCountChanged(unsavedCount());
}

void PictureSaver::keep(const MadePointer& made, const Error& why)
{
    qCWarning(log_gallery) << why.line().c_str();
    made->on_its_way = false;
    if (!std::exchange(made->failed, true)) Q_EMIT unsavedCountChanged(unsavedCount());
    Q_EMIT saveFailed(made->picture.job, why);
}

int PictureSaver::unsavedCount() const
{
    return static_cast<int>(std::ranges::count_if(made_, [](const MadePointer& made) { return made->failed; }));
}

bool PictureSaver::isSaving() const
{
    return std::ranges::any_of(made_, [](const MadePointer& made) { return made->on_its_way; });
}

} // namespace sfumato
