#pragma once
#include "core/studio/jobs/live_preview.h"
#include "core/studio/prompt/prompt_names.h"
#include "core/studio/jobs/cost_estimator.h"

#include <QFuture>
#include <QImage>
#include <QStringList>

namespace sfumato {

/// What helps a person to make pictures besides the jobs themselves: live pictures, what a request will cost, names to
/// complete, and steps of a run looked at closely. GUI thread.
class Making : public QObject {
    Q_OBJECT
public:
    /// `worker` and `queue` outlive this; the worker is shut down before this is gone. `costs`: file of RunCosts.
    Making(GenerationWorker& worker, const JobQueue& queue, const QString& costs, QObject* parent = nullptr);

    /// See LiveRunner. A job that starts stops the live picture being made.
    void live(const GenerationRequest& request) { live_.run(request); }
    void stopLive() { live_.stop(); }

    [[nodiscard]] const CostEstimator& costs() const { return costs_; }

    [[nodiscard]] const PromptNames& promptNames() const { return names_.names(); }
    /// Looks for names below these folders (prompt_folders); promptNamesChanged follows if there are others.
    void refreshPromptNames(const QStringList& roots) { names_.refresh(prompt_folders(roots)); }

    /// The picture predicted at a step of a recent run, decoded when no job runs; null where the states are gone.
    [[nodiscard]] QFuture<QImage> pictureAt(const GenerationRequest& request, int step);

Q_SIGNALS:
    void livePicture(const sfumato::MadePicture& picture);
    void liveFailed(const sfumato::Error& error);
    /// Something was measured.
    void costsChanged();
    void promptNamesChanged();

private:
    GenerationWorker& worker_;
    LivePreview live_;
    CostEstimator costs_;
    PromptNameList names_;
};

} // namespace sfumato
