#pragma once
#include "ui/widgets/undo_command.h"

namespace sfumato {
class Studio;
}

namespace sfumato::ui {

/// Takes a request out of the history, and puts it back.
class HideHistory final : public UndoCommand {
public:
    HideHistory(Studio& studio, qint64 id);
    void redo() override;
    void undo() override;

private:
    Studio& studio_;
    const qint64 id_;
};

} // namespace sfumato::ui
