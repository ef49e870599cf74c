#pragma once
#include "ui/canvas/paint_tools.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QVBoxLayout;

namespace sfumato::ui {

/// The tools, one under the other.
class ToolStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ToolStrip(PaintTools& tools, QWidget* parent = nullptr);
    /// A button that triggers the action and says what it says.
    void add(Tool tool, QAction* action);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PaintTools& tools_;
    QButtonGroup* group_;
    QVBoxLayout* column_;
};

} // namespace sfumato::ui
