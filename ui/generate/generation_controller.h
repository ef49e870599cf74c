#pragma once
#include "core/studio/studio.h"
#include "ui/generate/filmstrip_model.h"
#include "ui/window/panels.h"
#include "core/pipeline/request_part.h"

#include <QUndoStack>

namespace sfumato::ui {

class LiveController;
struct NoticeAction;

/// Lets studio and panels speak with one another: what a person asks for goes to the studio, what the studio answers is
/// shown, and what fails is said with a way out.
class GenerationController final : public QObject {
    Q_OBJECT
public:
    GenerationController(Studio& studio, const Panels& panels, QObject* parent = nullptr);

    /// Puts back the last request, then opens the model, fills history and gallery. Called once the window is on
    /// screen. `model`: instead of the one used last.
    void start(const QString& model);
    void generate(const GenerationRequest& request);
    /// What the left column asks for now, its model named.
    [[nodiscard]] GenerationRequest request() const;
    void cancel();
    /// The person chose this model: its defaults are taken over.
    void openModel(const QString& path);
    /// Puts a request into the left column, undoably, and opens its model.
    void useRequest(const GenerationRequest& request);
    /// The same with a part of it.
    void usePart(const GenerationRequest& request, RequestPart part);
    void usePrompt(const QString& prompt);
    /// Puts a picture of the library on the canvas.
    void showSaved(const QImage& image, const PictureEntry& picture);
    /// Kept for the next start.
    void rememberRequest();
    [[nodiscard]] QUndoStack& undoStack() { return undo_; }
    [[nodiscard]] LiveController& making() { return *making_; }
    /// The picture on the canvas; null before there is one.
    [[nodiscard]] QImage shownPicture() const;

Q_SIGNALS:
    void busyChanged(bool busy);
    void openModelRequested();
    /// Pictures that could not be saved should go to another folder.
    void saveElsewhereRequested();

private:
    void connectPanels();
    void connectJobs();
    void connectModel();
    void connectStores();
    void showFrame(const Frame& frame, bool byPerson);
    void sayBusy();
    /// Makes the picture of the left column in that size.
    [[nodiscard]] NoticeAction useSize(QSize size);
    void showFailure(const Error& error, const QList<NoticeAction>& ways = {});
    [[nodiscard]] GenerationRequest withModel(GenerationRequest request) const;
    [[nodiscard]] int waitingJobs() const;

    Studio& studio_;
    Panels ui_;
    QUndoStack undo_;
    LiveController* making_;
    GenerationRequest running_;                 // of the job whose frames are in the filmstrip
    QString chosen_model_;
    bool adopt_defaults_ = true;                // of the next model that is opened
    QElapsedTimer job_clock_;
};

} // namespace sfumato::ui
