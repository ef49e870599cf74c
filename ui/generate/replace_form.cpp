#include "ui/generate/replace_form.h"

#include <utility>

namespace sfumato::ui {

ReplaceForm::ReplaceForm(const LocalizedText& text, Form form, FormState after)
    : UndoCommand(text), form_(std::move(form)), other_(std::move(after))
{
}

void ReplaceForm::exchange()
{
    const FormState put = std::exchange(other_, form_.take());
    form_.put(put);
}

} // namespace sfumato::ui
