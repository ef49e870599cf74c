#include "ui/canvas/tool_strip.h"
#include "ui/actions/actions.h"
#include "ui/canvas/tool_table.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace sfumato::ui {

constexpr int kButton = 32, kGap = 4, kFewestRows = 5;

ToolStrip::ToolStrip(PaintTools& tools, QWidget* parent)
    : QWidget(parent), tools_(tools), group_(new QButtonGroup(this))
{
    setFixedWidth(kButton + 2 * kGap);
    connect(&tools_, &PaintTools::changed, this, [this] {
        if (QAbstractButton* button = group_->button(static_cast<int>(tools_.tool()))) button->setChecked(true);
    });
}

void ToolStrip::placeActions(Actions& actions)
{
    for (const ToolInfo& info : toolInfos()) {
        actions.bind(info.action, &tools_, [this, tool = info.tool] { tools_.select(tool); });
        add(info.tool, actions[QLatin1String(info.action)]);
    }
}

void ToolStrip::add(Tool tool, QAction* action)
{
    auto* button = new QToolButton;
    button->setIcon(action->icon());
    button->setIconSize({20, 20});
    button->setFixedSize(kButton, kButton);
    button->setCheckable(true);
    button->setChecked(tools_.tool() == tool);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    group_->addButton(button, static_cast<int>(tool));
    button->setParent(this);
    button->show();
    buttons_ += button;
    placeButtons();
    const auto update = [button, action] { setNameAndTip(button, action->iconText(), action->toolTip()); };
    update();
    connect(action, &QAction::changed, button, update);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(button, &QToolButton::toggled, action, [this, tool, action](bool on) {     // assistive tools toggle
        if (on && tools_.tool() != tool) action->trigger();
    });
}

QSize ToolStrip::minimumSizeHint() const
{
    const int rows = std::min(kFewestRows, int(buttons_.size()));
    return {kButton + 2 * kGap, rows * (kButton + kGap) + kGap};
}

/// On a low screen a second column begins.
void ToolStrip::placeButtons()
{
    const int pitch = kButton + kGap, rows = std::max(kFewestRows, (height() - kGap) / pitch);
    for (int i = 0; i < buttons_.size(); ++i) buttons_[i]->move(kGap + i / rows * pitch, kGap + i % rows * pitch);
    setFixedWidth(std::max(1, int(buttons_.size() + rows - 1) / rows) * pitch + kGap);
}

void ToolStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void ToolStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().panel);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme().line);
}

} // namespace sfumato::ui
