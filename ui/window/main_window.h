#pragma once
#include <QMainWindow>

namespace sfumato {
class Studio;
}

namespace sfumato::ui {

class Actions;
class Canvas;
class CanvasController;
class CreatePanel;
class FilmstripPanel;
class GalleryController;
class GalleryPanel;
class GenerationController;
class HistoryController;
class HistoryPanel;
class ModelCombo;
class ModelsPanel;
class NoticeBar;
class ProgressStrip;
class QueuePanel;
class Shortcuts;
class TrainingPanel;
class UndoStacks;
class UnkeptCanvas;
class UnsavedPictures;
class WindowActions;

/// Places the parts of the window, joins them with signals, and keeps where they are. Decides nothing.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `model`: opened instead of the one used last.
    explicit MainWindow(Studio& studio, const QString& model = {});
    ~MainWindow() override;
    /// To the front, as for a person who started the program once more. `model`: opened, where one is named.
    void comeForward(const QString& model = {});

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslateUi();
    void createPanels();
    void setUpGeneration();
    void setUpCanvas();
    void setUpGallery();
    void setUpHistory();
    void setUpModels();
    void setUpQueue();
    void setUpTraining();
    void setUpWindow();
    /// Connects what most controllers can signal.
    template <class Controller> void connectMessages(Controller& controller);
    void placeToolBar();
    void placeCentre();
    void placeDocks();
    /// `title` and `accessibleName`: as in the source, for tr().
    QDockWidget* addDock(const QString& id, const char* title, const char* accessibleName, const QString& iconName,
                         QWidget* panel, Qt::DockWidgetArea area);
    void restoreLayout();

    Studio& studio_;
    UndoStacks* undo_;
    Actions* actions_;
    Shortcuts* shortcuts_;
    CreatePanel* create_panel_ = nullptr;
    Canvas* canvas_ = nullptr;
    FilmstripPanel* filmstrip_panel_ = nullptr;
    HistoryPanel* history_panel_ = nullptr;
    ModelsPanel* models_panel_ = nullptr;
    QueuePanel* queue_panel_ = nullptr;
    TrainingPanel* training_panel_ = nullptr;
    GalleryPanel* gallery_panel_ = nullptr;
    ProgressStrip* progress_strip_ = nullptr;
    NoticeBar* notice_bar_ = nullptr;
    ModelCombo* model_combo_ = nullptr;
    GenerationController* generation_controller_ = nullptr;
    CanvasController* canvas_controller_ = nullptr;
    GalleryController* gallery_controller_ = nullptr;
    HistoryController* history_controller_ = nullptr;
    UnsavedPictures* unsaved_pictures_ = nullptr;
    UnkeptCanvas* unkept_canvas_ = nullptr;
    WindowActions* window_actions_ = nullptr;
};

} // namespace sfumato::ui
