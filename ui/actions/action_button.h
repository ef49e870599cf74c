#pragma once
#include <QKeySequence>
#include <QObject>

class QAbstractButton;
class QAction;

namespace sfumato::ui {

/// "Save the picture (Ctrl+S)"; without keys, the tip alone.
[[nodiscard]] QString withKeys(const QString& tip, const QKeySequence& keys);

/// Joins a button that has a name and a tooltip of its own to an action: pressing it triggers the action, it is enabled
/// and checked as the action is, and its tooltip ends with the action's keys and, while it is grey, with why. Belongs
/// to the button.
class ActionButton final : public QObject {
    Q_OBJECT
public:
    ActionButton(QAbstractButton& button, QAction& action);
    [[nodiscard]] QAbstractButton& button() const { return button_; }
    [[nodiscard]] QAction& action() const { return action_; }

protected:
    /// Keeps the keys at the end of a tooltip that is set anew.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void update();
    void updateToolTip();
    QAbstractButton& button_;
    QAction& action_;
    QString added_; // at the end of the tooltip now
};

} // namespace sfumato::ui
