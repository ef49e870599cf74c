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
class RepaintBar;

/// Repainting what is masked: asks for candidates, shows them in place while they are made and after, and takes the one
/// that is accepted onto the canvas, as a step that can be undone. Rejected ones stay in the gallery.
class InpaintController final : public QObject {
    Q_OBJECT
public:
    /// `request`: what the create panel asks for now, its model named.
    InpaintController(Studio& studio, Actions& actions, Canvas& canvas, PaintDocument& document, NoticeBar& notice,
                      std::function<GenerationRequest()> request, QObject* parent = nullptr);

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
    /// `newSeed`: though the seed be locked.
    void repaint(bool newSeed);
    /// All of the canvas, `factor` times as large a side.
    void enlarge(int factor);
    /// Makes the request where the picture is written, then queues it.
    void submit(std::function<Result<Repaint>()> make);
    void accept();
    void reject();
    void showCandidate(int candidate);
    void clear();
    [[nodiscard]] bool ready();
    [[nodiscard]] std::filesystem::path folder() const;

    Studio& studio_;
    Canvas& canvas_;
    PaintDocument& document_;
    NoticeBar& notice_;
    std::function<GenerationRequest()> request_;
    RepaintBar* bar_;
    JobId job_ = 0;                     // the last one asked for
    std::shared_ptr<const Image> source_;   // the canvas when it was
    QList<Candidate> candidates_;
    bool asking_ = false;
};

} // namespace sfumato::ui
