#include "ui/generate/replace_request_command.h"
#include "ui/generate/create_panel.h"

#include <QCoreApplication>

namespace sfumato::ui {

ReplaceRequestCommand::ReplaceRequestCommand(CreatePanel& panel, GenerationRequest after)
    : UndoCommand([] { return QCoreApplication::translate("UndoCommands", "put a request back"); }), panel_(panel),
      before_(panel.request()), after_(std::move(after))
{
}

void ReplaceRequestCommand::redo() { panel_.setRequest(after_); }

void ReplaceRequestCommand::undo() { panel_.setRequest(before_); }

} // namespace sfumato::ui
