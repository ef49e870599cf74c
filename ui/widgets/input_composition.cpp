#include "ui/widgets/input_composition.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace sfumato::ui {

InputComposition::InputComposition(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

bool InputComposition::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        composed_ = static_cast<const QInputMethodEvent*>(event)->preeditString();
        field_ = watched;
        return false;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: return watched == field_ && isComposing() && handleKey(event);
    default: return false;
    }
}

/// An override that is taken comes back as the key itself, which is no shortcut any more.
bool InputComposition::handleKey(QEvent* event)
{
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter && key->key() != Qt::Key_Escape) return false;
    if (enter && key->modifiers() & Qt::ControlModifier) { // asks for a picture of all that was written
        confirm();
        return false;
    }
    event->accept();
    if (event->type() == QEvent::KeyPress) enter ? confirm() : drop();
    return true;
}

void InputComposition::confirm()
{
    const QString text = composed_;
    QGuiApplication::inputMethod()->commit();
    end(text);
}

void InputComposition::drop()
{
    QGuiApplication::inputMethod()->reset();
    end({});
}

void InputComposition::end(const QString& text)
{
    if (!isComposing()) return;
    QInputMethodEvent done;
    done.setCommitString(text);
    QCoreApplication::sendEvent(field_, &done);
}

} // namespace sfumato::ui
