#pragma once
#include "core/studio/studio.h"
#include "core/pipeline/request_part.h"
#include "ui/i18n/localized_text.h"

#include <QImage>
#include <QObject>

#include <optional>

class QUndoStack;

namespace sfumato::ui {

class HistoryPanel;

/// Joins the history panel to the studio's history.
class HistoryController final : public QObject {
    Q_OBJECT
public:
    HistoryController(Studio& studio, HistoryPanel& panel, QUndoStack& undo, QObject* parent = nullptr);
    /// The first question; once the window is on screen.
    void start() { find(0); }

Q_SIGNALS:
    void requestPartChosen(const sfumato::GenerationRequest& request, sfumato::RequestPart part);
    void picturesRequested(qint64 historyId);
    /// To be shown on the canvas; a user chose it (`byPerson`).
    void imageReady(const QImage& image, const sfumato::ui::LocalizedText& caption,
                    const sfumato::ui::LocalizedText& description, bool byPerson,
                    const std::optional<sfumato::GenerationRequest>& request);

private:
    void find(int rows);
    void show(qint64 historyId);
    Studio& studio_;
    HistoryPanel& panel_;
    QUndoStack& undo_;
    int asked_ = 0, shown_ = 0;
};

} // namespace sfumato::ui
