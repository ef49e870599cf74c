#pragma once
#include "core/studio/gallery/picture_parameters.h"
#include "core/studio/studio.h"
#include "ui/i18n/localized_text.h"

#include <QObject>

class QTimer;

namespace sfumato::ui {

class Actions;
class ModelCombo;
class ModelsPanel;

/// Joins the cards of models and the box of models to the studio's model library, and takes files dropped on the
/// window.
class CheckpointController final : public QObject {
    Q_OBJECT
public:
    /// `window`: takes dropped files.
    CheckpointController(Studio& studio, Actions& actions, ModelsPanel& panel, ModelCombo& box, QWidget& window);

Q_SIGNALS:
    /// This model should be opened; empty: the built-in one.
    void modelChosen(const QString& path);
    void phraseChosen(const QString& phrase);
    void promptChosen(const QString& prompt);
    /// The model of the request is one of the library, or the open one.
    void requestChosen(const sfumato::GenerationRequest& request);
    void failed(const sfumato::Error& error);
    /// A sentence on what was done.
    void statusMessage(const sfumato::ui::LocalizedText& text);

private:
    void bindActions(Actions& actions);
    void connectLibrary();
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
