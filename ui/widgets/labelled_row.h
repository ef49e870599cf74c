#pragma once
#include <QWidget>

class QHBoxLayout;

namespace sfumato::ui {

/// A row of the form: its label in a column of its own, then controls. The label is painted, not a widget, so that the
/// control alone carries the accessible name. Double-clicking the label asks for the default; the context menu (right
/// button, menu key) offers it too, and to copy the value or to take that of the last picture.
class LabelledRow : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
public:
    explicit LabelledRow(QWidget* parent = nullptr);
    [[nodiscard]] const QString& label() const { return label_; }
    /// Also makes room for it in the rows beside.
    void setLabel(const QString& label);
    [[nodiscard]] int labelWidth() const;
    void setLabelColumn(int width);
    /// Gives all rows the widest label's column.
    static void align(const QList<LabelledRow*>& rows);

Q_SIGNALS:
    void resetRequested();

protected:
    /// For the context menu: the value (empty: there is no menu), the default, that of the last picture (empty: none).
    [[nodiscard]] virtual QString valueText() const { return {}; }
    [[nodiscard]] virtual QString fallbackText() const { return {}; }
    [[nodiscard]] virtual QString lastUsedText() const { return {}; }
    virtual void useLast() {}
    void contextMenuEvent(QContextMenuEvent* event) override;
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
