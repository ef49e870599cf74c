#pragma once
#include "core/studio/studio.h"
#include "ui/generate/filmstrip_model.h"
#include "ui/window/panels.h"

#include <QTimer>

#include <optional>

namespace sfumato::ui {

class GenerationController;

/// Making pictures beyond one request at a time: live pictures while something is changed, one after another without
/// end, resting after this one, going on from a step, a row of guidance scales. Also says what the shown request will
/// cost and brings the names that prompts complete.
class LiveController final : public QObject {
    Q_OBJECT
public:
    LiveController(Studio& studio, const Panels& panels, GenerationController& generation);
    void toggleLive();
    void toggleForever();
    /// The picture being made is the last: nothing is asked for again, and what waits rests.
    void pauseAfterImage();
    /// The live picture on the canvas enters history and gallery.
    void keepLive();
    void stopForever();

private:
    void connectJobs();
    void setLive(bool on);
    void runLive();
    void showLive(const MadePicture& picture);
    void generateAgain();
    void branchFrom(const Frame& frame);
    void sweep(const QList<double>& scales);
    /// Has a step that the person looks at decoded, where only a quick look was shown.
    void lookClosely(const Frame& frame);
    void updateEstimate();
    void refreshNames();

    Studio& studio_;
    Panels ui_;
    GenerationController& generation_;
    QTimer soon_{this};                     // changes that come together are one
    std::optional<MadePicture> live_;       // shown, not kept
    std::int64_t live_seed_ = -1;           // while the lock is open, so that only what is changed changes the picture
    bool paused_by_stop_ = false;                   // the queue was paused by finishThis
};

} // namespace sfumato::ui
