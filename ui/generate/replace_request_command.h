#pragma once
#include "core/pipeline/generation_request.h"
#include "ui/widgets/undo_command.h"

namespace sfumato::ui {

class CreatePanel;

/// Puts another request into the create panel; undone, what was there before comes back.
class ReplaceRequestCommand final : public UndoCommand {
public:
    ReplaceRequestCommand(CreatePanel& panel, GenerationRequest after);
    void redo() override;
    void undo() override;

private:
    CreatePanel& panel_;
    const GenerationRequest before_, after_;
};

} // namespace sfumato::ui
