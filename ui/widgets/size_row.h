#pragma once
#include "ui/widgets/labelled_row.h"

#include <QSize>

class QLabel;
class QMenu;
class QSpinBox;
class QToolButton;

namespace sfumato::ui {

/// Width and height with a button that swaps them and a menu of usual shapes. Sides that do not fit the model are said so
/// below, with the nearest that do.
class SizeRow final : public LabelledRow {
    Q_OBJECT
public:
    explicit SizeRow(QWidget* parent = nullptr);
    [[nodiscard]] QSize value() const;
    void setValue(QSize size);
    /// Sides are multiples of `multiple`; `side` is what the model was trained at.
    void setModel(int multiple, int side);
    /// The size with both sides moved to the nearest that fit.
    [[nodiscard]] QSize nearestFitting(QSize size) const;

Q_SIGNALS:
    void valueChanged(QSize size);

private:
    void fillPresets();
    void check();
    QSpinBox *width_, *height_;
    QToolButton *swap_, *presets_;
    QMenu* menu_;
    QLabel* complaint_;
    int multiple_ = 8, side_ = 128;
};

} // namespace sfumato::ui
