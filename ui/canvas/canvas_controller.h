#pragma once
#include "core/studio/studio.h"
#include "ui/canvas/paint_document.h"
#include "ui/canvas/paint_tools.h"
#include "ui/i18n/localized_text.h"

#include <QPointer>

class QMenu;

namespace sfumato {
class DocumentKeeper;
}

namespace sfumato::ui {

class Actions;
class Canvas;
class LastCanvas;
class NoticeBar;

/// Joins the canvas, its document, the files it comes from and goes to, and the window's undo.
class CanvasController final : public QObject {
    Q_OBJECT
public:
    /// `request`: what the create panel asks for now: a new canvas is as large as its pictures.
    CanvasController(Studio& studio, Actions& actions, Canvas& canvas, NoticeBar& notice, QUndoStack& undo,
                     std::function<GenerationRequest()> request, QObject* parent = nullptr);
    ~CanvasController() override;
    /// Brings back the canvas of last time. Once the window is on screen.
    void start();
    /// A document, or a picture with what made it. The former canvas comes back with undo.
    void open(const QString& path);
    [[nodiscard]] PaintDocument& document() { return *document_; }
    [[nodiscard]] DocumentKeeper& keeper() { return *keeper_; }

Q_SIGNALS:
    /// What was done, in one sentence.
    void statusMessage(const sfumato::ui::LocalizedText& text);

private:
    void bindActions(Actions& actions);
    void bindMaskActions(Actions& actions);
    void addRecentMenu(Actions& actions);
    void fillRecentMenu();
    /// One step on the whole canvas.
    void apply(const LocalizedText& text, const std::function<painting::Box(painting::Document&)>& operation);
    void selectTool(Tool tool);
    /// `how`: a tool was taken up for it, else it gets one that paints.
    enum class Put { ToPaint, ForTool };
    void replaceWith(const QImage& image, const std::optional<GenerationRequest>& request, const LocalizedText& text,
                     Put how = Put::ToPaint);
    /// Whoever has it when something is asked for; see Canvas::takeUp().
    [[nodiscard]] QPointer<const QWidget> focusNow() const;
    void closeCanvas();
    void newCanvas();
    void paste();
    void askOpen();
    void save();
    void askSaveAs();
    void saveTo(const QString& path);
    /// What is seen, as a picture with its parameters.
    void askExport();
    void askSaveMask();
    void askLoadMask();
    void loadMask(const QString& path);
    void tellColours(const Message& notice);
    void showError(const Error& error);
    void showSaved(const QString& path);

    Studio& studio_;
    Canvas& canvas_;
    NoticeBar& notice_;
    std::function<GenerationRequest()> request_;
    PaintDocument* document_;
    DocumentKeeper* keeper_;
    LastCanvas* last_;
    QMenu* recent_ = nullptr;
    QImage source_; // the shown image that the document began with
};

} // namespace sfumato::ui
