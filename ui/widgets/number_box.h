#pragma once
#include <QDoubleSpinBox>
#include <QSpinBox>

namespace sfumato::ui {

/// A number field that takes "." and "," for the decimal mark in every language: keypads, recipes and habits have
/// either. It shows the language's own. Thousands are not separated, so that 1.5 is never 15.
class NumberBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    using QDoubleSpinBox::QDoubleSpinBox;

protected:
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
};

/// The same for whole numbers, which have no mark at all.
class WholeNumberBox : public QSpinBox {
    Q_OBJECT
public:
    using QSpinBox::QSpinBox;

protected:
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
};

} // namespace sfumato::ui
