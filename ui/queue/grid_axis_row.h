#pragma once
#include "core/studio/grid/grid_plan.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace sfumato {
struct ModelEntry;
}

namespace sfumato::ui {

class NamedCombo;

/// What is kept of an axis for the next time: the parameter's id and what was written.
struct AxisText {
    QString parameter, values;
    bool operator==(const AxisText&) const = default;
};

/// One axis of a grid: which parameter, which values, and below them how many or what is wrong. Where the values are
/// names a button lists them to tick.
class GridAxisRow final : public QWidget {
    Q_OBJECT
public:
    explicit GridAxisRow(std::function<QList<ModelEntry>()> models, QWidget* parent = nullptr);
    /// "Columns": what the axis is called; all texts, in the language in use.
    void setName(const QString& name);
    void setAxis(const AxisText& axis);
    [[nodiscard]] AxisText axis() const;
    /// Without values where no parameter is chosen. Errors: those of read_axis.
    [[nodiscard]] Result<GridAxis> read(const QList<ModelEntry>& models) const;

Q_SIGNALS:
    void changed();

private:
    void updateState();
    void showChoices();
    const std::function<QList<ModelEntry>()> models_;
    NamedCombo* parameter_;
    QLineEdit* values_;
    QToolButton* choose_;
    QLabel* note_;
};

} // namespace sfumato::ui
