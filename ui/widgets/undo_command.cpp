#include "ui/widgets/undo_command.h"

namespace sfumato::ui {
namespace {

QString textOf(const QUndoCommand* command)
{
    if (const auto* localized = dynamic_cast<const UndoCommand*>(command)) return localized->localizedText();
    return command ? command->actionText() : QString();
}

} // namespace

QString undoText(const QUndoStack& stack)
{
    return stack.canUndo() ? textOf(stack.command(stack.index() - 1)) : QString();
}

QString redoText(const QUndoStack& stack) { return stack.canRedo() ? textOf(stack.command(stack.index())) : QString(); }

} // namespace sfumato::ui
