#pragma once
#include "core/studio/gallery/picture_parameters.h"
#include "ui/i18n/localized_text.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace sfumato::ui {

/// How a picture was made, whichever program made it, and the way to make another so.
class ParametersDialog final : public QDialog {
    Q_OBJECT
public:
    /// `model`: how the library calls the picture's model; empty: it is not there.
    ParametersDialog(const PictureParameters& picture, LocalizedText model, QWidget* parent = nullptr);

Q_SIGNALS:
    void requestChosen(const sfumato::GenerationRequest& request);
    void promptChosen(const QString& prompt);

private:
    void retranslateUi();
    QWidget* makeTable();
    void fillTable();
    [[nodiscard]] QString lostText() const;
    const PictureParameters picture_;
    const LocalizedText model_;
    QLabel *thumbnail_, *made_by_, *lost_;
    QFormLayout* form_;
    QDialogButtonBox* buttons_;
    QPushButton *use_, *prompt_;
};

} // namespace sfumato::ui
