#pragma once
#include <QObject>
#include <QPointer>
#include <QString>

class QInputMethodEvent;

namespace sfumato::ui {

/// While an input method composes text (Japanese, dead keys, a picker of emoji), Enter confirms and Escape drops what
/// is composed and nothing else: they close no list, make no picture and cancel none. Watches the whole application.
class InputComposition final : public QObject {
    Q_OBJECT
public:
    explicit InputComposition(QObject* parent);
    /// Text is being composed in the field that has the focus.
    [[nodiscard]] bool isComposing() const { return field_ && !composed_.isEmpty(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(QEvent* event);
    void confirm();
    void drop();
    /// Where the input method has not done it itself.
    void end(const QString& text);
    QPointer<QObject> field_;
    QString composed_;
};

} // namespace sfumato::ui
