#pragma once
#include "ui/canvas/paint_tools.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QToolButton;

namespace sfumato::ui {

class Actions;

/// The tools, one below the other; in two columns where the screen is low.
class ToolStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ToolStrip(PaintTools& tools, QWidget* parent = nullptr);
    /// A button for each tool. Binds the actions of the tools.
    void placeActions(Actions& actions);
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeButtons();
    void add(Tool tool, QAction* action);
    PaintTools& tools_;
    QButtonGroup* group_;
    QList<QToolButton*> buttons_;
};

} // namespace sfumato::ui
