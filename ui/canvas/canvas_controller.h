#pragma once
#include "core/studio/studio.h"
#include "ui/canvas/paint_document.h"
#include "ui/canvas/paint_tools.h"
#include "ui/window/panels.h"

class QFileDialog;
class QMenu;

namespace sfumato {
class DocumentKeeper;
}

namespace sfumato::ui {

class Actions;
class GenerationController;
class InpaintController;

/// Joins the canvas, its document, the files it comes from and goes to, and the window's undo.
class CanvasController final : public QObject {
    Q_OBJECT
public:
    CanvasController(Studio& studio, const Panels& panels, GenerationController& generation, QWidget* window);
    ~CanvasController() override;
    /// Offers what another run left behind. Once the window is on screen.
    void start();
    /// Tools, the mask's menu and the recent files, where they are seen.
    void placeActions(Actions& actions);

    /// A document, or a picture with what made it. The former canvas comes back with undo.
    void open(const QString& path);
    void askOpen();
    void paste();
    /// White, as large as the left column's pictures.
    void startBlank();
    void save();
    void askSaveAs();
    /// What is seen, as a picture with its parameters.
    void askExport();
    void askSaveMask();
    void askLoadMask();
    /// One step on the whole canvas.
    void apply(const QString& text, const std::function<painting::Box(painting::Document&)>& operation);
    [[nodiscard]] PaintDocument& document() { return *document_; }
    [[nodiscard]] InpaintController& repainting() { return *repainting_; }
    [[nodiscard]] DocumentKeeper& keeper() { return *keeper_; }

Q_SIGNALS:
    /// What was done, in one sentence.
    void statusMessage(const QString& sentence);

private:
    void takeUp(Tool tool);
    void takeOnto(const QImage& image, const std::optional<GenerationRequest>& request, const QString& text);
    void saveTo(const QString& path);
    void loadMask(const QString& path);
    void offerLeft();
    void fillRecent();
    void showFailure(const Error& error);
    QFileDialog* askFile(const QString& title, bool save, const QString& filter, const QString& ending);

    Studio& studio_;
    Panels ui_;
    GenerationController& generation_;
    QWidget* window_;
    PaintDocument* document_;
    DocumentKeeper* keeper_;
    InpaintController* repainting_;
    QMenu* recent_ = nullptr;
    QImage source_;             // the shown picture that the document began with
};

} // namespace sfumato::ui
