#include "core/studio/grid/grid_sheet.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/jobs/picture_saver.h"
#include "core/studio/storage/io_thread.h"
#include "core/studio/support/in_background.h"
#include "core/studio/support/qt_image.h"

#include <utility>

namespace sfumato {

void JobService::retryUnsaved(const QString& folder) { saver_->retryUnsaved(folder); }
int JobService::unsavedCount() const { return saver_->unsavedCount(); }
bool JobService::isSaving() const { return saver_->isSaving(); }

void JobService::followUnsaved(int count)
{
    if (count > 0) {
        if (queue_->isPaused()) return;
        queue_->setPaused(true);
        paused_for_unsaved_ = true;
        return;
    }
    const QList<QueuedJob> sheets = std::exchange(sheets_waiting_, {});
    for (const QueuedJob& ended : sheets) saveSheet(ended);
    const QList<QueuedJob> ends = std::exchange(ends_waiting_, {});
    for (const QueuedJob& ended : ends) recordJobEnd(ended);
    if (paused_for_unsaved_) setPaused(false);
}

void JobService::saveSheet(const QueuedJob& ended)
{
    // Empty work, answered when the pictures before it are saved. Until the sheet is, too, a crash brings the job back.
    const auto when_saved = [this, job = ended.job.id, fallback = ended] {
        const QueuedJob* found = queue_->find(job);
        const QueuedJob known = found ? *found : fallback;
        if (saver_->unsavedCount() > 0) sheets_waiting_ << known;
        else drawSheet(known);
    };
    io_.run([](Stores&) -> Result<void> { return {}; }, this, when_saved, [](const Error&) {});
}

void JobService::drawSheet(const QueuedJob& known)
{
    // On a pool thread: a hundred pictures are read and shrunk.
    in_background([plan = *known.grid, cells = known.job.cells, files = known.files] {
        return from_qimage(draw_grid_sheet(plan, cells, files));
    }).then(this, [this, known](const Image& image) {
        GeneratedImage sheet{};
        sheet.job = known.job.id;
        sheet.image = image;
        sheet.request = known.job.request;
        saver_->saveSheet(sheet, {known.job_db_id, known.history_id}, known.grid->axes,
                          [this, known] { recordJobEnd(known); });
    });
}

} // namespace sfumato
