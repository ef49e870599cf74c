#include "ui/widgets/usable.h"

#include <QAction>
#include <QEvent>
#include <QScopedValueRollback>
#include <QVariant>
#include <QWidget>

namespace sfumato::ui {
namespace {

constexpr const char* kReason = "whyNot";

/// Keeps the reason at the end of a tip. Belongs to the control.
template <class Control> class ReasonInTip final : public QObject {
public:
    explicit ReasonInTip(Control& control) : QObject(&control), control_(control)
    {
        setObjectName(QLatin1String(kReason));
        control.installEventFilter(this);
        if constexpr (std::is_same_v<Control, QAction>) connect(&control, &QAction::changed, this, [this] { show(); });
    }
    static ReasonInTip& of(Control& control)
    {
        auto* found = control.template findChild<QObject*>(QLatin1String(kReason), Qt::FindDirectChildrenOnly);
        return found ? *static_cast<ReasonInTip*>(found) : *new ReasonInTip(control);
    }
    /// None: the tip alone.
    void setText(const LocalizedText& reason)
    {
        reason_ = reason;
        show();
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::ToolTipChange || event->type() == QEvent::LanguageChange) show();
        return false;
    }

private:
    void show()
    {
        if (showing_) return;
        const QScopedValueRollback guard(showing_, true);
        QString tip = control_.toolTip();
        if (!added_.isEmpty() && tip.endsWith(added_)) tip.chop(added_.size());
        if constexpr (std::is_same_v<Control, QAction>) { // one without a tip has its text for one
            const QString text = QAction(control_.text()).toolTip();
            if (tip == text_) tip = text;
            text_ = text;
        }
        const QString reason = reason_(), now = withReason(tip, reason);
        added_ = now.mid(tip.size());
        setReason(control_, reason);
        if (now != control_.toolTip()) control_.setToolTip(now);
    }
    Control& control_;
    LocalizedText reason_;
    QString added_; // at the end of the tip now
    QString text_;  // of an action, as a tip
    bool showing_ = false;
};

template <class Control> void showReason(Control& control, bool usable, const LocalizedText& reason)
{
    ReasonInTip<Control>::of(control).setText(usable ? LocalizedText() : reason);
}

} // namespace

void setUsable(QWidget& control, bool usable, const LocalizedText& reason)
{
    control.setEnabled(usable);
    showReason(control, usable, reason);
    for (QWidget* part : control.findChildren<QWidget*>())
        if (!part->toolTip().isEmpty()) showReason(*part, usable, reason);
}

void setUsable(QAction& action, bool usable, const LocalizedText& reason)
{
    showReason(action, usable, reason); // first: what follows the action asks for it
    action.setEnabled(usable);
}

QString reasonOf(const QObject& control) { return control.property(kReason).toString(); }

void setReason(QObject& control, const QString& reason)
{
    if (reasonOf(control) != reason) control.setProperty(kReason, reason);
}

QString withReason(const QString& tip, const QString& reason)
{
    if (tip.isEmpty() || reason.isEmpty()) return tip + reason;
    return tip + u'\n' + reason;
}

} // namespace sfumato::ui
