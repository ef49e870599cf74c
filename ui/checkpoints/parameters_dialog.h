#pragma once
#include "core/studio/gallery/picture_parameters.h"

#include <QDialog>

namespace sfumato::ui {

/// How a picture was made, whichever program made it, and the way to make another so.
class ParametersDialog final : public QDialog {
    Q_OBJECT
public:
    /// `model`: how the library calls the picture's model; empty: it is not there.
    ParametersDialog(const PictureParameters& picture, const QString& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void requestChosen(const sfumato::GenerationRequest& request);
    void promptChosen(const QString& prompt);

private:
    QWidget* makeTable(const GenerationRequest& request, const QString& model);
};

} // namespace sfumato::ui
