#pragma once
#include "ui/window/panels.h"

#include <QMainWindow>

class QDockWidget;

namespace sfumato {
class Studio;
}

namespace sfumato::ui {

class Actions;
class Commands;
class GenerationController;
class HistoryController;
class GalleryController;
class CanvasController;

/// Places the parts of the window and keeps where they are. Decides nothing.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `model`: opened instead of the one used last.
    explicit MainWindow(Studio& studio, const QString& model = {});
    ~MainWindow() override;
    [[nodiscard]] const Panels& panels() const { return ui_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeCentre();
    void placeDocks();
    void placeToolBar();
    void connectQueue();
    void connectLibrary();
    void connectPainter();
    void connectModels();
    void connectTraining();
    void connectActions();
    void sayUndo();
    QDockWidget* addDock(const QString& id, const QString& title, const QString& accessibleName,
                         const QString& iconName, QWidget* panel, Qt::DockWidgetArea area);
    void restoreLayout();
    Studio& studio_;
    Panels ui_;
    GenerationController* generation_ = nullptr;
    Commands* commands_ = nullptr;
    Actions* actions_ = nullptr;
    GalleryController* library_ = nullptr;
    HistoryController* history_ = nullptr;
    CanvasController* painter_ = nullptr;
    QByteArray first_layout_;
};

} // namespace sfumato::ui
