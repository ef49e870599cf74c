#pragma once
#include "core/studio/jobs/job_service.h"
#include "core/studio/studio.h"
#include "ui/i18n/localized_text.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace sfumato::ui {

class Actions;
class CreatePanel;
class ProgressStrip;

/// Live pictures: while the create panel is changed, a quick picture follows each change. Nothing of them is kept until
/// the user keeps one.
class LiveController final : public QObject {
    Q_OBJECT
public:
    /// `request`: what the create panel asks for now, its model named.
    LiveController(Studio& studio, Actions& actions, CreatePanel& panel, ProgressStrip& progress,
                   std::function<GenerationRequest()> request, QObject* parent = nullptr);

Q_SIGNALS:
    /// To be shown on the canvas; nobody asked for it by a click (`byPerson` is false).
    void imageReady(const QImage& image, const sfumato::ui::LocalizedText& caption,
                    const sfumato::ui::LocalizedText& description, bool byPerson,
                    const std::optional<sfumato::GenerationRequest>& request);
    /// A person asked for live pictures: they want to see it.
    void pictureRequested();
    /// Why there is no live picture of what the panel has said for a moment; once each.
    void stuck(const sfumato::Error& error);

private:
    void setLive(bool on);
    void run();
    void show(const GeneratedImage& picture);
    void showProblem(const Error& error);
    /// The live picture on the canvas enters history and gallery.
    void keep();
    void setKeepable(const std::optional<GeneratedImage>& picture);

    Studio& studio_;
    Actions& actions_;
    ProgressStrip& progress_;
    std::function<GenerationRequest()> request_;
    QTimer run_soon_{this};            // changes that come together are one
    QTimer stuck_soon_{this};          // half a name is no reason to say that there is none of it
    std::optional<Error> problem_;     // of the last live picture
    std::optional<GeneratedImage> shown_; // not kept yet
    std::int64_t seed_ = -1;           // while the lock is open, so that only what is changed changes the picture
    bool live_ = false;
};

} // namespace sfumato::ui
