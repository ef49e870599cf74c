#pragma once
#include "ui/panels/panels.h"

#include <QObject>

class QMainWindow;

namespace sfumato {
class Studio;
}

namespace sfumato::ui {

class Conductor;

/// What the entries of menus and toolbar do.
class Commands final : public QObject {
    Q_OBJECT
public:
    Commands(QMainWindow& window, Studio& studio, Conductor& conductor, const Panels& panels);

    void savePictureAs();
    void copyPicture();
    void openOutputs();
    void quit();
    void undo();
    void redo();
    void editPrompt();
    void findPicture();
    void generate();
    void cancel();
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
    void showShortcuts();
    void showAbout();

Q_SIGNALS:
    void layoutResetRequested();

private:
    /// Asks for a folder without stopping the window.
    template <class Use> void askFolder(const QString& title, Use use);
    QMainWindow& window_;
    Studio& studio_;
    Conductor& conductor_;
    Panels ui_;
    bool pixels_ = false;
};

} // namespace sfumato::ui
