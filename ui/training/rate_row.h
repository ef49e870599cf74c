#pragma once
#include "ui/widgets/labelled_row.h"

class QLineEdit;
class QSlider;

namespace sfumato::ui {

/// A learning rate: a slider over powers of ten, halved and quintupled, and a field for any number above 0.
/// Double-click: the default. The field carries the accessible name.
class RateRow final : public LabelledRow {
    Q_OBJECT
public:
    explicit RateRow(QWidget* parent = nullptr);
    void setTexts(const QString& label, const QString& tip);
    [[nodiscard]] double value() const { return value_; }
    void setValue(double value);
    void setFallback(double value) { fallback_ = value; }
    /// "1e-4", "2.5e-5".
    [[nodiscard]] static QString textOf(double value);

Q_SIGNALS:
    /// Also while it is typed, as soon as it is a rate.
    void valueChanged(double value);

protected:
    [[nodiscard]] QString valueText() const override { return textOf(value_); }
    [[nodiscard]] QString fallbackText() const override { return textOf(fallback_); }

private:
    /// The field stays as it is.
    void take(double value);
    double value_ = 1e-4, fallback_ = 1e-4;
    QSlider* slider_;
    QLineEdit* field_;
};

} // namespace sfumato::ui
