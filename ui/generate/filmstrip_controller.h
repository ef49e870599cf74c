#pragma once
#include "core/studio/grid/grid_plan.h"
#include "core/studio/studio.h"
#include "ui/generate/filmstrip_model.h"
#include "ui/i18n/localized_text.h"

#include <QObject>

#include <functional>

namespace sfumato::ui {

class Actions;
class FilmstripPanel;
class NoticeBar;

/// Fills the filmstrip while a job runs, has what is chosen in it shown, and makes requests of its steps: a branch from
/// one, a sweep over guidance scales.
class FilmstripController final : public QObject {
    Q_OBJECT
public:
    /// `request`: what the create panel asks for now, its model named.
    FilmstripController(Studio& studio, Actions& actions, FilmstripPanel& panel, NoticeBar& notice,
                        std::function<GenerationRequest()> request, QObject* parent = nullptr);

Q_SIGNALS:
    /// To be shown on the canvas. `byPerson`: they chose it, it did not just come. What comes is said whether the
    /// filmstrip goes along or not.
    void imageReady(const QImage& image, const sfumato::ui::LocalizedText& caption,
                    const sfumato::ui::LocalizedText& description, bool byPerson,
                    const std::optional<sfumato::GenerationRequest>& request);
    /// The one that was chosen last is there as the decoder sees it.
    void imageImproved(const QImage& before, const QImage& after);
    /// A person went to the newest of a run: they want to see those that follow.
    void pictureRequested();
    void requestReady(const sfumato::GenerationRequest& request);
    void gridReady(const sfumato::GridPlan& plan);
    void modelRequested(const QString& path);

private:
    void connectJobs();
    void append(const Frame& frame);
    void show(const Frame& frame, bool byPerson);
    void branchFrom(const Frame& frame);
    void sweep(const QList<double>& guidanceScales);
    /// Has a step decoded in full where only a quick preview was shown.
    void decode(const Frame& frame);

    Studio& studio_;
    FilmstripPanel& panel_;
    NoticeBar& notice_;
    std::function<GenerationRequest()> request_;
    QImage chosen_;             // by a person
    GenerationRequest running_; // of the job whose frames are in the filmstrip
};

} // namespace sfumato::ui
