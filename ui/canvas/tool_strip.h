#pragma once
#include "ui/canvas/paint_tools.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QVBoxLayout;

namespace sfumato::ui {

class Actions;

/// The tools, one below the other.
class ToolStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ToolStrip(PaintTools& tools, QWidget* parent = nullptr);
    /// A button for each tool. Binds the actions of the tools.
    void placeActions(Actions& actions);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void add(Tool tool, QAction* action);
    PaintTools& tools_;
    QButtonGroup* group_;
    QVBoxLayout* column_;
};

} // namespace sfumato::ui
