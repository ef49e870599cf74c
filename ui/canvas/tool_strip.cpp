#include "ui/canvas/tool_strip.h"
#include "ui/actions/actions.h"
#include "ui/canvas/tool_table.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace sfumato::ui {

constexpr int kButton = 32;

ToolStrip::ToolStrip(PaintTools& tools, QWidget* parent)
    : QWidget(parent), tools_(tools), group_(new QButtonGroup(this)), column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(4, 4, 4, 4);
    column_->setSpacing(4);
    column_->addStretch();
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
    column_->insertWidget(column_->count() - 1, button);
    const auto update = [button, action] { setNameAndTip(button, action->iconText(), action->toolTip()); };
    update();
    connect(action, &QAction::changed, button, update);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(button, &QToolButton::toggled, action, [this, tool, action](bool on) {     // assistive tools toggle
        if (on && tools_.tool() != tool) action->trigger();
    });
}

void ToolStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().panel);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme().line);
}

} // namespace sfumato::ui
