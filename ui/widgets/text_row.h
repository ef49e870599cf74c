#pragma once
#include "ui/widgets/labelled_row.h"

class QLineEdit;

namespace sfumato::ui {

/// A label and a line of text. The field carries the accessible name.
class TextRow final : public LabelledRow {
    Q_OBJECT
public:
    explicit TextRow(QWidget* parent = nullptr);
    void setTexts(const QString& label, const QString& tip);
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] QLineEdit& field() { return *field_; }

Q_SIGNALS:
    /// By the user.
    void edited(const QString& text);

private:
    QLineEdit* field_;
};

} // namespace sfumato::ui
