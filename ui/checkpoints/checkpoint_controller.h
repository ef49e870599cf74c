#pragma once
#include "core/studio/studio.h"

#include <QObject>

class QTimer;

namespace sfumato::ui {

class ModelCombo;
class ModelsPanel;

/// Lets the model library and what shows it speak with one another: the cards, the box of models, and what is dropped
/// on the window.
class CheckpointController final : public QObject {
    Q_OBJECT
public:
    /// `window`: takes dropped files.
    CheckpointController(Studio& studio, ModelsPanel& panel, ModelCombo& box, QWidget& window);

Q_SIGNALS:
    void modelChosen(const QString& path);
    void phraseChosen(const QString& phrase);
    void promptChosen(const QString& prompt);
    /// The model of the request is one of the library, or the open one.
    void requestChosen(const sfumato::GenerationRequest& request);
    void addFolderRequested();
    void failed(const sfumato::Error& error);
    /// A sentence on what was done.
    void statusMessage(const QString& sentence);

private:
    void fillBox();
    void take(const QString& path);
    void showParameters(const PictureParameters& picture);
    Studio& studio_;
    ModelsPanel& panel_;
    ModelCombo& box_;
    QWidget& window_;
    QTimer* soon_;
};

} // namespace sfumato::ui
