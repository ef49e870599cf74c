#include "ui/window/undo_stacks.h"
#include "ui/widgets/undo_command.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>

#include <algorithm>

namespace sfumato::ui {
namespace {

QLineEdit* lineOf(QWidget* field)
{
    if (auto* line = qobject_cast<QLineEdit*>(field)) return line;
    return qobject_cast<QAbstractSpinBox*>(field) ? field->findChild<QLineEdit*>() : nullptr;
}

bool isTextField(QWidget* widget) { return qobject_cast<QPlainTextEdit*>(widget) || lineOf(widget); }

} // namespace

UndoStacks::UndoStacks(QWidget& window) : QObject(&window), window_(window)
{
    for (QUndoStack* stack : {&canvas_, &form_, &gallery_}) connectStack(*stack);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
}

UndoStacks::~UndoStacks()
{
    for (QUndoStack* stack : {&canvas_, &form_, &gallery_}) stack->disconnect(this); // they report their own end
}

void UndoStacks::connectStack(QUndoStack& stack)
{
    connect(&stack, &QUndoStack::indexChanged, this, [this, &stack](int index) {
        const auto* done = index > 0 ? dynamic_cast<const UndoCommand*>(stack.command(index - 1)) : nullptr;
        if (!done || !done->comesFromTyping()) {
            active_ = &stack;
            field_is_newest_ = false;
        }
        Q_EMIT changed();
    });
}

void UndoStacks::followFocus(QWidget* now)
{
    // Menus and their bar are gone through on the way to undo.
    if (!now || now->window() != &window_ || qobject_cast<QMenuBar*>(now) || qobject_cast<QMenu*>(now)) return;
    setField(isTextField(now) ? now : nullptr);
    const auto area = std::find_if(areas_.begin(), areas_.end(),
                                   [now](const auto& one) { return one.first == now || one.first->isAncestorOf(now); });
    if (area != areas_.end()) active_ = area->second;
    Q_EMIT changed();
}

void UndoStacks::setField(QWidget* field)
{
    if (field_) {
        field_->removeEventFilter(this);
        disconnect(field_, nullptr, this, nullptr);
        if (QLineEdit* line = lineOf(field_)) disconnect(line, nullptr, this, nullptr);
    }
    field_ = field;
    field_is_newest_ = field != nullptr;
    if (!field) return;
    field->installEventFilter(this);
    const auto typed = [this] {
        field_is_newest_ = true;
        Q_EMIT changed();
    };
    if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        connect(text, &QPlainTextEdit::textChanged, this, typed);
        connect(text, &QPlainTextEdit::undoAvailable, this, &UndoStacks::changed);
        connect(text, &QPlainTextEdit::redoAvailable, this, &UndoStacks::changed);
    } else {
        connect(lineOf(field), &QLineEdit::textChanged, this, typed);
    }
}

bool UndoStacks::fieldCan(Step step) const
{
    if (!field_ || !field_is_newest_) return false;
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field_.data()))
        return step == Step::Back ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    const QLineEdit* line = lineOf(field_);
    return step == Step::Back ? line->isUndoAvailable() : line->isRedoAvailable();
}

QString UndoStacks::undoText() const { return fieldCan(Step::Back) ? tr("typing") : ui::undoText(*active_); }
QString UndoStacks::redoText() const { return fieldCan(Step::Forth) ? tr("typing") : ui::redoText(*active_); }

void UndoStacks::undo()
{
    if (!fieldCan(Step::Back)) return active_->undo();
    if (auto* text = qobject_cast<QPlainTextEdit*>(field_.data())) text->undo();
    else lineOf(field_)->undo();
}

void UndoStacks::redo()
{
    if (!fieldCan(Step::Forth)) return active_->redo();
    if (auto* text = qobject_cast<QPlainTextEdit*>(field_.data())) text->redo();
    else lineOf(field_)->redo();
}

bool UndoStacks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && watched == field_) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool back = key->matches(QKeySequence::Undo), forth = key->matches(QKeySequence::Redo);
        if ((back && !fieldCan(Step::Back)) || (forth && !fieldCan(Step::Forth))) {
            event->ignore(); // for the window's own undo
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sfumato::ui
