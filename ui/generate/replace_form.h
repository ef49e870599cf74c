#pragma once
#include "core/pipeline/generation_request.h"
#include "ui/widgets/undo_command.h"

#include <QString>

#include <functional>

namespace sfumato::ui {

/// What the create panel asks for, and the path of the model it is asked of.
struct FormState {
    GenerationRequest request;
    QString model;
};

/// Puts something else into the form. Undoing and redoing exchange the form as it is at that moment for the one that
/// is kept here, so that what was typed since comes back with the next step in the other direction.
class ReplaceForm final : public UndoCommand {
public:
    struct Form {
        std::function<FormState()> take;
        std::function<void(const FormState&)> put;
    };
    ReplaceForm(const LocalizedText& text, Form form, FormState after);
    void redo() override { exchange(); }
    void undo() override { exchange(); }

private:
    void exchange();
    const Form form_;
    FormState other_;
};

} // namespace sfumato::ui
