#pragma once
#include "ui/canvas/paint_tools.h"
#include "ui/window/panels.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace sfumato {
class Studio;
}

namespace sfumato::ui {

class GenerationController;
class ExplorerWindow;
class CanvasController;
class SettingsDialog;
class Shortcuts;

/// What the entries of menus and toolbar do.
class Commands final : public QObject {
    Q_OBJECT
public:
    Commands(QMainWindow& window, Studio& studio, GenerationController& generation, const Panels& panels);
    /// Before anything is asked for.
    void setShortcuts(Shortcuts& shortcuts) { shortcuts_ = &shortcuts; }
    void setPainter(CanvasController& painter) { painter_ = &painter; }

    void newCanvas();
    void openCanvas();
    void pasteCanvas();
    void saveCanvas();
    void saveCanvasAs();
    template <Tool tool> void take() { takeTool(tool); }
    void smallerBrush();
    void largerBrush();
    void swapLayer();
    void chooseSketchColour();
    void clearSketch();
    void growMask();
    void shrinkMask();
    void featherMask();
    void invertMask();
    void clearMask();
    void toggleMask();
    void chooseMaskColour();
    void saveMask();
    void loadMask();
    void repaint();
    void repaintAgain();
    void acceptCandidate();
    void rejectCandidates();
    template <int factor> void enlarge() { enlargeBy(factor); }
    void toggleCanvas();
    void turnLeft();
    void turnRight();
    void turnBack();
    void savePictureAs();
    void copyPicture();
    void openOutputs();
    void importPictures();
    void rebuildLibrary();
    void quit();
    void undo();
    void redo();
    void editPrompt();
    void findPicture();
    void findModel();
    void generate();
    void cancel();
    void toggleLive();
    void keepLive();
    void toggleForever();
    void pauseAfterImage();
    void branch();
    void openSweep();
    void pauseQueue();
    void showGrid();
    void fit();
    void actualSize();
    void zoomIn();
    void zoomOut();
    void togglePixels();
    void toggleTheme();
    void resetLayout();
    void openModelFile();
    void openModelFolder();
    void addModelFolder();
    void showModelsFolder();
    void refreshModels();
    void saveUnsavedElsewhere();
    void showExplorer();
    void showTraining();
    void showPalette();
    void showSettings();
    void showShortcuts();
    void showAbout();

Q_SIGNALS:
    void layoutResetRequested();

private:
    /// Asks for a folder without stopping the window.
    template <class Use> void askFolder(const QString& title, Use use);
    SettingsDialog& openSettings();
    void takeTool(Tool tool);
    void enlargeBy(int factor);
    QMainWindow& window_;
    Studio& studio_;
    GenerationController& generation_;
    Panels ui_;
    Shortcuts* shortcuts_ = nullptr;
    CanvasController* painter_ = nullptr;
    QPointer<SettingsDialog> settings_;
    QPointer<ExplorerWindow> explorer_;
    bool pixels_ = false;
};

} // namespace sfumato::ui
