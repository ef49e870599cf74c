#pragma once
#include "ui/queue/grid_axis_row.h"

#include <QDialog>

#include <functional>
#include <optional>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace sfumato::ui {

/// Sets up an X/Y/Z grid: up to three parameters with their values, what that makes, and how long it takes. Stays open
/// beside the window; the rest of the request is whatever the create panel says when the grid is asked for.
class GridDialog final : public QDialog {
    Q_OBJECT
public:
    /// What the dialog asks for when it needs it.
    struct Sources {
        std::function<GenerationRequest()> request;
        std::function<QList<ModelEntry>()> models;
        /// Seconds for all pictures; nothing before anything was measured.
        std::function<std::optional<double>(const QList<GridCell>&)> seconds;
    };
    explicit GridDialog(Sources sources, QWidget* parent = nullptr);
    void setAxes(const QList<AxisText>& axes);
    [[nodiscard]] QList<AxisText> axes() const;
    /// The plan as it is written now. Errors: those of read_axis.
    [[nodiscard]] Result<GridPlan> plan() const;
    void showError(const Error& error);

Q_SIGNALS:
    void gridRequested(const sfumato::GridPlan& plan);
    /// axes() gives something else now.
    void axesEdited();

protected:
    /// The left column may have changed meanwhile.
    void changeEvent(QEvent* event) override;

private:
    void retranslateUi();
    void updateState();
    void refuse(const QString& why);
    void accept() override;
    Sources sources_;
    QList<GridAxisRow*> rows_;
    QLabel *base_, *sum_;
    QPushButton* make_;
    QDialogButtonBox* buttons_;
};

} // namespace sfumato::ui
