#pragma once
#include "core/pipeline/generation_request.h"

#include <QUndoCommand>

namespace sfumato {
class Studio;
}

namespace sfumato::ui {

class CreatePanel;

/// Takes a request out of the history, and puts it back.
class HideHistory final : public QUndoCommand {
public:
    HideHistory(Studio& studio, qint64 id);
    void redo() override;
    void undo() override;

private:
    Studio& studio_;
    const qint64 id_;
};

/// Puts another request into the left column; undone, what was there before comes back.
class ReplaceRequest final : public QUndoCommand {
public:
    ReplaceRequest(CreatePanel& panel, GenerationRequest after);
    void redo() override;
    void undo() override;

private:
    CreatePanel& panel_;
    const GenerationRequest before_, after_;
};

} // namespace sfumato::ui
