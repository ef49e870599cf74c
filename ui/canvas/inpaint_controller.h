#pragma once
#include "core/studio/document/inpaint_request.h"
#include "core/studio/jobs/job_queue.h"
#include "core/studio/studio.h"
#include "ui/i18n/localized_text.h"

#include <functional>
#include <memory>

namespace sfumato::ui {

class Actions;
class Canvas;
class NoticeBar;
class PaintDocument;
class InpaintBar;

/// Inpainting of what is masked, and upscaling: asks for candidates, shows them in place on the canvas while they are
/// made and after, and pastes the accepted one as a step that can be undone. Rejected ones stay in the gallery. Who
/// paints meanwhile sees what they paint; what is made then stays in the corner.
class InpaintController final : public QObject {
    Q_OBJECT
public:
    /// `current_request`: what the create panel asks for now, its model named.
    InpaintController(Studio& studio, Actions& actions, Canvas& canvas, PaintDocument& document, NoticeBar& notice,
                      std::function<GenerationRequest()> current_request, QObject* parent = nullptr);

Q_SIGNALS:
    /// What was done, in one sentence.
    void statusMessage(const sfumato::ui::LocalizedText& text);

private:
    struct Candidate {
        QImage image;
        GenerationRequest request;
    };
    void bindActions(Actions& actions);
    void connectJobs();
    /// `newSeed`: also where the create panel has a fixed one.
    void inpaint(bool newSeed);
    /// All of the canvas, `factor` times as large a side.
    void upscale(int factor);
    /// Calls `prepare` on a pool thread, since it writes a picture, then queues the request.
    void submit(std::function<Result<PreparedRequest>()> prepare);
    void accept();
    void reject();
    /// The preview or candidate that is looked at stands in place of the document.
    void showInPlace();
    void look(bool inPlace);
    void suggestArea();
    void clear();
    /// Whether a request can be made now; says why where it cannot (statusMessage).
    [[nodiscard]] bool checkReady();
    [[nodiscard]] std::filesystem::path folder() const;

    Studio& studio_;
    Canvas& canvas_;
    PaintDocument& document_;
    NoticeBar& notice_;
    std::function<GenerationRequest()> current_request_;
    InpaintBar* bar_;
    JobId job_ = 0;                                // the last one asked for
    JobId made_ = 0;                               // any, that is being made now
    std::shared_ptr<const Image> canvas_snapshot_; // what it was made from
    QList<Candidate> candidates_;
    QImage preview_; // of the candidate that is being made
    bool preparing_ = false;
    bool looking_ = false; // at what is made, until the document is painted on
};

} // namespace sfumato::ui
