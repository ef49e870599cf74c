#pragma once
#include "core/studio/document/inpaint_request.h"
#include "core/studio/studio.h"
#include "ui/window/panels.h"

#include <memory>

class QMenu;

namespace sfumato::ui {

class Actions;
class GenerationController;
class PaintDocument;
class RepaintBar;

/// Repainting what is masked: asks for candidates, shows them in place while they are made and after, and takes the one
/// that is accepted onto the canvas, as a step that can be undone. Rejected ones stay in the gallery.
class InpaintController final : public QObject {
    Q_OBJECT
public:
    InpaintController(Studio& studio, const Panels& panels, GenerationController& generation, PaintDocument& document,
                      QObject* parent = nullptr);
    void placeActions(Actions& actions);
    void repaint() { ask(false); }
    /// The same with another seed, though the seed be locked.
    void retry() { ask(true); }
    void accept();
    void reject();
    /// All of the canvas, 2 or 4 times as large.
    void enlarge(int factor);

Q_SIGNALS:
    /// What was done, in one sentence.
    void statusMessage(const QString& sentence);

private:
    struct Candidate {
        QImage image;
        GenerationRequest request;
    };
    void connectJobs();
    void ask(bool newSeed);
    /// Makes the request where the picture is written, then queues it.
    void begin(std::function<Result<Repaint>()> make);
    void look(int candidate);
    void clear();
    [[nodiscard]] bool ready();
    [[nodiscard]] std::filesystem::path folder() const;

    Studio& studio_;
    Panels ui_;
    GenerationController& generation_;
    PaintDocument& document_;
    RepaintBar* bar_;
    JobId job_ = 0;                     // the last one asked for
    std::shared_ptr<const Image> source_;   // the canvas when it was
    QList<Candidate> candidates_;
    bool asking_ = false;
};

} // namespace sfumato::ui
