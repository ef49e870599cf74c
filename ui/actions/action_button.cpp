#include "ui/actions/action_button.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>

namespace sfumato::ui {

QString withKeys(const QString& tip, const QKeySequence& keys)
{
    return keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText));
}

ActionButton::ActionButton(QAbstractButton& button, QAction& action)
    : QObject(&button), button_(button), action_(action)
{
    button.setCheckable(action.isCheckable());
    if (action.isCheckable()) // toggled, not clicked: assistive tools toggle
        connect(&button, &QAbstractButton::toggled, this, [this](bool on) {
            if (on != action_.isChecked()) action_.trigger();
            update(); // an action that refuses is followed
        });
    else connect(&button, &QAbstractButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, &ActionButton::update);
    button.installEventFilter(this);
    update();
}

void ActionButton::update()
{
    button_.setEnabled(action_.isEnabled());
    if (action_.isCheckable()) button_.setChecked(action_.isChecked());
    updateToolTip();
}

void ActionButton::updateToolTip()
{
    QString tip = button_.toolTip();
    const QString before = withKeys({}, keys_);
    if (!before.isEmpty() && tip.endsWith(before)) tip.chop(before.size());
    keys_ = action_.shortcut();
    if (const QString now = withKeys(tip, keys_); now != button_.toolTip()) button_.setToolTip(now);
}

bool ActionButton::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ToolTipChange) updateToolTip();
    return QObject::eventFilter(watched, event);
}

} // namespace sfumato::ui
