#pragma once
#include "core/pipeline/request_part.h"
#include "core/studio/jobs/job_queue.h"
#include "core/studio/studio.h"
#include "ui/i18n/localized_text.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <optional>

class QUndoStack;

namespace sfumato {
class DraftFile;
}

namespace sfumato::ui {

class Actions;
class CreatePanel;
class NoticeBar;
class ProgressStrip;
struct FormState;
struct MissingWays;
struct NoticeAction;

/// Joins the create panel to the studio: what a user asks for becomes a job, how far it is stands in the progress
/// strip, and what fails in the notice bar, with what can be done about it.
class GenerationController final : public QObject {
    Q_OBJECT
public:
    GenerationController(Studio& studio, Actions& actions, CreatePanel& panel, ProgressStrip& progress,
                         NoticeBar& notice, QUndoStack& undo, QObject* parent = nullptr);

    /// Puts back the last request and opens the model. Called once the window is on screen. `model`: instead of the one
    /// used last.
    void start(const QString& model);
    /// What the create panel asks for now, its model named. The seed is -1 where it is to be drawn.
    [[nodiscard]] GenerationRequest request() const;
    /// Makes the pictures of the create panel.
    void generate();
    /// Makes the pictures of another request; what is refused is shown.
    void submit(const GenerationRequest& request);
    void submitGrid(const GridPlan& plan);
    void cancel();
    /// The picture being made is the last: nothing is made again, and what waits rests until more is asked for.
    void pauseAfterCurrentImage();
    /// One picture after another until it is switched off.
    void setForever(bool on);
    /// The user chose this model: its defaults are taken over.
    void openModel(const QString& path);
    /// Puts a request into the create panel, undoably, and opens its model.
    void useRequest(const GenerationRequest& request);
    /// The same with a part of it.
    void usePart(const GenerationRequest& request, RequestPart part);
    void usePrompt(const QString& prompt);
    /// The parameters that a pasted text holds (pasted_parameters), undoably. Where the library has not the model they
    /// name, the one in use stays.
    void usePasted(const QString& text);
    /// Keeps the request of the create panel for the next start; also done by itself while it is changed.
    void saveRequest();
    /// A live picture could not be made for want of a LoRA or embedding: the same ways out as for a job.
    void showFailedLive(const Error& error);

Q_SIGNALS:
    /// The model that requests name from now on, whether it is open yet or not.
    void modelPathChanged(const QString& path);
    /// A person asked for a picture here, and it is in the queue: they want to see it.
    void pictureRequested();

private:
    void bindActions();
    void connectJobs();
    void connectModel();
    void connectDraft();
    /// Says why not where it is not in the queue now.
    bool enqueue(const GenerationRequest& request);
    void submitNextIfForever();
    void updateBusy();
    void updateEstimate();
    void showFailedJob(JobId id, const Error& error);
    /// What a failed job named is not there.
    struct MissingAdapter;
    [[nodiscard]] static std::optional<MissingAdapter> missingAdapter(const Error& error);
    void showMissingAdapter(JobId id, const Error& error, const MissingAdapter& missing,
                            const QList<NoticeAction>& more);
    void showMissingModel(JobId id, const Error& error, const QList<NoticeAction>& more);
    void showFailedModel(const QString& path, const Error& error);
    /// Links the file into the library and makes the job with it.
    void addAdapter(JobId id, const MissingAdapter& missing, const QString& file);
    /// In the job, and in the form where that names it, too. `other` empty: without any.
    void useOtherAdapter(JobId id, const MissingAdapter& missing, const std::string& other);
    void retryWithModel(JobId id, const QString& path);
    [[nodiscard]] MissingWays modelWays(const QString& missing, std::function<void(const QString& path)> use);
    /// Undoably.
    void replaceForm(const LocalizedText& text, const FormState& state);
    /// Of the model that a request names; where its file is gone, of the one that is the same by hash or name.
    [[nodiscard]] QString modelPathOf(const ModelRef& named) const;
    [[nodiscard]] NoticeAction openModelAction();
    /// Makes the picture of the create panel in that size.
    [[nodiscard]] NoticeAction sizeAction(QSize size);
    void setModelPath(const QString& path);
    [[nodiscard]] int waitingJobs() const;

    Studio& studio_;
    Actions& actions_;
    CreatePanel& panel_;
    ProgressStrip& progress_;
    NoticeBar& notice_;
    QUndoStack& undo_;
    DraftFile* draft_;
    QString model_path_;
    std::optional<Error> model_error_;          // of the last one that could not be opened
    bool adopt_defaults_ = true;                // of the next model that is opened
    bool forever_ = false;
    QElapsedTimer job_clock_;
};

} // namespace sfumato::ui
