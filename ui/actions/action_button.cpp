#include "ui/actions/action_button.h"
#include "ui/widgets/usable.h"

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
    if (!added_.isEmpty() && tip.endsWith(added_)) tip.chop(added_.size());
    const QString reason = reasonOf(action_), now = withReason(withKeys(tip, action_.shortcut()), reason);
    added_ = now.mid(tip.size());
    setReason(button_, reason);
    if (now != button_.toolTip()) button_.setToolTip(now);
}

bool ActionButton::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ToolTipChange) updateToolTip();
    return QObject::eventFilter(watched, event);
}

} // namespace sfumato::ui
