#pragma once
#include "ui/i18n/localized_text.h"

#include <QUndoStack>

namespace sfumato::ui {

/// An undo command whose text follows the language.
class UndoCommand : public QUndoCommand {
public:
    explicit UndoCommand(LocalizedText text) : QUndoCommand(text()), localized_text_(std::move(text)) {}
    [[nodiscard]] QString localizedText() const { return localized_text_(); }
    /// It came from typing, some time after: by then the person may be somewhere else.
    [[nodiscard]] virtual bool comesFromTyping() const { return false; }

private:
    LocalizedText localized_text_;
};

/// What `stack` would undo and redo next, in the language in use; empty where that is nothing.
[[nodiscard]] QString undoText(const QUndoStack& stack);
[[nodiscard]] QString redoText(const QUndoStack& stack);

} // namespace sfumato::ui
