#pragma once
#include "core/studio/studio.h"
#include "core/pipeline/request_part.h"

#include <QObject>

#include <functional>

class QUndoStack;

namespace sfumato::ui {

class HistoryPanel;

/// Joins the history panel to the studio's history.
class HistoryController final : public QObject {
    Q_OBJECT
public:
    /// `request`: what the create panel shows now.
    HistoryController(Studio& studio, HistoryPanel& panel, QUndoStack& undo, std::function<GenerationRequest()> request,
                      QObject* parent = nullptr);
    /// The first question; once the window is on screen.
    void start() { find(0); }

Q_SIGNALS:
    void requestPartChosen(const sfumato::GenerationRequest& request, sfumato::RequestPart part);
    void picturesRequested(qint64 historyId);

private:
    void find(int rows);
    void use(const GenerationRequest& request, RequestPart part);
    Studio& studio_;
    HistoryPanel& panel_;
    QUndoStack& undo_;
    std::function<GenerationRequest()> request_;
    int asked_ = 0;
    // What a click put back whole, and the place on the undo stack behind it: a part of it may be wanted instead.
    GenerationRequest clicked_, shown_then_;
    int index_then_ = -1;
};

} // namespace sfumato::ui
