#pragma once
#include "ui/widgets/labelled_row.h"

#include <optional>

class QDoubleSpinBox;
class QSlider;

namespace sfumato::ui {

/// A number that a picture depends on. The slider covers what is usual, the field takes all that is allowed.
struct ParameterSpec {
    double minimum = 0, usual = 1, maximum = 1; ///< the slider ends at `usual`, typing at `maximum`
    double step = 1;
    int decimals = 0;
    double fallback = 0;                        ///< what a double click gives
};

/// Label, slider that can be dragged anywhere, number that can be typed. Double-click: the default; wheel only when
/// focused; context menu as for all rows. The number field carries the accessible name, the label.
class ParameterRow final : public LabelledRow {
    Q_OBJECT
public:
    explicit ParameterRow(const ParameterSpec& spec, QWidget* parent = nullptr);
    void setTexts(const QString& label, const QString& tip);
    [[nodiscard]] double value() const;
    /// A value from elsewhere may lie outside what can be typed; it is kept as it is.
    void setValue(double value);
    [[nodiscard]] bool changed() const { return value() != spec_.fallback; }
    /// Slider and number end there.
    void setMaximum(double maximum);
    /// A model has defaults of its own.
    void setFallback(double value) { spec_.fallback = value; }
    /// What the last picture was made with: offered in the context menu.
    void setLastUsed(double value) { last_used_ = value; }

Q_SIGNALS:
    void valueChanged(double value);

protected:
    [[nodiscard]] QString valueText() const override { return textOf(value()); }
    [[nodiscard]] QString fallbackText() const override { return textOf(spec_.fallback); }
    [[nodiscard]] QString lastUsedText() const override { return last_used_ ? textOf(*last_used_) : QString(); }
    void useLast() override { setValue(*last_used_); }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int tickOf(double value) const;
    [[nodiscard]] QString textOf(double value) const;
    ParameterSpec spec_;
    std::optional<double> last_used_;
    QSlider* slider_;
    QDoubleSpinBox* number_;
};

} // namespace sfumato::ui
