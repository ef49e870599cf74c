#pragma once
#include "core/pipeline/generation_request.h"
#include "ui/widgets/undo_command.h"

namespace sfumato::ui {

class CreatePanel;

/// Puts another request into the left column; undone, what was there before comes back.
class ReplaceRequest final : public UndoCommand {
public:
    ReplaceRequest(CreatePanel& panel, GenerationRequest after);
    void redo() override;
    void undo() override;

private:
    CreatePanel& panel_;
    const GenerationRequest before_, after_;
};

} // namespace sfumato::ui
