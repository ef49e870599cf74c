#pragma once
#include <QWidget>

class QHBoxLayout;

namespace sfumato::ui {

/// A row of the form: its label in a column of its own, then controls. The label is painted, not a widget, so that the
/// control alone carries the accessible name. Double-clicking the label asks for the default.
class LabelledRow : public QWidget {
    Q_OBJECT
public:
    explicit LabelledRow(const QString& label, QWidget* parent = nullptr);
    [[nodiscard]] const QString& label() const { return label_; }
    [[nodiscard]] int labelWidth() const;
    void setLabelColumn(int width);
    /// Gives all rows the widest label's column.
    static void align(const QList<LabelledRow*>& rows);

Q_SIGNALS:
    void resetRequested();

protected:
    [[nodiscard]] QHBoxLayout* controls() const { return controls_; }
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString label_;
    QHBoxLayout* controls_;
};

/// Lets the wheel through to `control` only while it has the focus: scrolling a panel must not change its values.
void wheelOnlyWithFocus(QWidget* control);

} // namespace sfumato::ui
