#include "ui/history/history_controller.h"
#include "core/studio/gallery/library.h"
#include "core/studio/history/history.h"
#include "core/studio/jobs/job_service.h"
#include "ui/history/hide_history.h"
#include "ui/history/history_panel.h"

#include <QUndoStack>

#include <algorithm>

namespace sfumato::ui {

HistoryController::HistoryController(Studio& studio, HistoryPanel& panel, QUndoStack& undo,
                                     std::function<GenerationRequest()> request, QObject* parent)
    : QObject(parent), studio_(studio), panel_(panel), undo_(undo), request_(std::move(request))
{
    connect(&studio.history(), &History::changed, this, [this] { find(panel_.model().rowCount()); });
    connect(&studio.library(), &Library::changed, this, [this] { find(panel_.model().rowCount()); });
    connect(&studio.jobs(), &JobService::pictureSaved, this, [this] { find(panel_.model().rowCount()); });
    connect(&panel, &HistoryPanel::queryChanged, this, [this] { find(0); });
    connect(&panel.model(), &HistoryModel::rowsWanted, this, &HistoryController::find);
    connect(&panel, &HistoryPanel::requestPartChosen, this, &HistoryController::use);
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

/// A click puts everything back. Whoever then asks for a part of the same request gets it into what was there before
/// the click.
void HistoryController::use(const GenerationRequest& request, RequestPart part)
{
    const bool just_clicked = index_then_ == undo_.index() && request == clicked_ && request_() == shown_then_;
    if (just_clicked && part == RequestPart::Everything) return;    // a double click clicks twice
    if (just_clicked) undo_.undo();
    Q_EMIT requestPartChosen(request, part);
    if (part != RequestPart::Everything) return;
    clicked_ = request;
    shown_then_ = request_();
    index_then_ = undo_.index();
}

} // namespace sfumato::ui
