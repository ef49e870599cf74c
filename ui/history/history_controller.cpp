#include "ui/history/history_controller.h"
#include "core/studio/gallery/library.h"
#include "core/studio/history/history.h"
#include "core/studio/jobs/job_service.h"
#include "ui/history/hide_history.h"
#include "ui/history/history_panel.h"

#include <QUndoStack>

#include <algorithm>

namespace sfumato::ui {

HistoryController::HistoryController(Studio& studio, HistoryPanel& panel, QUndoStack& undo, QObject* parent)
    : QObject(parent), studio_(studio), panel_(panel), undo_(undo)
{
    connect(&studio.history(), &History::changed, this, [this] { find(panel_.model().rowCount()); });
    connect(&studio.library(), &Library::changed, this, [this] { find(panel_.model().rowCount()); });
    connect(&studio.jobs(), &JobService::pictureSaved, this, [this] { find(panel_.model().rowCount()); });
    connect(&panel, &HistoryPanel::queryChanged, this, [this] { find(0); });
    connect(&panel.model(), &HistoryModel::rowsWanted, this, &HistoryController::find);
    connect(&panel, &HistoryPanel::requestPartChosen, this, &HistoryController::requestPartChosen);
    connect(&panel, &HistoryPanel::lookRequested, this, &HistoryController::show);
    connect(&panel, &HistoryPanel::starRequested, &studio.history(), &History::setStarred);
    connect(&panel, &HistoryPanel::noteRequested, &studio.history(), &History::setNote);
    connect(&panel, &HistoryPanel::picturesRequested, this, &HistoryController::picturesRequested);
    connect(&panel, &HistoryPanel::removeRequested, this,
            [this](qint64 id) { undo_.push(new HideHistory(studio_, id)); });
}

/// At least one page; all that are shown already.
void HistoryController::find(int rows)
{
    HistoryQuery query = panel_.query();
    query.limit = std::max(rows, HistoryModel::kPage);
    studio_.history().find(query).then(this,
                                       [this, limit = query.limit,
                                        asked = ++asked_](const QList<HistoryEntry>& entries) {
                                           // Rows that cannot be read are left out, so that a short answer is no sign
                                           // of the end; one that brings nothing new is.
                                           const int before = panel_.model().rowCount();
                                           if (asked == asked_)
                                               panel_.setEntries(entries, limit > before && entries.size() <= before);
                                       });
}

/// The newest picture of that request.
void HistoryController::show(qint64 historyId)
{
    Library& library = studio_.library();
    const int number = ++shown_;
    library.find({.text = QStringLiteral("request:%1").arg(historyId)})
        .then(this, [this, &library, number](const QList<PictureEntry>& pictures) {
            if (pictures.isEmpty()) return;
            library.image(pictures.first().path)
                .then(this, [this, number, picture = pictures.first()](const QImage& image) {
                    if (image.isNull() || number != shown_) return;
                    const QString prompt = QString::fromStdString(picture.request.prompt_text());
                    Q_EMIT imageReady(image, {}, prompt, true, picture.request);
                });
        });
}

} // namespace sfumato::ui
